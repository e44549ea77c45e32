import { describe, expect, it } from 'vitest';
import { databaseName } from '../../../src/model/database-name.ts';
import { imageCacheName, parseBookmark, parseKept } from '../../../src/model/device.ts';
import { ShapeError } from '../../../src/model/shape.ts';
import { aListed } from '../../build/an-article.ts';

const KEPT = {
  article: aListed(),
  because: 'saved',
  keptAt: 1_700_000_000_000,
  bytes: 412_000,
  images: ['/media/a.webp'],
} as const;

describe('model/device', () => {
  it('keeps two sites on one origin apart', () => {
    expect(databaseName('/a/')).not.toBe(databaseName('/b/'));
    expect(imageCacheName('/a/')).not.toBe(imageCacheName('/b/'));
    expect(imageCacheName('/a/')).not.toBe(databaseName('/a/'));
  });

  it('reads back an article that was kept', () => {
    expect(parseKept(structuredClone(KEPT))).toEqual(KEPT);
    expect(parseKept({ ...KEPT, because: 'opened' }).because).toBe('opened');
  });

  it.each([
    [{ because: 'liked' }, 'kept article.because must be saved or opened'],
    [{ keptAt: new Date(0) }, 'kept article.keptAt must be a whole number, got object'],
    [{ images: [1] }, 'kept article.images[0] must be text, got number'],
    [{ article: undefined }, 'kept article.article must be an object, got undefined'],
  ])('refuses a kept article with %o', (wrong, sentence) => {
    expect(() => parseKept({ ...KEPT, ...wrong })).toThrow(new ShapeError(sentence));
  });

  it('reads back a bookmark', () => {
    const bookmark = { article: aListed(), addedAt: 1_700_000_000_000 };
    expect(parseBookmark(structuredClone(bookmark))).toEqual(bookmark);
    expect(() => parseBookmark({ ...bookmark, addedAt: 0.5 })).toThrow(
      new ShapeError('bookmark.addedAt must be a whole number, got number'),
    );
  });
});
