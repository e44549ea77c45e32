import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Facet, FACETS, TERMS_AT_ONCE } from '../../../src/model/facet.ts';
import { packFacets, parseFacetsFile, parsePiece } from '../../../src/model/facets-file.ts';
import { ShapeError } from '../../../src/model/shape.ts';
import { type Term, termsOf } from '../../../src/model/term.ts';
import { aHash, aSummary } from '../../build/an-article.ts';

/** The facets of articles as they are read back, with the files beside them. */
function written(articles: readonly ReturnType<typeof aSummary>[]) {
  const files = new Map<string, unknown>();
  const write = (content: unknown): string => {
    const hash = aHash(files.size);
    files.set(hash, JSON.parse(JSON.stringify(content)));
    return hash;
  };
  const terms = Object.fromEntries(
    FACETS.map((facet) => [facet, termsOf(facet, articles, 'en')]),
  ) as Record<Facet, Term[]>;
  const { heads } = parseFacetsFile(packFacets(terms, { title: [], length: [] }, write));
  const posted = (facet: Facet) =>
    heads[facet].pieces.flatMap(({ hash }) => parsePiece(files.get(hash)));
  return { terms, heads, posted, files };
}

const articles = fc.array(
  fc
    .record({
      tags: fc.subarray(Array.from({ length: 90 }, (_, nth) => `tag ${nth}`)),
      authors: fc.subarray(['Ada', 'Bo']),
    })
    .map(aSummary),
  { maxLength: 20 },
);

describe('model/facets-file', () => {
  it('gives back every term with its places, and how many it shares with the first of each facet', () => {
    fc.assert(
      fc.property(articles, (list) => {
        const { terms, heads, posted } = written(list);
        for (const facet of FACETS) {
          expect(heads[facet].size).toBe(terms[facet].length);
          expect(heads[facet].terms).toEqual(
            terms[facet].slice(0, 64).map(({ slug, name, places }) => ({
              slug,
              name,
              count: places.length,
            })),
          );
          for (const [nth, { places, beside }] of posted(facet).entries()) {
            expect(places).toEqual(terms[facet][nth]?.places);
            const tags = terms.tag.slice(0, TERMS_AT_ONCE).map((tag) => new Set(tag.places));
            expect(beside.tag).toEqual(
              tags.map((tag) => places.filter((place) => tag.has(place)).length),
            );
          }
        }
      }),
    );
  });

  it('cuts the places of many terms into pieces, and says how many terms are in each', () => {
    const list = Array.from({ length: 400 }, (_, nth) => aSummary({ tags: [`tag ${nth}`] }));
    const { heads, files } = written(list);
    const { pieces, rest = '' } = heads.tag;
    expect(pieces.length).toBeGreaterThan(1);
    for (const { hash, terms } of pieces) expect(files.get(hash)).toHaveLength(terms);
    expect(files.get(rest)).toHaveLength(400 - 64);
  });

  it.each([
    [{}, 'facets.heads must be an object, got undefined'],
    [{ heads: {} }, 'facets.heads.category must be an object, got undefined'],
  ])('refuses the file %o', (wrong, sentence) => {
    expect(() => parseFacetsFile(wrong)).toThrow(new ShapeError(sentence));
  });

  it('refuses a piece that is none', () => {
    expect(() => parsePiece([{ places: '#', beside: [[-1]] }])).toThrow(
      new ShapeError('piece[0].beside[0][0] must be a whole number, got number'),
    );
  });
});
