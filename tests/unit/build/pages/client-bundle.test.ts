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

function aBundle(base = '/'): ClientBundle {
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
    { type: 'asset', fileName: 'index.html', source: HTML },
  ];
  return new ClientBundle(clientFilesOf({ output } as unknown as Rolldown.RolldownOutput), base);
}

/** What the loader of a page fetches: its code, the styles that it has, and what fetches the rest. */
function listsIn(loader: string): [code: string[], styles: string[], later: string] {
  const json = /<script type="application\/json">(.*?)<\/script>/s.exec(loader)?.[1] ?? '';
  return JSON.parse(json) as [string[], string[], string];
}

/** What is fetched when the app has come. */
function laterIn(bundle: ClientBundle): string[] {
  const json = /hrefs=(.*?);/.exec(bundle.later.text)?.[1] ?? '';
  return JSON.parse(json) as string[];
}

describe('build/pages/client-bundle', () => {
  it('fetches all the code of a page at once, the entry first', () => {
    const [code] = listsIn(aBundle().partsOf('article').loader);
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
    const [, , later] = listsIn(aBundle('/blog/').partsOf('list').loader);
    expect(later).toBe(`/blog/${aBundle('/blog/').later.name}`);
    expect(aBundle('/blog/').later.name).not.toBe(aBundle().later.name);
  });

  it('finds the code under the path of the site', () => {
    const hrefs = listsIn(aBundle('/blog/').partsOf('article').loader).flat();
    const ahead = laterIn(aBundle('/blog/'));
    expect([...hrefs, ...ahead].every((href) => href.startsWith('/blog/'))).toBe(true);
  });

  it('has the same script in all pages, so that a policy can name it by one hash', () => {
    const scriptOf = (loader: string): string | undefined =>
      /<script>(.*)<\/script>$/s.exec(loader)?.[1];
    const script = scriptOf(aBundle().partsOf('article').loader);
    expect(script).toMatch(/^\{.*\}$/s);
    expect(scriptOf(aBundle('/blog/').partsOf('list').loader)).toBe(script);
  });

  it('writes the style of a page into it, and has none of it fetched again', () => {
    expect(aBundle().partsOf('article').style).toBe('.a{}.a{}');
    expect(listsIn(aBundle().partsOf('article').loader)[1]).toEqual(['/app.css', '/article.css']);
    expect(aBundle().partsOf('list').style).toBe('.a{}');
    expect(listsIn(aBundle().partsOf('list').loader)[1]).toEqual(['/app.css']);
  });

  it('leaves of the page that Vite wrote what no page gets in a form of its own', () => {
    expect(aBundle().html).toBe('<head><script>theme()</script></head>');
  });
});
