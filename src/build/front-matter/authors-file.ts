import { existsSync, readdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { ContentError } from '../source/content-error.ts';
import { shownPath } from '../source/paths.ts';
import { readSource, type SourceFile } from '../source/source-file.ts';
import { authorIn, type Authors } from './authors.ts';
import { splitFrontMatter } from './front-matter.ts';
import { isRecord, type UnknownRecord } from './record.ts';
import { writtenFields } from './written-fields.ts';

/** Where generators keep what is known of authors: Docusaurus, Material, Jekyll, Eleventy and Hugo. */
const FILES = ['authors', '.authors', '_data/authors', 'data/authors'].flatMap((name) =>
  ['yml', 'yaml', 'json', 'toml'].map((ending) => `${name}.${ending}`),
);

/** Folders with a page for each author. */
const FOLDERS = ['authors', '_authors'];
const PAGE = /\.(?:md|markdown|mdx|mdown)$/i;

/** What lies in the root of a blog, above which nothing is the blog's. */
const ROOT_MARKS = [
  ...['.git', 'package.json', '_config.yml', 'config.toml', 'hugo.toml', 'hugo.yaml', 'zola.toml'],
  ...['mkdocs.yml', 'Gemfile', 'docusaurus.config.js', 'docusaurus.config.ts'],
];

/** How far above the posts the root of a blog may be. */
const MOST_LEVELS = 3;

/**
 * Learns of the authors that files beside the posts or above them describe.
 * @param inContent folders of authors' pages in the content folder
 * @returns the pages that were read, which are no posts
 */
export function readAuthors(
  content: string,
  inContent: readonly string[],
  authors: Authors,
  problems: ContentError[],
): Set<string> {
  const pages = new Set<string>();
  const above = foldersAbove(content);
  for (const file of above.flatMap((folder) => FILES.map((name) => path.join(folder, name)))) {
    if (existsSync(file)) readFile(file, authors, problems);
  }
  const folders = above.flatMap((folder) => FOLDERS.map((name) => path.join(folder, name)));
  for (const folder of new Set([...inContent, ...folders])) {
    for (const page of pagesOf(folder)) {
      if (readPage(page, authors)) pages.add(page);
    }
  }
  return pages;
}

/** A folder and those above it, up to the root of the blog. */
function foldersAbove(folder: string): string[] {
  const folders: string[] = [];
  let at = path.resolve(folder);
  for (let level = 0; level <= MOST_LEVELS; level += 1) {
    if ([homedir(), tmpdir(), path.parse(at).root].includes(at)) break;
    folders.push(at);
    if (ROOT_MARKS.some((mark) => existsSync(path.join(at, mark)))) break;
    at = path.dirname(at);
  }
  return folders;
}

function readFile(file: string, authors: Authors, problems: ContentError[]): void {
  try {
    const values = valuesOf(readSource(file, shownPath(file)), path.extname(file));
    // Material for MkDocs has them all below one name.
    const [inner] = Object.keys(values).length === 1 ? Object.values(values) : [];
    const isInner = isRecord(inner) && Object.values(inner).every(isRecord);
    for (const [key, entry] of Object.entries(isInner ? inner : values)) {
      if (typeof entry === 'string') authors.learn({ name: entry }, key);
      const author = isRecord(entry) ? authorIn(entry) : undefined;
      if (author !== undefined) authors.learn(author, isRecord(entry) ? keyIn(entry, key) : key);
    }
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const { position, source, hint } = error;
    problems.push(
      new ContentError('warning', error.file, error.message, { position, source, hint }),
    );
  }
}

/** In a list of authors the key stands beside the name. */
function keyIn(entry: UnknownRecord, key: string): string {
  const written = entry['key'] ?? entry['id'] ?? entry['username'] ?? entry['short_name'];
  return /^\d+$/.test(key) && typeof written === 'string' ? written : key;
}

/** @throws ContentError with the first thing that is wrong. */
function valuesOf(source: SourceFile, ending: string): UnknownRecord {
  const isList = /^\s*(?:\[|-\s)/.test(source.text) && ending !== '.toml';
  const written = isList ? `list:\n${source.text.replace(/^/gm, ' ')}` : source.text;
  const format = ending === '.toml' ? 'toml' : 'yaml';
  const { values, problems } = writtenFields(source, { format, written, start: 0, end: 0 });
  const error = problems.find(({ severity }) => severity === 'error');
  if (error !== undefined) throw error;
  const list = values.get('list');
  return Object.fromEntries(isList && Array.isArray(list) ? list.entries() : values);
}

/** `authors/ada.md`, and `authors/ada/_index.md` as Hugo has it. */
function pagesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const pages: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      const inside = ['_index.md', 'index.md'].map((name) => path.join(file, name));
      pages.push(...inside.filter((page) => existsSync(page)));
    } else if (entry.isFile() && PAGE.test(entry.name) && !/^_?index\./.test(entry.name)) {
      pages.push(file);
    }
  }
  return pages.sort();
}

/** Reads the page of an author; what has a date is a post that only lies among them. */
function readPage(file: string, authors: Authors): boolean {
  try {
    const source = readSource(file, shownPath(file));
    const front = splitFrontMatter(source);
    const { values } = writtenFields(source, front);
    if (values.has('date') || values.has('pubDate')) return false;
    const isFolder = /^_?index$/.test(path.parse(file).name);
    const key = isFolder ? path.basename(path.dirname(file)) : path.parse(file).name;
    const author = authorIn({ name: values.get('title'), ...Object.fromEntries(values) });
    if (author === undefined) return false;
    const description = author.description ?? firstParagraph(source.text.slice(front.end));
    authors.learn({ ...author, ...(description === undefined ? {} : { description }) }, key);
    return true;
  } catch (error) {
    if (error instanceof ContentError) return false;
    throw error;
  }
}

/** The words of a page's first paragraph, without the marks of Markdown. */
function firstParagraph(text: string): string | undefined {
  const [paragraph = ''] = text.trim().split(/\n[ \t]*\n/, 1);
  if (paragraph === '' || /^[#<{|>`-]/.test(paragraph)) return undefined;
  return paragraph
    .replace(/!?\[([^\]\n]{0,200})\]\([^)\n]{0,500}\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
