import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '../../model/page.ts';
import { hashOf } from '../articles/edition.ts';
import { type PrintedPage, printedPages } from '../articles/printed-pages.ts';
import type { Content } from '../content.ts';
import { type WrittenFiles, Writer } from '../output/writer.ts';
import { readerOf, type WrittenFolders } from '../output/written-files.ts';
import { publicityOf } from '../posts/publicity.ts';
import type { Progress } from '../progress.ts';
import type { RenderedContent } from '../rendered-content.ts';
import type { Setup } from '../setup.ts';
import { type Claims, claimed } from '../threads/claims.ts';
import { mediaSourcesOf } from '../site/site-config.ts';
import type { Threads } from '../threads/threads.ts';
import type { Bundles } from './bundles.ts';
import { type HeadOptions, SHARE_IMAGE } from './head.ts';
import { PagePrinter, type PrintSetup } from './page-printer.ts';
import { type SitemapEntry, sitemapEntryOf } from './sitemap.ts';
import { ICONS } from './template.ts';

interface Given {
  readonly rendered: RenderedContent;
  readonly content: Content;
  readonly setup: Setup;
  readonly bundles: Bundles;
  readonly writer: Writer;
  readonly progress: Progress;
  readonly threads: Threads;
}

interface Printed {
  /** The page that answers without a network. */
  readonly shell: string;
  readonly count: number;
  readonly sitemap: readonly SitemapEntry[];
}

/** Prints all pages, but for those that the build before has made of the same. */
export async function printPages(given: Given): Promise<Printed> {
  const { rendered, content, setup, bundles, writer, progress, threads } = given;
  const options = headOptionsOf(rendered, content, setup);
  const icon = ICONS.find((name) => existsSync(path.join(setup.paths.public, name)));
  const { client, printer, key } = bundles;
  const print: PrintSetup = { client, printer, options, icon };
  const { publicity, ...common } = options;
  const ofAll = hashOf(JSON.stringify([key, common, icon]));
  const unprinted: PrintedPage[] = [];
  const sitemap: SitemapEntry[] = [];
  let count = 0;
  for (const printed of printedPages(rendered.edition, rendered.unlisted)) {
    const { page, address = '', file } = printed;
    const of = JSON.stringify([publicity.get(address), shownOn(page)]);
    // The page that answers without a network is looked at below.
    if (page.kind === 'shell' || !writer.isMade(file, ofAll + of)) unprinted.push(printed);
    const entry = sitemapEntryOf(printed, options);
    if (entry !== undefined) sitemap.push(entry);
    count += 1;
  }
  const pages = await PagePrinter.with(print);
  const read = (name: string): string => writer.read(name);
  const { staging, paths } = setup;
  const task = { print, staging, out: paths.out, reused: writer.reused, unprinted };
  // Other threads read what this one has written.
  writer.settle();
  const done = count - unprinted.length;
  const shares = await threads.share('print', task, unprinted, (some, first) => {
    for (const bare of some) writer.write(bare.file, pages.textOf(bare, read));
    progress.advance(done + first + some.length);
  });
  for (const written of shares) writer.adopt(written);
  return { shell: writer.read('shell.html'), count, sitemap };
}

/** What a page shows, its articles by the names of their files: these change with all that is in them. */
function shownOn(page: Page): unknown {
  if (page.kind === 'article') return { ...page, article: page.article.hash };
  return 'articles' in page ? { ...page, articles: page.articles.map(({ hash }) => hash) } : page;
}

/** What a thread needs to know to print pages. */
interface PrintTask extends WrittenFolders {
  readonly print: PrintSetup;
  readonly unprinted: readonly PrintedPage[];
}

/** Does a thread's share of printing: see {@link printPages}. */
export async function printShare(
  { print, unprinted, ...folders }: PrintTask,
  claims: Claims,
): Promise<WrittenFiles> {
  const pages = await PagePrinter.with(print);
  const writer = new Writer(folders.staging);
  const read = readerOf(folders);
  for (const [, some] of claimed(claims, unprinted)) {
    for (const bare of some) writer.write(bare.file, pages.textOf(bare, read));
  }
  const written = writer.settle();
  await writer.close();
  return written;
}

function headOptionsOf(
  { site }: RenderedContent,
  { config, posts }: Content,
  { base, paths }: Setup,
): HeadOptions {
  return {
    site,
    url: config.url,
    authors: config.authors,
    base,
    hasShareImage: existsSync(path.join(paths.public, SHARE_IMAGE)),
    mediaSources: mediaSourcesOf(config),
    publicity: publicityOf(posts, site.language),
  };
}
