import { decodeHTML } from 'entities';
import { escapeHtml } from '../model/escape-html.ts';
import type { References } from './markdown.ts';

/** Tags with addresses in them. What stands in quotes may hold a `>`. */
const TAG = /<!--.*?-->|<(a|img|source|video|audio|track)\b((?:"[^"]*"|'[^']*'|[^'">])*)>/gis;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

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

function tagOf(element: string, attributes: Attributes): string {
  const written = [...attributes].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<${element}${written.join('')}>`;
}

/** Where the pictures of a set lie; one that is not there falls out of it. */
function srcsetOf(srcset: string, references: References): string {
  const candidates = srcset.split(/,\s+/).flatMap((candidate) => {
    const [src = '', ...size] = candidate.trim().split(/\s+/);
    const found = references.picture(src);
    return found === undefined ? [] : [[found.src, ...size].join(' ')];
  });
  return candidates.join(', ');
}

function pictureOf(attributes: Attributes, references: References): string {
  const src = attributes.get('src')?.trim() ?? '';
  const found = src === '' ? undefined : references.picture(src);
  if (found === undefined) {
    return `<span class="missing-image">${escapeHtml(attributes.get('alt') ?? '')}</span>`;
  }
  attributes.set('src', found.src);
  if (!attributes.has('width') && !attributes.has('height') && found.width !== undefined) {
    attributes.set('width', String(found.width));
    attributes.set('height', String(found.height));
  }
  return tagOf('img', attributes);
}

/**
 * Makes links and pictures that a post wrote as HTML lead where they would if they were Markdown, and gives
 * pictures their size. What it makes is as little to be trusted as what it was given: the sanitizer follows.
 */
export function rewriteRawHtml(html: string, references: References): string {
  return html.replace(TAG, (tag: string, name: string | undefined, text: string) => {
    if (name === undefined) return tag;
    const element = name.toLowerCase();
    const attributes = attributesOf(text);
    const srcset = attributes.get('srcset');
    if (srcset !== undefined) attributes.set('srcset', srcsetOf(srcset, references));
    if (element === 'img') return pictureOf(attributes, references);
    const href = attributes.get('href')?.trim();
    if (element === 'a' && href !== undefined) attributes.set('href', references.link(href));
    const poster = attributes.get('poster')?.trim() ?? '';
    const found = poster === '' ? undefined : references.picture(poster);
    if (found !== undefined) attributes.set('poster', found.src);
    // A film or a sound is found as a link is: kept offline, it would fill the device unasked.
    const src = attributes.get('src')?.trim() ?? '';
    if (src !== '') attributes.set('src', references.link(src));
    return tagOf(element, attributes);
  });
}
