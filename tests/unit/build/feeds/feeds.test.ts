import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { FEED_SIZE, feedLinks, TAG_FEED_SIZE } from '../../../../src/build/feeds/feeds.ts';
import { anArticle } from '../../../build/an-article.ts';
import { parseXml } from '../../../build/parse-xml.ts';
import { aConfig, aSiteCalled, feedsOf } from '../a-feed.ts';

const ARTICLE = anArticle({
  address: '/a-title/',
  title: 'List<T> & more',
  description: 'What it is about.',
  date: '2026-05-12T09:30:00+02:00',
  updated: '2026-06-01',
  image: { src: '/cover.jpg', alt: 'A lamp', width: 40, height: 30 },
  categories: ['Essays'],
  tags: ['css'],
  lang: 'fa',
  html: '<p>Text with a <a href="/b/">link</a>, ]]> and <math><mi>x</mi></math>.</p>',
});

const HTML =
  '<p><img src="https://example.com/cover.jpg" alt="A lamp" width="40" height="30"></p>\n' +
  '<p>Text with a <a href="https://example.com/b/">link</a>, ]]> and <math><mi>x</mi></math>.</p>';

const ADA = { name: 'Ada Lind', url: 'https://ada.example/' };

function manyArticles(count: number) {
  return Array.from({ length: count }, (_, n) =>
    anArticle({ address: `/post-${n}/`, title: `Post ${n}`, tags: n % 2 ? ['odd'] : ['even'] }),
  );
}

const textOf = (parent: Document | Element, name: string) =>
  parent.getElementsByTagName(name)[0]?.textContent;

describe('build/feeds/feeds: RSS', () => {
  it('gives an article whole, as the profile of the RSS Advisory Board wants it', () => {
    const files = feedsOf([ARTICLE], { config: aConfig({ authors: [ADA] }) });
    const rss = parseXml(files['feed.xml']!);
    const [item] = rss.getElementsByTagName('item');
    expect(textOf(item!, 'title')).toBe('List<T> & more');
    expect(files['feed.xml']).toContain('List&#x3C;T&#x3E; &#x26; more');
    expect(textOf(item!, 'link')).toBe('https://example.com/a-title/');
    expect(textOf(item!, 'guid')).toBe('https://example.com/a-title/');
    expect(item!.querySelector('guid')?.getAttribute('isPermaLink')).toBe('true');
    expect(textOf(item!, 'pubDate')).toBe('Tue, 12 May 2026 07:30:00 GMT');
    expect(textOf(item!, 'dc:creator')).toBe('Ada Lind');
    expect([...item!.querySelectorAll('category')].map((one) => one.textContent)).toEqual([
      'Essays',
      'css',
    ]);
    expect(textOf(item!, 'description')).toBe('What it is about.');
    expect(textOf(item!, 'content:encoded')).toBe(HTML);
  });

  it('says where it lies itself, and when it was changed last', () => {
    const rss = parseXml(feedsOf([ARTICLE], { base: '/blog/' })['feed.xml']!);
    expect(rss.getElementsByTagName('atom:link')[0]?.getAttribute('href')).toBe(
      'https://example.com/blog/feed.xml',
    );
    expect(textOf(rss, 'link')).toBe('https://example.com/blog/');
    expect(textOf(rss, 'lastBuildDate')).toBe('Mon, 01 Jun 2026 00:00:00 GMT');
  });

  it('invents no date for an article that has none', () => {
    const { date: _date, ...undated } = anArticle();
    const files = feedsOf([undated]);
    expect(files['feed.xml']).not.toMatch(/pubDate|lastBuildDate/);
    expect(files['feed.json']).not.toContain('date_published');
    expect(textOf(parseXml(files['atom.xml']!), 'updated')).toBe('1970-01-01T00:00:00.000Z');
  });
});

describe('build/feeds/feeds: Atom', () => {
  it('gives an article whole, with what RFC 4287 asks for', () => {
    const files = feedsOf([ARTICLE], { config: aConfig({ authors: [ADA] }) });
    const atom = parseXml(files['atom.xml']!);
    const [entry] = atom.getElementsByTagName('entry');
    expect(textOf(atom, 'id')).toBe('https://example.com/');
    expect(textOf(atom, 'updated')).toBe('2026-06-01T00:00:00.000Z');
    expect(atom.querySelector('feed > link[rel=self]')?.getAttribute('href')).toBe(
      'https://example.com/atom.xml',
    );
    expect(textOf(entry!, 'id')).toBe('https://example.com/a-title/');
    expect(textOf(entry!, 'title')).toBe('List<T> & more');
    expect(textOf(entry!, 'published')).toBe('2026-05-12T07:30:00.000Z');
    expect(textOf(entry!, 'updated')).toBe('2026-06-01T00:00:00.000Z');
    expect(textOf(entry!, 'name')).toBe('Ada Lind');
    expect(textOf(entry!, 'uri')).toBe('https://ada.example/');
    expect(entry!.getAttribute('xml:lang')).toBe('fa');
    expect(entry!.querySelector('content')?.getAttribute('type')).toBe('html');
    expect(textOf(entry!, 'content')).toBe(HTML);
  });
});

describe('build/feeds/feeds: JSON Feed', () => {
  it('gives an article whole, as version 1.1 has it', () => {
    const files = feedsOf([ARTICLE], { config: aConfig({ authors: [ADA] }) });
    expect(JSON.parse(files['feed.json']!)).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Reader',
      home_page_url: 'https://example.com/',
      feed_url: 'https://example.com/feed.json',
      description: 'Essays.',
      language: 'en',
      items: [
        {
          id: 'https://example.com/a-title/',
          url: 'https://example.com/a-title/',
          title: 'List<T> & more',
          summary: 'What it is about.',
          content_html: HTML,
          image: 'https://example.com/cover.jpg',
          date_published: '2026-05-12T07:30:00.000Z',
          date_modified: '2026-06-01T00:00:00.000Z',
          authors: [ADA],
          tags: ['Essays', 'css'],
          language: 'fa',
        },
      ],
    });
  });
});

describe('build/feeds/feeds', () => {
  it('gives the newest articles, the newest first, to the site and to each tag', () => {
    const files = feedsOf(manyArticles(50));
    const titles = (path: string): string[] =>
      (JSON.parse(files[path]!) as { items: { title: string }[] }).items.map(({ title }) => title);
    const newest = (count: number, step: number): string[] =>
      Array.from({ length: count }, (_, n) => `Post ${49 - step * n}`);
    expect(titles('feed.json')).toEqual(newest(FEED_SIZE, 1));
    expect(titles('tags/odd/feed.json')).toEqual(newest(TAG_FEED_SIZE, 2));
    expect(Object.keys(files).sort()).toEqual(
      ['', 'tags/even/', 'tags/odd/']
        .flatMap((folder) => ['atom.xml', 'feed.json', 'feed.xml'].map((file) => folder + file))
        .sort(),
    );
  });

  it('calls the feed of a tag by its name, and leads to its page', () => {
    const files = feedsOf([anArticle({ tags: ['C++'] })], { base: '/b/' });
    const rss = parseXml(files['tags/c-plus-plus/feed.xml']!);
    expect(textOf(rss, 'title')).toBe('C++ · The Reader');
    expect(textOf(rss, 'link')).toBe('https://example.com/b/tags/c-plus-plus/');
  });

  it('is well formed whatever a publisher writes', () => {
    const nasty = `]]> <![CDATA[ &nbsp; \u0000\u0008 \ud800 \ufffe "'<>&`;
    const article = anArticle({
      title: nasty,
      html: nasty,
      description: nasty,
      authors: [nasty],
      tags: [nasty],
      image: { src: '/a.jpg', alt: nasty },
    });
    const files = feedsOf([article], { config: aConfig({ title: nasty }) });
    for (const [path, content] of Object.entries(files)) {
      if (path.endsWith('.json')) JSON.parse(content);
      else parseXml(content);
    }
    expect(Object.keys(files)).toHaveLength(6);
  });

  it('names on each page the feeds of the site, and on that of a tag its own', () => {
    const hrefs = (page: Parameters<typeof feedLinks>[0]): (string | null)[] => {
      const { document } = new JSDOM(feedLinks(page, aSiteCalled('"><b>'), '/b/')).window;
      return [...document.querySelectorAll('link[rel=alternate]')].map((one) =>
        one.getAttribute('href'),
      );
    };
    expect(hrefs({ kind: 'library' })).toEqual(['/b/feed.xml', '/b/atom.xml', '/b/feed.json']);
    const list = { articles: [], total: 0, page: 2, pages: 2 };
    expect(hrefs({ kind: 'term', facet: 'tag', slug: 'é', name: '"É', ...list })).toEqual([
      '/b/tags/%C3%A9/feed.xml',
      '/b/tags/%C3%A9/atom.xml',
      '/b/tags/%C3%A9/feed.json',
    ]);
    expect(hrefs({ kind: 'term', facet: 'author', slug: 'a', name: 'A', ...list })[0]).toBe(
      '/b/feed.xml',
    );
  });
});
