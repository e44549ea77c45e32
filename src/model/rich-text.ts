/** What stands in some articles only: formulas, keys, sounds, boxes, cards, marked lines of code, tasks. */
const RICH =
  /<(?:audio|dl|kbd|math|video)\b|class="[^"]*\b(?:admonition|center|embed|line|missing-image|task)\b/;

/** Whether a text needs `rich-prose.css`, which is fetched only with those that do. */
export function isRich(html: string): boolean {
  return RICH.test(html);
}
