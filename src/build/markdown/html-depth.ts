/** More than browsers nest; jsdom needs time that grows with the square of it. */
const DEEPEST = 1000;

const TAG = /<(\/?)([a-z][^\s/>]*)/gi;

/** Elements that have no end, and those that the next of their kind ends. */
const WITHOUT_END = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'wbr'],
  ...['source', 'track', 'a', 'dd', 'dt', 'li', 'optgroup', 'option', 'p', 'rb', 'rp', 'rt'],
  ...['rtc', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
]);

/** Whether more elements are open at once in a text of HTML than any page has. */
export function isTooDeep(html: string): boolean {
  const tag = new RegExp(TAG);
  const open = new Map<string, number>();
  let depth = 0;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    const end = html.indexOf('>', tag.lastIndex);
    if (end === -1) return false;
    tag.lastIndex = end;
    const [, slash, written = ''] = found;
    const name = written.toLowerCase();
    if (WITHOUT_END.has(name) || html[end - 1] === '/') continue;
    const count = open.get(name) ?? 0;
    const step = slash === '/' ? -Math.min(count, 1) : 1;
    open.set(name, count + step);
    depth += step;
    if (depth > DEEPEST) return true;
  }
  return false;
}
