import { choose } from './ui/choice.ts';

const KEY = 'lectern:theme';

export type ThemeChoice = 'system' | 'light' | 'dark';

/** Light or dark, as the reader chose for this device. `index.html` sets it before the first paint. */
export class Theme {
  #choice = $state<ThemeChoice>('system');

  get choice(): ThemeChoice {
    return this.#choice;
  }

  /** Takes over what stands on the page. */
  load(): void {
    const { theme } = document.documentElement.dataset;
    if (theme === 'light' || theme === 'dark') this.#choice = theme;
  }

  choose(choice: ThemeChoice): void {
    this.#choice = choice;
    if (choice === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = choice;
    choose(KEY, choice === 'system' ? undefined : choice);
  }
}
