import { lateWords } from '../../model/late-words.ts';
import type { QuoteAnchor } from '../../model/highlight.ts';
import { quoteHref } from '../../model/text-fragment.ts';
import { copyText, shareLink } from '../ui/share-link.ts';

/** A quote, and where it stands. */
export interface SourcedQuote {
  readonly anchor: Pick<QuoteAnchor, 'exact' | 'prefix' | 'suffix'>;
  readonly title: string;
  /** Of the article: absolute. */
  readonly href: string;
}

type Say = (text: string) => void;

/** Copies a quote together with its source. */
export async function copyQuote({ anchor, title, href }: SourcedQuote, say: Say): Promise<void> {
  const quoted = lateWords.highlight.quoted(anchor.exact, title, quoteHref(href, anchor));
  say((await copyText(quoted)) ? lateWords.highlight.copied : lateWords.highlight.notCopied);
}

/** Shares the link to a quote. */
export async function shareQuote({ anchor, title, href }: SourcedQuote, say: Say): Promise<void> {
  const isCopied = await shareLink({ title, text: anchor.exact, url: quoteHref(href, anchor) });
  if (isCopied !== undefined)
    say(isCopied ? lateWords.highlight.linkCopied : lateWords.highlight.notCopied);
}
