import { articleFile, editionOf } from '../../../src/build/articles/edition.ts';
import { Feeds } from '../../../src/build/feeds/feeds.ts';
import type { SiteConfig } from '../../../src/build/site/site-config.ts';
import { type Article, listedOf } from '../../../src/model/article.ts';
import type { Site } from '../../../src/model/site.ts';

/** The settings of a site, all of them sensible but what is given. */
export function aConfig(given: Partial<SiteConfig> & { readonly title?: string } = {}): SiteConfig {
  const { title = 'The Reader', ...rest } = given;
  return {
    site: { title, description: 'Essays.', language: 'en', dir: 'ltr' },
    file: '/x/content/site.yaml',
    isFound: true,
    unread: [],
    navigation: [],
    url: 'https://example.com',
    authors: [],
    permalink: '/:slug/',
    ...rest,
  } as SiteConfig;
}

/** A site as its pages show it. */
export function aSiteCalled(title: string): Site {
  return { ...aConfig({ title }).site, navigation: [], facets: [] };
}

/** The feeds of articles in catalog order, by path. */
export function feedsOf(
  articles: readonly Article[],
  { base = '/', config = aConfig() } = {},
): Record<string, string> {
  const hashes = articles.map((article) => articleFile(article).hash);
  const byHash = new Map(hashes.map((hash, n) => [hash, articles[n]!]));
  const edition = editionOf(
    articles.map((article, n) => listedOf(article, hashes[n]!)),
    config.authors,
    config.site.language,
  );
  const feeds = new Feeds({
    config,
    base,
    url: `https://example.com${base}`,
    read: ({ hash }) => byHash.get(hash)!,
  });
  const files: Record<string, string> = {};
  for (const { path, content } of feeds.files(edition)) files[path] = content();
  return files;
}
