/** Copies a text. Tells whether the browser has let it, which it does over https alone. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

interface Shared {
  readonly title: string;
  /** What is quoted, where it is not the whole that is shared. */
  readonly text?: string;
  readonly url: string;
}

/**
 * Hands a link to the device's own way of sharing, or copies it where it has none.
 * @returns whether it was copied; `undefined` where that was not needed
 */
export async function shareLink(shared: Shared): Promise<boolean | undefined> {
  if ('share' in navigator) {
    try {
      await navigator.share(shared);
      return undefined;
    } catch (error) {
      // The reader has thought better of it.
      if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    }
  }
  return copyText(shared.url);
}
