const MARK = /^(?:\{(\w+)\}|\|(\w+)\||__GHOST_URL__(?=\/|$))/;

/**
 * A link without what a generator has in it for its own address: `{filename}/x.md` and `{tag}x` of Pelican,
 * `__GHOST_URL__/x/` of Ghost.
 */
export function withoutMark(href: string): string {
  if (!/^[{|_]/.test(href)) return href;
  const [mark, braced, barred] = MARK.exec(href) ?? [];
  if (mark === undefined) return href;
  const rest = href.slice(mark.length);
  const kind = braced ?? barred;
  if (kind === undefined || kind === 'index') return rest === '' ? '/' : rest;
  if (kind === 'filename' || kind === 'static' || kind === 'attach') return rest;
  if (kind === 'tag' || kind === 'category' || kind === 'author') return `/${kind}/${rest}/`;
  return href;
}
