const NAMES: Readonly<Record<string, string>> = { Escape: 'Esc' };

/** The keys of a shortcut as they are written on a keyboard, in the order in which they are pressed. */
export function keyNames(keys: string, isMac: boolean): string[] {
  return (
    keys
      // The key that writes a plus joins none.
      .split(/ |(?<=.)\+/)
      .map((key) => NAMES[key] ?? (key === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : key))
      .map((name) => (/^[a-z]$/.test(name) && keys.startsWith('Mod+') ? name.toUpperCase() : name))
  );
}
