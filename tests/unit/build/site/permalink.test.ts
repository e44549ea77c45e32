import { describe, expect, it } from 'vitest';
import { addressFor, isPermalink } from '../../../../src/build/site/permalink.ts';

describe('build/site/permalink', () => {
  it.each([
    '/:slug/',
    '/:year/:slug/',
    '/blog/:year/:month/:day/:slug/',
    '/:year-:slug/',
    '/:slug/a/',
  ])('takes %s as a pattern', (pattern) => {
    expect(isPermalink(pattern)).toBe(true);
  });

  it.each([
    ':slug',
    '/:slug',
    ':slug/',
    '/blog/',
    '/:title/',
    '/:slug/:category/',
    '//:slug/',
    '/a b/:slug/',
    '/:slug/?x/',
    '/:slug/#x/',
    '/a\\b/:slug/',
    '/',
    '',
  ])('does not take "%s"', (pattern) => {
    expect(isPermalink(pattern)).toBe(false);
  });

  it.each(['/../:slug/', '/./:slug/', '/a/../../:slug/'])(
    'does not take %s, which would lead out of the site',
    (pattern) => {
      expect(isPermalink(pattern)).toBe(false);
    },
  );

  it.each([
    ['/:slug/', 'A Title', '2026-05-12', '/a-title/'],
    ['/:year/:slug/', 'a', '2026-05-12', '/2026/a/'],
    ['/:year/:month/:day/:slug/', 'a', '2026-05-12T23:30:00-11:00', '/2026/05/12/a/'],
    ['/:year/:slug/', 'a', undefined, '/a/'],
    ['/blog/:year/:month/:slug/', 'a', undefined, '/blog/a/'],
    ['/:slug/', 'guides/Getting Started', undefined, '/guides/getting-started/'],
    ['/:slug/', '../../etc/passwd', undefined, '/u2e-u2e/u2e-u2e/etc/passwd/'],
    ['/:slug/', 'از رسم به چاپ', undefined, '/از-رسم-به-چاپ/'],
    ['/:slug/', 'C++', undefined, '/c-plus-plus/'],
    ['/:slug/', '/leading/and/trailing/', undefined, '/leading/and/trailing/'],
    ['/:slug/', ':year', '2026-05-12', '/year/'],
    ['/:slug/', '$&', undefined, '/and/'],
  ])('makes of %s and the slug "%s" (%s) the address %s', (pattern, slug, date, address) => {
    expect(addressFor(pattern, slug, date)).toBe(address);
  });
});
