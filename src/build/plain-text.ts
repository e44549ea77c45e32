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

/** Characters of a description that was not written but taken from the text. */
const EXCERPT_LENGTH = 200;

/** The first paragraph's words, cut at a word where there are too many. */
export function excerptOf(html: string): string {
  for (const [, paragraph = ''] of html.matchAll(/<p>(.*?)<\/p>/gs)) {
    const text = plainText(paragraph);
    if (text === '') continue;
    if (text.length <= EXCERPT_LENGTH) return text;
    // A sign beyond the first 65,536 takes two units, which must not be parted.
    const cut = text.slice(0, EXCERPT_LENGTH).replace(/[\ud800-\udbff]$/, '');
    const space = cut.lastIndexOf(' ');
    const whole = space > EXCERPT_LENGTH / 2 ? cut.slice(0, space) : cut;
    return `${whole.replace(/[\s,;:.–—-]+$/, '')}…`;
  }
  return '';
}
