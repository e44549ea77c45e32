import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { type Article, parseArticle } from '../../src/model/article.ts';
import {
  dataPath,
  parseCatalogIndex,
  parseCatalogPage,
  parseManifest,
  parseRegister,
} from '../../src/model/catalog.ts';
import { searchedTextOf } from '../../src/model/search/article-text.ts';
import type { SearchedText } from '../../src/model/search/fields.ts';
import { searchFilesOf } from '../../src/model/search/search-files.ts';
import { SearchEngine } from '../../src/model/search/search-engine.ts';
import { SEARCH_ROOT, searchPath } from '../../src/model/search/search-path.ts';
import { parseQuery } from '../../src/model/search/text-query.ts';
import { tokensOf } from '../../src/model/search/tokens.ts';
import { stemsOf } from '../../src/search/stems.ts';
import type { Figure } from './figure.ts';
import { pick, type Random, randomFrom } from './random.ts';
import type { Site } from './site.ts';
import { toolModule } from './tools.ts';

/** Queries of each of four kinds: titles and rare words, as they stand and mistyped. */
const QUERIES = 50;

/** How often a rare word stands in its article, and in how many articles at most. */
const OFTEN = 2;
const RARE = 2;

interface KnownItem {
  readonly query: string;
  /** The place of the article that is meant. */
  readonly place: number;
}

/** Gives the place of the article that it finds first. */
type FindFirst = (query: string) => Promise<number | undefined>;

/** What of MiniSearch is used. */
interface MiniSearchModule {
  readonly default: new (options: object) => {
    addAll(documents: readonly object[]): void;
    search(query: string): readonly { readonly id: number }[];
  };
}

/** How often the article that is meant is found first, beside MiniSearch over the whole text. */
export async function knownItemFigures({ dist, posts }: Site): Promise<Figure[]> {
  const articles = articlesIn(dist);
  const texts = articles.map((article) => searchedTextOf(article));
  const items = knownItems(texts);
  const ours = await share(items, await lecternFinds(dist, articles));
  const theirs = await share(items, await miniSearchFinds(texts));
  return [
    {
      part: 'search',
      name: `the article that is meant is found first (${items.length} queries)`,
      posts,
      unit: 'share',
      value: ours,
      budget: { limit: theirs, at: 'least' },
      peer: { name: 'MiniSearch', value: theirs },
    },
  ];
}

function articlesIn(dist: string): Article[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(dist, path), 'utf8'));
  const { index } = parseManifest(read('manifest.json'));
  return parseCatalogIndex(read(dataPath('index', index)))
    .registers.flatMap((hash) => parseRegister(read(dataPath('registers', hash))))
    .flatMap((hash) => parseCatalogPage(read(dataPath('catalog', hash))).articles.toReversed())
    .map(({ hash }) => parseArticle(read(dataPath('articles', hash))));
}

async function lecternFinds(dist: string, articles: readonly Article[]): Promise<FindFirst> {
  const inflated = (path: string): Promise<Uint8Array> =>
    Promise.resolve(inflateRawSync(readFileSync(join(dist, path))));
  const files = searchFilesOf(
    () => inflated(SEARCH_ROOT),
    (hash) => inflated(searchPath(hash)),
  );
  const languages = new Set(articles.map(({ lang }) => lang ?? 'en'));
  const engine = new SearchEngine(files, await stemsOf([...languages]));
  return async (query) => (await engine.find(parseQuery(`${query} `).text)).places[0];
}

/** Set up as VitePress has it. */
async function miniSearchFinds(texts: readonly SearchedText[]): Promise<FindFirst> {
  const { default: MiniSearch } = (await toolModule('minisearch')) as MiniSearchModule;
  const index = new MiniSearch({
    fields: ['title', 'titles', 'text'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
  });
  index.addAll(
    texts.map(({ title, headings, names, body }, id) => ({
      id,
      title,
      titles: [...headings, ...names].join(' '),
      text: body,
    })),
  );
  return (query) => Promise.resolve(index.search(query)[0]?.id);
}

async function share(items: readonly KnownItem[], findFirst: FindFirst): Promise<number> {
  let found = 0;
  for (const { query, place } of items) if ((await findFirst(query)) === place) found += 1;
  return found / items.length;
}

function knownItems(texts: readonly SearchedText[]): KnownItem[] {
  const random = randomFrom(7);
  const words = texts.map(({ body }) => tokensOf(body));
  const articles = new Map<string, number>();
  for (const word of words.flatMap((all) => [...new Set(all)])) {
    articles.set(word, (articles.get(word) ?? 0) + 1);
  }
  const isRare = (word: string, all: readonly string[]): boolean =>
    word.length > 4 &&
    /^\p{L}+$/u.test(word) &&
    (articles.get(word) ?? 0) <= RARE &&
    all.filter((one) => one === word).length >= OFTEN;
  const titles = texts.map(({ title }) => tokensOf(title).join(' '));
  const named = titles.flatMap((query, place) => {
    const isClear = query.includes(' ') && titles.indexOf(query) === titles.lastIndexOf(query);
    return isClear ? [{ query, place }] : [];
  });
  const telling = words.flatMap((all, place) => {
    const query = all.find((word) => isRare(word, all));
    return query === undefined ? [] : [{ query, place }];
  });
  return [named, telling].flatMap((from) => {
    if (from.length === 0) return [];
    const picked = Array.from({ length: QUERIES }, () => pick(random, from));
    return [...picked, ...picked.map((item) => ({ ...item, query: mistyped(item.query, random) }))];
  });
}

/** A query with one slip in one of its longer words. */
function mistyped(query: string, random: Random): string {
  const words = query.split(' ');
  const long = [...words.keys()].filter((nth) => (words[nth] ?? '').length > 3);
  const nth = long.length === 0 ? -1 : pick(random, long);
  return words.map((word, at) => (at === nth ? withSlip(word, random) : word)).join(' ');
}

function withSlip(word: string, random: Random): string {
  const at = Math.floor(random() * (word.length - 1));
  const [before, letter, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  return pick(random, [
    before + next + after,
    before + letter + letter + next + after,
    before + next + letter + after,
  ]);
}
