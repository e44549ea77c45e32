import { describe, expect, it } from 'vitest';
import { publicityOf } from '../../../../src/build/posts/publicity.ts';

type Told = Parameters<typeof publicityOf>[0][number];

function aPost(name: string, given: Partial<Told> = {}): Told {
  return {
    name: `content/${name}`,
    address: `/${name.replace(/\W/g, '-')}/`,
    lang: undefined,
    unlisted: false,
    canonical: undefined,
    extra: {},
    ...given,
  };
}

/** Languages in which each post is said to be. */
function languages(posts: readonly Told[], siteLanguage = 'en') {
  const publicity = publicityOf(posts, siteLanguage);
  return posts.map(({ address }) => publicity.get(address)?.translations.map(({ lang }) => lang));
}

describe('build/posts/publicity: translations', () => {
  it.each([
    ['names', 'a.md', 'a.fa.md'],
    ['folders', 'en/a.md', 'fa/a.md'],
    ['bundles', 'a/index.md', 'a/index.fa.md'],
    ['bundles beside files', 'a.md', 'fa/a/index.md'],
  ])('are found by their files’ %s', (_what, one, other) => {
    expect(languages([aPost(one), aPost(other, { lang: 'fa' })])).toEqual([
      ['en', 'fa'],
      ['en', 'fa'],
    ]);
  });

  it('are found by the key that they share, whatever their files are called', () => {
    const extra = { translationKey: 'about' };
    expect(
      languages([aPost('about.md', { extra }), aPost('ueber.md', { lang: 'de', extra })]),
    ).toEqual([
      ['en', 'de'],
      ['en', 'de'],
    ]);
  });

  it('are no two posts of one language, nor of other names', () => {
    expect(languages([aPost('a/x.md'), aPost('b/x.md'), aPost('c/y.md', { lang: 'fa' })])).toEqual([
      [],
      [],
      [],
    ]);
    expect(languages([aPost('en/x.md'), aPost('x.en.md')])).toEqual([[], []]);
  });

  it('leave out a post that is unlisted', () => {
    expect(languages([aPost('a.md'), aPost('a.fa.md', { lang: 'fa', unlisted: true })])).toEqual([
      [],
      [],
    ]);
  });
});
