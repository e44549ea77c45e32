import type { Attachment } from '../../model/article.ts';
import type { FoundPicture, Pictures } from '../media/pictures.ts';
import type { Post } from '../posts/post.ts';
import { detached } from '../source/detached.ts';
import { digestOf } from '../source/digest.ts';
import type { Includes } from './includes.ts';
import type { Links, Target } from './links.ts';

/** What there is around a post that its rendering depends on. */
export interface Surroundings {
  readonly links: Links;
  readonly pictures: Pictures;
  readonly includes: Includes;
}

interface Answers {
  readonly link: Target;
  readonly picture: FoundPicture;
  readonly drawing: Attachment | undefined;
  readonly find: string | undefined;
  readonly include: string | undefined;
  readonly file: string | undefined;
  readonly folder: readonly string[];
}

type Question = keyof Answers;

const ANSWER: {
  readonly [Q in Question]: (name: string, post: Post, around: Surroundings) => Answers[Q];
} = {
  link: (href, post, { links }) => links.resolve(href, post),
  picture: (src, post, { pictures }) => pictures.find(src, post.file),
  drawing: (hash, _post, { pictures }) => pictures.drawing(hash),
  find: (name, post, { links }) => links.find(name, post),
  include: (name, _post, { includes }) => includes.text(name),
  file: (name, post, { includes }) => includes.file(name, post.file),
  folder: (name, post, { pictures }) => pictures.media.picturesIn(name, post.file),
};

/** Signs of an answer that is kept. Of a longer one, the text of a file say, its hash is. */
const LONGEST_ANSWER = 1000;

/** What a post has asked, and what it was told. */
export type Asked = readonly (readonly [question: Question, name: string, answer: string])[];

/**
 * All that a post asks of its surroundings while it is rendered. The same text gets the same article again for
 * as long as each question gets the answer that it got.
 */
export class Inquiry {
  readonly #post: Post;
  readonly #around: Surroundings;
  readonly #asked = new Map<string, Asked[number]>();

  constructor(post: Post, around: Surroundings) {
    this.#post = post;
    this.#around = around;
  }

  get asked(): Asked {
    return [...this.#asked.values()];
  }

  /** Where a link leads. */
  link(href: string): Target {
    return this.#ask('link', href);
  }

  picture(src: string): FoundPicture {
    return this.#ask('picture', src);
  }

  /** Where a drawing of the post's own is published; `undefined` where it is not kept. */
  drawing(hash: string): Attachment | undefined {
    return this.#ask('drawing', hash);
  }

  /** What a template means by a name: see {@link Links.find}. */
  find(name: string): string | undefined {
    return this.#ask('find', name);
  }

  /** The text of a file that is included. */
  include(name: string): string | undefined {
    return this.#ask('include', name);
  }

  /** The text of a file of the site: see {@link Includes.file}. */
  file(name: string): string | undefined {
    return this.#ask('file', name);
  }

  /** A guess at what was meant: what is told of a post is not kept. */
  near(name: string): string | undefined {
    return this.#around.includes.near(name, this.#post.file);
  }

  /** The pictures of a folder: see {@link Media.picturesIn}. */
  picturesIn(folder: string): readonly string[] {
    return this.#ask('folder', folder);
  }

  #ask<Q extends Question>(question: Q, name: string): Answers[Q] {
    const answer = ANSWER[question](name, this.#post, this.#around);
    const key = detached(`${question} ${name}`);
    this.#asked.set(key, [question, key.slice(question.length + 1), spelt(answer)]);
    return answer;
  }
}

function spelt(answer: Answers[Question]): string {
  const text = answer === undefined ? '' : JSON.stringify(answer);
  return text.length <= LONGEST_ANSWER ? text : digestOf(text);
}

/** Whether all questions would get the same answers now. */
export function isStillTrue(asked: Asked, post: Post, around: Surroundings): boolean {
  return asked.every(([question, name, answer]) => {
    return spelt(ANSWER[question](name, post, around)) === answer;
  });
}
