import { lateWords } from '../../model/late-words.ts';

/** The keys of a shortcut as they are written on a keyboard, in the order in which they are pressed. */
export function keyNames(keys: string, isMac: boolean): string[] {
  const names: Readonly<Record<string, string>> = lateWords.command.keys.names;
  return (
    keys
      // The key that writes a plus joins none.
      .split(/ |(?<=.)\+/)
      .map((key) => (key !== 'Mod' ? key : isMac ? '⌘' : 'Ctrl'))
      .map((key) => names[key] ?? key)
      .map((name) => (/^[a-z]$/.test(name) && keys.startsWith('Mod+') ? name.toUpperCase() : name))
  );
}
