import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Rolldown } from 'vite';
import type { Page } from '../model/page.ts';

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

type Chunk = Rolldown.OutputChunk;

/** What Vite made of the app for the browser. */
export class ClientBundle {
  readonly #base: string;
  readonly #chunks = new Map<string, Chunk>();
  readonly #styles = new Map<string, string>();
  readonly #entry: Chunk;

  constructor({ output }: Rolldown.RolldownOutput, base: string) {
    this.#base = base;
    for (const file of output) {
      if (file.type === 'chunk') this.#chunks.set(file.fileName, file);
      else if (file.fileName.endsWith('.css')) this.#styles.set(file.fileName, String(file.source));
    }
    const entry = [...this.#chunks.values()].find(({ isEntry }) => isEntry);
    if (entry === undefined) throw new Error('Vite has bundled no entry');
    this.#entry = entry;
  }

  /** `index.html` as Vite wrote it, without what each page gets in a form of its own. */
  async html(folder: string): Promise<string> {
    const html = await readFile(path.join(folder, 'index.html'), 'utf8');
    return html.replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '');
  }

  /**
   * What the head of a page of a kind holds of the bundle. Its style is written into it, so that the first
   * paint waits for nothing; its code comes without detours; the rest of the app when all else is there.
   */
  headOf(kind: Page['kind']): string {
    const used = this.#used(kind);
    const styles = this.#stylesOf(used);
    const code = used.filter((chunk) => chunk !== this.#entry);
    return [
      `<style>${styles.map((name) => this.#styles.get(name)?.trim() ?? '').join('')}</style>`,
      // Tells Vite's loader that the page has this style already; a browser fetches none that is disabled.
      ...styles.map((name) => `<link rel="stylesheet" disabled href="${this.#base}${name}">`),
      ...code.map((chunk) => this.#link('modulepreload', chunk.fileName)),
      ...this.#later(used).map((name) => this.#link('prefetch', name)),
    ].join('');
  }

  /** Files that the worker keeps: all code, and the styles that are not in every page. */
  get kept(): string[] {
    const styles = [...this.#styles.keys()].filter((name) => !this.#everywhere.includes(name));
    return [...this.#chunks.keys(), ...styles];
  }

  /** Takes away the files of the styles that are written into every page. */
  async removeInlined(folder: string): Promise<void> {
    for (const name of this.#everywhere) await rm(path.join(folder, name));
  }

  get #everywhere(): string[] {
    return this.#stylesOf(this.#withImports(this.#entry));
  }

  #link(rel: string, name: string): string {
    const as = name.endsWith('.css') ? 'style' : 'script';
    const kind = rel === 'prefetch' ? ` as="${as}"` : '';
    return `<link rel="${rel}"${kind} crossorigin href="${this.#base}${name}">`;
  }

  /** The chunks that a page of a kind runs. */
  #used(kind: Page['kind']): Chunk[] {
    const module = PAGE_MODULES[kind];
    const page = module === undefined ? [] : this.#withImports(this.#ofModule(`/pages/${module}`));
    return [...new Set([...this.#withImports(this.#entry), ...page])];
  }

  #ofModule(end: string): Chunk {
    for (const chunk of this.#chunks.values()) {
      if (chunk.facadeModuleId?.endsWith(end) === true) return chunk;
    }
    throw new Error(`Vite has bundled no chunk for ${end}`);
  }

  #withImports(chunk: Chunk): Chunk[] {
    const imports = chunk.imports.flatMap((name) => this.#chunks.get(name) ?? []);
    return [...new Set([chunk, ...imports.flatMap((one) => this.#withImports(one))])];
  }

  #stylesOf(chunks: readonly Chunk[]): string[] {
    return [...new Set(chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))];
  }

  /** The lists and articles that a reader goes to next, and what storage needs then. */
  #later(used: readonly Chunk[]): string[] {
    const chunks = [...this.#chunks.values()].filter(
      (chunk) =>
        !used.includes(chunk) &&
        /\/src\/(?:storage\/.*\.ts|app\/pages\/(?:List|Article)Page\.svelte)$/.test(
          chunk.facadeModuleId ?? '',
        ),
    );
    return [...chunks.map(({ fileName }) => fileName), ...this.#stylesOf(chunks)];
  }
}
