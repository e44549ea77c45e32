import { compareDates } from '../model/date.ts';
import { KeptPosts } from './articles/kept-posts.ts';
import { findContent } from './found-content.ts';
import { type ReadAll, type Reading, readingOf } from './post-readings.ts';
import { addressProblems, settleAddresses } from './posts/addresses.ts';
import type { PostFile } from './posts/post-path.ts';
import { type Parsed, type Post, postFrom } from './posts/post.ts';
import { directionOf } from './site/direction.ts';
import { languageOfMost } from './site/post-language.ts';
import { withParts } from './posts/series.ts';
import type { SiteConfig } from './site/site-config.ts';
import type { ContentError } from './source/content-error.ts';
import type { LeftOut } from './source/find-posts.ts';
import { type Paths, shownPath } from './source/paths.ts';

/** All that a content folder holds, with what is wrong with it. */
export interface Content {
  readonly config: SiteConfig;
  /** The oldest first, those without a date before all others: the order of the catalog. */
  readonly posts: readonly Post[];
  /** Drafts, posts of the future and those that have expired, left out of {@link posts}. */
  readonly held: readonly Post[];
  /** Files that look like posts and are none. */
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly ContentError[];
}

interface ReadOptions {
  readonly paths: Paths;
  /** Whether drafts and posts of the future are among the posts, as in `dev`. */
  readonly withHeld: boolean;
  readonly now?: number;
  /** What is known of the posts from the last time. */
  readonly kept?: KeptPosts;
  /** Told how many files there are, before any is read. */
  readonly onfound?: (count: number) => void;
  /** @default one after the other */
  readonly readAll?: ReadAll;
}

const oneAfterAnother: ReadAll = (unread, options) => unread.map((one) => readingOf(one, options));

/** Reads every post's front matter and the settings of the site. */
export async function readContent({
  paths,
  withHeld,
  now = Date.now(),
  kept = new KeptPosts(),
  onfound,
  readAll = oneAfterAnother,
}: ReadOptions): Promise<Content> {
  const { config, files, authors, ...found } = findContent(paths.content);
  onfound?.(files.length);
  const leftOut = [...found.leftOut];
  const problems = [...found.problems];
  // What posts are called depends on the folder of the command.
  kept.begin(JSON.stringify([shownPath(paths.content), { ...config, authors: [] }]));
  const untouched = files.map((file) => kept.untouched(file));
  const unread = files
    .filter((_, nth) => untouched[nth] === undefined)
    .map((file) => ({ ...file, hash: kept.hashOf(file) }));
  const { permalink, oldPermalinks, site } = config;
  const around = { authors, license: config.license, now };
  const options = { permalink, oldPermalinks, language: site.language };
  const readings = (await readAll(unread, options)).values();
  const all = files.flatMap((file, nth) => {
    const known = untouched[nth];
    if (known !== undefined) return [postFrom(known, around)];
    const reading = readings.next().value;
    if (reading === undefined) return [];
    problems.push(...reading.problems);
    const parsed = takenFrom(reading, file, kept);
    if (parsed === undefined) return [];
    if ('post' in parsed) return [postFrom(parsed.post, around)];
    leftOut.push({ name: shownPath(file.found.file), why: parsed.why });
    return [];
  });
  const isHeld = (post: Post): boolean => post.held !== undefined;
  const published = settleAddresses(
    all.filter((post) => !isHeld(post)),
    config.permalink,
  );
  const held = settleAddresses(all.filter(isHeld), config.permalink, published);
  const posts = withHeld ? [...published, ...held] : published;
  problems.push(...addressProblems(posts, config.permalink));
  return {
    config: { ...config, site: siteOf(config, published), authors: authors.known },
    posts: withParts(posts.sort(byDate)),
    held,
    leftOut: leftOut.sort((a, b) => (a.name < b.name ? -1 : 1)),
    problems,
  };
}

/** What is read of a file, which is kept unless something is to be told of it. */
function takenFrom({ print, parsed, problems }: Reading, file: PostFile, kept: KeptPosts): Parsed {
  const known = print && kept.unchanged(file, print);
  if (known !== undefined) return { post: known };
  if (print !== undefined && parsed !== undefined && 'post' in parsed && problems.length === 0) {
    kept.keep(file, print, parsed.post);
  }
  return parsed;
}

/** The site, in the language of most of its posts where its settings name none. */
function siteOf({ site, saysLanguage }: SiteConfig, posts: readonly Post[]): SiteConfig['site'] {
  const language = saysLanguage ? undefined : languageOfMost(posts);
  return language === undefined ? site : { ...site, language, dir: directionOf(language) };
}

function byDate(a: Post, b: Post): number {
  return compareDates(a.date, b.date) || (a.address < b.address ? 1 : -1);
}
