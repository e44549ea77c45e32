import { describe, expect, it } from 'vitest';
import { sitemapFiles } from '../../../src/build/pages/sitemap.ts';
import { anArticle } from '../../build/an-article.ts';
import { atomFaults, jsonFeedFaults, rssFaults, sitemapFaults } from '../../build/feed-rules.ts';
import { aConfig, feedsOf } from './a-feed.ts';

const ROOT = 'https://example.com/blog/';

/** What publishers write that one or another format takes badly. */
const ARTICLES = [
  anArticle({
    address: '/از-رسم/',
    title: 'List<T> & "more" ]]>',
    description: 'How List<b> differs from <script> & co.',
    date: '2026-05-12T23:30:00-05:00',
    updated: '2026-06-01',
    image: { src: '/blog/a b.jpg', alt: '"A" <lamp>' },
    lang: 'fa',
    tags: ['C++', 'c & d'],
    html:
      '<p><a href="/blog/b/">b</a> <a href="#fn-1">1</a> <a href="../c/?x=1&amp;y=2">c</a> <a href="mailto:a@b.c">m</a></p>' +
      '<p><img src="/blog/a.jpg" srcset="/blog/a-s.webp 480w, /blog/a-m.webp 800w" alt=""></p>' +
      '<video src="v.mp4" poster="v.jpg"></video><blockquote cite="/blog/q/">q</blockquote>' +
      '<svg><use xlink:href="#x"></use></svg><pre><code>&lt;a href="/x"&gt;</code></pre>',
  }),
  anArticle({ address: '/plain/', title: 'Plain', authors: [], tags: [], categories: [] }),
  anArticle({
    address: '/inline/',
    description: '',
    image: { src: 'data:image/png;base64,AA==', alt: '' },
    authors: ['Ada Lind', 'Bo <Renn>'],
  }),
];
const { date: _date, ...UNDATED } = anArticle({ address: '/undated/', title: 'Undated' });

function theFeeds(): Record<string, string> {
  const authors = [{ name: 'Ada Lind', url: 'https://ada.example/' }];
  const config = aConfig({ title: 'Me & <you>', authors });
  return feedsOf([UNDATED, ...ARTICLES], { base: '/blog/', config });
}

const FAULTS = { 'feed.xml': rssFaults, 'atom.xml': atomFaults, 'feed.json': jsonFeedFaults };

describe('build/feeds: the rules of their specifications', () => {
  it.each(Object.entries(FAULTS))('are kept in every %s', (file, faultsIn) => {
    const feeds = Object.entries(theFeeds()).filter(([path]) => path.endsWith(file));
    expect(feeds).toHaveLength(4);
    for (const [path, content] of feeds) expect(faultsIn(content), path).toEqual([]);
  });

  it('are kept in a feed without articles', () => {
    const feeds = feedsOf([], { base: '/blog/' });
    for (const [file, faultsIn] of Object.entries(FAULTS)) {
      expect(faultsIn(feeds[file]!), file).toEqual([]);
    }
  });

  it.each<[keyof typeof FAULTS, string | RegExp, string, string]>([
    ['feed.xml', /<guid.*?<\/guid>/g, '<guid>x</guid>', 'guid more than once'],
    ['feed.xml', 'Wed, 13 May', 'Tue, 13 May', 'is on another weekday'],
    ['feed.xml', 'GMT</pubDate>', '</pubDate>', 'is no date'],
    ['feed.xml', '&#x26;lt;b', '&#x3C;b', 'has lost its signs'],
    ['feed.xml', 'href="https://example.com/blog/b/"', 'href="/blog/b/"', 'is relative'],
    ['feed.xml', '<atom:link', '<x', 'does not say where it is'],
    ['atom.xml', /<author>.*?<\/author>/g, '', 'has no author'],
    ['atom.xml', /<id>.*?<\/id>/g, '<id>https://a.example/</id>', 'id more than once'],
    ['atom.xml', /<updated>.*?<\/updated>/, '', 'has not one updated'],
    ['feed.json', 'https://example.com/blog/a-s.webp', 'a-s.webp', 'is relative'],
    ['feed.json', /"id":"[^"]*",/, '', 'has no id'],
  ])('are broken in a %s where %s is %j', (file, from, to, fault) => {
    const feed = theFeeds()[file]!;
    const broken = feed.replace(from, to);
    expect(broken).not.toBe(feed);
    expect(FAULTS[file](broken).join('\n')).toContain(fault);
  });
});

describe('build/sitemap: the rules of its specification', () => {
  const entries = Array.from({ length: 50_001 }, (_, n) => ({
    url: `${ROOT}${n}/`,
    changed: n % 2 ? '2026-05-12' : '2026-05-12T09:30:00+02:00',
  }));

  it('are kept by a sitemap and by an index of several', () => {
    for (const size of [2, 3, 50_000]) {
      for (const { path, content } of sitemapFiles(entries.slice(0, 3), ROOT, { size })) {
        expect(sitemapFaults(content, ROOT), path).toEqual([]);
      }
    }
  });

  it.each([
    [50_000, 1],
    [50_001, 3],
  ])('are kept with %i addresses', (count, files) => {
    const made = [...sitemapFiles(entries.slice(0, count), ROOT)];
    expect(made).toHaveLength(files);
    for (const { content } of made) {
      expect(content.split('<loc>').length - 1).toBeLessThanOrEqual(50_000);
    }
  });

  it('are kept with addresses so long that fewer have room', () => {
    const name = '%D8%A7'.repeat(200);
    const long = entries.map((entry, n) => ({ ...entry, url: `${ROOT}${name}-${n}/` }));
    const files = [...sitemapFiles(long, ROOT)];
    for (const { path, content } of files) {
      expect(Buffer.byteLength(content), path).toBeLessThan(50_000_000);
    }
    const locations = files.slice(0, -1).flatMap(({ content }) => content.match(/<loc>/g) ?? []);
    expect(locations).toHaveLength(long.length);
  });

  it.each([
    ['2026-05-12<', '12 May 2026<', 'is no date'],
    [`${ROOT}0/`, '/0/', 'is no absolute address'],
    [`${ROOT}1/`, `${ROOT}0/`, 'loc more than once'],
    [ROOT, 'https://elsewhere.example/', 'is not of this site'],
  ])('are broken where %s is %s', (from, to, fault) => {
    const [file] = [...sitemapFiles(entries.slice(0, 4), ROOT)];
    expect(sitemapFaults(file!.content.replace(from, to), ROOT).join('\n')).toContain(fault);
  });
});
