import { firstReaching } from './reading-place.ts';

/** How many letters the blocks of texts have, as far as they were counted. */
const counted = new WeakMap<Element, number>();

/**
 * How long the rest of a text takes that stands below the middle of the window: a picture is passed in no time.
 * Nothing where one has not come to the text yet, or has its end in sight.
 * @param minutes that the whole takes
 */
export function minutesLeftIn(text: Element, minutes: number): number | undefined {
  const { top, bottom } = text.getBoundingClientRect();
  const line = innerHeight / 2;
  if (top >= line || bottom <= innerHeight) return undefined;
  const current = firstReaching(text.children, line);
  let passed = 0;
  let all = 0;
  for (const block of text.children) {
    if (block === current) passed = all + lettersOf(block) * shareAbove(block, line);
    all += lettersOf(block);
  }
  return Math.max(1, Math.round(minutes * (1 - passed / all)));
}

function lettersOf(block: Element): number {
  const letters = counted.get(block) ?? block.textContent.length;
  counted.set(block, letters);
  return letters;
}

function shareAbove(block: Element, line: number): number {
  const { top, height } = block.getBoundingClientRect();
  return height === 0 ? 0 : Math.min(1, Math.max(0, (line - top) / height));
}
