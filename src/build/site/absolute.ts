import { decodeHTMLAttribute } from 'entities';
import { escapeHtml } from '../../model/escape-html.ts';

/**
 * An address as other sites and programs need it. `undefined` where nobody said where the site is, and for
 * what is no address.
 * @param href as it stands in a page, with the base
 * @param url of the site, or of the page on which the address stands
 */
export function absoluteUrl(href: string, url: string | undefined): string | undefined {
  return url === undefined || !URL.canParse(href, url) ? undefined : new URL(href, url).href;
}

/** A whole tag. Of a quoted value, nothing ends it: neither `<` nor `>`. */
const TAG = /<[a-z][^<>"]*(?:"[^"]*"[^<>"]*)*>/gi;
const ATTRIBUTE = /\s([^\s"=<>/]+)="([^"]*)"/g;

const ADDRESSES = new Set(['href', 'src', 'poster', 'cite', 'xlink:href']);

/** A tag that holds none of these needs no second look. */
const HAS_ADDRESS = /\s(?:href|src|srcset|poster|cite|xlink:href)="/i;

function absoluteSet(srcset: string, page: string): string {
  return srcset
    .split(/,\s+/)
    .map((candidate) => {
      const [src = '', ...size] = candidate.trim().split(/\s+/);
      return [absoluteUrl(src, page) ?? src, ...size].join(' ');
    })
    .join(', ');
}

function absoluteValue(name: string, value: string, page: string): string {
  if (name === 'srcset') return absoluteSet(value, page);
  // A mail address, a telephone number or a picture in the page itself is where it is.
  return URL.canParse(value) ? value : (absoluteUrl(value, page) ?? value);
}

/**
 * The text of an article with all that it leads to, or shows, made absolute, so that it can be read elsewhere.
 * @param html as the build printed it: attributes in double quotes, no `<` in a text
 * @param page where the text is published, with its origin
 */
export function absoluteHtml(html: string, page: string): string {
  return html.replace(TAG, (tag) => {
    if (!HAS_ADDRESS.test(tag)) return tag;
    return tag.replace(ATTRIBUTE, (attribute, name: string, value: string) => {
      const key = name.toLowerCase();
      if (!ADDRESSES.has(key) && key !== 'srcset') return attribute;
      return ` ${name}="${escapeHtml(absoluteValue(key, decodeHTMLAttribute(value), page))}"`;
    });
  });
}
