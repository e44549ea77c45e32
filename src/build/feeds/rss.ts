import type { FeedAbout, FeedEntry, FeedFormat } from './feed.ts';
import { cdata, escapeXml, textElement, XML_DECLARATION } from './xml.ts';

const NAMESPACES = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** `Tue, 12 May 2026 07:30:00 GMT`, as RFC 822 has it, with all four figures of the year. */
function rfc822(moment: string | undefined): string | undefined {
  return moment === undefined ? undefined : new Date(moment).toUTCString();
}

/** Readers show a description as HTML, in which a text is to stand as it is. */
function htmlOf(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function item({ url, title, summary, html, published, authors, tags }: FeedEntry): string {
  return [
    '<item>',
    textElement('title', title),
    textElement('link', url),
    `<guid isPermaLink="true">${escapeXml(url)}</guid>`,
    textElement('pubDate', rfc822(published)),
    // RSS's own <author> has to be a mail address.
    ...authors.map(({ name }) => textElement('dc:creator', name)),
    ...tags.map((tag) => textElement('category', tag)),
    textElement('description', htmlOf(summary)),
    `<content:encoded>${cdata(html)}</content:encoded>`,
    '</item>\n',
  ].join('');
}

function channel(about: FeedAbout, items: readonly string[]): string {
  return [
    `${XML_DECLARATION}<rss version="2.0" ${NAMESPACES}>\n<channel>`,
    textElement('title', about.title),
    textElement('link', about.home),
    textElement('description', about.description || about.title),
    textElement('language', about.language),
    textElement('lastBuildDate', rfc822(about.updated)),
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(about.url)}"/>\n`,
    ...items,
    '</channel>\n</rss>\n',
  ].join('');
}

/** RSS 2.0 as https://www.rssboard.org/rss-profile has it. */
export const RSS: FeedFormat = {
  name: 'RSS',
  file: 'feed.xml',
  type: 'application/rss+xml',
  entry: item,
  whole: channel,
};
