import { JSDOM } from 'jsdom';
import { Faults } from './faults.ts';
import { parseXml } from './parse-xml.ts';

const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const RFC_822 = new RegExp(
  `^${DAY}, \\d{2} ${MONTH} \\d{4} \\d{2}:\\d{2}:\\d{2} (?:GMT|[+-]\\d{4})$`,
);
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
/** https://www.w3.org/TR/NOTE-datetime, as far as a day is in it. */
const W3C_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

const ATOM = 'http://www.w3.org/2005/Atom';
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** What may stand once at most in an item of RSS 2.0. */
const ONCE = ['title', 'link', 'description', 'guid', 'pubDate', 'content:encoded'];
const REPEATED = ['category', 'dc:creator'];

function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.children].filter(({ nodeName }) => nodeName === name);
}

function textOf(parent: Element, name: string): string | undefined {
  return childrenOf(parent, name)[0]?.textContent;
}

/** Against RSS 2.0 (https://www.rssboard.org/rss-specification) and its profile. */
export function rssFaults(xml: string): string[] {
  const faults = new Faults();
  const root = parseXml(xml).documentElement;
  faults.check(root.nodeName === 'rss' && root.getAttribute('version') === '2.0', 'is no RSS 2.0');
  const [channel, ...more] = childrenOf(root, 'channel');
  if (channel === undefined || more.length > 0) return [...faults.all, 'has not one channel'];
  for (const name of ['title', 'link', 'description']) {
    const [first, ...others] = childrenOf(channel, name);
    faults.check((first?.textContent ?? '') !== '' && others.length === 0, `has not one ${name}`);
  }
  faults.absolute(textOf(channel, 'link'), 'link');
  faults.check(LANGUAGE.test(textOf(channel, 'language') ?? 'en'), 'language is none');
  faults.date(textOf(channel, 'lastBuildDate'), RFC_822, 'lastBuildDate');
  const selves = childrenOf(channel, 'atom:link').filter(
    (link) => link.getAttribute('rel') === 'self',
  );
  faults.check(selves.length === 1 && selves[0]?.namespaceURI === ATOM, 'does not say where it is');
  faults.absolute(selves[0]?.getAttribute('href'), 'atom:link');
  const items = childrenOf(channel, 'item');
  for (const [nth, item] of items.entries()) {
    const where = `item ${nth}`;
    for (const { nodeName, textContent } of item.children) {
      faults.check([...ONCE, ...REPEATED].includes(nodeName), `${where} holds ${nodeName}`);
      faults.check(textContent !== '', `${where}: ${nodeName} is empty`);
    }
    for (const name of ONCE) {
      faults.check(childrenOf(item, name).length <= 1, `${where} has more than one ${name}`);
    }
    faults.check(textOf(item, 'title') !== undefined, `${where} has no title`);
    faults.absolute(textOf(item, 'link'), `${where}: link`);
    faults.absolute(textOf(item, 'guid'), `${where}: guid`);
    faults.date(textOf(item, 'pubDate'), RFC_822, `${where}: pubDate`);
    // Readers show it as HTML.
    const description = new JSDOM(textOf(item, 'description')).window.document.body;
    faults.check(description.childElementCount === 0, `${where}: description has lost its signs`);
    faults.content(textOf(item, 'content:encoded') ?? '', where);
  }
  faults.unique(
    items.map((item) => textOf(item, 'guid') ?? ''),
    'guid',
  );
  return faults.all;
}

/** Against RFC 4287. */
export function atomFaults(xml: string): string[] {
  const faults = new Faults();
  const feed = parseXml(xml).documentElement;
  faults.check(feed.nodeName === 'feed' && feed.namespaceURI === ATOM, 'is no Atom');
  const entries = childrenOf(feed, 'entry');
  for (const [nth, element] of [feed, ...entries].entries()) {
    const where = nth === 0 ? 'feed' : `entry ${nth - 1}`;
    for (const name of ['id', 'title', 'updated']) {
      faults.check(childrenOf(element, name).length === 1, `${where} has not one ${name}`);
    }
    for (const name of ['published', 'summary', 'content', 'subtitle']) {
      faults.check(childrenOf(element, name).length <= 1, `${where} has more than one ${name}`);
    }
    faults.absolute(textOf(element, 'id'), `${where}: id`);
    for (const name of ['updated', 'published']) {
      faults.date(textOf(element, name), RFC_3339, `${where}: ${name}`);
    }
    const lang = element.getAttribute('xml:lang') ?? '';
    faults.check(LANGUAGE.test(lang), `${where} is in no language: ${lang}`);
    const links = childrenOf(element, 'link');
    for (const link of links) faults.absolute(link.getAttribute('href'), `${where}: link`);
    const kinds = links.map((link) => `${link.getAttribute('rel')} ${link.getAttribute('type')}`);
    faults.unique(kinds, `${where}: link`);
    faults.check(
      nth > 0 || kinds.includes('self application/atom+xml'),
      'does not say where it is',
    );
    const hasAuthor = [element, feed].some((one) => childrenOf(one, 'author').length > 0);
    faults.check(hasAuthor, `${where} has no author`);
    for (const author of childrenOf(element, 'author')) {
      faults.check((textOf(author, 'name') ?? '') !== '', `${where}: author has no name`);
      const uri = textOf(author, 'uri');
      if (uri !== undefined) faults.absolute(uri, `${where}: author`);
    }
    for (const category of childrenOf(element, 'category')) {
      faults.check((category.getAttribute('term') ?? '') !== '', `${where}: category has no term`);
    }
    faults.content(textOf(element, 'content') ?? '', where);
  }
  faults.unique(
    entries.map((entry) => textOf(entry, 'id') ?? ''),
    'id',
  );
  return faults.all;
}

interface JsonItem {
  readonly id?: unknown;
  readonly url?: string;
  readonly content_html?: unknown;
  readonly image?: string;
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly authors?: readonly { readonly name?: string; readonly url?: string }[];
  readonly tags?: readonly unknown[];
  readonly language?: string;
}

interface JsonFeed {
  readonly version?: string;
  readonly title?: unknown;
  readonly home_page_url?: string;
  readonly feed_url?: string;
  readonly items?: readonly JsonItem[];
}

/** Against JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeedFaults(json: string): string[] {
  const faults = new Faults();
  const { version, title, home_page_url, feed_url, items } = JSON.parse(json) as JsonFeed;
  faults.check(version === 'https://jsonfeed.org/version/1.1', 'is no JSON Feed 1.1');
  faults.check(typeof title === 'string' && title !== '', 'has no title');
  faults.absolute(home_page_url, 'home_page_url');
  faults.absolute(feed_url, 'feed_url');
  if (items === undefined) return [...faults.all, 'has no items'];
  for (const [nth, item] of items.entries()) {
    const where = `item ${nth}`;
    faults.check(typeof item.id === 'string' && item.id !== '', `${where} has no id`);
    faults.absolute(item.url, `${where}: url`);
    if (item.image !== undefined) faults.absolute(item.image, `${where}: image`);
    faults.date(item.date_published, RFC_3339, `${where}: date_published`);
    faults.date(item.date_modified, RFC_3339, `${where}: date_modified`);
    for (const { name, url } of item.authors ?? []) {
      faults.check((name ?? url ?? '') !== '', `${where}: author is nobody`);
      if (url !== undefined) faults.absolute(url, `${where}: author`);
    }
    faults.check(
      item.authors?.length !== 0 && item.tags?.length !== 0,
      `${where} has an empty list`,
    );
    const areTexts = (item.tags ?? []).every((tag) => typeof tag === 'string' && tag !== '');
    faults.check(areTexts, `${where}: a tag is no text`);
    faults.check(LANGUAGE.test(item.language ?? 'en'), `${where} is in no language`);
    faults.check(typeof item.content_html === 'string', `${where} has no content`);
    faults.content(String(item.content_html), where);
  }
  faults.unique(
    items.map(({ id }) => String(id)),
    'id',
  );
  return faults.all;
}

/** Against https://www.sitemaps.org/protocol.html. */
export function sitemapFaults(xml: string, root: string): string[] {
  const faults = new Faults();
  const { documentElement } = parseXml(xml);
  const isIndex = documentElement.nodeName === 'sitemapindex';
  const name = isIndex ? 'sitemap' : 'url';
  faults.check(isIndex || documentElement.nodeName === 'urlset', 'is no sitemap');
  faults.check(documentElement.namespaceURI === SITEMAP, 'is of no known namespace');
  faults.check(Buffer.byteLength(xml) <= 52_428_800, 'is larger than 50 MB');
  const entries = [...documentElement.children];
  faults.check(entries.length > 0 && entries.length <= 50_000, `holds ${entries.length} addresses`);
  for (const [nth, entry] of entries.entries()) {
    const location = textOf(entry, 'loc') ?? '';
    faults.check(entry.nodeName === name, `holds ${entry.nodeName}`);
    faults.check(childrenOf(entry, 'loc').length === 1, `${name} ${nth} has not one loc`);
    faults.absolute(location, `${name} ${nth}`);
    faults.check(
      location.startsWith(root) && location.length < 2048,
      `${location} is not of this site`,
    );
    faults.date(textOf(entry, 'lastmod'), W3C_DATE, `${location}: lastmod`);
  }
  faults.unique(
    entries.map((entry) => textOf(entry, 'loc') ?? ''),
    'loc',
  );
  return faults.all;
}
