import type { Tag } from './token.ts';

/** What SyntaxHighlighter calls code in a language: `[php]…[/php]`. */
const LANGUAGES =
  'bash c cpp csharp css diff html java javascript js perl php plain powershell python ruby shell sql text vb xml'.split(
    ' ',
  );
export const CODE_NAMES = ['code', 'sourcecode', 'cc', ...LANGUAGES];
/** Tags that mean something only together with their end. */
const PAIRED = ['caption', 'wp_caption', 'embed', 'latex', ...CODE_NAMES];
const ALONE = 'audio gallery gist instagram playlist soundcloud twitter video vimeo youtube'.split(
  ' ',
);

const NAMES = [...PAIRED, ...ALONE].join('|');

/** What a text has in it that holds such a tag. */
export const BRACKETED = new RegExp(`\\[(?:${NAMES})[\\s=\\]\\\\]`);

/** A link, or what one refers to, goes on after its bracket, and a wikilink has two of them. */
const TAG = new RegExp(
  `\\\\?\\[(/?)(${NAMES})(?=[\\s=/\\\\\\]])((?:[^[\\]"\\n]|"[^[\\]"\\n]*")*)\\](?![(:\\]])`,
  'y',
);
/** What those are given that may stand without an end: other words in brackets are a text. */
const GIVEN = /^\s*=|=\s*["'\d]|https?:/;
const NUMBER = /^\s+\d+\s*$/;
const LINE_END = /[ \t]*(?:\n|$)/y;

const NEEDS_END = new Set(PAIRED);
/** Their works have numbers. Of what has another name it would be the number of a figure. */
const NUMBERED = new Set(['gist', 'soundcloud', 'twitter', 'vimeo']);
const LANGUAGE_NAMES = new Set(LANGUAGES);

/** Whether a tag of WordPress is only a word in brackets unless it is closed. */
export function needsEnd(name: string): boolean {
  return NEEDS_END.has(name);
}

export function isLanguage(name: string): boolean {
  return LANGUAGE_NAMES.has(name);
}

/**
 * `[name key="value"]` of WordPress, which what makes Markdown of its posts may have escaped. What has another name
 * than those that posts are full of is a text: https://codex.wordpress.org/Shortcode
 * @param isAtContent whether its line begins with it
 */
export function bracketTagAt(text: string, start: number, isAtContent: boolean): Tag | undefined {
  const before = text[start - 1] ?? '';
  if (before === '[' || before === '!') return undefined;
  TAG.lastIndex = start;
  const [all, slash, name = '', written = ''] = TAG.exec(text) ?? [];
  if (all === undefined) return undefined;
  const end = TAG.lastIndex;
  const form = slash === '/' ? 'close' : 'open';
  LINE_END.lastIndex = end;
  const isAlone = isAtContent && LINE_END.test(text);
  const isReference =
    form === 'open' &&
    written === '' &&
    (before === ']' || /^\[(?!\/)/.test(text.slice(end, end + 2)));
  const isMeant =
    form === 'close' ||
    NEEDS_END.has(name) ||
    GIVEN.test(written) ||
    (NUMBERED.has(name) && NUMBER.test(written)) ||
    (name === 'gallery' && isAlone) ||
    text.startsWith('http', end);
  if (!isMeant || isReference) return undefined;
  const args = written.replace(/^=|\\$|\/$/g, '').replace(/\\([_&*])/g, '$1');
  return { dialect: 'wordpress', form, name, args, start, end };
}
