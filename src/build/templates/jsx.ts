import { decodeHTML } from 'entities';
import { Arguments } from './arguments.ts';
import type { JavaScript } from './javascript.ts';
import type { Tag } from './token.ts';

const OPENING = /<(\/?)([A-Za-z][\w.-]*)(?=[\s/>])/y;
const SPACE = /\s*/y;
const CLOSE = /(\/?)>/y;
const NAME = /[@:A-Za-z_][\w:.@-]*/y;
const EQUALS = /\s*=\s*/y;
const BARE = /[^\s"'{}<>=`]+/y;

export interface JsxTag extends Tag {
  readonly args: Arguments;
  /** Whether a value or a spread in braces is among its attributes, which no HTML has. */
  readonly hasBraces: boolean;
  /** Whether an attribute has a value. */
  readonly hasValues: boolean;
}

/** A tag of a component or of an element: https://facebook.github.io/jsx/ */
export function jsxTagAt(text: string, start: number, script: JavaScript): JsxTag | undefined {
  let at = start;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  const [opening, slash, name = ''] = match(OPENING) ?? [];
  if (opening === undefined) return undefined;
  const named = new Map<string, string>();
  let hasBraces = false;
  let hasValues = false;
  for (;;) {
    match(SPACE);
    const close = match(CLOSE);
    if (close !== null) {
      const form = slash === '/' ? 'close' : close[1] === '/' ? 'single' : 'open';
      const args = new Arguments([], named);
      return { dialect: 'jsx', form, name, args, start, end: at, hasBraces, hasValues };
    }
    if (text[at] === '{') {
      const end = script.closing(at);
      if (end === undefined) return undefined;
      at = end;
      hasBraces = true;
      continue;
    }
    const attribute = match(NAME)?.[0].toLowerCase();
    if (attribute === undefined) return undefined;
    if (match(EQUALS) === null) {
      named.set(attribute, '');
      continue;
    }
    hasValues = true;
    const sign = text[at] ?? '';
    if (sign === '{') {
      const end = script.closing(at);
      if (end === undefined) return undefined;
      // An object has names in it; what has none is Liquid's output.
      if (text[at + 1] === '{' && !text.slice(at, end).includes(':')) return undefined;
      hasBraces = true;
      const value = script.valueOf(text.slice(at + 1, end - 1));
      if (value !== undefined) named.set(attribute, value);
      at = end;
    } else if (sign === '"' || sign === "'") {
      const end = text.indexOf(sign, at + 1);
      if (end === -1) return undefined;
      named.set(attribute, decodeHTML(text.slice(at + 1, end)));
      at = end + 1;
    } else {
      const value = match(BARE)?.[0];
      if (value === undefined) return undefined;
      named.set(attribute, value);
    }
  }
}
