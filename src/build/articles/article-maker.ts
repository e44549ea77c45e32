import { listedOf } from '../../model/article.ts';
import type { Post } from '../posts/post.ts';
import type { SiteConfig } from '../site/site-config.ts';
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

/** Makes the files of articles, one post at a time. */
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

  /** @throws ContentError where the post cannot be rendered. */
  async make(post: Post): Promise<Made> {
    const { article, words, ...about } = await this.#renderer.render(post);
    const file = articleFile(article);
    this.#write(file);
    this.#words?.add(file.hash, words);
    return { ...about, listed: listedOf(article, file.hash) };
  }
}
