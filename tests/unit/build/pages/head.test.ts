import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { PrintedPage } from '../../../../src/build/articles/printed-pages.ts';
import { headOf, type HeadOptions } from '../../../../src/build/pages/head.ts';
import type { Publicity } from '../../../../src/build/posts/publicity.ts';
import type { Listed } from '../../../../src/model/article.ts';
import type { Page } from '../../../../src/model/page.ts';
import { aListed } from '../../../build/an-article.ts';
import { aSiteCalled } from '../a-feed.ts';

const HOSTILE = `"><script>a()</script><!-- & ' $& $1`;

type Given = Partial<HeadOptions> & {
  readonly title?: string;
  readonly told?: Partial<Publicity>;
};

function options(given: Given = {}): HeadOptions {
  const { title = 'The Reader', told = {}, ...rest } = given;
  const publicity = { isUnlisted: false, canonical: undefined, translations: [], ...told };
  return {
    site: aSiteCalled(title),
    url: 'https://example.com',
    authors: [],
    base: '/',
    mediaSources: [],
    hasShareImage: false,
    publicity: new Map([[aListed().address, publicity]]),
    ...rest,
  };
}

function articlePage(given: Partial<Listed> = {}): PrintedPage {
  const article = aListed(given);
  return {
    address: article.address,
    file: 'x/index.html',
    page: { kind: 'article', article, outline: [], neighbours: {} },
  };
}

function listPage(
  page: Page = { kind: 'list', articles: [], total: 0, page: 1, pages: 1 },
): PrintedPage {
  return { address: '/', file: 'index.html', page };
}

/** What a head says, by name. */
function said(page: PrintedPage, given?: Given) {
  const { document } = new JSDOM(`<head>${headOf(page, options(given))}</head><body></body>`)
    .window;
  const metas = [...document.querySelectorAll('meta')].map((meta) => [
    meta.getAttribute('property') ?? meta.name,
    meta.content,
  ]);
  return {
    title: document.title,
    canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
    elements: new Set([...document.head.children].map(({ localName }) => localName)),
    isWhole:
      document.body.childNodes.length === 0 &&
      [...document.scripts].every(({ type }) => type === 'application/ld+json'),
    data: JSON.parse(document.scripts[0]?.text ?? '{}') as Record<string, unknown>,
    languages: [...document.querySelectorAll<HTMLLinkElement>('link[hreflang]')].map(
      ({ hreflang, href }) => `${hreflang} ${href}`,
    ),
    feeds: document.querySelectorAll('link[type="application/rss+xml"]').length,
    tags: metas.filter(([name]) => name === 'article:tag').map(([, value]) => value),
    ...(Object.fromEntries(metas) as Record<string, string>),
  };
}

describe('build/pages/head', () => {
  it.each([
    ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['Ask me.', 'Ask me.'],
    [undefined, undefined],
  ])('tells search engines the licence %s', (license, told) => {
    const { data } = said(articlePage({ ...(license && { license }) }));
    expect(data['license']).toBe(told);
  });

  it('says of an article what previews and search engines ask for', () => {
    const head = said(
      articlePage({
        address: '/a-title/',
        title: 'A title',
        updated: '2024-06-01',
        tags: ['css', 'html'],
        image: { src: '/images/a.jpg', alt: 'A lamp', width: 40, height: 30 },
      }),
    );
    expect(head).toMatchObject({
      title: 'A title · The Reader',
      canonical: 'https://example.com/a-title/',
      description: 'What is left when everything else is taken away.',
      'og:type': 'article',
      'og:site_name': 'The Reader',
      'og:title': 'A title',
      'og:description': 'What is left when everything else is taken away.',
      'og:url': 'https://example.com/a-title/',
      'og:image': 'https://example.com/images/a.jpg',
      'og:image:width': '40',
      'og:image:height': '30',
      'og:image:alt': 'A lamp',
      'article:author': 'https://example.com/authors/ada-lind/',
      'article:section': 'Essays',
      'article:published_time': '2024-05-12',
      'article:modified_time': '2024-06-01',
      author: 'Ada Lind',
      tags: ['css', 'html'],
      'twitter:card': 'summary_large_image',
    });
  });

  it('describes an article to search engines as a posting of a blog', () => {
    const head = said(
      articlePage({
        title: 'A title',
        updated: '2024-06-01',
        image: { src: '/images/a.jpg', alt: '', width: 40, height: 30 },
      }),
    );
    expect(head.data).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      headline: 'A title',
      description: 'What is left when everything else is taken away.',
      url: 'https://example.com/the-quiet-page/',
      mainEntityOfPage: 'https://example.com/the-quiet-page/',
      datePublished: '2024-05-12',
      dateModified: '2024-06-01',
      image: {
        '@type': 'ImageObject',
        url: 'https://example.com/images/a.jpg',
        width: 40,
        height: 30,
      },
      author: [{ '@type': 'Person', name: 'Ada Lind' }],
      publisher: { '@type': 'Organization', name: 'The Reader', url: 'https://example.com/' },
      articleSection: 'Essays',
      keywords: ['reading'],
      inLanguage: 'en',
    });
  });

  it('names no list of authors where there is none', () => {
    const { data } = said(articlePage({ authors: [] }));
    expect(data).not.toHaveProperty('author');
  });

  it.each([
    ['https://first.example/x', 'https://first.example/x'],
    ['/elsewhere/', 'https://example.com/elsewhere/'],
    ['javascript:a()', 'https://example.com/the-quiet-page/'],
    ['http://[', 'https://example.com/the-quiet-page/'],
  ])('names for %s in the front matter %s as the first place', (canonical, shown) => {
    const head = said(articlePage(), { told: { canonical } });
    expect(head).toMatchObject({ canonical: shown, 'og:url': shown, data: { url: shown } });
  });

  it('names the translations of a post, and that in the site’s language for all others', () => {
    const translations = [
      { lang: 'en', address: '/the-quiet-page/' },
      { lang: 'fa', address: '/fa/the-quiet-page/' },
    ];
    expect(said(articlePage(), { told: { translations } }).languages).toEqual([
      'en https://example.com/the-quiet-page/',
      'fa https://example.com/fa/the-quiet-page/',
      'x-default https://example.com/the-quiet-page/',
    ]);
  });

  it('keeps an unlisted post out of search engines', () => {
    expect(said(articlePage(), { told: { isUnlisted: true } })).toMatchObject({
      robots: 'noindex',
    });
    expect(said(articlePage())).not.toHaveProperty('robots');
  });

  it('says of the list what the site says of itself', () => {
    const head = said(listPage());
    expect(head).toMatchObject({
      title: 'The Reader',
      description: 'Essays.',
      canonical: 'https://example.com/',
      'og:type': 'website',
      'og:title': 'The Reader',
      'twitter:card': 'summary',
    });
    expect(head).not.toHaveProperty('og:image');
    expect(head).not.toHaveProperty('article:published_time');
  });

  it('says of an author what the site says of them', () => {
    const page: Page = {
      kind: 'term',
      facet: 'author',
      slug: 'ada',
      name: 'Ada',
      author: { name: 'Ada', description: 'Writes.' },
      articles: [],
      total: 0,
      page: 2,
      pages: 3,
    };
    expect(said({ ...listPage(page), address: '/authors/ada/page/2/' })).toMatchObject({
      title: 'Ada, Page 2 of 3 · The Reader',
      description: 'Writes.',
      canonical: 'https://example.com/authors/ada/page/2/',
    });
  });

  it.each([
    ['https://example.com', '/', 'https://example.com/%C3%A9-%E6%B0%B8/'],
    ['https://example.com', '/blog/', 'https://example.com/blog/%C3%A9-%E6%B0%B8/'],
    ['https://example.com:8080', '/', 'https://example.com:8080/%C3%A9-%E6%B0%B8/'],
  ])('gives with the url %s and the base %s the address %s', (url, base, canonical) => {
    const head = said(articlePage({ address: '/é-永/', image: { src: `${base}a.jpg`, alt: '' } }), {
      url,
      base,
    });
    expect(head.canonical).toBe(canonical);
    expect(head).toMatchObject({
      'og:url': canonical,
      'og:image': new URL(`${base}a.jpg`, url).href,
    });
  });

  it('gives no address where the site does not say where it is', () => {
    const head = said(articlePage({ image: { src: '/a.jpg', alt: '' } }), { url: undefined });
    expect(head.canonical).toBeUndefined();
    expect(head).not.toHaveProperty('og:url');
    expect(head).not.toHaveProperty('og:image');
    expect(head).toMatchObject({ feeds: 0, data: {} });
  });

  it('shows the picture of the site where a page has none, and that of another site as it is', () => {
    expect(said(articlePage(), { hasShareImage: true, base: '/b/' })).toMatchObject({
      'og:image': 'https://example.com/b/images/share.png',
    });
    expect(
      said(articlePage({ image: { src: 'https://cdn.example/a.jpg', alt: '' } })),
    ).toMatchObject({
      'og:image': 'https://cdn.example/a.jpg',
    });
  });

  it.each(['javascript:a()', 'data:text/html,a', 'data:image/png;base64,AA', '/a.svg'])(
    'does not name %s as a picture',
    (src) => {
      expect(said(articlePage({ image: { src, alt: '' } }))).not.toHaveProperty('og:image');
    },
  );

  it('is not broken out of by anything that a publisher can write', () => {
    const head = said(
      articlePage({
        title: HOSTILE,
        description: HOSTILE,
        tags: [HOSTILE],
        authors: [HOSTILE],
        date: HOSTILE,
        image: { src: `/${HOSTILE}`, alt: HOSTILE },
      }),
      { title: HOSTILE },
    );
    expect(head.isWhole).toBe(true);
    expect([...head.elements].sort()).toEqual(['link', 'meta', 'script', 'title']);
    expect(head).toMatchObject({
      title: `${HOSTILE} · ${HOSTILE}`,
      'og:title': HOSTILE,
      author: HOSTILE,
    });
  });

  it('keeps pages that have no address or are the reader’s own out of search engines', () => {
    for (const kind of ['shell', 'library'] as const) {
      const page = { ...listPage({ kind }), address: kind === 'library' ? '/library/' : undefined };
      expect(said(page)).toMatchObject({ robots: 'noindex' });
    }
    const lost = said({ ...listPage({ kind: 'not-found', newest: [] }), address: undefined });
    expect(lost).toMatchObject({ robots: 'noindex', canonical: undefined });
    expect(said(listPage())).not.toHaveProperty('robots');
  });
});
