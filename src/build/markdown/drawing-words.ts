/** What is no part of the text that a drawing shows: names of its parts, and what is for programs. */
const UNSPOKEN = new Set('desc metadata script style template title'.split(' '));

/** What stands within a line. */
const INLINE = new Set(
  'a abbr b code em font i kbd mark s small span strong sub sup textpath tref tspan u'.split(' '),
);

/**
 * What is said of a drawing to those who do not see it: its name, and the words in it, in the order in which they
 * are written. A picture has them nowhere else, so that a name does not replace them.
 * @param around the drawing, with what stands after it where HTML ends it early
 */
export function altOf(svg: Element, around: Node): string {
  if (svg.getAttribute('aria-hidden') === 'true') return '';
  const own = oneLine(svg.getAttribute('aria-label') ?? '');
  const name = own || textOfChild(svg, 'title') || textOfChild(svg, 'desc');
  const words = wordsOf(around);
  if (name === '' || words.includes(name)) return words;
  return words === '' || name.includes(words) ? name : `${name}: ${words}`;
}

/** The words that a part of a page shows. */
export function wordsOf(part: Node): string {
  return oneLine(wordsIn(part));
}

function textOfChild(svg: Element, element: string): string {
  const child = [...svg.children].find(({ localName }) => localName === element);
  return oneLine(child?.textContent ?? '');
}

function wordsIn(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
  const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : undefined;
  const name = element?.localName.toLowerCase() ?? '';
  if (UNSPOKEN.has(name) || node.nodeType === node.COMMENT_NODE) return '';
  const parts: string[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const words = wordsIn(child);
    if (words.trim() === '' || name !== 'switch') parts.push(words);
    // Of several that say the same, the first is shown that can be.
    else return ` ${words} `;
  }
  const words = parts.join('');
  // A part of a text with a place of its own is a line, or a label.
  return INLINE.has(name) && element?.hasAttribute('x') !== true ? words : ` ${words} `;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
