import { escapeHtml } from '../model/escape-html.ts';
import type { References } from './markdown.ts';

const TAG = /<(a|area|img|source|video|audio|track)\b((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const ATTRIBUTE = /\s(href|src|poster)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/**
 * Makes links and pictures that a post wrote as HTML lead where they would if they were Markdown, and gives
 * pictures their size. What it makes is as little to be trusted as what it was given: the sanitizer follows.
 */
export function rewriteRawHtml(html: string, references: References): string {
  return html.replace(TAG, (tag, element: string, attributes: string) => {
    const match = ATTRIBUTE.exec(attributes);
    if (match === null) return tag;
    const [whole, name = '', double, single, bare] = match;
    const value = (double ?? single ?? bare ?? '').trim();
    if (element.toLowerCase() === 'a') {
      return tag.replace(whole, () => ` href="${escapeHtml(references.link(unescaped(value)))}"`);
    }
    const found = references.picture(unescaped(value));
    const isPicture = element.toLowerCase() === 'img';
    if (found === undefined) return isPicture ? missingPicture(attributes) : tag;
    const hasSize = /\s(?:width|height)\s*=/i.test(attributes);
    const size =
      isPicture && !hasSize && found.width !== undefined
        ? ` width="${found.width}" height="${found.height}"`
        : '';
    return tag.replace(whole, () => ` ${name}="${escapeHtml(found.src)}"${size}`);
  });
}

function missingPicture(attributes: string): string {
  const [, double, single] = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes) ?? [];
  return `<span class="missing-image">${escapeHtml(unescaped(double ?? single ?? ''))}</span>`;
}

function unescaped(value: string): string {
  return value.replaceAll('&amp;', '&');
}
