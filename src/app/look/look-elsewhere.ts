import { isFontMissing } from './kept-fonts.ts';
import { isOfLook } from './look-keys.ts';

/**
 * Calls back when the page may not look as it was chosen any more: another tab has changed that, or may have while
 * this page was kept aside.
 */
export function onLookElsewhere(onlook: () => void, signal?: AbortSignal): void {
  const options = signal && { signal };
  addEventListener('storage', ({ key }) => isOfLook(key) && onlook(), options);
  addEventListener('pageshow', ({ persisted }) => persisted && onlook(), options);
}

/** Calls back likewise, but once, and where a deploy has taken the typeface of the page away. */
export function onceLookDiffers(onlook: () => void): void {
  const heard = new AbortController();
  const differs = (): void => {
    heard.abort();
    onlook();
  };
  onLookElsewhere(differs, heard.signal);
  if (isFontMissing()) differs();
}
