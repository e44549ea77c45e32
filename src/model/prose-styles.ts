/**
 * What stands in some articles only: blocks of code; and formulas, tables, notes, keys, sounds, boxes, cards,
 * marked lines of code, tasks.
 */
const SIGNS = {
  code: /<pre\b/,
  rich: /<(?:audio|dl|kbd|math|table|video)\b|class="[^"]*\b(?:admonition|center|embed|footnotes|line|missing-image|task)\b/,
} as const;

/** A style of `src/app/article/…-prose.css`. */
export type ProseStyle = keyof typeof SIGNS;

const STYLES = Object.keys(SIGNS) as readonly ProseStyle[];

/** All that a text may need of them. */
export const PROSE_STYLE_SETS: readonly (readonly ProseStyle[])[] = [
  [],
  ['code'],
  ['rich'],
  STYLES,
];

/** The styles that a text needs beside that of all. They are fetched only with those that do. */
export function proseStylesOf(html: string): ProseStyle[] {
  return STYLES.filter((style) => SIGNS[style].test(html));
}
