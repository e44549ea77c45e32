import { pickByRank, randomFrom, type Random } from './random.ts';

const ONSETS = 'r s t l c m p d b h f w n g st v pr th tr ch br cl sp gr pl sh fr cr dr bl'.split(
  ' ',
);
const NUCLEI = 'e a i o u ea ou ai oo ee'.split(' ');
const CODAS = [
  '',
  'n',
  'r',
  't',
  's',
  'l',
  'd',
  'nd',
  'm',
  'st',
  'ck',
  'p',
  'nt',
  'ng',
  'rd',
  'll',
];
const ENDINGS = ['', 's', 'ed', 'ing', 'er', 'ly', 'ion', 'al', 'able', 'ment', 'ness', 'ive'];

/** Ranks below which words have one, and at most two syllables: frequent words are short in every language. */
const SHORT_RANKS = 200;
const MIDDLE_RANKS = 1500;

function syllable(random: Random): string {
  const onset = pickByRank(random, ONSETS, 6);
  return onset + pickByRank(random, NUCLEI, 2) + pickByRank(random, CODAS, 2);
}

function word(random: Random, rank: number): string {
  if (rank < SHORT_RANKS) return syllable(random);
  const stem = syllable(random) + (rank < MIDDLE_RANKS || random() < 0.7 ? '' : syllable(random));
  return stem + pickByRank(random, ENDINGS, 3);
}

/** Words of no language, the most frequent first: nobody's word list has to be installed or licensed. */
export function vocabularyOf(size: number, seed: number): readonly string[] {
  const random = randomFrom(seed);
  const words = new Set<string>();
  while (words.size < size) {
    const next = word(random, words.size);
    if (next.length > 1 && next.length < 13) words.add(next);
  }
  return [...words];
}
