import { choose, chosenHere } from '../ui/choice.ts';

const KEY = 'lectern:keys';
const OFF = 'off';

/**
 * Whether keys act that are pressed alone, as the reader chose for this device: they get in the way of who
 * speaks to the computer (https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts).
 */
export class KeyChoice {
  #areOn: boolean | undefined;

  get areOn(): boolean {
    return (this.#areOn ??= chosenHere(KEY) !== OFF);
  }

  choose(areOn: boolean): void {
    this.#areOn = areOn;
    choose(KEY, areOn ? undefined : OFF);
  }
}
