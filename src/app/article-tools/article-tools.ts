import type { Listed } from '../../model/article.ts';
import { equipCode } from './code-tools.ts';
import { type LinkPreviews, previewLinks } from './link-previews.ts';
import { linkHeadings } from './links.ts';
import { showNotes } from './notes.ts';
import { openPictures } from './pictures.ts';
import { nameScrollRegions } from './scroll-regions.ts';

export interface ToolsOptions {
  readonly base: string;
  /** What is known of an article; nothing where that cannot be had. */
  readonly summaryOf: (address: string) => Promise<Listed | undefined>;
  /** Says something to the reader. */
  readonly say: (text: string) => void;
  readonly signal: AbortSignal;
}

/** Gives the text of an article, as it stands on the page, all that helps in reading it, until it is left. */
export function equipArticle(
  text: HTMLElement,
  { base, summaryOf, say, signal }: ToolsOptions,
): LinkPreviews {
  const layer = document.createElement('div');
  layer.dataset['ui'] = '';
  const status = document.createElement('p');
  status.className = 'sr-only';
  status.role = 'status';
  layer.append(status);
  text.closest('main')?.append(layer);

  const announce = (said: string): void => {
    // The same words are spoken again only where there was nothing in between.
    status.textContent = '';
    setTimeout(() => (status.textContent = said));
  };
  nameScrollRegions(text, signal);
  equipCode(text, { announce, signal });
  showNotes(text, { layer, signal });
  openPictures(text, { layer, signal });
  linkHeadings(text, { say, signal });
  const previews = previewLinks(text, { base, summaryOf, layer, announce, signal });
  signal.addEventListener('abort', () => layer.remove());
  return previews;
}
