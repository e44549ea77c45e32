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

/** Of one that its author has chosen: a mark can stand below a whole text. */
const LEAD_LENGTH = 600;

/** The first paragraph's words, cut at a word where there are too many. */
export function excerptOf(html: string): string {
  for (const [, paragraph = ''] of html.matchAll(/<p>(.*?)<\/p>/gs)) {
    const text = plainText(paragraph);
    if (text !== '') return shortened(text, EXCERPT_LENGTH);
  }
  return '';
}

/** The words of the part of a text that its author has cut off for an excerpt. */
export function leadOf(html: string): string {
  return shortened(plainText(html), LEAD_LENGTH);
}

function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  // A sign beyond the first 65,536 takes two units, which must not be parted.
  const cut = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  const whole = space > length / 2 ? cut.slice(0, space) : cut;
  return `${whole.replace(/[\s,;:.–—-]+$/, '')}…`;
}
