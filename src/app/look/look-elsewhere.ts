import { isFontMissing } from './kept-fonts.ts';
import { isOfLook } from './look-keys.ts';

/**
 * Calls back, once, when the page does not look as it was chosen: another tab has changed it, or may have
 * while this page was kept aside, or a deploy has taken its typeface away.
 */
export function onceLookDiffers(onlook: () => void): void {
  const heard = new AbortController();
  const { signal } = heard;
  const differs = (): void => {
    heard.abort();
    onlook();
  };
  const onStorage = ({ key }: StorageEvent): void => {
    if (isOfLook(key)) differs();
  };
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) differs();
  };
  addEventListener('storage', onStorage, { signal });
  addEventListener('pageshow', onShow, { signal });
  if (isFontMissing()) differs();
}
