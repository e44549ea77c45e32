import { type Choices, isChoice } from '../../model/backup.ts';
import { choose } from '../ui/choice.ts';

/** What was chosen on this device. */
export function keptChoices(): Choices {
  try {
    const entries = Object.entries(localStorage) as [string, string][];
    return Object.fromEntries(entries.filter(([key, value]) => isChoice(key, value)));
  } catch {
    // Storage is blocked.
    return {};
  }
}

export function keepChoices(choices: Choices): void {
  for (const [key, value] of Object.entries(choices)) {
    choose(key, value);
    // Browsers tell the other tabs alone.
    dispatchEvent(new StorageEvent('storage', { key }));
  }
}
