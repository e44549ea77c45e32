import { existsSync } from 'node:fs';
import path from 'node:path';
import type { PrintPage } from '../../model/page.ts';
import { hrefOf } from '../../model/route.ts';
import { hashOf } from '../articles/edition.ts';
import { type PrintedPage, printedPages, withText } from '../articles/printed-pages.ts';
import type { Content } from '../content.ts';
import type { Writer } from '../output/writer.ts';
import { publicityOf } from '../posts/publicity.ts';
import type { Progress } from '../progress.ts';
import type { RenderedContent } from '../rendered-content.ts';
import type { Setup } from '../setup.ts';
import type { ClientBundle } from './client-bundle.ts';
import { type HeadOptions, headOf, SHARE_IMAGE } from './head.ts';
import { type SitemapEntry, sitemapEntryOf } from './sitemap.ts';
import { ICONS, Template } from './template.ts';

interface Given {
  readonly rendered: RenderedContent;
  readonly content: Content;
  readonly setup: Setup;
  readonly client: ClientBundle;
  /** Changes with all that Vite has bundled. */
  readonly bundles: string;
  readonly print: PrintPage;
  readonly writer: Writer;
  readonly progress: Progress;
}

interface Printed {
  /** The page that answers without a network. */
  readonly shell: string;
  readonly count: number;
  readonly sitemap: readonly SitemapEntry[];
}

/** Prints all pages. */
export function printPages(given: Given): Printed {
  const { rendered, content, setup, client, bundles, print, writer, progress } = given;
  const { site, edition, unlisted } = rendered;
  const { paths, base } = setup;
  const { config, posts } = content;
  const icon = ICONS.find((name) => existsSync(path.join(paths.public, name)));
  const template = new Template(client.html, site, base, icon);
  const options: HeadOptions = {
    site,
    url: config.url,
    authors: config.authors,
    base,
    hasShareImage: existsSync(path.join(paths.public, SHARE_IMAGE)),
    publicity: publicityOf(posts, site.language),
  };
  let shell = '';
  let count = 0;
  const sitemap: SitemapEntry[] = [];
  const textOf = (bare: PrintedPage): string => {
    const { page, address, html } = withText(bare, (name) => writer.read(name));
    const data = { site, page };
    const body = print(data, address === undefined ? '' : hrefOf(address, base), html);
    const head = headOf(bare, options) + client.headOf(page.kind, html);
    return template.page(head, body, data, client.loaderOf(page.kind));
  };
  const { publicity, ...common } = options;
  const ofAll = hashOf(JSON.stringify([bundles, common, icon]));
  for (const printed of printedPages(edition, unlisted)) {
    const { page, address = '', file } = printed;
    if (page.kind === 'shell') {
      shell = textOf(printed);
      writer.write(file, shell);
    } else {
      const of = JSON.stringify([publicity.get(address), page]);
      writer.make(file, ofAll + of, () => textOf(printed));
    }
    const entry = sitemapEntryOf(printed, options);
    if (entry !== undefined) sitemap.push(entry);
    count += 1;
    progress.advance(count);
  }
  return { shell, count, sitemap };
}
