import { mount } from 'svelte';
import { actionsOf } from './actions.ts';
import CommandSheets from './CommandSheets.svelte';
import type { Action } from './keys/action.ts';
import type { KeyChoice } from './keys/key-choice.ts';
import { KeyPresses } from './keys/key-presses.ts';
import { paletteSources } from './palette-sources.ts';
import { PaletteSearch } from './palette/palette-search.svelte.ts';
import type { Reader } from './reader.svelte.ts';

/** What is open before the page. */
type OpenSheet =
  { readonly kind: 'help' } | { readonly kind: 'palette'; readonly search: PaletteSearch };

/** What is done by keys and from the palette, and the two sheets that show it. */
export class Commands {
  readonly keys: KeyChoice;
  readonly actions: readonly Action[];
  readonly isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
  readonly #reader: Reader;
  readonly #presses: KeyPresses;
  #sheet = $state.raw<OpenSheet>();

  constructor(reader: Reader, keys: KeyChoice) {
    this.#reader = reader;
    this.keys = keys;
    this.actions = actionsOf(reader, (what) => this.open(what));
    this.#presses = new KeyPresses(this.actions);
    mount(CommandSheets, { target: document.body, props: { commands: this } });
  }

  get sheet(): OpenSheet | undefined {
    return this.#sheet;
  }

  /** Gives whether the press was ours, so that the browser must do nothing with it. */
  press(key: string, event: KeyboardEvent): boolean {
    // While a sheet is on its way what is pressed is not for the page any more.
    const isCovered = this.#sheet !== undefined || document.querySelector('dialog[open]') !== null;
    return !isCovered && this.#presses.press(key, event);
  }

  open(kind: 'palette' | 'help'): void {
    const sources = () => paletteSources(this.#reader, this.actions, this.isMac);
    this.#sheet = kind === 'help' ? { kind } : { kind, search: new PaletteSearch(sources()) };
  }

  close(): void {
    this.#sheet = undefined;
  }
}
