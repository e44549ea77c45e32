import { type TokenizerThis, type Token, type Tokens } from 'marked';
import { escapeHtml } from '../../model/escape-html.ts';
import type { Rendering, Syntax } from '../markdown/rendering.ts';
import { give } from './attribute-lists.ts';
import { blockStart } from './start.ts';

const LINK = /^(!?)\[\[([^[\]|#\n]*)(#[^[\]|\n]*)?(?:\|([^[\]\n]*))?\]\](?![[(])/;
const PICTURE = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;
const FILE = /\.[a-z0-9]{2,5}$/i;
const SIZE = /^(\d{1,5})(?:x(\d{1,5}))?$/;

const COMMENT = /^%%(?!%)(?=[^%])(?:[^%]|%(?!%))*%%(?!%)/;
const COMMENT_BLOCK = /^ {0,3}%%[ \t]*\n(?:[^%]|%(?!%))*%%[ \t]*(?:\n|$)/;
const BLOCK_ID = /^\^([a-zA-Z0-9][\w-]*)[ \t]*$/;

function plain(text: string): Token {
  return { type: 'text', raw: text, text, escaped: false };
}

/** What a link is called that says nothing but where it leads. */
function shownName(name: string, part: string): string {
  if (name === '') return part.replace(/^#\^?/, '').replaceAll('#', ' > ');
  // The name of a block is for programs.
  return part.startsWith('#^') ? name : name + part.replaceAll('#', ' > ');
}

function picture(raw: string, src: string, words: readonly string[]): Tokens.Generic {
  const size = words.find((word) => SIZE.test(word));
  const [, width, height] = SIZE.exec(size ?? '') ?? [];
  const text = words.filter((word) => word !== size).join(' ');
  const tokens = [plain(text)];
  const token = { type: 'image', raw, href: escapeHtml(src), title: null, text, tokens };
  const values = Object.entries({ width, height }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  if (values.length > 0) give(token, { id: undefined, classes: [], values: new Map(values) });
  return token;
}

/** Where the part of a post is that a link names: its headings one below the other, or a block of it. */
function fragmentOf(part: string, rendering: Rendering): string {
  const last = part.split('#').at(-1)?.trim() ?? '';
  if (last === '') return '';
  return `#${last.startsWith('^') ? last : rendering.slugOf(last)}`;
}

function read(
  this: TokenizerThis,
  source: string,
  rendering: Rendering,
): Tokens.Generic | undefined {
  const [raw, sign = '', written = '', part = '', alias] = LINK.exec(source) ?? [];
  if (raw === undefined) return undefined;
  const name = written.trim();
  // A condition of a shell stands between spaces.
  if (name !== written) return undefined;
  const words = (alias ?? '')
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean);
  if (sign === '!' && PICTURE.test(name)) return picture(raw, name, words);
  const fragment = fragmentOf(part, rendering);
  const target = name === '' ? '' : rendering.references.named(name);
  const text = words[0] ?? shownName(name, part);
  if (target === undefined && !FILE.test(name)) {
    // `[[Prototype]]` and `[[nodiscard]]` are what other languages write.
    const isMeant = alias !== undefined || part !== '' || /\p{L}\s+\p{L}/u.test(name);
    return isMeant ? { type: 'lostWikilink', raw, name, text } : undefined;
  }
  if (target === '' && fragment === '') return undefined;
  // A name is no Markdown: `^block` would be one again.
  const tokens = words[0] === undefined ? [plain(text)] : this.lexer.inlineTokens(text);
  const href = escapeHtml((target ?? name) + fragment);
  return { type: 'link', raw, href, title: null, text, tokens };
}

/** Links, embeds, comments and names of blocks as Obsidian has them. See https://help.obsidian.md/links */
export const wikilinks: Syntax = {
  isIn: (text) =>
    text.includes('[[') ||
    (text.includes('%%') && /(?:^|\s)%%/.test(text)) ||
    (text.includes('^') && /\s\^[\w-]+[ \t]*$/m.test(text)),
  signs: '%^',
  extension: (current) => ({
    extensions: [
      {
        name: 'wikilink',
        level: 'inline',
        tokenizer(source): Tokens.Generic | undefined {
          return /^!?\[\[/.test(source) ? read.call(this, source, current()) : undefined;
        },
      },
      {
        name: 'lostWikilink',
        renderer({ raw, name, text }) {
          const message = `the link to ${String(name)} leads nowhere`;
          current().references.warn(message, raw, 'Name a post by its file.');
          return escapeHtml(String(text));
        },
      },
      {
        name: 'comment',
        level: 'block',
        start: blockStart(/ {0,3}%%[ \t]*\n/),
        tokenizer(source): Tokens.Generic | undefined {
          const [raw] = COMMENT_BLOCK.exec(source) ?? [];
          return raw === undefined ? undefined : { type: 'comment', raw };
        },
        renderer: () => '',
      },
      {
        name: 'inlineComment',
        level: 'inline',
        tokenizer(source, tokens): Tokens.Generic | undefined {
          if (!/^[%^]/.test(source) || !isAfterSpace(tokens)) return undefined;
          const [comment] = COMMENT.exec(source) ?? [];
          if (comment !== undefined) return { type: 'inlineComment', raw: comment };
          const [raw, id] = BLOCK_ID.exec(source) ?? [];
          return raw === undefined ? undefined : { type: 'inlineComment', raw, id };
        },
        renderer: ({ id }) =>
          id === undefined ? '' : `<span id="^${escapeHtml(String(id))}"></span>`,
      },
    ],
  }),
};

function isAfterSpace(tokens: readonly Token[]): boolean {
  const before = tokens.at(-1)?.raw;
  return before === undefined || /\s$/.test(before.slice(-1));
}
