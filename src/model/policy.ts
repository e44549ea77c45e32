import { isAllowedFile, isAllowedLink } from './url.ts';

/**
 * What HTML an article may hold, as data. The build applies it to what it prints and the browser to all that
 * comes from the network or from the device. Names are in lower case.
 */

const PHRASING =
  'a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr';
const FLOW =
  'address article aside blockquote caption col colgroup dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section summary table tbody td tfoot th thead tr ul';
const MEDIA = 'audio img picture source track video';

/** MathML Core, and `menclose`: https://w3c.github.io/mathml-core/. Nothing in it that may hold HTML or leads away. */
const MATH =
  'math menclose mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover';

export const ALLOWED_ELEMENTS: readonly string[] = [PHRASING, FLOW, MEDIA, MATH].flatMap((names) =>
  names.split(' '),
);

/** Attributes that any element may have. */
const GLOBAL_ATTRIBUTES =
  'id class lang dir title role aria-label aria-hidden aria-describedby tabindex';

/** Attributes that any element of MathML may have. */
const MATH_ATTRIBUTES = 'displaystyle mathcolor mathsize mathvariant scriptlevel';

const ATTRIBUTES: Readonly<Record<string, string>> = {
  a: 'href hreflang rel',
  audio: 'src controls loop muted preload',
  blockquote: 'cite',
  col: 'span',
  colgroup: 'span',
  data: 'value',
  del: 'cite datetime',
  details: 'open',
  img: 'src srcset sizes alt width height loading decoding fetchpriority',
  ins: 'cite datetime',
  li: 'value',
  math: 'display',
  menclose: 'notation',
  mfrac: 'linethickness',
  mo: 'accent fence form largeop lspace maxsize minsize movablelimits rspace separator stretchy symmetric',
  mover: 'accent',
  mpadded: 'depth height lspace voffset width',
  mspace: 'depth height width',
  mtd: 'columnspan rowspan',
  munder: 'accentunder',
  munderover: 'accent accentunder',
  ol: 'start reversed type',
  q: 'cite',
  source: 'src srcset sizes media type width height',
  td: 'colspan rowspan headers align',
  th: 'colspan rowspan headers scope align abbr',
  time: 'datetime',
  track: 'src kind srclang label default',
  video: 'src controls loop muted playsinline poster preload width height',
};

export const ALLOWED_ATTRIBUTES: readonly string[] = [
  ...new Set(
    [GLOBAL_ATTRIBUTES, MATH_ATTRIBUTES, ...Object.values(ATTRIBUTES)].flatMap((names) =>
      names.split(' '),
    ),
  ),
];

const ATTRIBUTES_OF = new Map(
  Object.entries(ATTRIBUTES).map(([element, names]) => [element, new Set(names.split(' '))]),
);
const GLOBAL = new Set(GLOBAL_ATTRIBUTES.split(' '));
const OF_MATH = new Set(MATH_ATTRIBUTES.split(' '));
const MATH_ELEMENTS = new Set(MATH.split(' '));

/** Lengths in formulas. One of a thousand em would put a formula over the page. */
const LENGTHS = new Set('depth height lspace maxsize minsize rspace voffset width'.split(' '));
const LENGTH = /^[+-]?(?:\d{1,2}(?:\.\d*)?|\.\d+)(?:em|ex|px|pt|%)?$/;

/** Classes that the build gives meaning to. Any other would let a post dress up as the app. */
const CLASSES =
  /^(?:hljs(?:-[a-z_]+)*|[a-z]+_{1,2}|language-[\w+#.-]+|footnotes|footnote-ref|footnote-backref|task|task-box|is-done|table|missing-image|sr-only|admonition|admonition-(?:title|note|tip|important|warning|caution)|code|line|is-(?:marked|added|removed|focused|error|warning|numbered)|center|toc|math|tml-[a-z0-9]+|embed(?:-[a-z]+)?)$/;

const URL_ATTRIBUTES = new Set(['href', 'src', 'cite', 'poster']);

/**
 * The value that an attribute may keep, or `undefined` where it may not stay.
 *
 * An `id` may stay: without `name`, forms, frames and embeds, no element of the policy can take the place of a
 * property of the document (https://html.spec.whatwg.org/#dom-document-nameditem), and none that of a property that a
 * window has. Only what a library takes for a property that the window may have is none.
 */
export function allowedValue(element: string, name: string, value: string): string | undefined {
  const isMath = MATH_ELEMENTS.has(element);
  const isItsOwn =
    GLOBAL.has(name) ||
    ATTRIBUTES_OF.get(element)?.has(name) === true ||
    (isMath && OF_MATH.has(name));
  if (!isItsOwn) return undefined;
  if (isMath && LENGTHS.has(name) && !LENGTH.test(value)) return undefined;
  if (name === 'class') {
    const classes = value.split(/\s+/).filter((one) => CLASSES.test(one));
    return classes.length === 0 ? undefined : classes.join(' ');
  }
  if (name === 'id') return value === 'trustedTypes' ? undefined : value;
  if (name === 'tabindex') return value === '0' || value === '-1' ? value : undefined;
  if (name === 'srcset') {
    const candidates = value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
    return candidates.every(isAllowedFile) ? value : undefined;
  }
  if (!URL_ATTRIBUTES.has(name)) return value;
  const isAllowed = element === 'a' || name === 'cite' ? isAllowedLink : isAllowedFile;
  return isAllowed(value) ? value : undefined;
}
