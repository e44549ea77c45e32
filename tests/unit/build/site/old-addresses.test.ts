import { describe, expect, it } from 'vitest';
import {
  type AddressParts,
  isOldPermalink,
  normalAddress,
  oldAddresses,
} from '../../../../src/build/site/old-addresses.ts';

const PARTS: AddressParts = {
  filename: 'The_Lamp 1.0',
  slug: undefined,
  title: 'On the lamp, once more',
  date: '2026-01-05T09:30:07Z',
  folders: ['posts', 'light'],
  categories: ['Field notes', 'Essays'],
};

describe('build/site/old-addresses', () => {
  it.each([
    [
      'date',
      [
        '/field-notes/essays/2026/01/05/The_Lamp-1.0.html',
        '/field-notes/essays/2026/01/05/on-the-lamp-once-more.html',
      ],
    ],
    ['/:year/:month/:day/:slug/', ['/2026/01/05/the-lamp-1-0/']],
    ['/:sections/:filename/', ['/posts/light/The_Lamp-1.0/']],
    ['/:sections[1:]/:slug', ['/posts/light/the-lamp-1-0/']],
    ['/:section/:contentbasename', ['/posts/The_Lamp-1.0/']],
    ['/:short_year/:i_month/:i_day/:name:output_ext', ['/26/1/5/The_Lamp-1.0.html']],
    ['/:monthname/:weekdayname/:yearday/:slug/', ['/january/monday/5/the-lamp-1-0/']],
    ['/:year/:week/:y_day/:short_day/:name/', ['/2026/02/005/mon/The_Lamp-1.0/']],
    ['/:hour/:minute/:second/:name/', ['/09/30/07/The_Lamp-1.0/']],
    ['/blog/:path/', ['/blog/posts/light/The_Lamp-1.0/']],
  ])('fills %s', (pattern, addresses) => {
    expect(isOldPermalink(pattern)).toBe(true);
    expect(oldAddresses(pattern, PARTS)).toEqual(addresses);
  });

  it('takes a slug before names and titles', () => {
    expect(oldAddresses('/:title.html', { ...PARTS, slug: 'lamp' })).toEqual(['/lamp.html']);
    expect(oldAddresses('/:slug/', { ...PARTS, slug: 'lamp' })).toEqual(['/lamp/']);
  });

  it('gives none where the pattern wants a date that the post does not have', () => {
    expect(oldAddresses('/:year/:slug/', { ...PARTS, date: undefined })).toEqual([]);
  });

  it('leaves no gap where there is no category', () => {
    expect(oldAddresses('/:categories/:name/', { ...PARTS, categories: [] })).toEqual([
      '/The_Lamp-1.0/',
    ]);
  });

  it.each(['blog/:slug', '/blog/', '/:jear/:slug/', '', 'constructor'])(
    'does not take "%s" for a pattern',
    (pattern) => {
      expect(isOldPermalink(pattern)).toBe(false);
    },
  );

  it.each([
    ['old', '/old/'],
    ['/old', '/old/'],
    ['/old/index.html', '/old/'],
    ['/2014/x.html', '/2014/x.html'],
    ['/Rust-1.0', '/Rust-1.0/'],
    ['https://old.example/a/b?x#y', '/a/b/'],
    ['//old.example/a', '/a/'],
    ['/a/../b/', '/b/'],
    ['/../../etc/', '/etc/'],
    ['\\\\a\\b', '/a/b/'],
    ['/caf%C3%A9/', '/café/'],
    ['/100%/', '/100%/'],
    ['/', undefined],
    ['https://old.example', undefined],
    ['/a\u0000b', undefined],
  ])('makes of %j the path %j', (written, address) => {
    expect(normalAddress(written)).toBe(address);
  });
});
