import { escapeHtml } from '../model/escape-html.ts';
import { isAllowedFile } from '../model/url.ts';
import { hrefOf } from '../model/route.ts';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import { titleOf } from '../model/title.ts';
import type { PrintedPage } from './printed-pages.ts';

/** The picture of a page that has none of its own: https://ogp.me wants about 1200 × 630. */
export const SHARE_IMAGE = 'images/share.png';

export interface HeadOptions {
  readonly site: Site;
  /** Where the site will be reached; without it there are no absolute addresses. */
  readonly url: string | undefined;
  readonly base: string;
  readonly hasShareImage: boolean;
}

function meta(name: 'name' | 'property', key: string, content: string | undefined): string {
  if (content === undefined || content === '') return '';
  return `<meta ${name}="${key}" content="${escapeHtml(content)}">`;
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

/** An address as other sites need it. `undefined` where `site.yaml` does not say where the site is. */
function absolute(href: string, url: string | undefined): string | undefined {
  const base = `${url}/`;
  return url === undefined || !URL.canParse(href, base) ? undefined : new URL(href, base).href;
}

function pictureOf(page: Page, { hasShareImage, base }: HeadOptions): string | undefined {
  if (page.kind === 'article' && page.article.image !== undefined) return page.article.image.src;
  return hasShareImage ? base + SHARE_IMAGE : undefined;
}

/** What is said of an article only. */
function articleMeta(page: Page): string {
  if (page.kind !== 'article') return meta('property', 'og:type', 'website');
  const { date, updated, authors, tags } = page.article;
  return [
    meta('property', 'og:type', 'article'),
    meta('property', 'article:published_time', date),
    meta('property', 'article:modified_time', updated),
    ...authors.map((author) => meta('name', 'author', author)),
    ...tags.map((tag) => meta('property', 'article:tag', tag)),
  ].join('');
}

/** Title, description and address of a page, for browsers, search engines and previews (https://ogp.me). */
export function headOf({ page, address }: PrintedPage, options: HeadOptions): string {
  const { site, url, base } = options;
  const title = titleOf(page, site);
  if (address === undefined) {
    return `<title>${escapeHtml(title)}</title><meta name="robots" content="noindex">`;
  }
  const description = descriptionOf(page, site);
  const canonical = absolute(hrefOf(address, base), url);
  const picture = pictureOf(page, options);
  const image =
    picture !== undefined && isAllowedFile(picture) ? absolute(picture, url) : undefined;
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    canonical === undefined ? '' : `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    page.kind === 'library' ? meta('name', 'robots', 'noindex') : '',
    meta('property', 'og:site_name', site.title),
    meta('property', 'og:title', page.kind === 'article' ? page.article.title : title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', canonical),
    meta('property', 'og:image', image),
    articleMeta(page),
    meta('name', 'twitter:card', image === undefined ? 'summary' : 'summary_large_image'),
  ].join('');
}
