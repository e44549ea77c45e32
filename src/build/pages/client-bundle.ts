import type { Rolldown } from 'vite';
import { scriptJson } from '../../model/escape-html.ts';
import { HASHED_FOLDER } from '../../model/hash.ts';
import { LANGUAGES } from '../../model/languages.ts';
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
  /** `index.html` as Vite wrote it, its script with {@link LOADER} behind it. */
  readonly html: string;
  /** The tables of the languages of the interface. */
  readonly words: readonly string[];
  /** Of what these are. */
  readonly wordsHash: string;
  /** All else, such as source maps. */
  readonly others: readonly string[];
}

/** What of the bundle stands in a page. */
interface PageParts {
  /** Written into the page, so that the first paint waits for nothing. */
  readonly style: string;
  /**
   * What {@link LOADER} fetches: the app, all of the code for the page at once, when that has been painted. Until
   * then the text and its cover have the line and the processor for themselves. A picture that does not come is not
   * waited for. Where the app cannot be had, the page stays what it is without script. What is likely to be needed
   * next follows when the app is there.
   */
  readonly code: string;
}

/** A file that is made here, from the base. */
interface NamedFile {
  readonly name: string;
  readonly text: string;
}

/** The folder in which Vite puts the tables: it gets its own hash, so that one name leads to all of them. */
const BUNDLED_WORDS = `${HASHED_FOLDER}/assets/words/`;

/** @param minified makes a script shorter */
export function clientFilesOf(
  { output }: Rolldown.RolldownOutput,
  minified: (script: string) => string,
): ClientFiles {
  const chunks: Chunk[] = [];
  const words = new Map<string, string>();
  const styles: Record<string, string> = {};
  const others: string[] = [];
  let html = '';
  for (const file of output) {
    if (file.type === 'chunk' && file.fileName.startsWith(BUNDLED_WORDS)) {
      words.set(file.fileName, file.code);
    } else if (file.type === 'chunk') {
      const { fileName, isEntry, facadeModuleId: module, imports } = file;
      const used = [...(file.viteMetadata?.importedCss ?? [])];
      chunks.push({ fileName, isEntry, module, imports, styles: used });
    } else if (file.fileName.endsWith('.css')) {
      styles[file.fileName] = String(file.source);
    } else if (file.fileName === 'index.html') {
      html = withScripts(String(file.source), minified);
    } else {
      others.push(file.fileName);
    }
  }
  const wordsHash = hashOf(JSON.stringify([...words].sort())).slice(0, 8);
  return { chunks, styles, html, words: [...words.keys()], wordsHash, others };
}

/**
 * Stands in the head of every page, behind the script of `index.html`: the same text in all of them, so that a
 * policy can name both by one hash. What it fetches stands at the end of the page: the code of the page, the entry
 * first, then the styles that the page has already, and the folder in which lie the words and what fetches the code of
 * other pages.
 * Vite's loader is told of these styles by links that are disabled: made by script, since browsers fetch those of
 * the page before they know that. A reader who does not wait for the app is heard when it has come: it looks for
 * `data-clicked`. Its language is the one that the reader has chosen for this device, or the first of the browser's
 * that it speaks, or else the one in which the page is printed; the app finds in `data-words` where its words lie,
 * and in `data-dates` the language of its dates.
 */
const LOADER = `{
const root=document.documentElement,
{lang}=root,
spoken=tags=>tags.map(tag=>(tag+'').split('-')[0]).find(tag=>/^(${Object.keys(LANGUAGES).join('|')})$/.test(tag)),
printed=spoken([lang,'en']),
language=spoken([dataset.language,...navigator.languages])??printed,
add=(rel,href,disabled)=>document.head.append(Object.assign(document.createElement('link'),{rel,href,disabled,crossOrigin:''})),
begin=()=>{
const found=document.querySelector('[data-code]');
if(begun||!found)return;
begun=1;
const [[src,...code],styles,words]=JSON.parse(found.textContent);
dataset.words=words+language;
for(const href of styles)add('stylesheet',href,true);
for(const href of [...code,dataset.words+'.js'])add('modulepreload',href);
import(src).then(()=>{
begun=2;
import(words+'later.js').catch(()=>{})
},()=>{
delete dataset.script
})
};
let begun;
dataset.dates=lang;
if(language!=printed)root.dir=/ar|fa|he/.test(dataset.dates=language)?'rtl':'ltr';
addEventListener('load',()=>requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(begin))));
addEventListener('click',({target})=>{
begin();
if(begun!=2)target.closest('button')?.setAttribute('data-clicked','')
});
setTimeout(begin,${LOAD_PATIENCE_MS})
}`;

/** Has files fetched that the page has not, when the browser has nothing better to do. */
const PREFETCH = `hrefs.push(document.documentElement.dataset.words+'-late.js');
if(!navigator.connection?.saveData)for(const href of hrefs)
if(!document.querySelector(\`[href="\${href}"]\`))document.head.append(Object.assign(document.createElement('link'),
{rel:'prefetch',as:href.endsWith('css')?'style':'script',href,crossOrigin:''}))`;

/** What is for people who read the project is not sent with every page. */
function withScripts(html: string, minified: (script: string) => string): string {
  return html.replace(
    /<script>([^]*?)<\/script>/,
    (_, script: string) => `<script>${minified(script + LOADER)}</script>`,
  );
}

/** What Vite made of the app for the browser. */
export class ClientBundle {
  readonly #base: string;
  readonly #chunks: ReadonlyMap<string, Chunk>;
  readonly #styles: ReadonlyMap<string, string>;
  readonly #entry: Chunk;
  readonly #html: string;
  readonly #search: readonly string[];
  readonly #words: readonly string[];
  readonly #wordsHash: string;
  #later: NamedFile | undefined;
  /** By the kind of a page and the styles of its text. */
  readonly #parts = new Map<string, PageParts>();
  /** The chunks that pages of a kind run. */
  readonly #usedBy = new Map<Page['kind'], readonly Chunk[]>();

  constructor({ chunks, styles, html, words, wordsHash, others }: ClientFiles, base: string) {
    this.#base = base;
    this.#words = words;
    this.#wordsHash = wordsHash;
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
    return this.#html.replace(own, '').replace(/^ +/gm, '');
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
    const parts = { style: this.#textOf(styles), code: this.#codeDataOf(kind, styles) };
    this.#parts.set(key, parts);
    return parts;
  }

  /** The scripts that stand in every page. */
  get inlineScripts(): string[] {
    return [...this.html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = '']) => text);
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

  /** The folder of the tables of words, from the base: it has the hash of all that is in it. */
  get wordsFolder(): string {
    return this.later.name.slice(0, -'later.js'.length);
  }

  #codeDataOf(kind: Page['kind'], styles: readonly string[]): string {
    const hrefs = [this.codeOf(kind), styles].map((names) =>
      names.map((name) => this.#base + name),
    );
    const fetched = scriptJson([...hrefs, this.#base + this.wordsFolder]);
    return `<script type="application/json" data-code>${fetched}</script>`;
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
    const hash = hashOf(text + this.#wordsHash).slice(0, 8);
    return { name: `${HASHED_FOLDER}/assets/words-${hash}/later.js`, text };
  }

  /** The files of the code that a page of a kind runs, the entry first. */
  codeOf(kind: Page['kind']): string[] {
    return this.#used(kind).map(({ fileName }) => fileName);
  }

  /** The tables of words by the names that they get, and as they were bundled. Readers fetch those of one language. */
  get words(): ReadonlyMap<string, string> {
    return new Map(
      this.#words.map((name) => [name.replace(BUNDLED_WORDS, this.wordsFolder), name]),
    );
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
