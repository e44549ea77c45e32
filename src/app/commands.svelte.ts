import { lateWords } from '../model/late-words.ts';
import { flushSync, mount } from 'svelte';
import { words } from '../model/words.ts';
import { FONT_CACHE } from '../model/device.ts';
import type { Language } from '../model/languages.ts';
import { keepOnly } from '../storage/cached-files.ts';
import { codeOf } from '../storage/reader-error.ts';
import { actionsOf } from './actions.ts';
import CommandSheets from './CommandSheets.svelte';
import { fetchedCode } from './fetched-code.ts';
import { chooseLanguage } from './language-choice.ts';
import type { Action } from './keys/action.ts';
import type { SheetKind } from './late-commands.ts';
import type { KeyChoice } from './keys/key-choice.ts';
import { KeyPresses } from './keys/key-presses.ts';
import { FocusMode } from './look/focus-mode.svelte.ts';
import { LookChoice } from './look/look-choice.svelte.ts';
import type LookPanel from './look/LookPanel.svelte';
import { paletteSources } from './palette-sources.ts';
import { PaletteSearch } from './palette/palette-search.svelte.ts';
import type { Reader } from './reader.svelte.ts';

/** What is open before the page. */
type OpenSheet =
  | { readonly kind: 'help' }
  | { readonly kind: 'palette'; readonly search: PaletteSearch }
  | { readonly kind: 'look'; readonly Panel: typeof LookPanel };

/** What is done by keys and from the palette, and the sheets that show it. */
export class Commands {
  readonly keys: KeyChoice;
  readonly actions: readonly Action[];
  readonly look: LookChoice;
  readonly focusMode = new FocusMode();
  readonly isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
  readonly #reader: Reader;
  readonly #presses: KeyPresses;
  #sheet = $state.raw<OpenSheet>();

  constructor(reader: Reader, keys: KeyChoice) {
    this.#reader = reader;
    this.keys = keys;
    this.look = new LookChoice({
      keepFiles: (hrefs) => keepOnly(FONT_CACHE, hrefs),
      onfontfail: () => reader.say(lateWords.look.fontFailed(navigator.onLine)),
    });
    this.look.start();
    this.actions = actionsOf(reader, {
      look: this.look,
      focusMode: this.focusMode,
      enterFocus: () => this.enterFocus(),
      open: (what) => this.open(what),
    });
    this.#presses = new KeyPresses(this.actions);
    mount(CommandSheets, { target: document.body, props: { commands: this } });
  }

  get sheet(): OpenSheet | undefined {
    return this.#sheet;
  }

  /** Gives whether the press was ours, so that the browser must do nothing with it. */
  press(key: string, event: KeyboardEvent): boolean {
    const isCovered = document.querySelector('dialog[open]') !== null;
    return !isCovered && this.#presses.press(key, event);
  }

  open(kind: SheetKind): void {
    if (kind === 'look') {
      void this.#openLook();
      return;
    }
    const sources = () => paletteSources(this.#reader, this.actions, this.isMac);
    this.#show(kind === 'help' ? { kind } : { kind, search: new PaletteSearch(sources()) });
  }

  #show(sheet: OpenSheet): void {
    this.#sheet = sheet;
    // It stands there before the next key is heard, which is not for the page any more.
    flushSync();
  }

  close(): void {
    this.#sheet = undefined;
  }

  async #openLook(): Promise<void> {
    try {
      const panel = await fetchedCode('the panel', import('./look/LookPanel.svelte'));
      this.#show({ kind: 'look', Panel: panel.default });
    } catch (error) {
      this.#reader.say(words.commandsFailed(codeOf(error) !== 'offline'));
    }
  }

  /** Whether there is a text that can be shown alone. */
  get hasText(): boolean {
    return this.#reader.screen.view.kind === 'article';
  }

  /** Whether it can be read aloud. */
  get canListen(): boolean {
    return this.hasText && this.#reader.companion?.canListen === true;
  }

  listen(): void {
    void this.#reader.companion?.listen();
  }

  enterFocus(): void {
    this.#reader.say(lateWords.look.focusHint);
    this.focusMode.enter();
  }

  async chooseLanguage(language: Language | undefined): Promise<void> {
    try {
      await chooseLanguage(language, this.#reader);
    } catch {
      this.#reader.say(lateWords.look.languageFailed);
    }
  }

  resetLook(): void {
    this.#reader.say(lateWords.look.wasReset, this.look.reset());
  }
}
