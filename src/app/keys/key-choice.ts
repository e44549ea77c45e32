const KEY = 'lectern:keys';
const OFF = 'off';

/**
 * Whether keys act that are pressed alone, as the reader chose for this device: they get in the way of who
 * speaks to the computer (https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts).
 */
export class KeyChoice {
  #areOn: boolean | undefined;

  get areOn(): boolean {
    return (this.#areOn ??= read());
  }

  choose(areOn: boolean): void {
    this.#areOn = areOn;
    try {
      if (areOn) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, OFF);
    } catch {
      // Storage is blocked: the choice holds until the page is left.
    }
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    return true;
  }
}
