const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
};

/** The entities that escaping makes, and those that people type. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi,
    (whole, decimal, hex, name) => {
      if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? whole;
      const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The words of a piece of HTML, for measuring and quoting: never to be put into a page unescaped. */
export function plainText(html: string): string {
  const text = html
    .replace(/<!--.*?-->/gs, ' ')
    .replace(/<sup><a [^>]*class="footnote-ref".*?<\/sup>/gs, '')
    .replace(/<\/?(?:p|div|li|h[1-6]|tr|td|th|br|figure|figcaption|blockquote|pre)\b[^>]*>/gi, ' ')
    .replace(/<\/?[a-z][^>]*>/gi, '');
  return decodeEntities(text).replace(/\s+/g, ' ').trim();
}

/** Characters of a description that was not written but taken from the text. */
const EXCERPT_LENGTH = 200;

/** The first paragraph's words, cut at a word where there are too many. */
export function excerptOf(html: string): string {
  for (const [, paragraph = ''] of html.matchAll(/<p>(.*?)<\/p>/gs)) {
    const text = plainText(paragraph);
    if (text === '') continue;
    if (text.length <= EXCERPT_LENGTH) return text;
    const cut = text.slice(0, EXCERPT_LENGTH);
    return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), EXCERPT_LENGTH / 2)).replace(/[\s,;:.–—-]+$/, '')}…`;
  }
  return '';
}
