import { hrefOf } from '../model/route.ts';

/** Where the reader was on a page when it was left. */
export interface Place {
  /** Articles that its list showed. */
  readonly count?: number;
  /** How far it was scrolled. */
  readonly top?: number;
  /** The link that was followed, as it stands on the page. */
  readonly href?: string;
  /** The address of the article whose card, or whose text, the link stood in. */
  readonly within?: string;
  /** The list that the article on the page was opened from, as a link to it. */
  readonly from?: string;
}

/** No list is made this long at once again. */
const LONGEST_LIST = 10_000;

/** @param link The one that was followed, or what had the focus. */
export function placeOf(count: number, link: Element | null): Place {
  const followed = link?.closest<HTMLElement>('main a');
  const href = followed?.getAttribute('href');
  const within = followed ? articleAround(followed) : undefined;
  return {
    top: scrollY,
    ...(count > 0 && { count }),
    ...(typeof href === 'string' && { href }),
    ...(within !== undefined && { within }),
  };
}

/** What was remembered of a page in its entry of the history, perhaps by an older version of the app. */
export function parsePlace(state: unknown): Place {
  if (typeof state !== 'object' || state === null) return {};
  const { count, top, href, within, from } = state as Record<keyof Place, unknown>;
  return {
    ...(typeof count === 'number' && count > 0 && count < LONGEST_LIST && { count }),
    ...(typeof top === 'number' && { top }),
    ...(typeof href === 'string' && { href }),
    ...(typeof within === 'string' && { within }),
    ...(typeof from === 'string' && { from }),
  };
}

/** Where a screen reader and the keyboard go on: on another page at its title. */
export function focusTitle(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

/**
 * Where they go on after the way back: at the link that was followed, or else at the card of the article
 * that is left.
 */
export function focusLink({ href, within }: Place, left: string | undefined, base: string): void {
  const links = [...document.querySelectorAll<HTMLElement>('main a')];
  const linkTo = (to: string, around: string | undefined): HTMLElement | undefined =>
    links.find((link) => link.getAttribute('href') === to && articleAround(link) === around);
  const followed = href === undefined ? undefined : linkTo(href, within);
  const card = left === undefined ? undefined : linkTo(hrefOf(left, base), left);
  const link = followed ?? card;
  if (link === undefined) focusTitle();
  else link.focus({ preventScroll: true });
}

/** The address of the article whose card, or whose text, a link stands in. */
function articleAround(link: HTMLElement): string | undefined {
  return link.closest<HTMLElement>('[data-address]')?.dataset['address'];
}
