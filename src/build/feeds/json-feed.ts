import type { FeedAbout, FeedEntry, FeedFormat } from './feed.ts';

function item(entry: FeedEntry): string {
  const { url, title, summary, html, published, updated, authors, tags, image, language } = entry;
  return JSON.stringify({
    id: url,
    url,
    title,
    summary: summary === '' ? undefined : summary,
    content_html: html,
    image,
    date_published: published,
    date_modified: updated,
    authors: authors.length === 0 ? undefined : authors.map(({ name, url }) => ({ name, url })),
    tags: tags.length === 0 ? undefined : tags,
    language,
  });
}

function feed(about: FeedAbout, items: readonly string[]): string {
  const head = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: about.title,
    home_page_url: about.home,
    feed_url: about.url,
    description: about.description === '' ? undefined : about.description,
    language: about.language,
  });
  return `${head.slice(0, -1)},"items":[\n${items.join(',\n')}\n]}\n`;
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const JSON_FEED: FeedFormat = {
  name: 'JSON Feed',
  file: 'feed.json',
  type: 'application/feed+json',
  entry: item,
  whole: feed,
};
