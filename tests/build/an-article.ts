import type { Article, Listed, Summary } from '../../src/model/article.ts';
import { HASH_HEX_LENGTH } from '../../src/model/hash.ts';

const SUMMARY: Summary = {
  address: '/the-quiet-page/',
  title: 'The quiet page',
  description: 'What is left when everything else is taken away.',
  date: '2024-05-12',
  categories: ['Essays'],
  authors: ['Ada Lind'],
  tags: ['reading'],
  minutes: 4,
};

/** A whole article, all of it sensible but what is given. */
export function anArticle(given: Partial<Article> = {}): Article {
  return { ...SUMMARY, outline: [], attachments: [], html: '<p>Quiet.</p>', ...given };
}

export function aSummary(given: Partial<Summary> = {}): Summary {
  return { ...SUMMARY, ...given };
}

export function aListed(given: Partial<Listed> = {}): Listed {
  return { ...SUMMARY, hash: aHash(), ...given };
}

/** A hash of the right shape, another for each number. */
export function aHash(number = 0): string {
  return number.toString(16).padStart(HASH_HEX_LENGTH, '0');
}
