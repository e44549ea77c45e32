/** What a reader has chosen for this device; nothing where that goes without saying. */
export function chosenHere(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for this device, or drops it. Where storage is blocked it holds until the page is left. */
export function choose(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Who has blocked it knows.
  }
}

/** Drops all that was chosen on this device, but for what belongs to another site of the same origin alone. */
export function forgetChoices(base: string): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('lectern') && (!key.includes('/') || key.endsWith(`:${base}`))) {
        localStorage.removeItem(key);
      }
    }
  } catch {
    // Where storage is blocked there is nothing.
  }
}
