/** Elements that the drawings of a post may have of each other: more would make a bomb of a few. */
const MOST_BORROWED = 20_000;

const IN_VALUE = /url\(\s*["']?#([^"')\s]+)/g;

/** Puts into each drawing what it uses of others in the same post: a page has one set of ids, a file its own. */
export function borrowParts(drawings: readonly Element[]): void {
  const parts = new Map<string, Element>();
  for (const part of drawings.flatMap((svg) => [...svg.querySelectorAll('[id]')])) {
    if (!parts.has(part.id)) parts.set(part.id, part);
  }
  if (parts.size === 0) return;
  let left = MOST_BORROWED;
  for (const svg of drawings) {
    const own = new Set([...svg.querySelectorAll('[id]')].map(({ id }) => id));
    const lacking = usedBy(svg).filter((id) => !own.has(id) && parts.has(id));
    if (lacking.length === 0) continue;
    const defs = svg.ownerDocument.createElementNS(svg.namespaceURI, 'defs');
    svg.prepend(defs);
    for (let id = lacking.pop(); id !== undefined; id = lacking.pop()) {
      const part = own.has(id) ? undefined : parts.get(id);
      if (part === undefined) continue;
      left -= part.querySelectorAll('*').length + 1;
      if (left < 0) return;
      const copy = part.cloneNode(true) as Element;
      defs.append(copy);
      for (const inner of [copy, ...copy.querySelectorAll('[id]')]) own.add(inner.id);
      lacking.push(...usedBy(copy));
    }
  }
}

/** The ids that a drawing refers to. */
function usedBy(drawing: Element): string[] {
  return [drawing, ...drawing.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].flatMap(({ localName, value }) => {
      if (localName === 'href') return value.startsWith('#') ? [value.slice(1)] : [];
      if (!value.includes('url(')) return [];
      return [...value.matchAll(IN_VALUE)].map(([, id = '']) => id);
    }),
  );
}
