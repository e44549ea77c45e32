import type { Listed, Picture } from '../../model/article.ts';
import { scriptJson } from '../../model/escape-html.ts';
import type { SiteAuthor } from '../../model/site-author.ts';
import type { Site } from '../../model/site.ts';
import { licenseOf } from '../../model/license.ts';
import { slugOf } from '../../model/slug.ts';

interface Given {
  readonly site: Site;
  readonly authors: readonly SiteAuthor[];
  /** Of the article, and of the front page. Absolute. */
  readonly url: string;
  readonly home: string;
  /** The picture of the page, with an absolute address. */
  readonly picture: Picture | undefined;
}

/** An article for search engines (https://schema.org/BlogPosting). */
export function structuredDataOf(
  article: Listed,
  { site, authors, url, home, picture }: Given,
): string {
  const known = new Map(authors.map((author) => [slugOf(author.name), author.url]));
  const personOf = (name: string): object => ({
    '@type': 'Person',
    name,
    url: known.get(slugOf(name)),
  });
  const data = {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline: article.title,
    description: article.description === '' ? undefined : article.description,
    url,
    mainEntityOfPage: url,
    datePublished: article.date,
    dateModified: article.updated ?? article.date,
    image: picture && {
      '@type': 'ImageObject',
      url: picture.src,
      width: picture.width,
      height: picture.height,
    },
    author: article.authors.length === 0 ? undefined : article.authors.map(personOf),
    publisher: { '@type': 'Organization', name: site.title, url: home },
    articleSection: article.categories[0],
    keywords: article.tags.length === 0 ? undefined : article.tags,
    license: article.license && (licenseOf(article.license).href ?? article.license),
    inLanguage: article.lang ?? site.language,
  };
  return `<script type="application/ld+json">${scriptJson(data)}</script>`;
}
