import type { Picture } from '../../model/article.ts';
import { escapeHtml } from '../../model/escape-html.ts';
import type { Page } from '../../model/page.ts';
import { hrefOf, termHref } from '../../model/route.ts';
import type { SiteAuthor } from '../../model/site-author.ts';
import type { Site } from '../../model/site.ts';
import { slugOf } from '../../model/slug.ts';
import { titleOf } from '../../model/title.ts';
import { isExternal, schemeOf } from '../../model/url.ts';
import type { PrintedPage } from '../articles/printed-pages.ts';
import { feedLinks } from '../feeds/feeds.ts';
import type { Publicity } from '../posts/publicity.ts';
import { absoluteUrl } from '../site/absolute.ts';
import { structuredDataOf } from './structured-data.ts';

/** The picture of a page that has none of its own: https://ogp.me wants about 1200 × 630. */
export const SHARE_IMAGE = 'images/share.png';

export interface HeadOptions {
  readonly site: Site;
  /** Where the site will be reached; without it there are no absolute addresses. */
  readonly url: string | undefined;
  /** What the site says of those who write. */
  readonly authors: readonly SiteAuthor[];
  readonly base: string;
  readonly hasShareImage: boolean;
  /** Where pages may load pictures from, beside the site itself, as sources of a Content-Security-Policy. */
  readonly mediaSources: readonly string[];
  /** Of the posts, by their addresses. */
  readonly publicity: ReadonlyMap<string, Publicity>;
}

function meta(
  name: 'name' | 'property',
  key: string,
  content: string | number | undefined,
): string {
  if (content === undefined || content === '') return '';
  return `<meta ${name}="${key}" content="${escapeHtml(String(content))}">`;
}

function link(rel: string, href: string | undefined, attributes = ''): string {
  return href === undefined ? '' : `<link rel="${rel}"${attributes} href="${escapeHtml(href)}">`;
}

function descriptionOf(page: Page, site: Site): string {
  switch (page.kind) {
    case 'article':
      return page.article.description;
    case 'term':
      return page.author?.description ?? site.description;
    default:
      return site.description;
  }
}

/** Whether those who preview links show such a picture: no drawing, and none that is in the page itself. */
function isShared(src: string): boolean {
  return (schemeOf(src) === undefined || isExternal(src)) && !/\.svg(?:[?#]|$)/i.test(src);
}

/** The picture of a page, with an absolute address. */
function pictureOf(page: Page, { hasShareImage, base, url }: HeadOptions): Picture | undefined {
  const own = page.kind === 'article' ? page.article.image : undefined;
  const picture =
    own !== undefined && isShared(own.src)
      ? own
      : hasShareImage
        ? { src: base + SHARE_IMAGE, alt: '' }
        : undefined;
  const src = picture && absoluteUrl(picture.src, url);
  return picture === undefined || src === undefined ? undefined : { ...picture, src };
}

function pictureMeta(picture: Picture | undefined): string {
  return [
    meta('property', 'og:image', picture?.src),
    meta('property', 'og:image:width', picture?.width),
    meta('property', 'og:image:height', picture?.height),
    meta('property', 'og:image:alt', picture?.alt),
    meta('name', 'twitter:card', picture === undefined ? 'summary' : 'summary_large_image'),
  ].join('');
}

/** What is said of an article only. */
function articleMeta(page: Page, { url, base }: HeadOptions): string {
  if (page.kind !== 'article') return meta('property', 'og:type', 'website');
  const { date, updated, authors, categories, tags } = page.article;
  return [
    meta('property', 'og:type', 'article'),
    meta('property', 'article:published_time', date),
    meta('property', 'article:modified_time', updated),
    ...authors.map((author) => meta('name', 'author', author)),
    ...authors.map((author) => {
      const href = termHref('author', slugOf(author), base);
      return meta('property', 'article:author', absoluteUrl(href, url));
    }),
    meta('property', 'article:section', categories[0]),
    ...tags.map((tag) => meta('property', 'article:tag', tag)),
  ].join('');
}

/** The other languages of a post, each with all of them, and the site's own for all who read none. */
function translationLinks({ translations }: Publicity, { site, url, base }: HeadOptions): string {
  const alternate = (lang: string, address: string): string =>
    link('alternate', absoluteUrl(hrefOf(address, base), url), ` hreflang="${escapeHtml(lang)}"`);
  const own = translations.find(({ lang }) => lang === site.language);
  return [
    ...translations.map(({ lang, address }) => alternate(lang, address)),
    own === undefined ? '' : alternate('x-default', own.address),
  ].join('');
}

/** Where a page is to be found first, in the front matter's words or else by its address. */
function canonicalOf(
  address: string,
  publicity: Publicity | undefined,
  { url, base }: HeadOptions,
): string | undefined {
  const own = absoluteUrl(hrefOf(address, base), url);
  const named = publicity?.canonical;
  const canonical = named === undefined ? undefined : absoluteUrl(named, own ?? named);
  return canonical !== undefined && /^https?:/.test(canonical) ? canonical : own;
}

/** Title, description and address of a page, for browsers, search engines and previews (https://ogp.me). */
export function headOf({ page, address }: PrintedPage, options: HeadOptions): string {
  const { site, url, authors, base } = options;
  const title = titleOf(page, site);
  if (address === undefined) {
    return `<title>${escapeHtml(title)}</title><meta name="robots" content="noindex">`;
  }
  const publicity = options.publicity.get(address);
  const description = descriptionOf(page, site);
  const canonical = canonicalOf(address, publicity, options);
  const home = absoluteUrl(base, url);
  const picture = pictureOf(page, options);
  const isHidden = page.kind === 'library' || publicity?.isUnlisted === true;
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    link('canonical', canonical),
    publicity === undefined ? '' : translationLinks(publicity, options),
    isHidden ? meta('name', 'robots', 'noindex') : '',
    home === undefined ? '' : feedLinks(page, site, base),
    meta('property', 'og:site_name', site.title),
    meta('property', 'og:title', page.kind === 'article' ? page.article.title : title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', canonical),
    articleMeta(page, options),
    pictureMeta(picture),
    page.kind === 'article' && canonical !== undefined && home !== undefined
      ? structuredDataOf(page.article, { site, authors, url: canonical, home, picture })
      : '',
  ].join('');
}
