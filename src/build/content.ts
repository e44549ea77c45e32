import { stat } from 'node:fs/promises';
import { compareDates } from '../model/date.ts';
import { addressProblems, settleAddresses } from './addresses.ts';
import { Authors } from './authors.ts';
import { readAuthors } from './authors-file.ts';
import { ContentError } from './content-error.ts';
import { findPosts, type LeftOut } from './find-posts.ts';
import { languagesIn } from './languages.ts';
import { type Paths, shownPath } from './paths.ts';
import { parsePost, type Post } from './post.ts';
import { readSiteConfig, type SiteConfig } from './site-config.ts';
import { readSource } from './source-file.ts';

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
}

/** How many files are open at once. */
const OPEN_FILES = 32;

/** Does something with every item, a few at a time, and gives what came of it in the order of the items. */
async function inOrder<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R | undefined>,
): Promise<R[]> {
  const results: (R | undefined)[] = Array.from({ length: items.length });
  const entries = items.entries();
  const worker = async (): Promise<void> => {
    for (const [place, item] of entries) results[place] = await work(item);
  };
  await Promise.all(Array.from({ length: OPEN_FILES }, worker));
  return results.filter((result) => result !== undefined);
}

/** Reads every post's front matter and the settings of the site. */
export async function readContent(options: ReadOptions): Promise<Content> {
  const { paths, withHeld } = options;
  const problems: ContentError[] = [];
  if (!(await isFolder(paths.content))) {
    const error = new ContentError('error', shownPath(paths.content), 'is not a folder', {
      hint: 'CONTENT_DIR names the folder that holds the posts.',
    });
    const config = await readSiteConfig(paths.content, problems);
    return { config, posts: [], held: [], leftOut: [], problems: [error] };
  }
  const config = await readSiteConfig(paths.content, problems);
  const found = await findPosts(paths.content, problems);
  const authors = new Authors(config.authors);
  const pages = await readAuthors(paths.content, found.authorFolders, authors, problems);
  const ofAuthors = [...pages].map((page) => ({
    name: shownPath(page),
    why: 'is the page of an author',
  }));
  const pageNames = new Set(ofAuthors.map(({ name }) => name));
  const leftOut = [...found.leftOut.filter(({ name }) => !pageNames.has(name)), ...ofAuthors];
  const files = found.files.filter(({ file }) => !pages.has(file));
  const parseOptions = {
    permalink: config.permalink,
    oldPermalinks: config.oldPermalinks,
    language: config.site.language,
    languages: languagesIn(files.map((file) => file.path)),
    authors,
    now: options.now ?? Date.now(),
  };
  const all = await inOrder(files, async (file) => {
    const name = shownPath(file.file);
    try {
      const parsed = parsePost(await readSource(file.file, name), file, parseOptions, problems);
      if (parsed !== undefined && 'why' in parsed) leftOut.push({ name, why: parsed.why });
      return parsed !== undefined && 'post' in parsed ? parsed.post : undefined;
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(error);
      return undefined;
    }
  });
  const isHeld = (post: Post): boolean => post.held !== undefined;
  const published = settleAddresses(
    all.filter((post) => !isHeld(post)),
    config.permalink,
  );
  const held = settleAddresses(all.filter(isHeld), config.permalink, published);
  const posts = withHeld ? [...published, ...held] : published;
  problems.push(...(await addressProblems(posts, config.permalink)));
  return {
    config: { ...config, authors: authors.known },
    posts: posts.sort(byDate),
    held,
    leftOut: leftOut.sort((a, b) => (a.name < b.name ? -1 : 1)),
    problems,
  };
}

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}

function byDate(a: Post, b: Post): number {
  return compareDates(a.date, b.date) || (a.address < b.address ? 1 : -1);
}
