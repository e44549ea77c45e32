import type { Facet } from '../model/facet.ts';
import {
  type FacetHead,
  type FacetsFile,
  parseFacetsFile,
  parseOrderPiece,
  type Order,
  parsePiece,
  parseTermCounts,
  type PostedTerm,
} from '../model/facets-file.ts';
import type { TermCount } from '../model/page.ts';
import { Answers } from './answers.ts';
import type { Publication } from './publication.ts';

/** Some 4 KB each. */
const FILES_IN_MEMORY = 200;

/** What a publication can be narrowed and sorted by: asks for a file when something in it is needed. */
export class PublishedFacets {
  readonly #publication: Publication;
  readonly #file: FacetsFile;
  readonly #pieces = new Answers<readonly PostedTerm[]>(FILES_IN_MEMORY);
  readonly #names = new Answers<readonly TermCount[]>(FILES_IN_MEMORY);
  readonly #orders = new Answers<readonly number[]>(FILES_IN_MEMORY);

  constructor(publication: Publication, file: FacetsFile) {
    this.#publication = publication;
    this.#file = file;
  }

  head(facet: Facet): FacetHead {
    return this.#file.heads[facet];
  }

  /** All terms of a facet, in its order. */
  async terms(facet: Facet): Promise<readonly TermCount[]> {
    const { terms, rest } = this.head(facet);
    if (rest === undefined) return terms;
    const others = await this.#names.get(rest, () =>
      this.#publication.file('facets', rest, parseTermCounts),
    );
    return [...terms, ...others];
  }

  /** A term by its slug, if there is one. */
  async term(facet: Facet, slug: string): Promise<(TermCount & PostedTerm) | undefined> {
    const head = this.head(facet);
    const isCalledSo = (term: TermCount): boolean => term.slug === slug;
    const terms = head.terms.some(isCalledSo) ? head.terms : await this.terms(facet);
    let nth = terms.findIndex(isCalledSo);
    const named = terms[nth];
    if (named === undefined) return undefined;
    for (const { hash, terms: held } of head.pieces) {
      if (nth >= held) nth -= held;
      else {
        const piece = await this.#pieces.get(hash, () =>
          this.#publication.file('facets', hash, parsePiece),
        );
        const posted = piece[nth];
        return posted && { ...named, ...posted };
      }
    }
    return undefined;
  }

  /** A piece of an order, if there are so many. */
  async order(order: Order, nth: number): Promise<readonly number[] | undefined> {
    const hash = this.#file.orders[order].at(nth);
    if (hash === undefined) return undefined;
    return this.#orders.get(hash, () => this.#publication.file('facets', hash, parseOrderPiece));
  }
}

export async function publishedFacets(publication: Publication): Promise<PublishedFacets> {
  const { facets } = await publication.index();
  return new PublishedFacets(
    publication,
    await publication.file('facets', facets, parseFacetsFile),
  );
}
