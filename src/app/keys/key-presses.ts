import type { Action } from './action.ts';

/** How soon the second key of two must follow. */
const SEQUENCE_MS = 1000;

type Press = Pick<KeyboardEvent, 'timeStamp' | 'repeat'>;

/** Does what is meant by one key, or by two that follow each other. */
export class KeyPresses {
  readonly #actions: readonly Action[];
  #begun: { readonly key: string; readonly at: number } | undefined;

  constructor(actions: readonly Action[]) {
    this.#actions = actions;
  }

  /** Gives whether the press was ours, so that the browser must do nothing with it. */
  press(key: string, { timeStamp, repeat }: Press): boolean {
    const begun = this.#begun;
    this.#begun = undefined;
    const isSecond = begun !== undefined && timeStamp - begun.at < SEQUENCE_MS;
    const keys = isSecond ? `${begun.key} ${key}` : key;
    const action = this.#actions.find(
      (one) => one.keys.includes(keys) && one.applies?.() !== false,
    );
    if (action !== undefined) {
      if (!repeat || action.repeats) perform(action);
      return true;
    }
    const begins = this.#actions.some((one) =>
      one.keys.some((known) => known.startsWith(`${keys} `)),
    );
    if (begins) this.#begun = { key: keys, at: timeStamp };
    return begins;
  }
}

function perform({ href, run }: Action): void {
  if (href === undefined) run?.();
  else location.assign(href);
}
