import type { Span } from './anchoring.ts';

/** A text node, and where its words begin in the whole. */
interface Piece {
  readonly node: Text;
  readonly start: number;
  /** Whether its first white space says nothing, because some stands before it already. */
  readonly skipsSpace: boolean;
}

/** What is no part of the text: what others have put there to be used, and code that nobody sees. */
const UNREAD = '[data-ui], script, style, template';

/** Elements before and behind which a word ends. */
const INLINE =
  'a, abbr, b, bdi, bdo, cite, code, data, del, dfn, em, font, i, ins, kbd, label, mark, q, ruby, s, samp, small, span, strong, sub, sup, time, u, var, wbr';

/**
 * The text of an article as it stands on the page, and where it stands there. Each run of white space is one space,
 * or a line break between blocks.
 */
export class ShownText {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  constructor(root: Element) {
    const pieces: Piece[] = [];
    let text = '';
    // What stands first has nothing to be apart from.
    const endsInSpace = (): boolean => text === '' || /\s$/.test(text);
    const endBlock = (): void => {
      if (text !== '') text = `${text.trimEnd()}\n`;
    };
    const walk = (parent: Element): void => {
      for (const node of parent.childNodes) {
        if (node instanceof Text) {
          const piece = { node, start: text.length, skipsSpace: endsInSpace() };
          pieces.push(piece);
          text += normal(node.data, piece.skipsSpace);
        } else if (node instanceof Element && !node.matches(UNREAD)) {
          const isInline = node.matches(INLINE);
          if (!isInline) endBlock();
          walk(node);
          if (!isInline) endBlock();
        }
      }
    };
    walk(root);
    this.#pieces = pieces;
    this.text = text;
  }

  /** The part of the page at which a part of the text stands. */
  rangeOf({ start, end }: Span): Range | undefined {
    const first = this.#pieceAt(start);
    const last = this.#pieceAt(end - 1);
    if (first === undefined || last === undefined || end > this.text.length) return undefined;
    const range = document.createRange();
    range.setStart(first.node, rawOffset(first, start - first.start));
    range.setEnd(last.node, rawOffset(last, end - 1 - last.start) + 1);
    return range;
  }

  /** The part of the text that a part of the page holds, without white space at its ends. */
  spanOf(range: AbstractRange): Span | undefined {
    const from = this.offsetAt(range.startContainer, range.startOffset);
    const to = this.offsetAt(range.endContainer, range.endOffset);
    const part = this.text.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    const end = from + part.trimEnd().length;
    return start < end ? { start, end } : undefined;
  }

  /** How much of the text stands before a point of the page. */
  offsetAt(container: Node, offset: number): number {
    const nth = this.#indexAfter(container, offset);
    const piece = this.#pieces[nth];
    const own = this.#pieces[nth - 1];
    if (own?.node === container) {
      return own.start + normal(own.node.data.slice(0, offset), own.skipsSpace).length;
    }
    return piece?.start ?? this.text.length;
  }

  /** The first piece that begins behind a point. */
  #indexAfter(container: Node, offset: number): number {
    const point = document.createRange();
    point.setStart(container, offset);
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const node = this.#pieces[middle]?.node;
      if (node === undefined) break;
      const isBehind = node !== container && point.comparePoint(node, 0) > 0;
      if (isBehind) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The piece in which a letter stands; of a space that no node holds, the one before. */
  #pieceAt(at: number): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return this.#pieces[low];
  }
}

function normal(raw: string, skipsSpace: boolean): string {
  const single = raw.replace(/\s+/g, ' ');
  return skipsSpace && single.startsWith(' ') ? single.slice(1) : single;
}

/** Where in its node a letter of a piece stands. */
function rawOffset({ node: { data }, skipsSpace }: Piece, at: number): number {
  let left = at;
  let isAfterSpace = skipsSpace;
  for (let raw = 0; raw < data.length; raw += 1) {
    const isSpace = /\s/.test(data.charAt(raw));
    if (isSpace && isAfterSpace) continue;
    if (left === 0) return raw;
    left -= 1;
    isAfterSpace = isSpace;
  }
  return Math.max(0, data.length - 1);
}
