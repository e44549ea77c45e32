import { describe, expect, it } from 'vitest';
import {
  dataPath,
  parseAddressPage,
  parseCatalogIndex,
  parseCatalogPage,
  parseManifest,
} from '../../../src/model/catalog.ts';
import { ShapeError } from '../../../src/model/shape.ts';
import { aHash, aListed } from '../../build/an-article.ts';

const INDEX = {
  articles: 2,
  registers: [aHash(1)],
  addresses: [{ first: '/a/', hash: aHash(2) }],
  facets: aHash(3),
};

describe('model/catalog', () => {
  it('names a data file after its kind and its hash', () => {
    expect(dataPath('articles', aHash(7))).toBe(`lectern/data/articles/${aHash(7)}.json`);
  });

  it('reads a page of the catalog in the order in which it stands', () => {
    const articles = [aListed({ address: '/b/' }), aListed({ address: '/a/' })];
    expect(parseCatalogPage({ articles })).toEqual({ articles });
  });

  it('says which article of a page is wrong', () => {
    expect(() => parseCatalogPage({ articles: [aListed(), { ...aListed(), tags: 1 }] })).toThrow(
      new ShapeError('catalog page.articles[1].tags must be a list, got number'),
    );
  });

  it('reads a page of the address book', () => {
    const entries = [{ address: '/a/', hash: aHash(1), place: 0 }];
    expect(parseAddressPage(entries)).toEqual(entries);
    expect(() => parseAddressPage([{ address: '/a/', hash: aHash(1), place: -1 }])).toThrow(
      new ShapeError('addresses[0].place must be a whole number, got number'),
    );
  });

  it('reads the names of all files of the catalog', () => {
    expect(parseCatalogIndex(INDEX)).toEqual(INDEX);
  });

  it.each([
    [{ registers: [aHash(), 'x'] }, 'index.registers[1] must be a hash, got "x"'],
    [{ addresses: ['/a/'] }, 'index.addresses[0] must be an object, got string'],
    [{ addresses: [{ first: '/a/' }] }, 'index.addresses[0].hash must be text, got undefined'],
    [{ facets: 1 }, 'index.facets must be text, got number'],
    [{ facets: null }, 'index.facets must be text, got null'],
    [{ articles: '2' }, 'index.articles must be a whole number, got string'],
  ])('refuses an index with %o', (wrong, sentence) => {
    expect(() => parseCatalogIndex({ ...INDEX, ...wrong })).toThrow(new ShapeError(sentence));
  });

  it('reads a manifest of its own version only', () => {
    const manifest = { version: 1, articles: 0, index: aHash(1) };
    expect(parseManifest(manifest)).toEqual(manifest);
    expect(() => parseManifest({ ...manifest, version: 2 })).toThrow(
      new ShapeError('manifest.json.version must be 1, got 2'),
    );
    expect(() => parseManifest({ articles: 0, index: aHash(1) })).toThrow(
      new ShapeError('manifest.json.version must be 1, got undefined'),
    );
  });

  it('refuses the page that a host sends in place of a missing file', () => {
    expect(() => parseManifest('<!doctype html>')).toThrow(
      new ShapeError('manifest.json must be an object, got string'),
    );
  });
});
