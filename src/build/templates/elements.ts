import type { Arguments } from './arguments.ts';
import { attribute } from './markdown-text.ts';
import type { Tag } from './token.ts';
import { block, type Made, type Use } from './use.ts';

const VOID = new Set('area br col embed hr img input link meta source track wbr'.split(' '));
/** Elements in which MDX reads Markdown where they stand on lines of their own. */
const CONTAINERS = new Set(
  'article aside blockquote center dd details div dl dt fieldset figcaption figure footer header li main nav ol section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Names that React gives to attributes of HTML; others it writes with capitals alone. */
const RENAMED: Readonly<Record<string, string>> = { classname: 'class', htmlfor: 'for' };
/** Attributes of SVG that React writes in one word. */
const HYPHENATED =
  'alignment-baseline baseline-shift clip-path clip-rule color-interpolation color-interpolation-filters dominant-baseline fill-opacity fill-rule flood-color flood-opacity font-family font-size font-style font-variant font-weight letter-spacing lighting-color marker-end marker-mid marker-start paint-order shape-rendering stop-color stop-opacity stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering transform-origin vector-effect word-spacing writing-mode xlink:href';
const IN_DRAWINGS = new Map([
  ['classname', 'class'],
  ...HYPHENATED.split(' ').map((name) => [name.replace(/[-:]/g, ''), name] as const),
]);

/** The tag of an element of HTML that was written as JSX; styles and handlers have no place in an article. */
export function openingTag(name: string, args: Arguments, form: Tag['form']): string {
  if (form === 'close') return `</${name}>`;
  const written = [...args.named]
    .filter(([key]) => !/^(?:style|on\w+|key|ref)$/.test(key))
    .map(([key, value]) => (value === '' ? ` ${key}` : attribute(RENAMED[key] ?? key, value)));
  const tag = `<${name}${written.join('')}>`;
  return form === 'single' && !VOID.has(name) ? `${tag}</${name}>` : tag;
}

/** A tag of an inline SVG that was written as JSX. */
export function drawingTag(name: string, { named }: Arguments, form: Tag['form']): string {
  if (form === 'close') return `</${name}>`;
  const written = [...named].map(([key, value]) => attribute(IN_DRAWINGS.get(key) ?? key, value));
  return `<${name}${written.join('')}${form === 'single' ? '/' : ''}>`;
}

/** An element of HTML in MDX, with the Markdown in it. */
export function elementMade(name: string, use: Use): Made {
  const { args, form, isBlock, verbatim } = use;
  const opening = openingTag(name, args, form);
  if (verbatim === undefined) return { text: opening, isBlock: false };
  if (isBlock && CONTAINERS.has(name)) return block(`${opening}\n\n${use.inner()}\n\n</${name}>`);
  return { text: `${opening}${use.inner()}</${name}>`, isBlock };
}
