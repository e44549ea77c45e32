import { eachWord } from '../../model/search/tokens.ts';
import { mark, showRange } from '../ui/ranges.ts';

const FOUND = 'found';
const NOW = 'found-now';

/** Marks words in a text without changing it. A browser that cannot still goes from one to the next. */
export class FoundMarks {
  readonly #ranges: readonly Range[];

  constructor(text: Element, words: ReadonlySet<string>) {
    this.#ranges = rangesOf(text, words);
    mark(FOUND, this.#ranges);
  }

  get count(): number {
    return this.#ranges.length;
  }

  /** Brings one into the middle of the screen, opening what it is folded into. */
  show(nth: number): void {
    const range = this.#ranges[nth];
    if (range === undefined) return;
    mark(NOW, [range]);
    showRange(range);
  }

  clear(): void {
    mark(FOUND, []);
    mark(NOW, []);
  }
}

function rangesOf(text: Element, words: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node;
    eachWord(at.nodeValue ?? '', (word, start, end) => {
      if (!words.has(word)) return;
      const range = document.createRange();
      range.setStart(at, start);
      range.setEnd(at, end);
      ranges.push(range);
    });
  }
  return ranges;
}
