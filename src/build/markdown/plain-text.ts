import { decodeHTML } from 'entities';

/** Elements whose text does not run on into that around them. */
const BLOCKS = new Set(
  'p div li h1 h2 h3 h4 h5 h6 tr td th br figure figcaption blockquote pre'.split(' '),
);

/** The words of a piece of HTML, for measuring and quoting: never to be put into a page unescaped. */
export function plainText(html: string): string {
  const bare = html.includes('<!--') ? html.replace(/<!--.*?-->/gs, ' ') : html;
  const text = (bare.includes('footnote-ref') ? withoutNotes(bare) : bare).replace(
    /<\/?([a-z][a-z0-9]*)[^>]*>/gi,
    (_, name: string) => (BLOCKS.has(name.toLowerCase()) ? ' ' : ''),
  );
  const decoded = text.includes('&') ? decodeHTML(text) : text;
  return decoded
    .replaceAll('\u00ad', '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

function withoutNotes(html: string): string {
  return html.replace(/<sup><a [^>]*class="footnote-ref".*?<\/sup>/gs, '');
}
