import { decodeHTML } from 'entities';
import { borrowParts } from './borrowed-parts.ts';
import { DRAWING_CONFIG, harmlessSheet, isHarmless } from './drawing-policy.ts';
import { declared, type DrawingSize, sizeOf } from './drawing-size.ts';
import { altOf, wordsOf } from './drawing-words.ts';

/** An inline SVG that has become a file, or the words of one that could not. */
export interface Drawing {
  readonly file?: {
    readonly content: string;
    readonly width: number;
    readonly height: number;
  };
  /** What the picture is to have, by name. Without words or a file there is nothing to show. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Does work, or ends it. */
type InTime = (work: () => Drawing[]) => Drawing[];

type Draw = (markups: readonly string[]) => Drawing[];

/** Elements within each other beyond which it takes too long to read them. */
const DEEPEST = 256;

/**
 * The colour of what is to have that of the text around, which a picture does not know. Nor does it know the ground:
 * `prefers-color-scheme` is the device's in some browsers, whatever the reader has chosen here, and feeds are shown on
 * any ground. This grey stands out from our light ground as much as from the dark one, by 4 to 1.
 */
const TEXT_COLOUR = '#7a7a7a';

/** Words in a drawing are measured in the font of a page, and hardly ever in the one that browsers begin with. */
const FONT = 'system-ui,sans-serif';

/** What of the style of a drawing is about its place in the page. */
const PLACING =
  /^\s*(?:display|position|float|clear|inset|top|right|bottom|left|(?:(?:min|max)-)?(?:width|height)|margin|padding|vertical-align|transform|z-index)\b/i;

/** What shows nothing by itself. */
const UNSEEN = new Set(
  'clipPath defs desc filter linearGradient marker mask metadata pattern radialGradient script style symbol title'.split(
    ' ',
  ),
);

/** A tag; one that does not end goes on to the end of the text. */
const TAG = /<(\/?)([a-z][^\s/>]*)(?:[^"'>]+|"[^"]*(?:"|$)|'[^']*(?:'|$))*(?:>|$)/gi;
const IS_EMPTY = /[\s"']\/>$|^<[^\s=]*\/>$|^<(?:br|hr|img|input|wbr)\b/i;

/** What XML cannot say, not even by number: https://www.w3.org/TR/xml/#charsets */
// eslint-disable-next-line no-control-regex
const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

let draw: Promise<Draw> | undefined;

/**
 * Makes files of the inline SVGs of a post.
 * @param inTime has the work done within limits
 */
export async function drawingsOf(
  markups: readonly string[],
  inTime: InTime = (work) => work(),
): Promise<Drawing[]> {
  draw ??= load();
  const made = await draw;
  return inTime(() => made(markups));
}

/** Loaded by the first post that needs it: jsdom takes a third of a second to start. */
async function load(): Promise<Draw> {
  const [{ JSDOM }, { default: createPurifier }] = await Promise.all([
    import('jsdom'),
    import('dompurify'),
  ]);
  const { window } = new JSDOM('');
  const purifier = createPurifier(window);
  if (!purifier.isSupported) throw new Error('DOMPurify cannot work without a DOM');
  purifier.setConfig({ ...DRAWING_CONFIG, IN_PLACE: true });
  purifier.addHook('uponSanitizeAttribute', (element, attribute) => {
    const { attrName, attrValue } = attribute;
    const isKept = isHarmless(element.localName.toLowerCase(), attrName, attrValue);
    if (!isKept) attribute.keepAttr = false;
  });
  const serializer = new window.XMLSerializer();
  const fragmentOf = (markup: string): DocumentFragment => {
    const template = window.document.createElement('template');
    template.innerHTML = markup;
    return template.content;
  };
  const contentOf = (svg: Element): string => {
    purifier.sanitize(svg);
    return serializer.serializeToString(svg).replace(NOT_IN_XML, '');
  };
  return (markups) => {
    const fragments = markups.map((markup) => (isDeep(markup) ? undefined : fragmentOf(markup)));
    borrowParts(fragments.flatMap((fragment) => fragment?.querySelector('svg') ?? []));
    return fragments.map((fragment, nth) => {
      const svg = fragment?.querySelector('svg');
      if (fragment === undefined || !svg) return wordsAlone(markups[nth] ?? '');
      const size = sizeOf(svg);
      if (isHidden(svg, size)) svg.remove();
      if (svg.parentNode === null || [...svg.children].every(isUnseen)) {
        // What no drawing can hold ends it for a browser, and stands after it.
        return { attributes: new Map([['alt', wordsOf(fragment)]]) };
      }
      const attributes = new Map([['alt', altOf(svg, fragment)]]);
      for (const name of ['class', 'id']) {
        const value = svg.getAttribute(name);
        if (value !== null) attributes.set(name, value);
      }
      prepare(svg, size);
      const { width, height } = size;
      return { file: { content: contentOf(svg), width, height }, attributes };
    });
  };
}

function wordsAlone(markup: string): Drawing {
  const words = decodeHTML(markup.replace(TAG, ' ')).replace(/\s+/g, ' ').trim();
  return { attributes: new Map([['alt', words]]) };
}

/** Whether tags stand so deeply within each other that parsing them takes the square of their number. */
function isDeep(markup: string): boolean {
  const open: string[] = [];
  for (const [tag, slash, name = ''] of markup.matchAll(TAG)) {
    if (slash === '') {
      if (!IS_EMPTY.test(tag)) open.push(name);
    } else if (open.at(-1) === name) open.pop();
    if (open.length > DEEPEST) return true;
  }
  return false;
}

function isUnseen({ localName }: Element): boolean {
  return UNSEEN.has(localName);
}

function isHidden(svg: Element, { width, height }: DrawingSize): boolean {
  const display =
    declared(svg.getAttribute('style') ?? '', 'display') ?? svg.getAttribute('display');
  return display === 'none' || svg.hasAttribute('hidden') || width * height === 0;
}

/** Makes a document of its own of a part of a page. */
function prepare(svg: Element, { width, height, viewBox }: DrawingSize): void {
  for (const element of svg.querySelectorAll('*')) {
    const href = element.getAttribute('xlink:href');
    if (href !== null && !element.hasAttribute('href')) element.setAttribute('href', href);
    if (element.localName === 'style') element.textContent = harmlessSheet(element.textContent);
  }
  const style = svg.getAttribute('style') ?? '';
  const own = style.split(';').filter((declaration) => !PLACING.test(declaration));
  if (own.join('').trim() === '') svg.removeAttribute('style');
  else svg.setAttribute('style', own.join(';'));
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', viewBox);
  if (!svg.hasAttribute('color')) svg.setAttribute('color', TEXT_COLOUR);
  if (!svg.hasAttribute('font-family')) svg.setAttribute('font-family', FONT);
}
