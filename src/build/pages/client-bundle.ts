import type { Rolldown } from 'vite';
import { scriptJson } from '../../model/escape-html.ts';
import { HASHED_FOLDER } from '../../model/hash.ts';
import { LOAD_PATIENCE_MS } from '../../model/load-patience.ts';
import type { Page } from '../../model/page.ts';
import { PROSE_STYLE_SETS, type ProseStyle, proseStylesOf } from '../../model/prose-styles.ts';
import { hashOf } from '../articles/edition.ts';

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

/** What of the bundle stands in a page. */
interface PageParts {
  /** Written into the page, so that the first paint waits for nothing. */
  readonly style: string;
  /**
   * Fetches the app, all of the code for the page at once, when that has been painted: until then the text and its
   * cover have the line and the processor for themselves. A picture that does not come is not waited for. Where the
   * app cannot be had, the page stays what it is without script. What is likely to be needed next follows when the
   * app is there.
   */
  readonly loader: string;
}

/** A file that is made here, from the base. */
interface NamedFile {
  readonly name: string;
  readonly text: string;
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
 * fetches stands before it: the code of the page, the entry first, and last what fetches the code of other pages.
 * Vite's loader is told which styles the page has already by links that are disabled: made by script, since
 * browsers fetch those of the page before they know that. A reader who does not wait for the app is heard when
 * it has come: it looks for `data-clicked`.
 */
const LOADER = `{
let begun;
const [[src,...code],styles,later]=JSON.parse(document.currentScript.previousElementSibling.textContent),
add=(rel,href,disabled)=>document.head.append(Object.assign(document.createElement('link'),{rel,href,disabled,crossOrigin:''})),
begin=()=>{
if(begun)return;
begun=1;
for(const href of styles)add('stylesheet',href,true);
for(const href of code)add('modulepreload',href);
import(src).then(()=>{
begun=2;
import(later).catch(()=>{})
},()=>{
delete document.documentElement.dataset.script
})
};
addEventListener('load',()=>requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(begin))));
addEventListener('click',({target})=>{
begin();
if(begun<2)target.closest('button')?.setAttribute('data-clicked','')
});
setTimeout(begin,${LOAD_PATIENCE_MS})
}`;

/** Has files fetched that the page has not, when the browser has nothing better to do. */
const PREFETCH = `if(!navigator.connection?.saveData)for(const href of hrefs)
if(!document.querySelector(\`[href="\${href}"]\`))document.head.append(Object.assign(document.createElement('link'),
{rel:'prefetch',as:href.endsWith('css')?'style':'script',href,crossOrigin:''}))`;

/** What Vite made of the app for the browser. */
export class ClientBundle {
  readonly #base: string;
  readonly #chunks: ReadonlyMap<string, Chunk>;
  readonly #styles: ReadonlyMap<string, string>;
  readonly #entry: Chunk;
  readonly #html: string;
  readonly #search: readonly string[];
  #later: NamedFile | undefined;
  /** By the kind of a page and the styles of its text. */
  readonly #parts = new Map<string, PageParts>();
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
   * What of the bundle stands in a page of a kind.
   * @param html the text of its article
   */
  partsOf(kind: Page['kind'], html = ''): PageParts {
    const prose = proseStylesOf(html);
    const key = [kind, ...prose].join();
    const known = this.#parts.get(key);
    if (known !== undefined) return known;
    const styles = this.#pageStyles(kind, prose);
    const parts = { style: this.#textOf(styles), loader: this.#loaderOf(kind, styles) };
    this.#parts.set(key, parts);
    return parts;
  }

  /** The scripts that stand in every page. */
  get inlineScripts(): string[] {
    const own = [...this.html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = '']) => text);
    return [...own, LOADER];
  }

  /** All styles that may stand in a page: see {@link PageParts}. */
  get inlineStyles(): string[] {
    const kinds = Object.keys(PAGE_MODULES) as Page['kind'][];
    const styles = kinds.flatMap((kind) =>
      (kind === 'article' ? PROSE_STYLE_SETS : [[]]).map((prose) =>
        this.#textOf(this.#pageStyles(kind, prose)),
      ),
    );
    return [...new Set(styles)];
  }

  /** Has fetched what readers need for the lists and articles to which they go next, and on the device then. */
  get later(): NamedFile {
    return (this.#later ??= this.#makeLater());
  }

  #loaderOf(kind: Page['kind'], styles: readonly string[]): string {
    const hrefs = [this.codeOf(kind), styles].map((names) =>
      names.map((name) => this.#base + name),
    );
    const fetched = scriptJson([...hrefs, this.#base + this.later.name]);
    return `<script type="application/json">${fetched}</script><script>${LOADER}</script>`;
  }

  #makeLater(): NamedFile {
    const wanted = [...this.#chunks.values()].filter(({ module }) => LATER.test(module ?? ''));
    const everywhere = this.#withImports(this.#entry);
    const chunks = [...new Set(wanted.flatMap((chunk) => this.#withImports(chunk)))].filter(
      (chunk) => !everywhere.includes(chunk),
    );
    const styles = this.#stylesOf(chunks).filter((name) => !this.#everywhere.includes(name));
    const hrefs = [...chunks.map(({ fileName }) => fileName), ...styles].map(
      (name) => this.#base + name,
    );
    const text = `const hrefs=${JSON.stringify(hrefs)};${PREFETCH}\n`;
    return { name: `${HASHED_FOLDER}/assets/later-${hashOf(text).slice(0, 8)}.js`, text };
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

  /** The styles of a page, those included that only its text needs. */
  #pageStyles(kind: Page['kind'], prose: readonly ProseStyle[]): string[] {
    const own = prose.flatMap((style) =>
      [...this.#styles.keys()].filter((name) => name.includes(`/${style}-prose-`)),
    );
    return [...this.#stylesOf(this.#used(kind)), ...own];
  }

  #textOf(styles: readonly string[]): string {
    return styles.map((name) => this.#styles.get(name)?.trim() ?? '').join('');
  }
}
