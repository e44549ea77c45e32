import type { ReadingPlace } from '../../model/device.ts';
import { READING_LINE } from '../ui/reading-line.ts';

/** How much of a block names it. */
const NAME_LENGTH = 80;

/** Blocks that one reads, and those that are made of blocks. */
const READ = 'p, li, h2, h3, h4, h5, h6, pre, dt, dd, figure, table';
const MADE_OF_BLOCKS = 'ul, ol, dl, blockquote, section, div, details, aside';

/** Where one reads in a text: at the block that stands at the reading line. Nothing where the text begins below it. */
export function placeIn(text: Element): ReadingPlace | undefined {
  const { top, height } = text.getBoundingClientRect();
  const block = height > 0 && top < 0 ? blockAt(text, READING_LINE) : undefined;
  if (block === undefined) return undefined;
  const share = (block.getBoundingClientRect().top - top) / height;
  return { words: wordsOf(block), at: Math.min(1, Math.max(0, share)) };
}

/**
 * The block at which one was, found again by its words: letters may have another size now, and the text may have
 * changed. Where the words are gone, what stands as far down as they did.
 */
export function blockOf(text: Element, { words, at }: ReadingPlace): Element | undefined {
  const { top, height } = text.getBoundingClientRect();
  const wanted = top + at * height;
  let nearest: Element | undefined;
  let least = Infinity;
  for (const block of words === '' ? [] : text.querySelectorAll(READ)) {
    if (wordsOf(block) !== words) continue;
    const far = Math.abs(block.getBoundingClientRect().top - wanted);
    if (far >= least) continue;
    nearest = block;
    least = far;
  }
  return nearest ?? blockAt(text, wanted + 1);
}

/** The first words of a block. */
function wordsOf(block: Element): string {
  return block.textContent.replace(/\s+/g, ' ').trim().slice(0, NAME_LENGTH);
}

function blockAt(text: Element, y: number): Element | undefined {
  let found: Element | undefined;
  for (let within: Element | undefined = text; within !== undefined;) {
    const next = firstReaching(within.children, y);
    found = next ?? found;
    within = next?.matches(MADE_OF_BLOCKS) === true ? next : undefined;
  }
  return found;
}

/** The first of several elements, one below the other, that reaches below a line. */
export function firstReaching(elements: HTMLCollection, y: number): Element | undefined {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) > y) high = middle;
    else low = middle + 1;
  }
  return elements[low];
}
