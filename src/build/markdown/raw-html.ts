import { decodeHTML } from 'entities';
import type { References, ShownDrawing } from './markdown.ts';
import { pictureHtml, tagOf } from './picture-html.ts';

/** Tags with addresses in them. What stands in quotes may hold a `>`. */
const TAG = /<!--.*?-->|<(a|img|source|video|audio|track)\b((?:"[^"]*"|'[^']*'|[^'">])*)>/gis;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** What the elements show that are no pictures. */
const SHOWN = new Map([
  ['video', 'video'],
  ['audio', 'sound'],
  ['track', 'caption file'],
  ['source', 'video or sound'],
]);

type Attributes = Map<string, string>;

function attributesOf(text: string): Attributes {
  const attributes: Attributes = new Map();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    // As in a browser, the first of two counts.
    if (!attributes.has(key)) attributes.set(key, decodeHTML(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

function drawingHtml({ picture, attributes }: ShownDrawing, isFirst: () => boolean): string {
  if (picture === undefined && !attributes.get('alt')) return '';
  return pictureHtml(picture, attributes, picture !== undefined && isFirst());
}

/** The address from which a picture is loaded that no smaller copies are needed of. */
function srcOf(src: string, references: References): string | undefined {
  const found = references.picture(src);
  return found === undefined || found.isLinkOnly ? undefined : found.src;
}

/** Where the pictures of a set lie; one that is not there falls out of it. */
function srcsetOf(srcset: string, references: References): string {
  const candidates = srcset.split(/,\s+/).flatMap((candidate) => {
    const [written = '', ...size] = candidate.trim().split(/\s+/);
    const src = srcOf(written, references);
    return src === undefined ? [] : [[src, ...size].join(' ')];
  });
  return candidates.join(', ');
}

/**
 * Makes links and pictures that a post wrote as HTML lead where they would if they were Markdown, and gives
 * pictures their size. What it makes is as little to be trusted as what it was given: the sanitizer follows.
 * @param isFirst asked of each picture: whether it is the first of the post
 */
export function rewriteRawHtml(
  html: string,
  references: References,
  isFirst: () => boolean,
): string {
  return html.replace(TAG, (tag: string, name: string | undefined, text: string) => {
    if (name === undefined) return tag;
    const element = name.toLowerCase();
    const attributes = attributesOf(text);
    const srcset = attributes.get('srcset');
    if (srcset !== undefined) {
      const found = srcsetOf(srcset, references);
      if (found === '') attributes.delete('srcset');
      else attributes.set('srcset', found);
    }
    const src = attributes.get('src')?.trim() ?? '';
    const drawing = element === 'img' ? references.drawing(src) : undefined;
    if (drawing !== undefined) return drawingHtml(drawing, isFirst);
    if (element === 'img') {
      const found = src === '' ? undefined : references.picture(src);
      return pictureHtml(found, attributes, found !== undefined && isFirst());
    }
    const href = attributes.get('href')?.trim();
    if (element === 'a' && href !== undefined) attributes.set('href', references.link(href));
    // Before there were ids on all elements, a name was what a link led to.
    const anchor = attributes.get('name');
    if (element === 'a' && anchor !== undefined && !attributes.has('id')) {
      attributes.set('id', anchor);
    }
    const poster = attributes.get('poster')?.trim() ?? '';
    const shown = poster === '' ? undefined : srcOf(poster, references);
    if (shown !== undefined) attributes.set('poster', shown);
    // A film or a sound is no attachment: kept offline, it would fill the device unasked.
    const shownThere = SHOWN.get(element);
    if (src !== '' && shownThere !== undefined) {
      attributes.set('src', references.file(src, shownThere));
    }
    return tagOf(element, attributes);
  });
}
