import type { Part } from './article.ts';
import { isolated, noNetwork } from './words.ts';

/** Why an article is not the one that is published. */
const NOT_THE_ONE = {
  'not-found': 'This article is no longer published',
  damaged: 'What arrived is not what was published',
} as const;

/** What the page of an article says. */
export const readingWords = {
  outline: 'In this article',
  updated: 'Updated',
  next: 'Newer',
  previous: 'Older',
  nextIn: (list: string) => `Next in ${isolated(list)}`,
  previousIn: (list: string) => `Previous in ${isolated(list)}`,
  neighbours: 'Before and after',
  license: 'Licence:',
  partOf: ({ number, of }: Part, series: string) =>
    `Part ${number} of ${of} in ${isolated(series)}`,
  /** Of the copy on this device, which is shown because of what the network said. */
  copyBecause: (code: 'offline' | 'not-found' | 'damaged', isOnline: boolean) =>
    `${code === 'offline' ? noNetwork(isOnline) : NOT_THE_ONE[code]}. This is the copy on this device.`,
} as const;
