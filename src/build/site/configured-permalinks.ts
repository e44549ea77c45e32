import path from 'node:path';
import { textOf } from '../front-matter/field-values.ts';
import { isRecord } from '../front-matter/record.ts';
import { isInside } from '../source/paths.ts';
import { configured, type GeneratorFiles } from './generator-files.ts';
import type { GeneratorPermalinks, SectionPattern } from './generator-permalinks.ts';
import { languageAbove } from './languages.ts';
import { isOldPermalink } from './old-addresses.ts';

/**
 * The patterns of addresses that a generator was told, or its own where it was told none.
 * @param content the folder of posts
 */
export function configuredPermalinks(
  found: GeneratorFiles,
  content: string,
): GeneratorPermalinks | undefined {
  const isHugos = found.generator === 'hugo' || found.generator === 'zola';
  return isHugos ? hugoPermalinks(found, content) : otherPermalinks(found);
}

/** Those of Hugo, and of Zola, which knows no patterns: where a post lies is where it was read. */
function hugoPermalinks(found: GeneratorFiles, content: string): GeneratorPermalinks | undefined {
  const { generator, values } = found;
  const place = placeOf(found, content);
  if (place === undefined) return undefined;
  const { above, below } = place;
  const ending = configured(values, 'uglyurls') === true ? '.html' : '/';
  const plain =
    generator === 'zola' ? '/:sections/:slugorfilename/' : `/${hugoPath(values)}${ending}`;
  const [section] = above;
  const own = generator === 'zola' ? [] : sectionsIn(values);
  const fitting = own.find((one) => one.section === section)?.pattern;
  const patterns =
    section === undefined
      ? [...own, { pattern: plain }]
      : [
          {
            pattern:
              fitting === undefined ? `/${above.join('/')}${plain}` : filledIn(fitting, above),
          },
        ];
  const isInFolder = configured(values, 'defaultcontentlanguageinsubdir') === true;
  const languageFolder = isInFolder
    ? (textOf(configured(values, 'defaultcontentlanguage')) ?? 'en').toLowerCase()
    : undefined;
  return { generator, below, languageFolder, patterns };
}

/** Where Hugo has a post without a pattern; it can be told that the day is no part of a file's name. */
function hugoPath(values: unknown): string {
  const dates = configured(values, 'frontmatter', 'date');
  const isDayApart = Array.isArray(dates) && dates.includes(':filename');
  return isDayApart ? ':sections/:name' : ':path';
}

function sectionsIn(values: unknown): SectionPattern[] {
  const permalinks = configured(values, 'permalinks');
  const ofPages = configured(permalinks, 'page');
  const all = [ofPages, permalinks].flatMap((map) => (isRecord(map) ? Object.entries(map) : []));
  return all.flatMap(([name, pattern]) => {
    if (typeof pattern !== 'string') return [];
    const written = fromRoot(pattern);
    // Of `:sections[1:]` nothing is known but its name.
    return isOldPermalink(written) && !written.includes('[')
      ? { section: name.replace(/^\/|\/$/g, ''), pattern: written }
      : [];
  });
}

/** A pattern with what its posts' folders are called that lie above those which are read. */
function filledIn(pattern: string, above: readonly string[]): string {
  return pattern
    .replace(/:sections(?![a-z])/g, `${above.join('/')}/:sections`)
    .replace(/:section(?![a-z])/g, above[0] ?? '');
}

/**
 * Which folders lie between that in which the generator looked for posts and that in which they are read
 * here; one of both is empty. `undefined` where they have nothing to do with each other.
 */
function placeOf({ root, values }: GeneratorFiles, content: string) {
  const languages = configured(values, 'languages');
  const named = [values, ...(isRecord(languages) ? Object.values(languages) : [])]
    .flatMap((settings) => textOf(configured(settings, 'contentdir')) ?? [])
    .concat('content')
    .map((name) => path.resolve(root, name))
    .sort((a, b) => b.length - a.length);
  const around = named.find((folder) => folder === content || isInside(folder, content));
  if (around !== undefined) {
    const above = path.relative(around, content).split(path.sep).filter(Boolean);
    const isLanguage = languageAbove(`content/${above[0] ?? ''}/`) !== undefined;
    return { above: isLanguage ? above.slice(1) : above, below: '' };
  }
  const inside = named.findLast((folder) => isInside(content, folder));
  if (inside === undefined) return undefined;
  return { above: [], below: path.relative(content, inside).split(path.sep).join('/') };
}

/** Those of Jekyll and Hexo, which have one for all posts. */
function otherPermalinks({ generator, values }: GeneratorFiles): GeneratorPermalinks | undefined {
  const isHexos = generator === 'hexo';
  const written = isHexos
    ? (textOf(configured(values, 'permalink')) ?? ':year/:month/:day/:title/')
    : jekyllPermalink(values);
  const pattern = isOldPermalink(written) ? written : fromRoot(written);
  // Hexo's category is a path of several, which are called as a map of names says.
  if (!isOldPermalink(pattern) || (isHexos && pattern.includes(':categor'))) return undefined;
  return { generator, below: '', patterns: [{ pattern }] };
}

function jekyllPermalink(values: unknown): string {
  const defaults = configured(values, 'defaults');
  const ofPosts = (Array.isArray(defaults) ? defaults : []).findLast((one) => {
    const type = configured(one, 'scope', 'type') ?? 'posts';
    const folder = configured(one, 'scope', 'path') ?? '';
    return (
      type === 'posts' &&
      (folder === '' || folder === '_posts') &&
      configured(one, 'values', 'permalink') !== undefined
    );
  }) as unknown;
  return (
    textOf(configured(ofPosts, 'values', 'permalink')) ??
    textOf(configured(values, 'collections', 'posts', 'permalink')) ??
    textOf(configured(values, 'permalink')) ??
    'date'
  );
}

function fromRoot(pattern: string): string {
  return pattern.startsWith('/') ? pattern : `/${pattern}`;
}
