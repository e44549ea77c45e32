import type { Article } from '../article.ts';
import type { SearchedText } from './fields.ts';

/** A paragraph, a cell, a line of a list: text that stands together. */
export interface Block {
  readonly text: string;
  /** The heading under which it stands. */
  readonly heading?: { readonly id: string; readonly text: string };
  readonly isHeading: boolean;
}

const TAG = /<!--.*?-->|<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/gis;
const ENTITY = /&(?:#(\d+)|#x([0-9a-f]+)|([a-z][a-z0-9]*));/gi;

/** Elements that are no end of a block. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements whose content is not read. */
const UNREAD = new Set(['annotation', 'script', 'style', 'template']);

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  shy: '',
  zwnj: '\u200c',
  zwj: '',
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
};
const ACCENTED = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron)$/i;

/** What an entity stands for, as far as it matters to words: a letter with an accent is the letter. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (_, decimal?: string, hex?: string, named?: string) => {
    const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
    if (!Number.isNaN(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    const name = named ?? '';
    return NAMED[name] ?? ACCENTED.exec(name)?.[1] ?? ' ';
  });
}

/** The text of an article in blocks, from the HTML that the build has made. */
export function blocksOf(html: string): Block[] {
  const blocks: Block[] = [];
  let heading: Block['heading'];
  let text = '';
  let headingId: string | undefined;
  let unread: string | undefined;
  const finish = (): void => {
    const whole = decoded(text)
      .replace(/\s{2,}|[^\S ]/g, ' ')
      .trim();
    text = '';
    if (whole === '') return;
    const isHeading = headingId !== undefined;
    if (headingId !== undefined) heading = { id: headingId, text: whole };
    blocks.push({ text: whole, isHeading, ...(heading && { heading }) });
  };
  let at = 0;
  for (const match of html.matchAll(TAG)) {
    const [tag, slash, name = '', attributes = ''] = match;
    if (unread === undefined) text += html.slice(at, match.index);
    at = match.index + tag.length;
    const element = name.toLowerCase();
    if (unread !== undefined) {
      if (slash === '/' && element === unread) unread = undefined;
      continue;
    }
    if (element === '' || INLINE.has(element)) continue;
    finish();
    if (slash === '' && UNREAD.has(element)) unread = element;
    if (/^h[1-6]$/.test(element)) {
      headingId = slash === '' ? (/\bid="([^"]*)"/.exec(attributes)?.[1] ?? '') : undefined;
    }
  }
  if (unread === undefined) text += html.slice(at);
  finish();
  return blocks;
}

/** What of an article can be found. */
export function searchedTextOf(article: Omit<Article, 'attachments'>): SearchedText {
  const { title, outline, categories, tags, authors, series, description, excerpt } = article;
  return {
    title,
    headings: outline.map(({ text }) => text),
    names: [...categories, ...tags, ...authors, ...(series === undefined ? [] : [series])],
    description: excerpt === true ? '' : description,
    body: blocksOf(article.html)
      .map(({ text }) => text)
      .join('\n'),
  };
}
