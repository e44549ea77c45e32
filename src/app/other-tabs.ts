import { databaseName } from '../model/database-name.ts';

/** The other tabs of the site at a base, which show what is on the same device. */
export class OtherTabs {
  readonly #base: string;
  #channel: BroadcastChannel | undefined;

  constructor(base: string) {
    this.#base = base;
  }

  /** @param onchange called when another tab has changed the device, or may have while this one slept */
  listen(onchange: () => void): void {
    this.#channel = new BroadcastChannel(databaseName(this.#base));
    this.#channel.addEventListener('message', onchange);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') onchange();
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) onchange();
    });
  }

  /** Has the others look at the device again. */
  tell(): void {
    this.#channel?.postMessage(undefined);
  }
}
