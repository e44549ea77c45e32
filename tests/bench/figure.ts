export const PARTS = ['load', 'filter', 'search', 'nav', 'vitals', 'build'] as const;
export type Part = (typeof PARTS)[number];

/** One measured number, with what it is held against. */
export interface Figure {
  readonly part: Part;
  readonly name: string;
  readonly posts: number;
  readonly value: number;
  readonly unit: Unit;
  /** Lowest and highest of the runs whose median the value is. */
  readonly range?: readonly [low: number, high: number];
  readonly budget?: { readonly limit: number; readonly at: 'most' | 'least' };
  /** The same number of a site made by another generator, measured in the same run. */
  readonly peer?: { readonly name: string; readonly value: number };
}

/** Bytes are shown as kB or MB of 1000; shares as per cent. */
type Unit = 'bytes' | 'ms' | 's' | 'share' | 'count';

export function isWithin({ value, budget }: Figure): boolean {
  if (budget === undefined) return true;
  return budget.at === 'most' ? value <= budget.limit : value >= budget.limit;
}

export function atMost(limit: number): NonNullable<Figure['budget']> {
  return { limit, at: 'most' };
}

/** Puts the same numbers of another site beside those of a site. */
export function besidePeer(
  figures: readonly Figure[],
  name: string,
  theirs: readonly Figure[],
): Figure[] {
  const values = new Map(theirs.map((figure) => [figure.name, figure.value]));
  return figures.map((figure) => {
    const value = values.get(figure.name);
    return value === undefined ? figure : { ...figure, peer: { name, value } };
  });
}

function inWords(value: number, unit: Unit): string {
  switch (unit) {
    case 'bytes':
      return value < 1e6 ? `${(value / 1e3).toFixed(2)} kB` : `${(value / 1e6).toFixed(1)} MB`;
    case 'ms':
      return `${value.toFixed(0)} ms`;
    case 's':
      return `${value.toFixed(1)} s`;
    case 'share':
      return `${(value * 100).toFixed(2)} %`;
    case 'count':
      return String(Math.round(value * 1000) / 1000);
  }
}

function rowOf(figure: Figure): string[] {
  const { part, name, posts, value, unit, range, budget, peer } = figure;
  const sign = budget?.at === 'least' ? '≥' : '≤';
  return [
    `${part} · ${name}`,
    posts.toLocaleString('en'),
    inWords(value, unit),
    range === undefined ? '' : range.map((end) => inWords(end, unit)).join(' – '),
    budget === undefined ? '' : `${sign} ${inWords(budget.limit, unit)}`,
    budget === undefined ? '' : isWithin(figure) ? 'ok' : 'OVER',
    peer === undefined ? '' : `${peer.name} ${inWords(peer.value, unit)}`,
    peer === undefined || peer.value === 0 ? '' : `${(value / peer.value).toFixed(2)}×`,
  ];
}

const HEAD = ['figure', 'posts', 'value', 'range', 'budget', '', 'peer', 'ratio'];

export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
