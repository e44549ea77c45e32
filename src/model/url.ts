import { ShapeError, text } from './shape.ts';

/** Browsers drop control characters and spaces before and within a scheme: `java\tscript:` is one. */
function withoutControls(url: string): string {
  return url.replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\ufeff]/g,
    '',
  );
}

/** The scheme of an address as a browser finds it, `undefined` for one within the site. */
export function schemeOf(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(withoutControls(url))?.[1]?.toLowerCase();
}

/** A part of an address without its escapes. A stray % is part of the name. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Whether a link leaves the site. Browsers read a backslash as a slash. */
export function isExternal(url: string): boolean {
  const scheme = schemeOf(url);
  return scheme === 'http' || scheme === 'https' || /^[\\/]{2}/.test(withoutControls(url));
}

/** What links to other sites carry, so that the other page cannot reach back and is not told where from. */
export const EXTERNAL_REL = 'noopener noreferrer';

export const LINK_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);
const FILE_SCHEMES = new Set(['http', 'https']);
/** Pictures that cannot hold script, written into the page itself. */
const INLINE_PICTURE = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z0-9+/=\s]*$/i;

export function isAllowedLink(url: string): boolean {
  const scheme = schemeOf(url);
  return scheme === undefined || LINK_SCHEMES.has(scheme);
}

/** Whether a picture, sound or film may be loaded from there. */
export function isAllowedFile(url: string): boolean {
  const scheme = schemeOf(url);
  return scheme === undefined || FILE_SCHEMES.has(scheme) || INLINE_PICTURE.test(url);
}

/** An address that came through a door, of a scheme that may be followed or loaded. */
export function parseUrl(
  value: unknown,
  where: string,
  isAllowed: (url: string) => boolean,
): string {
  const url = text(value, where);
  if (isAllowed(url)) return url;
  throw new ShapeError(
    `${where} must be an address that may be followed, got "${url.slice(0, 40)}"`,
  );
}
