import { statSync } from 'node:fs';
import { compareDates } from '../model/date.ts';
import { KeptPosts } from './articles/kept-posts.ts';
import { readAuthors } from './front-matter/authors-file.ts';
import { Authors } from './front-matter/authors.ts';
import { addressProblems, settleAddresses } from './posts/addresses.ts';
import { type PostPath, postPath } from './posts/post-path.ts';
import { type Parsed, type ParseOptions, parsePost, type Post, postFrom } from './posts/post.ts';
import { directionOf } from './site/direction.ts';
import { languagesIn } from './site/languages.ts';
import { languageOfMost } from './site/post-language.ts';
import { readSiteConfig, type SiteConfig } from './site/site-config.ts';
import { ContentError, counted } from './source/content-error.ts';
import { findPosts, type FoundFile, type LeftOut, POST_ENDINGS } from './source/find-posts.ts';
import { type Paths, shownPath } from './source/paths.ts';
import { readSource } from './source/source-file.ts';

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
}

/** Reads a post, unless it is known. What is wrong with it is noted. */
function readPost(
  file: FoundFile,
  path: PostPath,
  { kept, ...options }: ParseOptions & { readonly kept: KeptPosts },
  problems: ContentError[],
): Parsed {
  const untouched = kept.untouched(file, path);
  if (untouched !== undefined) return { post: untouched };
  try {
    const source = readSource(file.file, shownPath(file.file));
    const unchanged = kept.unchanged(file, path, source);
    if (unchanged !== undefined) return { post: unchanged };
    const own: ContentError[] = [];
    const parsed = parsePost(source, file, path, options, own);
    problems.push(...own);
    if (parsed !== undefined && 'post' in parsed && own.length === 0) {
      kept.keep(file, path, source, parsed.post);
    }
    return parsed;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    problems.push(error);
    return undefined;
  }
}

/** Reads every post's front matter and the settings of the site. */
export function readContent(options: ReadOptions): Content {
  const { paths, withHeld, now = Date.now(), kept = new KeptPosts(), onfound } = options;
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
  onfound?.(found.files.length);
  const authors = new Authors(config.authors);
  const pages = readAuthors(paths.content, found.authorFolders, authors, problems);
  const ofAuthors = [...pages].map((page) => ({
    name: shownPath(page),
    why: 'is the page of an author',
  }));
  const pageNames = new Set(ofAuthors.map(({ name }) => name));
  const leftOut = [...found.leftOut.filter(({ name }) => !pageNames.has(name)), ...ofAuthors];
  const files = found.files.filter(({ file }) => !pages.has(file));
  if (files.length === 0) problems.push(withoutPosts(paths.content, leftOut));
  const { permalink, oldPermalinks, site } = config;
  const parseOptions = { permalink, oldPermalinks, language: site.language };
  const languages = languagesIn(files.map((file) => file.path));
  // What posts are called depends on the folder of the command.
  kept.begin(JSON.stringify([shownPath(paths.content), { ...config, authors: [] }]));
  const all = files.flatMap((file) => {
    const path = postPath(file.path, file.file, languages);
    const parsed = readPost(file, path, { ...parseOptions, kept }, problems);
    if (parsed === undefined) return [];
    if ('post' in parsed) return [postFrom(parsed.post, authors, now)];
    leftOut.push({ name: shownPath(file.file), why: parsed.why });
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
    posts: posts.sort(byDate),
    held,
    leftOut: leftOut.sort((a, b) => (a.name < b.name ? -1 : 1)),
    problems,
  };
}

/** The site, in the language of most of its posts where its settings name none. */
function siteOf({ site, saysLanguage }: SiteConfig, posts: readonly Post[]): SiteConfig['site'] {
  const language = saysLanguage ? undefined : languageOfMost(posts);
  return language === undefined ? site : { ...site, language, dir: directionOf(language) };
}

function withoutPosts(folder: string, leftOut: readonly LeftOut[]): ContentError {
  const left = leftOut.length === 0 ? '' : `, but for ${counted(leftOut.length, 'file')} left out`;
  return new ContentError('warning', shownPath(folder), `holds no posts${left}`, {
    hint: `Posts are files that end in ${POST_ENDINGS}, in that folder or in one below it. CONTENT_DIR names another.`,
  });
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
