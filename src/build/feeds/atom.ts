import type { FeedAbout, FeedEntry, FeedFormat } from './feed.ts';
import { cdata, escapeXml, textElement, XML_DECLARATION } from './xml.ts';

/** Atom wants to know when everything was changed last. Of what has no date, this says that nobody knows. */
const UNKNOWN = '1970-01-01T00:00:00.000Z';

function atomEntry(entry: FeedEntry): string {
  const { url, title, summary, html, published, updated, authors, tags, language } = entry;
  return [
    `<entry xml:lang="${escapeXml(language)}">`,
    textElement('title', title),
    textElement('id', url),
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    textElement('published', published),
    textElement('updated', updated ?? published ?? UNKNOWN),
    ...authors.map(
      (author) =>
        `<author>${textElement('name', author.name)}${textElement('uri', author.url)}</author>`,
    ),
    ...tags.map((tag) => `<category term="${escapeXml(tag)}"/>`),
    textElement('summary', summary),
    `<content type="html">${cdata(html)}</content>`,
    '</entry>\n',
  ].join('');
}

function atomFeed(about: FeedAbout, entries: readonly string[]): string {
  return [
    XML_DECLARATION,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(about.language)}">\n`,
    textElement('title', about.title),
    textElement('subtitle', about.description),
    textElement('id', about.home),
    `<link rel="alternate" type="text/html" href="${escapeXml(about.home)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(about.url)}"/>`,
    textElement('updated', about.updated ?? UNKNOWN),
    // Of entries that name none.
    `<author>${textElement('name', about.title)}</author>\n`,
    ...entries,
    '</feed>\n',
  ].join('');
}

/** Atom (RFC 4287). */
export const ATOM: FeedFormat = {
  name: 'Atom',
  file: 'atom.xml',
  type: 'application/atom+xml',
  entry: atomEntry,
  whole: atomFeed,
};
