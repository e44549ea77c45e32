import { lateWords } from '../model/late-words.ts';
import type { Listed } from '../model/article.ts';
import type { Publication } from '../storage/publication.ts';
import { publishedRevisions } from '../storage/published-revisions.ts';
import type { Shelf } from './library/shelf.svelte.ts';
import { showRevisionSheet } from './revisions/revision-sheet.ts';

interface Options {
  readonly publication: Publication;
  readonly shelf: Shelf;
  /** Says something to the reader. */
  readonly say: (text: string) => void;
}

/** Shows how an article came to be what it is, or says why that is not known. */
export async function revisionsOf(
  article: Listed,
  { publication, shelf, say }: Options,
): Promise<void> {
  const revisions = await publishedRevisions(publication, article.address);
  if (revisions === undefined || revisions.length === 0) {
    say(revisions === undefined ? lateWords.revision.noLog : lateWords.revision.notInLog);
    return;
  }
  const text = document.querySelector('[data-article-body]');
  const kept = shelf.kept.find((one) => one.article.address === article.address);
  showRevisionSheet({
    title: article.title,
    lang: text?.closest<HTMLElement>('[lang]')?.lang,
    dir: article.dir,
    revisions,
    shown: article.hash,
    kept: kept?.article.hash,
  });
}
