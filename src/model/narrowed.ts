import { type Facet, FACETS } from './facet.ts';
import type { Pick } from './filter.ts';

/** What is picked of the facets that a catalog knows. */
export type CatalogPick = Pick & { readonly facet: Facet };

/** Where the text of a filter does not find an article. */
const UNFOUND = 1 << (2 * FACETS.length);

function missing(facet: Facet): number {
  return 1 << FACETS.indexOf(facet);
}

function excluded(facet: Facet): number {
  return 1 << (FACETS.length + FACETS.indexOf(facet));
}

/**
 * Which articles of a catalog pass a filter. Of each place it knows all reasons for which it does not, so that
 * what another choice would leave is counted over the articles of that choice alone.
 */
export class Narrowed {
  /** How many articles pass. */
  readonly total: number;
  readonly #reasons: Uint32Array;

  /**
   * @param total how many articles the catalog has
   * @param placesOf the places of what is picked
   * @param found the places that the text finds; absent where there is no text
   */
  constructor(
    total: number,
    picks: readonly CatalogPick[],
    placesOf: (pick: CatalogPick) => readonly number[],
    found?: Iterable<number>,
  ) {
    const reasons = new Uint32Array(total);
    const clear = (places: Iterable<number>, bit: number): void => {
      for (const place of places) if (place < total) reasons[place] = (reasons[place] ?? 0) & ~bit;
    };
    let all = 0;
    for (const { facet, isExcluded } of picks) if (!isExcluded) all |= missing(facet);
    if (found !== undefined) all |= UNFOUND;
    reasons.fill(all);
    if (found !== undefined) clear(found, UNFOUND);
    for (const pick of picks) {
      const places = placesOf(pick);
      if (!pick.isExcluded) clear(places, missing(pick.facet));
      else {
        for (const place of places) {
          if (place < total) reasons[place] = (reasons[place] ?? 0) | excluded(pick.facet);
        }
      }
    }
    this.#reasons = reasons;
    let left = 0;
    for (const reason of reasons) if (reason === 0) left += 1;
    this.total = left;
  }

  has(place: number): boolean {
    return this.#reasons[place] === 0;
  }

  /** The places that pass, newest first. */
  places(): number[] {
    const places: number[] = [];
    for (let place = this.#reasons.length - 1; place >= 0; place -= 1) {
      if (this.#reasons[place] === 0) places.push(place);
    }
    return places;
  }

  /**
   * How many articles would pass if a choice alone were picked in its facet.
   * @param isExcluded whether it is excluded now
   */
  countWith(facet: Facet, places: readonly number[], isExcluded: boolean): number {
    const counts = ~(missing(facet) | (isExcluded ? excluded(facet) : 0));
    let count = 0;
    for (const place of places) {
      const reason = this.#reasons[place];
      if (reason !== undefined && (reason & counts) === 0) count += 1;
    }
    return count;
  }
}
