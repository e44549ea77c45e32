import { decodeHTML } from 'entities';

/** The words of a piece of HTML, for measuring and quoting: never to be put into a page unescaped. */
export function plainText(html: string): string {
  const text = html
    .replace(/<!--.*?-->/gs, ' ')
    .replace(/<sup><a [^>]*class="footnote-ref".*?<\/sup>/gs, '')
    .replace(/<\/?(?:p|div|li|h[1-6]|tr|td|th|br|figure|figcaption|blockquote|pre)\b[^>]*>/gi, ' ')
    .replace(/<\/?[a-z][^>]*>/gi, '');
  return decodeHTML(text).replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
