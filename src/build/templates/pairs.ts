import type { TagToken, Token } from './token.ts';

/** The index of the closing tag for that of each opening one. */
export type Pairs = ReadonlyMap<number, number>;

/** Tags of Liquid that part what stands in another. */
const PARTS = new Set(['else', 'elsif', 'elif', 'elseif', 'when']);

export function isPart(token: Token | undefined): token is TagToken {
  return token?.kind === 'tag' && token.dialect === 'liquid' && PARTS.has(token.name);
}

function keyOf({ dialect, name }: TagToken): string {
  // Zola ends whatever was opened last.
  return dialect === 'zola'
    ? dialect
    : `${dialect} ${dialect === 'jsx' ? name : name.toLowerCase()}`;
}

/** Finds which tags belong together. A tag that is never closed stands for itself. */
export function pairsOf(tokens: readonly Token[]): Pairs {
  const pairs = new Map<number, number>();
  const open: { readonly key: string; readonly index: number }[] = [];
  const counts = new Map<string, number>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'tag' || token.form === 'single' || token.verbatim !== undefined) return;
    const key = keyOf(token);
    const count = counts.get(key) ?? 0;
    if (token.form === 'open') {
      open.push({ key, index });
      counts.set(key, count + 1);
      return;
    }
    if (count === 0) return;
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      counts.set(last.key, (counts.get(last.key) ?? 1) - 1);
      if (last.key !== key) continue;
      pairs.set(last.index, index);
      return;
    }
  });
  return pairs;
}
