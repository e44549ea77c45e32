import { anchorOf, type Highlight, type QuoteAnchor } from '../../model/highlight.ts';
import { findInPlace, findQuote, type Span } from './anchoring.ts';
import { ShownText } from './shown-text.ts';

/** A highlight, and where it stands on the page. */
export interface PlacedHighlight {
  readonly highlight: Highlight;
  readonly span: Span;
  readonly range: Range;
}

interface Options {
  readonly text: Element;
  /** Told of highlights that are found or not found now, where that was not known of them. */
  readonly onfound: (ids: readonly string[], isDetached: boolean) => void;
}

/** The highlights of an article where they stand in its text, and those whose words are gone. */
export class PlacedHighlights {
  readonly #options: Options;
  #shown: ShownText;
  /** Where those are that were looked for in this text: nowhere, where that is said. */
  #spans = new Map<string, Span | undefined>();
  #placed = $state.raw<readonly PlacedHighlight[]>([]);
  #detached = $state.raw<readonly Highlight[]>([]);
  #highlights: readonly Highlight[] = [];
  #isLooking = false;

  constructor(options: Options) {
    this.#options = options;
    this.#shown = new ShownText(options.text);
  }

  /** In the order of the text. */
  get placed(): readonly PlacedHighlight[] {
    return this.#placed;
  }

  get detached(): readonly Highlight[] {
    return this.#detached;
  }

  /** Shows highlights, at once those that are where they were; the others are looked for a little later. */
  show(highlights: readonly Highlight[]): void {
    this.#highlights = highlights;
    for (const { id, anchor } of highlights) {
      const span = this.#spans.has(id) ? undefined : findInPlace(this.#shown.text, anchor);
      if (span !== undefined) this.#spans.set(id, span);
    }
    this.#place();
    if (!this.#isLooking) void this.#lookForOthers();
  }

  /** Reads the text again, where another has taken its place. */
  readAgain(): void {
    this.#shown = new ShownText(this.#options.text);
    this.#spans = new Map();
    this.show(this.#highlights);
  }

  /** The anchor of a part of the page, as far as that is in the text. */
  anchorOf(range: AbstractRange): QuoteAnchor | undefined {
    const span = this.#shown.spanOf(range);
    return span && anchorOf(this.#shown.text, span.start, span.end);
  }

  /** The highlights at a point of the window, the shortest first. */
  at(x: number, y: number): readonly PlacedHighlight[] {
    const point = caretAt(x, y);
    if (point === undefined || !this.#options.text.contains(point.node)) return [];
    const at = this.#shown.offsetAt(point.node, point.offset);
    return this.#placed
      .filter(({ span, range }) => span.start <= at && at <= span.end && covers(range, x, y))
      .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  }

  #place(): void {
    const placed: PlacedHighlight[] = [];
    const detached: Highlight[] = [];
    for (const highlight of this.#highlights) {
      const span = this.#spans.get(highlight.id);
      const range = span && this.#shown.rangeOf(span);
      if (span !== undefined && range !== undefined) placed.push({ highlight, span, range });
      else if (this.#spans.has(highlight.id)) detached.push(highlight);
    }
    this.#placed = placed.sort((a, b) => a.span.start - b.span.start);
    this.#detached = detached;
  }

  async #lookForOthers(): Promise<void> {
    this.#isLooking = true;
    const looked: Highlight[] = [];
    for (;;) {
      const next = this.#highlights.find(({ id }) => !this.#spans.has(id));
      if (next === undefined) break;
      // Each in a task of its own: the reader may be scrolling.
      await new Promise((resolve) => setTimeout(resolve));
      this.#spans.set(next.id, findQuote(this.#shown.text, next.anchor));
      looked.push(next);
    }
    this.#isLooking = false;
    if (looked.length > 0) this.#place();
    this.#tell(this.#highlights);
  }

  #tell(highlights: readonly Highlight[]): void {
    const news = highlights.filter(
      ({ id, isDetached = false }) => (this.#spans.get(id) === undefined) !== isDetached,
    );
    const gone = (isGone: boolean): string[] =>
      news.filter(({ isDetached = false }) => isDetached !== isGone).map(({ id }) => id);
    this.#options.onfound(gone(true), true);
    this.#options.onfound(gone(false), false);
  }
}

interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Safari has only this of its own, until 18.4. */
interface OlderDocument {
  caretRangeFromPoint(x: number, y: number): Range | null;
}

function caretAt(x: number, y: number): Point | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? undefined : { node: caret.offsetNode, offset: caret.offset };
  }
  const range = (document as unknown as OlderDocument).caretRangeFromPoint(x, y);
  return range === null ? undefined : { node: range.startContainer, offset: range.startOffset };
}

/** The line of a highlight that is at a height of the window: what stands beside it covers none of its words. */
export function lineAt([first]: readonly PlacedHighlight[], y: number): DOMRect | undefined {
  const lines = first === undefined ? [] : [...first.range.getClientRects()];
  return lines.find(({ top, bottom }) => top <= y && y <= bottom);
}

/** What is beside a line has the letter as its nearest that ends it. */
function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}
