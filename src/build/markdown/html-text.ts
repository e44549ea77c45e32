/** How what keeps its lines begins and ends: fences that were made of templates, elements, and tags of Liquid. */
const KEPT: ReadonlyMap<string, RegExp> = new Map([
  ['```', /^`{3,}[ \t]*$/gm],
  ['<pre', /<\/pre\s*>/gi],
  ['<textarea', /<\/textarea\s*>/gi],
  ['highlight', /\{%-?\s*endhighlight\s*-?%\}/g],
  ['raw', /\{%-?\s*endraw\s*-?%\}/g],
]);
const OPENING = /^`{3}|<(?:pre|textarea)\b|\{%-?\s*(highlight|raw)\b/gim;

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
    (lines) => lines.replace(/^([ \t]+)(\S[^\n]*)$/gm, '$2$1').replace(/\n([ \t]+)$/, '$1\n'),
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
  for (const { 0: opening, 1: tag, index } of html.matchAll(OPENING)) {
    const name = tag ?? opening.toLowerCase();
    const closing = KEPT.get(name);
    if (index < end || closing === undefined || unclosed.has(name)) continue;
    closing.lastIndex = index + opening.length;
    if (closing.exec(html) === null) {
      unclosed.add(name);
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
