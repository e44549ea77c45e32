/**
 * What a drawing may hold that is published as a file. In a picture nothing of it could run or be fetched, but
 * somebody may open the file by itself, and then it speaks in the name of the site.
 */

/** A picture that cannot hold script. */
const RASTER = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z0-9+/=\s]*$/i;
const FRAGMENT = /^#[^\s"'<>]*$/;

/** Elements whose pictures may be written into the drawing itself. */
const SHOWS_PICTURE = new Set(['image', 'feimage']);

/** What an animation may not change: it would write what was taken out. */
const STEADY = /^(?:(?:xlink:)?href|on\w*|style|class)$/i;

/** Values that are names and no CSS. */
const NAMES = new Set(['id', 'class', 'lang']);

const CSS_COMMENT = /\/\*[^]*?(?:\*\/|$)/g;
const HARMLESS_URL =
  /url\(\s*(["']?)(?:#[^"'()\s\\]*|data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z0-9+/=]*)\1\s*\)/gi;
/** What loads something or once ran as script, and the backslash, by which its name could be hidden. */
const LOADS =
  /\\|@(?:import|font-face|namespace|document)|(?:url|src|image|image-set|expression)\(|\/\/|script:|behavior|-moz-binding/i;
const FONT_OR_IMPORT = /@import\b[^;{}]*;?|@font-face\s*\{[^{}]*\}?/gi;

/** For DOMPurify, which knows the rest of SVG. An `a` stays for the style it gives, and leads nowhere. */
export const DRAWING_CONFIG = {
  USE_PROFILES: { svg: true, svgFilters: true },
  ADD_TAGS: ['use', 'animate', 'set'],
  ADD_ATTR: ['by', 'calcmode', 'from', 'to'],
  ADD_DATA_URI_TAGS: ['feimage'],
  FORBID_TAGS: ['audio', 'video', 'altglyph', 'tref', 'view'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  // An id is only looked up within the file.
  SANITIZE_DOM: false,
};

/** Whether an attribute may stay. Names are in lower case. */
export function isHarmless(element: string, name: string, value: string): boolean {
  if (name === 'href') {
    return FRAGMENT.test(value) || (SHOWS_PICTURE.has(element) && RASTER.test(value));
  }
  if (name === 'attributename') return !STEADY.test(value.trim());
  // The namespaces are written by whatever writes the file.
  if (/^(?:xmlns|xlink)(?::|$)/.test(name)) return false;
  return NAMES.has(name) || isHarmlessCss(value);
}

/** Comments count as the rest: what looks like one may be part of a string. */
function isHarmlessCss(css: string): boolean {
  return !LOADS.test(css.replace(HARMLESS_URL, ''));
}

/** A style sheet that loads nothing. Fonts and sheets from elsewhere fall out of it; where more does, it is empty. */
export function harmlessSheet(css: string): string {
  const own = css.replace(CSS_COMMENT, '').replace(FONT_OR_IMPORT, '');
  return isHarmlessCss(own) ? own : '';
}
