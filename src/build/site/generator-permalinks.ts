import { type AddressParts, filled, oldAddresses, patternOf, valueOf } from './old-addresses.ts';

export type Generator = 'hugo' | 'zola' | 'jekyll' | 'hexo';

/** How a generator gave posts their addresses. */
export interface GeneratorPermalinks {
  readonly generator: Generator;
  /** The folders in which it looked for posts, within those that are read here: `content`, or nothing. */
  readonly below: string;
  /** The folder in which posts in the site's language were published, where that had one too. */
  readonly languageFolder?: string | undefined;
  /** The first that fits is that of a post. */
  readonly patterns: readonly SectionPattern[];
}

/** A pattern of addresses for the posts in one of the uppermost folders, or for all. */
export interface SectionPattern {
  readonly section?: string;
  readonly pattern: string;
}

/** What site.yaml says, which is tried whole, or what a generator did. */
export type OldPermalinks = readonly string[] | GeneratorPermalinks;

export interface PostParts extends AddressParts {
  /** The path of the file, without its language and its ending. */
  readonly path: string;
  /** Where it is not the site's. */
  readonly lang: string | undefined;
  /** Whether the post names its address itself, which no pattern changes. */
  readonly isGiven: boolean;
}

type Meanings = ReadonlyMap<string, (parts: PostParts) => string>;

const asFile = ({ path }: PostParts): string => urlized(path.slice(path.lastIndexOf('/') + 1));
const slugOrFile = (parts: PostParts): string => urlized(parts.slug ?? '') || asFile(parts);
const title = (parts: PostParts): string => urlized(parts.title ?? '') || asFile(parts);

/** What tokens stand for that generators understand in their own way. */
const MEANINGS: Readonly<Record<Generator, Meanings>> = {
  hugo: new Map([
    ['title', title],
    ['slug', (parts) => urlized(parts.slug ?? '') || title(parts)],
    ...['slugorfilename', 'slugorcontentbasename'].map((token) => [token, slugOrFile] as const),
    ...['filename', 'contentbasename'].map((token) => [token, asFile] as const),
    // Not Hugo's words, but for where a post is without any pattern.
    ['name', ({ slug, filename }) => urlized(slug ?? filename)],
    ['path', (parts) => urlized(parts.path.replace(/[^/]*$/, '')) + slugOrFile(parts)],
  ]),
  zola: new Map(),
  jekyll: new Map([['categories', ({ categories }) => categories.join('/').toLowerCase()]]),
  hexo: new Map([
    ['title', ({ folders, filename }) => [...folders, filename].join('/').replace(/\s+/g, '-')],
  ]),
};

/** A part of an address as Hugo makes it of a text. */
function urlized(text: string): string {
  const signs = text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s./_#+~-]/gu, '');
  return signs.trim().replace(/\s+/g, '-').replace(/-{2,}/g, '-');
}

/** The addresses that a post had before. */
export function formerAddresses(permalinks: OldPermalinks, parts: PostParts): string[] {
  if (!('generator' in permalinks)) {
    return permalinks.flatMap((pattern) => oldAddresses(pattern, parts));
  }
  const address = parts.isGiven ? undefined : generatedAddress(permalinks, parts);
  return address === undefined ? [] : [address];
}

function generatedAddress(
  { generator, below, languageFolder, patterns }: GeneratorPermalinks,
  parts: PostParts,
): string | undefined {
  const inner = partsBelow(below, parts);
  if (inner === undefined) return undefined;
  const [folder = ''] = inner.folders;
  const rule = patterns.find(({ section = folder }) => section === folder);
  if (rule === undefined) return undefined;
  const address = filled(patternOf(rule.pattern), (token) => {
    const meaning = MEANINGS[generator].get(token);
    return meaning === undefined ? valueOf(token, inner, inner.filename) : meaning(inner);
  });
  const language = parts.lang?.toLowerCase() ?? languageFolder;
  return address === undefined || language === undefined ? address : `/${language}${address}`;
}

/** What a post is to a generator that read only some of the folders. */
function partsBelow(below: string, parts: PostParts): PostParts | undefined {
  if (below === '') return parts;
  if (!parts.path.startsWith(`${below}/`)) return undefined;
  const depth = below.split('/').length;
  return {
    ...parts,
    path: parts.path.slice(below.length + 1),
    folders: parts.folders.slice(depth),
  };
}
