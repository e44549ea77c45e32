import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { ClientBundle, clientFilesOf } from '../../../../src/build/pages/client-bundle.ts';

interface Chunk {
  readonly module?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly styles?: readonly string[];
}

const CHUNKS: Readonly<Record<string, Chunk>> = {
  'index.js': { isEntry: true, imports: ['shared.js'], styles: ['app.css'] },
  'shared.js': {},
  'ListPage.js': { module: '/src/app/pages/ListPage.svelte', imports: ['shared.js'] },
  'ArticlePage.js': {
    module: '/src/app/pages/ArticlePage.svelte',
    imports: ['shared.js'],
    styles: ['article.css'],
  },
  'TermsPage.js': { module: '/src/app/pages/TermsPage.svelte' },
  'LibraryPage.js': { module: '/src/app/pages/LibraryPage.svelte' },
  'NotFoundPage.js': { module: '/src/app/pages/NotFoundPage.svelte' },
  'sanitize.js': { module: '/src/storage/sanitize.ts' },
};

const HTML =
  '<head><script>theme()</script><script type="module" crossorigin src="/index.js"></script>' +
  '<link rel="modulepreload" crossorigin href="/shared.js">' +
  '<link rel="stylesheet" href="/app.css"></head>';

function aBundle(base = '/', greeting = 'Hallo'): ClientBundle {
  const output = [
    ...Object.entries(CHUNKS).map(([fileName, { module, isEntry, imports, styles }]) => ({
      type: 'chunk',
      fileName,
      facadeModuleId: module ?? null,
      isEntry: isEntry === true,
      imports: imports ?? [],
      viteMetadata: { importedCss: new Set(styles) },
    })),
    ...['app.css', 'article.css'].map((fileName) => ({
      type: 'asset',
      fileName,
      source: `.${fileName[0]}{}\n`,
    })),
    ...['de', 'de-late'].map((name) => ({
      type: 'chunk',
      fileName: `lectern/assets/words/${name}.js`,
      code: `${name} ${greeting}`,
    })),
    { type: 'asset', fileName: 'index.html', source: HTML },
  ];
  const files = clientFilesOf(
    { output } as unknown as Rolldown.RolldownOutput,
    (script) => `short(${script.length})`,
  );
  return new ClientBundle(files, base);
}

/** What a page fetches: its code, the styles that it has, and where the words lie, and what fetches the rest. */
function listsIn(html: string): [code: string[], styles: string[], words: string] {
  const json = /<script type="application\/json" data-code>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return JSON.parse(json) as [string[], string[], string];
}

/** What is fetched when the app has come. */
function laterIn(bundle: ClientBundle): string[] {
  const json = /hrefs=(.*?);/.exec(bundle.later.text)?.[1] ?? '';
  return JSON.parse(json) as string[];
}

describe('build/pages/client-bundle', () => {
  it('fetches all the code of a page at once, the entry first', () => {
    const [code] = listsIn(aBundle().partsOf('article').code);
    expect(code).toEqual(['/index.js', '/shared.js', '/ArticlePage.js']);
  });

  it('fetches later what other pages need, and nothing that all of them have', () => {
    expect(laterIn(aBundle())).toEqual([
      '/ListPage.js',
      '/ArticlePage.js',
      '/sanitize.js',
      '/article.css',
    ]);
  });

  it('names what fetches the rest after all that it fetches', () => {
    const [, , folder] = listsIn(aBundle('/blog/').partsOf('list').code);
    expect(`${folder}later.js`).toBe(`/blog/${aBundle('/blog/').later.name}`);
    expect(aBundle('/blog/').later.name).not.toBe(aBundle().later.name);
  });

  it('finds the code under the path of the site', () => {
    const hrefs = listsIn(aBundle('/blog/').partsOf('article').code).flat();
    const ahead = laterIn(aBundle('/blog/'));
    expect([...hrefs, ...ahead].every((href) => href.startsWith('/blog/'))).toBe(true);
  });

  it('names the folder of the words after all of them, and has each of its files there', () => {
    const words = /^\/blog\/lectern\/assets\/words-[0-9a-f]{8}\/$/;
    const [, , folder] = listsIn(aBundle('/blog/').partsOf('list').code);
    expect(folder).toMatch(words);
    expect([...aBundle('/blog/').words]).toEqual(
      ['de', 'de-late'].map((name) => [
        `${folder.slice('/blog/'.length)}${name}.js`,
        `lectern/assets/words/${name}.js`,
      ]),
    );
    expect(aBundle('/blog/', 'Guten Tag').wordsFolder).not.toBe(aBundle('/blog/').wordsFolder);
  });

  it('keeps of the words only those of one language: none is among the files of the app', () => {
    expect(aBundle().files.join()).not.toMatch(/words/);
  });

  it('has the same script in all pages, shortened, so that a policy can name it by one hash', () => {
    const [script, ...others] = aBundle().inlineScripts;
    expect(others).toEqual([]);
    expect(script).toMatch(/^short\(\d{3,}\)$/);
    expect(aBundle().html).toContain(`<script>${script}</script>`);
  });

  it('writes the style of a page into it, and has none of it fetched again', () => {
    expect(aBundle().partsOf('article').style).toBe('.a{}.a{}');
    expect(listsIn(aBundle().partsOf('article').code)[1]).toEqual(['/app.css', '/article.css']);
    expect(aBundle().partsOf('list').style).toBe('.a{}');
    expect(listsIn(aBundle().partsOf('list').code)[1]).toEqual(['/app.css']);
  });

  it('leaves of the page that Vite wrote what no page gets in a form of its own', () => {
    expect(aBundle().html).toMatch(/^<head><script>short\(\d+\)<\/script><\/head>$/);
  });
});
