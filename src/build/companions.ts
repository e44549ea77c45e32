import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article, Listed } from '../model/article.ts';
import { HASHED_FOLDER } from '../model/hash.ts';
import type { Site } from '../model/site.ts';
import type { DataFile, Edition } from './articles/edition.ts';
import { readArticle } from './articles/printed-pages.ts';
import type { Content } from './content.ts';
import { FEED_FORMATS, Feeds } from './feeds/feeds.ts';
import { headersFile, NO_JEKYLL, redirectsFile } from './hosting/hosting.ts';
import { type Redirect, redirectPage, redirectsOf } from './hosting/redirects.ts';
import { appIcons } from './media/app-icons.ts';
import { pictureIn } from './media/measure.ts';
import { mediaTypeOf } from './media/media-type.ts';
import type { Writer } from './output/writer.ts';
import { LICENCES, licencesText } from './pages/licences.ts';
import { robotsFile, type SitemapEntry, sitemapFiles } from './pages/sitemap.ts';
import { START_GROUND, WEB_MANIFEST, webManifest } from './pages/web-manifest.ts';
import type { Setup } from './setup.ts';
import { absoluteUrl } from './site/absolute.ts';
import { inheritedNote } from './site/inherited.ts';
import type { SiteConfig } from './site/site-config.ts';
import type { ContentError } from './source/content-error.ts';
import { shownPath } from './source/paths.ts';

interface Given {
  readonly edition: Edition;
  readonly content: Content;
  readonly setup: Setup;
  readonly writer: Writer;
  readonly sitemap: readonly SitemapEntry[];
  /** The Content-Security-Policy of the pages. */
  readonly policy: string;
  readonly site: Site;
  readonly problems: ContentError[];
}

interface Written {
  readonly feeds: number;
  readonly redirects: number;
  /** What the publisher should know of them. */
  readonly notes: readonly string[];
}

/**
 * Writes what others look for beside the pages: feeds, the sitemap, pages at old addresses, and the rules of
 * hosts. A file of the publisher's own is never written over.
 */
export async function writeCompanions(given: Given): Promise<Written> {
  const { edition, content, setup, writer, sitemap, problems } = given;
  const { paths, base } = setup;
  const { config, posts } = content;
  const url = absoluteUrl(base, config.url);
  const kept: string[] = [];
  const isTheirs = (file: string): boolean => existsSync(path.join(paths.public, file));
  const isOurs = (file: string): boolean => {
    if (isTheirs(file)) kept.push(file);
    return !isTheirs(file);
  };
  const write = ({ path: file, content }: DataFile): void => {
    if (isOurs(file)) writer.write(file, content);
  };

  let feeds = 0;
  if (url !== undefined) {
    for (const file of sitemapFiles(sitemap, url)) write(file);
    write(robotsFile(url));
    const read = (article: Listed): Article => readArticle(article, (name) => writer.read(name));
    for (const feed of new Feeds({ config, base, url, read }).files(edition)) {
      if (!isOurs(feed.path)) continue;
      writer.make(feed.path, feed.of, feed.content);
      feeds += 1;
    }
  }

  write({ path: LICENCES, content: licencesText(setup.root) });
  const notInstalled = isOurs(WEB_MANIFEST) ? await writeWebManifest(given) : [];

  // All else is there now, with what was copied from the public folder.
  const redirects = redirectsOf(posts, kindsOf(writer.names), problems);
  for (const redirect of redirects) {
    writer.write(redirect.file, redirectPage(redirect, base, config.url));
  }
  writer.write(NO_JEKYLL, '');
  const left = await writeRules(redirects, given);
  return {
    feeds,
    redirects: redirects.length,
    notes: [...setup.notes, ...notesOf(content, base, kept, left), ...notInstalled],
  };
}

/** Pictures of the site for those who install it, from the public folder. */
const SCREENSHOTS = 'screenshots';

/** Writes what a browser must know to install the site. Gives what the publisher should know of that. */
async function writeWebManifest({ site, setup, writer }: Given): Promise<string[]> {
  const { paths, base } = setup;
  const pictures = existsSync(path.join(paths.public, SCREENSHOTS))
    ? (await readdir(path.join(paths.public, SCREENSHOTS))).toSorted()
    : [];
  const screenshots = pictures.flatMap((file) => {
    const name = `${SCREENSHOTS}/${file}`;
    const { width, height } = pictureIn(path.join(paths.public, name));
    const type = mediaTypeOf(name);
    return width === undefined || height === undefined ? [] : [{ name, type, width, height }];
  });
  const folder = `${HASHED_FOLDER}/icons`;
  let icons = appIcons(paths.public, { folder, ground: START_GROUND });
  const notes: string[] = [];
  try {
    for (const { name, draw } of icons) if (!writer.reuse(name)) writer.write(name, await draw());
  } catch (error) {
    icons = [];
    notes.push(
      `No icon could be drawn (${String(error)}): browsers do not offer to install the site.`,
    );
  }
  writer.write(WEB_MANIFEST, webManifest({ site, base, icons, screenshots }));
  return notes;
}

/** Tells of a name whether it is a file's or a folder's. */
function kindsOf(names: readonly string[]): (name: string) => 'file' | 'folder' | undefined {
  const files = new Set(names);
  const folders = new Set<string>();
  for (const name of names) {
    for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) {
      folders.add(name.slice(0, at));
    }
  }
  return (name) => (files.has(name) ? 'file' : folders.has(name) ? 'folder' : undefined);
}

/** Writes the rules of hosts below those of the publisher, and tells of how many redirects there is none. */
async function writeRules(
  redirects: readonly Redirect[],
  { setup: { paths, base }, policy, writer }: Given,
): Promise<number> {
  const theirs = (name: string): Promise<string> =>
    readFile(path.join(paths.public, name), 'utf8').catch(() => '');
  writer.write('_headers', headersFile(base, policy, await theirs('_headers')));
  const { text, left } = redirectsFile(redirects, base, await theirs('_redirects'));
  if (text !== '') writer.write('_redirects', text);
  return left;
}

function notesOf(
  { config }: Content,
  base: string,
  kept: readonly string[],
  left: number,
): string[] {
  const folder =
    config.url === undefined ? '/' : `${new URL(config.url).pathname}/`.replace('//', '/');
  return [
    ...(config.url === undefined ? [withoutUrl(config)] : []),
    ...(config.inherited === undefined ? [] : [inheritedNote(config.inherited, config.file)]),
    ...(config.unread.length === 0 ? [] : [unreadKeys(config)]),
    ...(folder === '/' || folder === base
      ? []
      : [
          `The "url" in site.yaml ends in ${folder}, but this build is for ${base}. Say --base ${folder}.`,
        ]),
    ...(kept.length === 0 ? [] : [`Kept from the public folder: ${kept.join(', ')}.`]),
    ...(left === 0
      ? []
      : [`${left} old addresses did not fit into _redirects. Their pages lead on all the same.`]),
  ];
}

function withoutUrl({ file, isFound, site, inherited }: SiteConfig): string {
  const what =
    'there are no feeds and no sitemap, and pages carry no canonical address and no preview picture';
  if (inherited !== undefined) {
    const address =
      inherited.url === undefined ? 'https://…' : `${inherited.url}, if it stays there`;
    return (
      `Nothing says where this site will be reached, so ${what}. ` +
      `Write it into ${shownPath(file)}: url: ${address}`
    );
  }
  return isFound
    ? `${shownPath(file)} has no "url", so ${what}.`
    : `There is no ${shownPath(file)}, so the site is called "${site.title}", ${what}. ` +
        'Write the file with two lines: title: "…" and url: https://…';
}

/** Keys that are named one by one. */
const NAMED = 5;

function unreadKeys({ file, unread }: SiteConfig): string {
  const names = unread.slice(0, NAMED).map((name) => `"${name}"`);
  const more = unread.length > NAMED ? `, and ${unread.length - NAMED} more` : '';
  return `Lectern does not read ${names.join(', ')}${more} in ${shownPath(file)}.`;
}

/** What is written beside the pages of a site that knows its address, for posts that link to it. */
export function filesBeside({ url }: SiteConfig): string[] {
  if (url === undefined) return [];
  return ['/sitemap.xml', ...FEED_FORMATS.map(({ file }) => `/${file}`)];
}
