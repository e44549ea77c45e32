import type { Commands } from './commands.svelte.ts';
import { KeyChoice } from './keys/key-choice.ts';
import { keyOf } from './keys/key-press.ts';

export type SheetKind = 'palette' | 'help' | 'look';

interface Options {
  /** Fetches the code. */
  readonly load: (keys: KeyChoice) => Promise<Commands>;
  /** Says why it cannot be had; throws what is no failure of the network. */
  readonly onfail: (error: unknown) => void;
}

/** Keys, palette and help sheet: their code is fetched when the first of them is used. */
export class LateCommands {
  readonly #options: Options;
  readonly #keys = new KeyChoice();
  #loading: Promise<Commands> | undefined;
  #commands: Commands | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  start(): void {
    document.addEventListener('keydown', (event) => this.#onKey(event));
  }

  async open(what: SheetKind): Promise<void> {
    (await this.load())?.open(what);
  }

  #onKey(event: KeyboardEvent): void {
    const key = keyOf(event);
    const isAlone = key !== 'Mod+k';
    if (key === undefined || (isAlone && !this.#keys.areOn)) return;
    // What the browser itself would do with these cannot be stopped later.
    if (this.#commands?.press(key, event) ?? (!isAlone || key === '/')) event.preventDefault();
    if (this.#commands === undefined) void this.load().then((late) => late?.press(key, event));
  }

  /** Has them there, without anything being shown. */
  async load(): Promise<Commands | undefined> {
    try {
      this.#loading ??= this.#options.load(this.#keys);
      return (this.#commands = await this.#loading);
    } catch (error) {
      this.#loading = undefined;
      this.#options.onfail(error);
      return undefined;
    }
  }
}
