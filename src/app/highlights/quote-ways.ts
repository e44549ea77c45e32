import type { QuoteAnchor } from '../../model/highlight.ts';
import { highlightWords } from '../../model/highlight-words.ts';
import { quoteHref } from '../../model/text-fragment.ts';

/** A quote, and where it stands. */
export interface SourcedQuote {
  readonly anchor: Pick<QuoteAnchor, 'exact' | 'prefix' | 'suffix'>;
  readonly title: string;
  /** Of the article: absolute. */
  readonly href: string;
}

type Say = (text: string) => void;

async function copy(text: string, done: string, say: Say): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    // The browser does not let it, or the page did not come over https.
    say(highlightWords.notCopied);
  }
}

/** Copies a quote together with its source. */
export function copyQuote({ anchor, title, href }: SourcedQuote, say: Say): Promise<void> {
  const quoted = highlightWords.quoted(anchor.exact, title, quoteHref(href, anchor));
  return copy(quoted, highlightWords.copied, say);
}

/** Hands the link to a quote to the device's own way of sharing, or copies it where it has none. */
export async function shareQuote({ anchor, title, href }: SourcedQuote, say: Say): Promise<void> {
  const url = quoteHref(href, anchor);
  if ('share' in navigator) {
    try {
      await navigator.share({ title, text: anchor.exact, url });
      return;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  }
  await copy(url, highlightWords.linkCopied, say);
}
