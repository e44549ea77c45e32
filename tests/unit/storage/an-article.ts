import type { Article } from '../../../src/model/article.ts';
import type { ArticleCopy } from '../../../src/storage/publication.ts';
import { hashOf } from './fake-host.ts';

export function anArticle(parts: Partial<Article> = {}): Article {
  return {
    address: '/a-title/',
    title: 'A title',
    description: 'What it is about.',
    categories: [],
    authors: [],
    tags: [],
    minutes: 1,
    outline: [],
    attachments: [],
    html: '<p>Text.</p>',
    ...parts,
  };
}

/** An article as a publication gives it, checked. */
export function aCopy(parts: Partial<Article> = {}, copy: Partial<ArticleCopy> = {}): ArticleCopy {
  const article = anArticle(parts);
  const text = JSON.stringify(article);
  return {
    address: article.address,
    hash: hashOf(text),
    text,
    article,
    isVerified: true,
    ...copy,
  };
}
