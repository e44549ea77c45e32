import type { Syntax } from '../markdown/rendering.ts';
import { isElement } from './elements.ts';

const TAG_NAME = /^ {0,3}<\/?([a-zA-Z][\w-]*)/;

function isUnknown(source: string): boolean {
  const [, name] = TAG_NAME.exec(source) ?? [];
  return name !== undefined && !isElement(name);
}

/** These stand in text, also on a line of their own: Markdown goes on below them, as it does in kramdown. */
const IN_TEXT = /^ {0,3}<(?:(?:br|img)\b|a\b[^<>\n]*\/>)/i;

/** Shows as text what only looks like a tag: the `<T>` of `List<T>`. */
export const unknownTags: Syntax = {
  isIn(text) {
    for (const [, name = ''] of text.matchAll(/<\/?([a-zA-Z][\w-]*)/g)) {
      if (!isElement(name) || /^(?:br|img|a)$/i.test(name)) return true;
    }
    return false;
  },
  extension: () => ({
    tokenizer: {
      // `undefined` refuses; `false` would hand it on to marked.
      html: (source) => (isUnknown(source) || IN_TEXT.test(source) ? undefined : false),
      tag: (source) => (isUnknown(source) ? undefined : false),
    },
  }),
};
