import { describe, expect, it } from 'vitest';
import { keptVariantOf } from '../../../src/model/variant.ts';

describe('model/variant', () => {
  it.each([
    ['/lectern/media/lamp-1f2e-s.webp', '/lectern/media/lamp-1f2e-m.webp'],
    ['/base/lectern/media/lamp-1f2e-x.webp', '/base/lectern/media/lamp-1f2e-m.webp'],
    ['/lectern/media/lamp-1f2e-l.png', '/lectern/media/lamp-1f2e-m.webp'],
    ['/lectern/media/lamp-1f2e.png', '/lectern/media/lamp-1f2e-m.webp'],
    ['/lectern/media/lamp-s-1f2e.png', '/lectern/media/lamp-s-1f2e-m.webp'],
    ['/lectern/data/articles/1f2e-s.json', undefined],
    ['/images/lamp-s.webp', undefined],
  ])('has %s stood in for by %s', (path, kept) => {
    expect(keptVariantOf(path)).toBe(kept);
  });
});
