import { statSync } from 'node:fs';
import { readAuthors } from './front-matter/authors-file.ts';
import { Authors } from './front-matter/authors.ts';
import { type PostFile, postPath } from './posts/post-path.ts';
import { languagesIn } from './site/languages.ts';
import { readSiteConfig, type SiteConfig } from './site/site-config.ts';
import { ContentError, counted } from './source/content-error.ts';
import { findPosts, type LeftOut, POST_ENDINGS } from './source/find-posts.ts';
import { shownPath } from './source/paths.ts';

/** What a content folder holds, before any post is read. */
export interface FoundContent {
  readonly config: SiteConfig;
  readonly files: readonly PostFile[];
  /** Those who have been introduced so far. */
  readonly authors: Authors;
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly ContentError[];
}

/** Reads the settings of the site and of its authors, and looks for the posts. */
export function findContent(folder: string): FoundContent {
  const problems: ContentError[] = [];
  const config = readSiteConfig(folder, problems);
  const authors = new Authors(config.authors);
  if (!isFolder(folder)) {
    const error = new ContentError('error', shownPath(folder), 'is not a folder', {
      hint: 'CONTENT_DIR names the folder that holds the posts.',
    });
    return { config, files: [], authors, leftOut: [], problems: [error] };
  }
  const found = findPosts(folder, problems);
  const pages = readAuthors(folder, found.authorFolders, authors, problems);
  const ofAuthors = [...pages].map((page) => ({
    name: shownPath(page),
    why: 'is the page of an author',
  }));
  const pageNames = new Set(ofAuthors.map(({ name }) => name));
  const leftOut = [...found.leftOut.filter(({ name }) => !pageNames.has(name)), ...ofAuthors];
  const posts = found.files.filter(({ file }) => !pages.has(file));
  if (posts.length === 0) problems.push(withoutPosts(folder, leftOut));
  const languages = languagesIn(posts.map(({ path }) => path));
  const files = posts.map((one) => ({
    found: one,
    path: postPath(one.path, one.file, languages),
  }));
  return { config, files, authors, leftOut, problems };
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
