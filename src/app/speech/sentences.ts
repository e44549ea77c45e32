/** A sentence of a text, where it stands on the page. */
export interface Sentence {
  readonly text: string;
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly range: Range;
}

const BLOCKS =
  'p, li, h1, h2, h3, h4, h5, h6, dt, dd, figcaption, caption, summary, td, th, blockquote, div, section';

/** What is seen and not read: code, marks of notes, and what the app has put there. */
const SILENT =
  'pre, [data-ui], [aria-hidden="true"], annotation, script, style, button, sup:has(> a), a:is(.footnote-ref, [role="doc-noteref"], .footnote-backref, [role="doc-backlink"])';

/** The blocks of an article that have words of their own, in the order in which one reads them. Its title is the first. */
export function blocksOf(text: Element): Element[] {
  const title = text.closest('article')?.querySelector('h1') ?? undefined;
  const blocks = [...text.querySelectorAll(BLOCKS)].filter(
    (block) => block.closest(SILENT) === null && wordsIn(block).length > 0,
  );
  return title === undefined ? blocks : [title, ...blocks];
}

/** The sentences of a block, without those of the blocks within it. */
export function sentencesIn(block: Element): Sentence[] {
  const nodes = wordsIn(block);
  const whole = nodes.map(({ data }) => data).join('');
  const lang = block.closest('[lang]')?.getAttribute('lang') ?? '';
  return piecesOf(whole, lang).flatMap(({ start, end }) => {
    const text = whole.slice(start, end).replace(/\s+/g, ' ').trim();
    // A rule of asterisks says nothing.
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    return [{ text, lang, range: rangeOf(nodes, start, end) }];
  });
}

/** The texts that belong to a block, and to no block within it. */
function wordsIn(block: Element): Text[] {
  const walker = document.createTreeWalker(
    block,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
      const isOther = node instanceof Element && node.matches(`${BLOCKS}, ${SILENT}`);
      return isOther ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  const texts: Text[] = [];
  let hasWords = false;
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    hasWords ||= /\S/.test(node.data);
    texts.push(node);
  }
  return hasWords ? texts : [];
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Sentences without the spaces around them. Where the browser cannot tell them apart, all of it is one. */
function piecesOf(whole: string, lang: string): Piece[] {
  const pieces =
    'Segmenter' in Intl
      ? [...new Intl.Segmenter(knownTag(lang), { granularity: 'sentence' }).segment(whole)]
      : [{ index: 0, segment: whole }];
  return pieces.map(({ index, segment }) => {
    const start = index + (segment.length - segment.trimStart().length);
    return { start, end: Math.max(start, index + segment.trimEnd().length) };
  });
}

function knownTag(lang: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(lang)[0];
  } catch {
    return undefined;
  }
}

function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let passed = 0;
  let hasBegun = false;
  for (const node of nodes) {
    const to = passed + node.length;
    if (!hasBegun && start < to) {
      range.setStart(node, start - passed);
      hasBegun = true;
    }
    if (end <= to) {
      range.setEnd(node, end - passed);
      break;
    }
    passed = to;
  }
  return range;
}
