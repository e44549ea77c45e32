import type { Rolldown } from 'vite';
import { scriptJson } from '../../model/escape-html.ts';
import { LOAD_PATIENCE_MS } from '../../model/load-patience.ts';
import type { Page } from '../../model/page.ts';
import { proseStylesOf } from '../../model/prose-styles.ts';

/** The modules that show the kinds of pages, as `src/app/pages.ts` loads them. */
const PAGE_MODULES: Readonly<Record<Page['kind'], string | undefined>> = {
  list: 'ListPage.svelte',
  term: 'ListPage.svelte',
  terms: 'TermsPage.svelte',
  article: 'ArticlePage.svelte',
  library: 'LibraryPage.svelte',
  'not-found': 'NotFoundPage.svelte',
  shell: undefined,
};

/** What a reader needs next, on most pages: lists and articles, the tools of these, and the device. */
const LATER =
  /\/src\/(?:storage\/(?:device|sanitize)\.ts|app\/(?:(?:companion|library\/shelf)\.svelte|article-tools\/article-tools|highlights\/highlight-tools)\.ts|app\/pages\/(?:List|Article)Page\.svelte)$/;

/** The code of the thread that searches, which Vite bundles by itself. */
const SEARCH = /\/(?:search-thread|article-search)-[^/]+\.js$/;

interface Chunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  /** Of the module that others import it for, `null` where there is none. */
  readonly module: string | null;
  readonly imports: readonly string[];
  readonly styles: readonly string[];
}

/** What Vite made for browsers, as plain data. */
export interface ClientFiles {
  readonly chunks: readonly Chunk[];
  /** The styles, by the names of their files. */
  readonly styles: Readonly<Record<string, string>>;
  /** `index.html` as Vite wrote it. */
  readonly html: string;
  /** All else, such as source maps. */
  readonly others: readonly string[];
}

export function clientFilesOf({ output }: Rolldown.RolldownOutput): ClientFiles {
  const chunks: Chunk[] = [];
  const styles: Record<string, string> = {};
  const others: string[] = [];
  let html = '';
  for (const file of output) {
    if (file.type === 'chunk') {
      const { fileName, isEntry, facadeModuleId: module, imports } = file;
      const used = [...(file.viteMetadata?.importedCss ?? [])];
      chunks.push({ fileName, isEntry, module, imports, styles: used });
    } else if (file.fileName.endsWith('.css')) {
      styles[file.fileName] = String(file.source);
    } else if (file.fileName === 'index.html') {
      html = String(file.source);
    } else {
      others.push(file.fileName);
    }
  }
  return { chunks, styles, html, others };
}

/**
 * Stands in every page, the same text in all of them, so that a policy can name it by one hash. What it
 * fetches stands before it: the code of the page, the entry first, and what comes later. A reader who does
 * not wait for it is heard when it has come: the app looks for `data-clicked`.
 */
const LOADER = `{
let begun;
const [[src,...code],later]=JSON.parse(document.currentScript.previousElementSibling.textContent),
add=(name,more)=>document.head.append(Object.assign(document.createElement(name),{crossOrigin:''},more)),
begin=()=>{
if(begun)return;
begun=1;
for(const href of code)add('link',{rel:'modulepreload',href});
add('script',{type:'module',src,
onload(){begun=2;if(!navigator.connection?.saveData)for(const href of later)add('link',{rel:'prefetch',as:/css$/.test(href)?'style':'script',href})},
onerror(){delete document.documentElement.dataset.script}})
};
addEventListener('load',()=>requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(begin))));
addEventListener('click',({target})=>{
begin();
if(begun<2)target.closest('button')?.setAttribute('data-clicked','')
});
setTimeout(begin,${LOAD_PATIENCE_MS})
}`;

/** What Vite made of the app for the browser. */
export class ClientBundle {
  readonly #base: string;
  readonly #chunks: ReadonlyMap<string, Chunk>;
  readonly #styles: ReadonlyMap<string, string>;
  readonly #entry: Chunk;
  readonly #html: string;
  readonly #search: readonly string[];
  /** The chunks that pages of a kind run. */
  readonly #usedBy = new Map<Page['kind'], readonly Chunk[]>();

  constructor({ chunks, styles, html, others }: ClientFiles, base: string) {
    this.#base = base;
    this.#search = others.filter((name) => SEARCH.test(name));
    this.#html = html;
    this.#chunks = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
    this.#styles = new Map(Object.entries(styles));
    const entry = [...this.#chunks.values()].find(({ isEntry }) => isEntry);
    if (entry === undefined) throw new Error('Vite has bundled no entry');
    this.#entry = entry;
  }

  /** `index.html` as Vite wrote it, without what each page gets in a form of its own. */
  get html(): string {
    const own =
      /\s*(?:<link rel="(?:stylesheet|modulepreload)"[^>]*>|<script type="module"[^>]*><\/script>)/g;
    // What is for people who read the project is not sent with every page.
    return this.#html.replace(own, '').replace(/^ +(?:\/\/.*\n)?/gm, '');
  }

  /**
   * What the head of a page of a kind holds of the bundle. Its style is written into it, so that the first
   * paint waits for nothing.
   * @param html the text of its article
   */
  headOf(kind: Page['kind'], html = ''): string {
    const own = proseStylesOf(html).flatMap((style) =>
      [...this.#styles.keys()].filter((name) => name.includes(`/${style}-prose-`)),
    );
    const styles = [...this.#stylesOf(this.#used(kind)), ...own];
    return [
      `<style>${styles.map((name) => this.#styles.get(name)?.trim() ?? '').join('')}</style>`,
      // Tells Vite's loader that the page has this style already; a browser fetches none that is disabled.
      ...styles.map((name) => `<link rel="stylesheet" disabled href="${this.#base}${name}">`),
    ].join('');
  }

  /**
   * Fetches the app for a page of a kind, all of its code at once, when the page has been painted: until
   * then the text and its cover have the line and the processor for themselves. A picture that does not come
   * is not waited for. Where the app cannot be had, the page stays what it is without script. What is likely
   * to be needed next follows when the app is there.
   */
  loaderOf(kind: Page['kind']): string {
    const hrefs = [this.codeOf(kind), this.#later(this.#used(kind))].map((names) =>
      names.map((name) => this.#base + name),
    );
    return `<script type="application/json">${scriptJson(hrefs)}</script><script>${LOADER}</script>`;
  }

  /** The files of the code that a page of a kind runs, the entry first. */
  codeOf(kind: Page['kind']): string[] {
    return this.#used(kind).map(({ fileName }) => fileName);
  }

  /** Files that browsers fetch, and the worker keeps: all code, and the styles that are not in every page. */
  get files(): string[] {
    const styles = [...this.#styles.keys()].filter((name) => !this.#everywhere.includes(name));
    return [...this.#chunks.keys(), ...this.#search, ...styles];
  }

  get #everywhere(): string[] {
    return this.#stylesOf(this.#withImports(this.#entry));
  }

  /** The chunks that a page of a kind runs, the entry first. */
  #used(kind: Page['kind']): readonly Chunk[] {
    const known = this.#usedBy.get(kind);
    if (known !== undefined) return known;
    const module = PAGE_MODULES[kind];
    const page = module === undefined ? [] : this.#withImports(this.#ofModule(`/pages/${module}`));
    const used = [...new Set([...this.#withImports(this.#entry), ...page])];
    this.#usedBy.set(kind, used);
    return used;
  }

  #ofModule(end: string): Chunk {
    for (const chunk of this.#chunks.values()) {
      if (chunk.module?.endsWith(end) === true) return chunk;
    }
    throw new Error(`Vite has bundled no chunk for ${end}`);
  }

  #withImports(chunk: Chunk): Chunk[] {
    const imports = chunk.imports.flatMap((name) => this.#chunks.get(name) ?? []);
    return [...new Set([chunk, ...imports.flatMap((one) => this.#withImports(one))])];
  }

  #stylesOf(chunks: readonly Chunk[]): string[] {
    return [...new Set(chunks.flatMap((chunk) => chunk.styles))];
  }

  /** The lists and articles that a reader goes to next, and what the device needs then. */
  #later(used: readonly Chunk[]): string[] {
    const wanted = [...this.#chunks.values()].filter(({ module }) => LATER.test(module ?? ''));
    const whole = new Set(wanted.flatMap((chunk) => this.#withImports(chunk)));
    const chunks = [...whole].filter((chunk) => !used.includes(chunk));
    const styles = this.#stylesOf(chunks).filter((name) => !this.#stylesOf(used).includes(name));
    return [...chunks.map(({ fileName }) => fileName), ...styles];
  }
}
