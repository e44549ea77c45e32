import { listedOf } from '../../model/article.ts';
import type { Post } from '../posts/post.ts';
import type { SiteConfig } from '../site/site-config.ts';
import { ContentError } from '../source/content-error.ts';
import { type DataFile, articleFile } from './edition.ts';
import type { WordGatherer } from './gathered-words.ts';
import { Guesses } from './guesses.ts';
import { Includes } from './includes.ts';
import type { Surroundings } from './inquiry.ts';
import type { Made } from './kept-posts.ts';
import type { Links } from './links.ts';
import type { Pictures } from '../media/pictures.ts';
import { ArticleRenderer } from './render.ts';

interface Options {
  readonly links: Links;
  readonly pictures: Pictures;
  readonly config: SiteConfig;
  /** Takes the file of an article. */
  readonly write: (file: DataFile) => void;
  /** Takes the words of an article. */
  readonly words?: WordGatherer | undefined;
}

/** What became of a post: what was made of it, or why nothing could be. */
export type Outcome = Made | ContentError;

/** Makes the files of articles. */
export class ArticleMaker {
  readonly around: Surroundings;
  readonly guesses = new Guesses();
  readonly #renderer: ArticleRenderer;
  readonly #write: (file: DataFile) => void;
  readonly #words: WordGatherer | undefined;

  constructor({ links, pictures, config, write, words }: Options) {
    this.around = { links, pictures, includes: new Includes(pictures.media.folders) };
    this.#renderer = new ArticleRenderer(this.around, config, this.guesses);
    this.#write = write;
    this.#words = words;
  }

  /** What became of each post, in their order. Few at a time: what they are made into is held until all are. */
  async make(posts: readonly Post[]): Promise<readonly Outcome[]> {
    return (await this.#renderer.render(posts)).map((rendered) => {
      if (rendered instanceof ContentError) return rendered;
      const { article, words, ...about } = rendered;
      const file = articleFile(article);
      this.#write(file);
      this.#words?.add(file.hash, words);
      const images = article.attachments.reduce((sum, { bytes }) => sum + bytes, 0);
      const size = { text: Buffer.byteLength(file.content), images };
      return { ...about, listed: listedOf(article, file.hash), size };
    });
  }
}
