/** What stands in some articles only: formulas, boxes, cards, marked lines of code, lists of tasks or headings. */
const RICH = /<math|class="[^"]*\b(?:admonition|embed|line|task|toc)\b/;

/** Whether a text needs `rich-prose.css`, which is fetched only with those that do. */
export function isRich(html: string): boolean {
  return RICH.test(html);
}
