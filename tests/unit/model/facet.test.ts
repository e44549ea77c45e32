import { describe, expect, it } from 'vitest';
import { FACETS, isPrintedFacet, parsePrintedFacet } from '../../../src/model/facet.ts';
import { ShapeError } from '../../../src/model/shape.ts';

describe('model/facet', () => {
  it('prints pages for categories, tags and authors, and none for years', () => {
    expect(FACETS.filter(isPrintedFacet)).toEqual(['category', 'tag', 'author']);
  });

  it.each(['year', 'shelf', 'constructor', '', undefined, 0])(
    'does not take %o for a facet with pages',
    (value) => {
      expect(() => parsePrintedFacet(value, 'facet')).toThrow(
        new ShapeError('facet must be one of category, tag, author'),
      );
    },
  );
});
