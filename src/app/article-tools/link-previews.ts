import { lateWords } from '../../model/late-words.ts';
import { mount, unmount } from 'svelte';
import type { Listed } from '../../model/article.ts';
import { routeOf } from '../../model/route.ts';
import { words } from '../../model/words.ts';
import LinkPreview from './LinkPreview.svelte';

interface Options {
  readonly base: string;
  /** What is known of an article; nothing where that cannot be had. */
  readonly summaryOf: (address: string) => Promise<Listed | undefined>;
  /** What stands over the page, outside of the text. */
  readonly layer: HTMLElement;
  /** Says something to who does not see it. */
  readonly announce: (text: string) => void;
  readonly signal: AbortSignal;
}

/** Shows where the link leads that has the focus. */
export interface LinkPreviews {
  readonly hasLink: () => boolean;
  readonly show: () => void;
}

/** Who only passes over a link does not ask where it leads. */
const POINTED_MS = 500;
/** A finger that stays so long does not tap. Browsers that have a menu for it show that a little later. */
const HELD_MS = 450;
/** How long a pointer may take from a link to what is shown of it. */
const LEFT_MS = 300;

/** Shows where links to other articles lead: to a pointer that rests, to a finger that stays, and for a key. */
export function previewLinks(
  text: HTMLElement,
  { base, summaryOf, layer, announce, signal }: Options,
): LinkPreviews {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: HTMLAnchorElement | undefined;
  let preview: ReturnType<typeof mount> | undefined;
  /** The link that was shown to a finger that stays: it is not followed, then. */
  let held: HTMLAnchorElement | undefined;

  function addressIn({ origin, pathname, search }: HTMLAnchorElement): string | undefined {
    if (origin !== location.origin || pathname === location.pathname) return undefined;
    const route = routeOf(pathname, search, base);
    return route?.kind === 'article' ? route.address : undefined;
  }

  function linkIn(target: EventTarget | null): HTMLAnchorElement | undefined {
    const link = target instanceof Element ? target.closest('a') : null;
    return link !== null && text.contains(link) && addressIn(link) !== undefined ? link : undefined;
  }

  function close(): void {
    clearTimeout(timer);
    current = undefined;
    if (preview !== undefined) void unmount(preview);
    preview = undefined;
  }

  function closeSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(close, LEFT_MS);
  }

  function aim(link: HTMLAnchorElement): void {
    close();
    current = link;
  }

  function show(link: HTMLAnchorElement, article: Listed, at?: Point): void {
    // Somebody may have gone on to another link, or have been shown this one.
    if (signal.aborted || current !== link || preview !== undefined) return;
    const props = {
      article,
      href: link.href,
      line: lineOf(link, at),
      onstay: () => clearTimeout(timer),
      onleave: closeSoon,
    };
    preview = mount(LinkPreview, { target: layer, props });
  }

  /** Gives what was shown; nothing where there is nothing to show, as without a network. */
  async function showWhere(link: HTMLAnchorElement, at?: Point): Promise<Listed | undefined> {
    const article = await summaryOf(addressIn(link) ?? '');
    if (article === undefined || current !== link) return undefined;
    show(link, article, at);
    return article;
  }

  function onOver(event: PointerEvent): void {
    const link = linkIn(event.target);
    // Whoever selects words passes over links, too.
    if (link === undefined || event.pointerType === 'touch' || event.buttons !== 0) return;
    clearTimeout(timer);
    if (link === current) return;
    aim(link);
    // Without its code the link is what it was.
    timer = setTimeout(() => void showWhere(link, event).catch(() => undefined), POINTED_MS);
  }

  function onOut({ target, relatedTarget, pointerType }: PointerEvent): void {
    const link = linkIn(target);
    const isWithin = relatedTarget instanceof Node && link?.contains(relatedTarget) === true;
    if (link !== undefined && link === current && !isWithin && pointerType !== 'touch') closeSoon();
  }

  function onDown({ target, pointerType }: PointerEvent): void {
    // The link is followed, or something else is meant.
    if (!(target instanceof Node && layer.contains(target))) close();
    held = undefined;
    const link = pointerType === 'touch' ? linkIn(target) : undefined;
    if (link !== undefined) void hold(link).catch(() => undefined);
  }

  /** Where nothing is known of the link in time, the browser may offer what it has for it. */
  async function hold(link: HTMLAnchorElement): Promise<void> {
    aim(link);
    const stay = new Promise((resolve) => (timer = setTimeout(resolve, HELD_MS)));
    const article = await summaryOf(addressIn(link) ?? '');
    if (article === undefined || current !== link) return;
    // Safari would show what it has for a link.
    link.style.setProperty('-webkit-touch-callout', 'none');
    await stay;
    if (current !== link) return;
    held = link;
    show(link, article);
  }

  /** The finger is lifted, or moves the page, or the browser has shown what it has. */
  function onLift({ pointerType }: PointerEvent): void {
    if (pointerType === 'touch' && preview === undefined) close();
  }

  function onHeld(event: MouseEvent): void {
    if (held === undefined || linkIn(event.target) !== held) return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || preview === undefined) return;
    // What else Escape closes stays for the next press.
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  function onFocusOut({ relatedTarget }: FocusEvent): void {
    const isStill = relatedTarget instanceof Node && layer.contains(relatedTarget);
    if (preview !== undefined && !isStill) closeSoon();
  }

  text.addEventListener('pointerover', onOver, { signal });
  text.addEventListener('pointerout', onOut, { signal });
  text.addEventListener('contextmenu', onHeld, { signal });
  text.addEventListener('click', onHeld, { signal, capture: true });
  text.addEventListener('pointerup', onLift, { signal });
  text.addEventListener('pointercancel', onLift, { signal });
  text.addEventListener('focusout', onFocusOut, { signal });
  document.addEventListener('pointerdown', onDown, { signal });
  document.addEventListener('keydown', onKey, { signal, capture: true });
  signal.addEventListener('abort', close);

  return {
    hasLink: () => linkIn(document.activeElement) !== undefined,
    show() {
      const link = linkIn(document.activeElement);
      if (link === undefined) return;
      aim(link);
      showWhere(link).then(
        (article) =>
          announce(article === undefined ? lateWords.article.noPreview : saidOf(article)),
        () => announce(lateWords.article.noPreview),
      );
    },
  };
}

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** Of a link that goes over several lines, the one that is pointed at. */
function lineOf(link: Element, at?: Point): DOMRect {
  const lines = [...link.getClientRects()];
  const pointed = lines.find(
    ({ top, bottom }) => at !== undefined && top <= at.clientY && at.clientY <= bottom,
  );
  return pointed ?? lines[0] ?? link.getBoundingClientRect();
}

function saidOf({ title, description, minutes }: Listed): string {
  return [title, description, words.minutes(minutes)].filter((part) => part !== '').join('. ');
}
