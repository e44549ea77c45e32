import { lateWords } from '../../model/late-words.ts';
import { words } from '../../model/words.ts';
import { copyText } from '../ui/share-link.ts';
import { equipInSight } from './in-sight.ts';
import './links.css';

interface Options {
  /** Says something to the reader. */
  readonly say: (text: string) => void;
  readonly signal: AbortSignal;
}

/** Puts beside each heading a link to it, which copies its address. */
export function linkHeadings(text: HTMLElement, { say, signal }: Options): void {
  equipInSight(text, ':is(h2, h3, h4, h5, h6)[id]', equip, signal);

  function equip(heading: HTMLElement): void {
    if (heading.querySelector('a') !== null) return;
    const link = document.createElement('a');
    link.className = 'heading-link';
    link.dataset['ui'] = '';
    link.lang = words.lang;
    link.href = `#${encodeURIComponent(heading.id)}`;
    link.ariaLabel = lateWords.article.copyLink;
    link.addEventListener('click', () => void copyLink(link.href, say), { signal });
    // Else what the link is called would be a part of what the heading is called.
    heading.ariaLabel ??= heading.textContent;
    heading.append(link);
  }
}

/** Copies an address, and says whether the browser has let it. */
async function copyLink(href: string, say: (text: string) => void): Promise<void> {
  say((await copyText(href)) ? lateWords.library.linkCopied : lateWords.library.linkNotCopied);
}
