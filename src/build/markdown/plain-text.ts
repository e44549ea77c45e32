import { decodeHTML } from 'entities';

/** The words of a piece of HTML, for measuring and quoting: never to be put into a page unescaped. */
export function plainText(html: string): string {
  const bare = html.includes('<!--') ? html.replace(/<!--.*?-->/gs, ' ') : html;
  const text = (bare.includes('footnote-ref') ? withoutNotes(bare) : bare)
    .replace(/<\/?(?:p|div|li|h[1-6]|tr|td|th|br|figure|figcaption|blockquote|pre)\b[^>]*>/gi, ' ')
    .replace(/<\/?[a-z][^>]*>/gi, '');
  const decoded = text.includes('&') ? decodeHTML(text) : text;
  return decoded.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

function withoutNotes(html: string): string {
  return html.replace(/<sup><a [^>]*class="footnote-ref".*?<\/sup>/gs, '');
}
