import { escapeHtml } from '../../model/escape-html.ts';
import { EXTERNAL_REL } from '../../model/url.ts';
import type { ShownPicture } from '../media/pictures.ts';

/** How wide pictures stand in a text: as figures do (`--wide`), or as the window is. */
const WIDEST = '48rem';

/**
 * A picture in the text of an article, or what stands in its place.
 * @param given attributes that the post gives it, by their names in lower case
 * @param isFirst whether it is loaded at once, and not when a reader comes near
 */
export function pictureHtml(
  picture: ShownPicture | undefined,
  given: ReadonlyMap<string, string>,
  isFirst: boolean,
): string {
  const alt = given.get('alt') ?? '';
  if (picture === undefined) return `<span class="missing-image">${escapeHtml(alt)}</span>`;
  const { src, srcset, width, height } = picture;
  if (picture.isLinkOnly) {
    return `<a class="missing-image" href="${escapeHtml(src)}" rel="${EXTERNAL_REL}">${escapeHtml(alt || src)}</a>`;
  }
  const attributes = new Map([['src', src]]);
  if (srcset !== undefined && !given.has('srcset')) {
    attributes.set('srcset', srcset);
    attributes.set('sizes', `min(${shownWidth(given)},100vw)`);
  }
  attributes.set('alt', alt);
  if (width !== undefined && !given.has('width') && !given.has('height')) {
    attributes.set('width', String(width));
    attributes.set('height', String(height));
  }
  if (!isFirst) attributes.set('loading', 'lazy');
  attributes.set('decoding', 'async');
  for (const [name, value] of given) if (name !== 'src') attributes.set(name, value);
  return tagOf('img', attributes);
}

function shownWidth(given: ReadonlyMap<string, string>): string {
  const width = /^(\d+)(?:px)?$/.exec(given.get('width') ?? '')?.[1];
  return width === undefined ? WIDEST : `${width}px`;
}

/** A tag with attributes, whatever their values hold. */
export function tagOf(element: string, attributes: ReadonlyMap<string, string>): string {
  const written = [...attributes].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<${element}${written.join('')}>`;
}
