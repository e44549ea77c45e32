import { statSync } from 'node:fs';
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

/** Reads every post's front matter and the settings of the site. */
export function readContent(options: ReadOptions): Content {
  const { paths, withHeld } = options;
  const problems: ContentError[] = [];
  if (!isFolder(paths.content)) {
    const error = new ContentError('error', shownPath(paths.content), 'is not a folder', {
      hint: 'CONTENT_DIR names the folder that holds the posts.',
    });
    const config = readSiteConfig(paths.content, problems);
    return { config, posts: [], held: [], leftOut: [], problems: [error] };
  }
  const config = readSiteConfig(paths.content, problems);
  const found = findPosts(paths.content, problems);
  const authors = new Authors(config.authors);
  const pages = readAuthors(paths.content, found.authorFolders, authors, problems);
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
  const all = files.flatMap((file) => {
    const name = shownPath(file.file);
    try {
      const parsed = parsePost(readSource(file.file, name), file, parseOptions, problems);
      if (parsed !== undefined && 'why' in parsed) leftOut.push({ name, why: parsed.why });
      return parsed !== undefined && 'post' in parsed ? [parsed.post] : [];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(error);
      return [];
    }
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
    config: { ...config, authors: authors.known },
    posts: posts.sort(byDate),
    held,
    leftOut: leftOut.sort((a, b) => (a.name < b.name ? -1 : 1)),
    problems,
  };
}

function isFolder(folder: string): boolean {
  try {
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

function byDate(a: Post, b: Post): number {
  return compareDates(a.date, b.date) || (a.address < b.address ? 1 : -1);
}
