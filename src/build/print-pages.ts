import { existsSync } from 'node:fs';
import path from 'node:path';
import type { PrintPage } from '../model/page.ts';
import { hrefOf } from '../model/route.ts';
import type { ClientBundle } from './client-bundle.ts';
import type { Content } from './content.ts';
import { type HeadOptions, headOf, SHARE_IMAGE } from './head.ts';
import type { Progress } from './progress.ts';
import { publicityOf } from './publicity.ts';
import { printedPages } from './printed-pages.ts';
import type { RenderedContent } from './rendered-content.ts';
import type { Setup } from './setup.ts';
import { type SitemapEntry, sitemapEntryOf } from './sitemap.ts';
import { ICONS, Template } from './template.ts';
import type { Writer } from './writer.ts';

interface Given {
  readonly rendered: RenderedContent;
  readonly content: Content;
  readonly setup: Setup;
  readonly client: ClientBundle;
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
export async function printPages(given: Given): Promise<Printed> {
  const { rendered, content, setup, client, print, writer, progress } = given;
  const { site, edition, unlisted } = rendered;
  const { paths, base, staging } = setup;
  const { config, posts } = content;
  const icon = ICONS.find((name) => existsSync(path.join(paths.public, name)));
  const template = new Template(await client.html(staging), site, base, icon);
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
  for (const printed of printedPages(edition, staging, unlisted)) {
    const data = { site, page: printed.page };
    const href = printed.address === undefined ? '' : hrefOf(printed.address, base);
    const body = print(data, href, printed.html);
    const head = headOf(printed, options) + client.headOf(printed.page.kind, printed.html);
    const text = template.page(head, body, data, client.loaderOf(printed.page.kind));
    if (printed.page.kind === 'shell') shell = text;
    const entry = sitemapEntryOf(printed, options);
    if (entry !== undefined) sitemap.push(entry);
    writer.write(printed.file, text);
    count += 1;
    progress.advance(count);
  }
  return { shell, count, sitemap };
}
