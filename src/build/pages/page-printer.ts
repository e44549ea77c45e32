import { pathToFileURL } from 'node:url';
import type { PrintPage } from '../../model/page.ts';
import { hrefOf } from '../../model/route.ts';
import { type PrintedPage, withText } from '../articles/printed-pages.ts';
import { speakAs } from '../../words/tables.ts';
import { ClientBundle, type ClientFiles } from './client-bundle.ts';
import { type HeadOptions, headOf } from './head.ts';
import { PagePolicy } from './page-policy.ts';
import { Template } from './template.ts';

/** What all pages have in common, as plain data. */
export interface PrintSetup {
  readonly client: ClientFiles;
  /** The module that prints what the app shows. */
  readonly printer: string;
  readonly options: HeadOptions;
  /** From the base. */
  readonly icon: string | undefined;
}

/** Prints pages, one at a time. */
export class PagePrinter {
  readonly #client: ClientBundle;
  readonly #template: Template;
  readonly #options: HeadOptions;
  readonly #policy: PagePolicy;
  readonly #print: PrintPage;

  private constructor({ client, options, icon }: PrintSetup, print: PrintPage) {
    this.#client = new ClientBundle(client, options.base);
    this.#template = new Template(this.#client.html, options.site, options.base, icon);
    this.#options = options;
    this.#policy = new PagePolicy(this.#client, options.mediaSources);
    this.#print = print;
  }

  static async with(setup: PrintSetup): Promise<PagePrinter> {
    speakAs(setup.options.site.language);
    const { print } = (await import(pathToFileURL(setup.printer).href)) as { print: PrintPage };
    return new PagePrinter(setup, print);
  }

  /** @param read gives the files of articles */
  textOf(bare: PrintedPage, read: (name: string) => string): string {
    const { site, base } = this.#options;
    const { page, address, html } = withText(bare, read);
    const data = { site, page };
    const body = this.#print(data, address === undefined ? '' : hrefOf(address, base), html);
    const { style, code } = this.#client.partsOf(page.kind, html);
    const head = `${this.#policy.metaOf(style)}${headOf(bare, this.#options)}<style>${style}</style>`;
    return this.#template.page(head, body, data, code);
  }
}
