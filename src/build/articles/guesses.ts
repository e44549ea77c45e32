import path from 'node:path';
import { editDistance, nearest } from '../../model/nearest.ts';
import { decoded } from '../../model/url.ts';
import { mediaTypeOf } from '../media/media-type.ts';

/** How many names are compared in one build: it takes less than a second. */
const MOST_COMPARISONS = 50_000;

/** Guesses what was meant by names that are not there, for as long as that costs little. */
export class Guesses {
  #left = MOST_COMPARISONS;

  meant(
    name: string,
    candidates: () => ReadonlySet<string> | readonly string[],
  ): string | undefined {
    return nearest(name, this.#offered(candidates))[0];
  }

  /** The file that may have been meant: of many names in a folder one is always a little like another. */
  meantFile(name: string, candidates: () => readonly string[]): string | undefined {
    let least = Infinity;
    let meant: string | undefined;
    for (const candidate of this.#offered(candidates)) {
      const distance = fileDistance(name, candidate);
      if (distance < least) [least, meant] = [distance, candidate];
    }
    return meant;
  }

  #offered(candidates: () => ReadonlySet<string> | readonly string[]): Iterable<string> {
    if (this.#left <= 0) return [];
    const offered = candidates();
    this.#left -= 'size' in offered ? offered.size : offered.length;
    return offered;
  }
}

/** The shortest name of which a letter may be another. */
const SHORTEST = 2;

/** Of a name, for each that may be another. */
const LETTERS_A_SLIP = 6;

/** How unlike the names of two files are, in letters; `Infinity` for two that were hardly mistaken. */
function fileDistance(name: string, candidate: string): number {
  const [a, b] = [partsOf(name), partsOf(candidate)];
  const length = Math.max(a.stem.length, b.stem.length);
  const most = length < SHORTEST ? 0 : Math.max(1, Math.floor(length / LETTERS_A_SLIP));
  // Numbers tell files apart: `2.svg` is not a slip for `8.svg`.
  if (a.digits !== b.digits || Math.abs(a.stem.length - b.stem.length) > most) return Infinity;
  const distance = editDistance(a.stem, b.stem, most);
  const isSameKind =
    editDistance(a.extension, b.extension, 1) <= 1 ||
    (isPicture(`x${a.extension}`) && isPicture(`x${b.extension}`));
  if (distance > most || !isSameKind) return Infinity;
  return distance + (a.extension === b.extension ? 0 : 1);
}

function isPicture(file: string): boolean {
  return mediaTypeOf(file).startsWith('image/');
}

function partsOf(name: string): { stem: string; extension: string; digits: string } {
  const { name: stem, ext: extension } = path.parse(
    decoded(name.replace(/[?#].*$/s, '')).toLowerCase(),
  );
  return { stem, extension, digits: stem.replace(/\D+/g, ' ') };
}
