import { escapeHtml } from '../../model/escape-html.ts';
import { drawingsOf } from '../markdown/drawings.ts';
import type { Pictures } from '../media/pictures.ts';

/** Addresses that no file can have. */
const MARK = /^svg:(\d+)$/;
const MARK_IN_CODE = /&lt;img src=svg:(\d+)&gt;/g;

/** An inline SVG whose file, if it has one, is kept. */
export interface KeptDrawing {
  readonly file?: { readonly hash: string; readonly width: number; readonly height: number };
  /** What the picture is to have, by name. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** The inline SVGs of one post, each of which a mark stands for in its text: Markdown takes it for a picture's tag. */
export class PostDrawings {
  readonly #markups: string[] = [];

  get isEmpty(): boolean {
    return this.#markups.length === 0;
  }

  /** Takes a drawing, and gives its mark. */
  take(markup: string): string {
    return `<img src=svg:${this.#markups.push(markup) - 1}>`;
  }

  /**
   * Has the drawings made and kept, in their order.
   * @param inTime has them made within limits
   */
  async keptIn(
    pictures: Pictures,
    inTime?: Parameters<typeof drawingsOf>[1],
  ): Promise<readonly KeptDrawing[]> {
    const kept: KeptDrawing[] = [];
    for (const { file, attributes } of await drawingsOf(this.#markups, inTime)) {
      if (file === undefined) {
        kept.push({ attributes });
        continue;
      }
      const { content, width, height } = file;
      const hash = await pictures.keepDrawing(content);
      kept.push({ file: { hash, width, height }, attributes });
    }
    return kept;
  }

  /** A page in which the marks are drawings again that Markdown found in code. */
  shownInCode(html: string): string {
    if (this.isEmpty) return html;
    return html.replace(MARK_IN_CODE, (mark, nth: string) => {
      const markup = this.#markups[Number(nth)];
      return markup === undefined ? mark : escapeHtml(markup);
    });
  }
}

/** The place of a drawing among those of its post, by the address that its mark has. */
export function placeOf(src: string): number | undefined {
  const nth = MARK.exec(src)?.[1];
  return nth === undefined ? undefined : Number(nth);
}
