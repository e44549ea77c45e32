/** Cells of one table, as in GitHub's parser. */
const MOST_CELLS = 500_000;

/** Columns from which on a table is worth a look. */
const MANY_COLUMNS = 100;

/**
 * Whether a text begins with a table that has more cells than memory. Rows that are shorter than the first are filled
 * up, so that a few kilobytes can stand for gigabytes.
 */
export function isHugeTable(source: string): boolean {
  const [head] = source.split('\n', 1);
  const columns = head?.split('|').length ?? 0;
  if (columns < MANY_COLUMNS) return false;
  const end = source.search(/\n[ \t]*\n/);
  const rows = source.slice(0, end === -1 ? undefined : end).split('\n').length;
  return columns * rows > MOST_CELLS;
}
