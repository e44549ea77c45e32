/** How what keeps its lines begins and ends: fences that were made of templates, and elements. */
const KEPT: readonly (readonly [opening: string, closing: RegExp])[] = [
  ['```', /^`{3,}[ \t]*$/gm],
  ['<pre', /<\/pre\s*>/gi],
  ['<textarea', /<\/textarea\s*>/gi],
];
const OPENING = /^`{3}|<pre\b|<textarea\b/gim;

/**
 * A text that is written in HTML, as Markdown leaves it alone: to Markdown an empty line ends a block of HTML,
 * and what is indented below one is code.
 */
export function htmlInMarkdown(html: string): string {
  return changed(html, withoutGaps, (kept) =>
    // A line feed by its number ends no line.
    kept.startsWith('`') ? `\n\n${kept}\n\n` : kept.replace(/\n(?=[ \t]*\n)/g, '&#10;'),
  );
}

/** A text that is written in HTML with the spaces before its lines behind them, so that all stays in its line. */
export function unindented(html: string): string {
  return changed(
    html,
    (lines) => lines.replace(/^([ \t]+)([^\n]*)$/gm, '$2$1'),
    (kept) => kept,
  );
}

/** Changes what keeps its lines in one way, and all else in another. */
function changed(
  html: string,
  change: (html: string) => string,
  changeKept: (kept: string) => string,
): string {
  const parts: string[] = [];
  const unclosed = new Set<string>();
  let end = 0;
  for (const { 0: opening, index } of html.matchAll(OPENING)) {
    const [, closing] = KEPT.find(([one]) => one === opening.toLowerCase()) ?? [];
    if (index < end || closing === undefined || unclosed.has(opening)) continue;
    closing.lastIndex = index + opening.length;
    if (closing.exec(html) === null) {
      unclosed.add(opening);
      continue;
    }
    parts.push(change(html.slice(end, index)), changeKept(html.slice(index, closing.lastIndex)));
    end = closing.lastIndex;
  }
  parts.push(change(html.slice(end)));
  return parts.join('');
}

function withoutGaps(html: string): string {
  return html
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
