import { closingQuote } from './arguments.ts';
import type { Tag } from './token.ts';

const SHORTCODE = /\{\{([<%])\s*(\/?)\s*(\w[\w./-]*)/y;
const STOP = /["`]|\{\{|[>%]\}\}/g;

/** Hugo's `{{< name … >}}` or `{{% name … %}}`: https://gohugo.io/content-management/shortcodes/ */
export function shortcodeAt(text: string, start: number): Tag | undefined {
  SHORTCODE.lastIndex = start;
  const [opening, sign, slash, name = ''] = SHORTCODE.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const from = start + opening.length;
  const close = endOfShortcode(text, from, sign === '<' ? '>}}' : '%}}');
  if (close === undefined) return undefined;
  const isSingle = text[close - 1] === '/' && close > from;
  const args = text.slice(from, isSingle ? close - 1 : close);
  const form = slash === '/' ? 'close' : isSingle ? 'single' : 'open';
  return { dialect: 'hugo', form, name, args, start, end: close + '>}}'.length };
}

function endOfShortcode(text: string, from: number, closing: string): number | undefined {
  STOP.lastIndex = from;
  for (let found = STOP.exec(text); found !== null; found = STOP.exec(text)) {
    const [sign] = found;
    if (sign === closing) return found.index;
    if (sign === '{{') return undefined;
    // Only a string that is a whole value may hold the closing sign.
    if (sign.length > 1 || !/[\s=]/.test(text[found.index - 1] ?? '')) continue;
    const end = closingQuote(text, found.index);
    if (end !== -1) STOP.lastIndex = end + 1;
  }
  return undefined;
}
