/** What of an article can be found, as plain text. */
export interface SearchedText {
  readonly title: string;
  readonly headings: readonly string[];
  /** Categories, tags, authors, series. */
  readonly names: readonly string[];
  /** Nothing where it is only the beginning of the text. */
  readonly description: string;
  readonly body: string;
}

/** Fields that a query can be held to, as bits. The text itself has none: it is what remains. */
export const FIELD_BITS = { title: 1, heading: 2, tag: 4 } as const;
export type SearchedField = keyof typeof FIELD_BITS;

interface Field {
  readonly texts: readonly string[];
  /** In {@link FIELD_BITS}; 0 for none. */
  readonly bit: number;
  /** How much a word says in it, next to one in the text. */
  readonly weight: number;
  /** How long it is, in words, where a word in it counts as it stands. */
  readonly pivot: number;
}

/** The fields of an article, in the order in which their words are counted. */
export function fieldsOf({ title, headings, names, description, body }: SearchedText): Field[] {
  return [
    { texts: [title], bit: FIELD_BITS.title, weight: 3, pivot: 7 },
    { texts: headings, bit: FIELD_BITS.heading, weight: 1.5, pivot: 20 },
    { texts: names, bit: FIELD_BITS.tag, weight: 2, pivot: 6 },
    { texts: [description], bit: 0, weight: 1.5, pivot: 25 },
    { texts: [body], bit: 0, weight: 1, pivot: 600 },
  ];
}

/** How much of the length of a field makes its words count less: b of BM25. */
const LENGTH_SHARE = 0.6;

/** How fast a word that comes again and again stops to say more: k1 of BM25. */
const SATURATION = 1.4;

/** Impacts have five bits, from 1. */
export const MOST_IMPACT = 31;

/** What one occurrence of a word adds, in a field that has so many words. */
export function shareOf({ weight, pivot }: Field, words: number): number {
  return weight / (1 - LENGTH_SHARE + (LENGTH_SHARE * words) / pivot);
}

/**
 * How much a word says of its article, from 1 to {@link MOST_IMPACT}: the saturated frequency of BM25F
 * (https://doi.org/10.1145/1031171.1031181), but with fixed lengths in place of averages, so that what is
 * known of an article does not change with the articles around it.
 */
export function impactOf(frequency: number): number {
  const share = frequency / (SATURATION + frequency);
  return 1 + Math.round(share * (MOST_IMPACT - 1));
}
