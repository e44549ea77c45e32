import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { redirectPage, redirectsOf } from '../../../../src/build/hosting/redirects.ts';
import type { ContentError } from '../../../../src/build/source/content-error.ts';

type Written = Readonly<Record<string, 'file' | 'folder'>>;

function redirects(aliases: Readonly<Record<string, readonly string[]>>, written: Written = {}) {
  const posts = Object.entries(aliases).map(([name, ofPost]) => ({
    name: `content/${name}.md`,
    address: `/${name}/`,
    aliases: ofPost,
  }));
  const problems: ContentError[] = [];
  const found = redirectsOf(posts, (file) => written[file], problems);
  return { found, told: problems.map(({ file, message }) => `${file} ${message}`) };
}

describe('build/hosting/redirects', () => {
  it.each([
    ['/2014/09/15/x.html', '/2014/09/15/x.html', '2014/09/15/x.html'],
    ['/old/', '/old/', 'old/index.html'],
    ['/old', '/old/', 'old/index.html'],
    ['/old/#part', '/old/', 'old/index.html'],
    ['/x.php', '/x.php/', 'x.php/index.html'],
    ['/caf%C3%A9/', '/café/', 'café/index.html'],
    ['/100%/', '/100%/', '100%/index.html'],
  ])('lead on from %s', (alias, from, file) => {
    const { found, told } = redirects({ a: [alias] });
    expect(found).toEqual([{ from, file, to: '/a/' }]);
    expect(told).toEqual([]);
  });

  it.each([
    '/?p=12',
    '/',
    '/../etc/',
    '/a\u0000b/',
    `/${'x'.repeat(300)}/`,
    '/a\\b/',
    '/x'.repeat(600),
  ])('cannot lead on from %j, and say so', (alias) => {
    const { found, told } = redirects({ a: [alias] });
    expect(found).toEqual([]);
    expect(told).toEqual([
      `content/a.md the old address ${alias.slice(0, 100)} cannot be led on from`,
    ]);
  });

  it('need no page where the old address is the new one, or is named twice', () => {
    const { found, told } = redirects({ a: ['/a', '/a/', '/a/index.html', '/old', '/old/'] });
    expect(found).toHaveLength(1);
    expect(told).toEqual([]);
  });

  it('lead to the first of two posts that name one address, and tell of the other', () => {
    const { found, told } = redirects({ a: ['/old/'], b: ['/old'] });
    expect(found).toEqual([{ from: '/old/', file: 'old/index.html', to: '/a/' }]);
    expect(told).toEqual([
      'content/b.md the old address /old is named by content/a.md too, and leads there',
    ]);
  });

  it('never take the place of a page, nor of a folder, nor lie below a file', () => {
    const written: Written = {
      'b/index.html': 'file',
      'feed.xml': 'file',
      'c.html': 'folder',
      tags: 'folder',
    };
    const { found, told } = redirects(
      { a: ['/b/', '/feed.xml', '/c.html', '/tags/old/', '/x.html', '/x.html/y/'] },
      written,
    );
    expect(found.map(({ from }) => from)).toEqual(['/tags/old/', '/x.html']);
    expect(told.map((line) => line.split(' ')[4])).toEqual([
      '/b/',
      '/feed.xml',
      '/c.html',
      '/x.html/y/',
    ]);
  });

  it('never lie below a file that is written later', () => {
    const { found, told } = redirects({ a: ['/sw.js', '/ATOM.xml/x.html', '/node.js'] });
    expect(found.map(({ from }) => from)).toEqual(['/node.js/']);
    expect(told).toHaveLength(2);
  });

  it('are pages that lead on without a script, and that search engines pass by', () => {
    const redirect = { from: '/old/', file: 'old/index.html', to: '/a "title"/' };
    const { document } = new JSDOM(redirectPage(redirect, '/blog/', 'https://example.com')).window;
    const href = '/blog/a%20%22title%22/';
    expect(document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
      `0; url=${href}`,
    );
    expect(document.querySelector('a')?.getAttribute('href')).toBe(href);
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `https://example.com${href}`,
    );
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });
});
