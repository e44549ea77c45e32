import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../src/model/article.ts';
import { type Facet, FACETS } from '../../../src/model/facet.ts';
import { type CatalogPick, Narrowed } from '../../../src/model/narrowed.ts';
import { namesUnder, termsOf } from '../../../src/model/term.ts';
import { aSummary } from '../../build/an-article.ts';

const some = (...names: string[]) => fc.subarray(names);
const articles = fc.array(
  fc
    .record({
      categories: some('x', 'y'),
      tags: some('a', 'b', 'c'),
      authors: some('m', 'n'),
      date: fc.constantFrom('2021-01-01', '2022-01-01'),
      minutes: fc.constantFrom(2, 5, 50),
    })
    .map(aSummary),
);
const pick: fc.Arbitrary<CatalogPick> = fc
  .constantFrom<readonly [Facet, string]>(
    ['category', 'x'],
    ['category', 'never'],
    ['tag', 'a'],
    ['tag', 'b'],
    ['tag', 'c'],
    ['author', 'm'],
    ['year', '2021'],
    ['minutes', '4-7'],
  )
  .chain(([facet, slug]) => fc.boolean().map((isExcluded) => ({ facet, slug, isExcluded })));
const picks = fc.uniqueArray(pick, { selector: ({ facet, slug }) => `${facet}/${slug}` });

/** The places that pass, found by looking at every article. */
function byHand(list: readonly Summary[], chosen: readonly CatalogPick[], found: Set<number>) {
  return list.flatMap((article, place) => {
    const passes = FACETS.every((facet) => {
      const has = ({ slug }: CatalogPick) => namesUnder(facet, article, 'en').includes(slug);
      const own = chosen.filter((one) => one.facet === facet);
      const wanted = own.filter(({ isExcluded }) => !isExcluded);
      return (
        (wanted.length === 0 || wanted.some(has)) && !own.some((one) => one.isExcluded && has(one))
      );
    });
    return passes && found.has(place) ? [place] : [];
  });
}

function placesOf(list: readonly Summary[], { facet, slug }: Pick<CatalogPick, 'facet' | 'slug'>) {
  return termsOf(facet, list, 'en').find((term) => term.slug === slug)?.places ?? [];
}

describe('model/narrowed', () => {
  it('leaves what going through the articles one by one leaves, and counts each choice so', () => {
    const cases = fc.tuple(articles, picks, fc.option(fc.array(fc.nat(9)), { nil: undefined }));
    fc.assert(
      fc.property(cases, ([list, chosen, text]) => {
        const found = new Set(text ?? list.keys());
        const narrowed = new Narrowed(list.length, chosen, (one) => placesOf(list, one), text);
        const left = byHand(list, chosen, found);
        expect(narrowed.places()).toEqual(left.toReversed());
        expect(narrowed.total).toBe(left.length);
        expect(left.every((place) => narrowed.has(place))).toBe(true);
        for (const facet of FACETS) {
          for (const { slug, places } of termsOf(facet, list, 'en')) {
            const isIt = (one: CatalogPick) => one.facet === facet && one.slug === slug;
            const isExcluded = chosen.some((one) => isIt(one) && one.isExcluded);
            // The other exclusions of a facet stay, unless it is one of them that is chosen instead.
            const others = chosen.filter(
              (one) => one.facet !== facet || (one.isExcluded && !isExcluded),
            );
            const alone = [...others, { facet, slug, isExcluded: false }];
            expect(narrowed.countWith(facet, places, isExcluded)).toBe(
              byHand(list, alone, found).length,
            );
          }
        }
      }),
    );
  });

  it('is not upset by a place beyond the end of the catalog', () => {
    const css = { facet: 'tag', slug: 'css', isExcluded: false } as const;
    expect(new Narrowed(2, [css], () => [0, 9]).places()).toEqual([0]);
    expect(new Narrowed(2, [{ ...css, isExcluded: true }], () => [0, 9]).total).toBe(1);
    expect(new Narrowed(2, [], () => []).countWith('tag', [0, 9], false)).toBe(1);
  });
});
