import type { Listed } from '../../model/article.ts';
import { dataPath } from '../../model/catalog.ts';
import { markOf, packParcel, type Parcel } from '../../model/parcels.ts';
import { digestOf } from '../source/digest.ts';

/** How many articles a parcel has: at least, at most, and more than that on average. */
const FEWEST = 32;
const MOST = 128;
/** Of text: on a slow line, there should soon be something to show for it. */
const MOST_BYTES = 2_000_000;
/** One article in so many ends a parcel. */
const ENDS = 32;

/** What an article takes on a device, in bytes. */
export interface ArticleSize {
  readonly text: number;
  readonly images: number;
}

const NOTHING: ArticleSize = { text: 0, images: 0 };

/** A parcel that is to be written, with what is in it. */
export interface FilledParcel extends Parcel {
  readonly articles: readonly Listed[];
}

interface Files {
  /** Takes over a file of the build before; gives whether it was there. */
  reuse(name: string): boolean;
  read(name: string): string;
  write(name: string, content: string): void;
}

/**
 * Cuts articles in catalog order into parcels. Where one ends is up to the articles' addresses: wherever
 * an article comes in or goes, the parcels before and after stay as they are, and keep their names.
 * @param nameOf the name of a parcel of these articles
 * @param sizes of the articles, by their places
 */
export function parcelsOf(
  articles: readonly Listed[],
  sizes: readonly ArticleSize[],
  nameOf: (content: string) => string,
): FilledParcel[] {
  const parcels: FilledParcel[] = [];
  let held: Listed[] = [];
  let size = NOTHING;
  const close = (): void => {
    if (held.length === 0) return;
    // What is in it follows from the names of its articles: nobody has to read them to know its own.
    const hash = nameOf(packParcel(held.map((article) => article.hash)));
    const marks = held.map((article) => markOf(article.hash)).join('');
    parcels.push({ hash, marks, bytes: size.text + size.images, articles: held });
    held = [];
    size = NOTHING;
  };
  for (const [place, article] of articles.entries()) {
    const { text, images } = sizes[place] ?? NOTHING;
    if (size.text + text > MOST_BYTES) close();
    held.push(article);
    size = { text: size.text + text, images: size.images + images };
    if (held.length >= MOST || (held.length >= FEWEST && isEnd(article))) close();
  }
  close();
  return parcels;
}

function isEnd({ address }: Listed): boolean {
  return (Buffer.from(digestOf(address), 'base64')[0] ?? 0) % ENDS === 0;
}

/** Writes those parcels that the build before has not written already. */
export function writeParcels(parcels: readonly FilledParcel[], files: Files): void {
  for (const { hash, articles } of parcels) {
    const name = dataPath('parcels', hash);
    if (files.reuse(name)) continue;
    files.write(
      name,
      packParcel(articles.map((one) => files.read(dataPath('articles', one.hash)))),
    );
  }
}
