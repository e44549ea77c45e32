import { describe, expect, it } from 'vitest';
import { quoteHref } from '../../../../src/app/article-tools/quote.ts';

const PAGE = 'https://lamp.example/a-lamp/';

describe('app/article-tools/quote', () => {
  it('names a short quote whole, however its lines are broken', () => {
    expect(quoteHref(PAGE, 'a  page needs')).toBe(`${PAGE}#:~:text=a%20page%20needs`);
  });

  it('encodes what means something in a fragment', () => {
    expect(quoteHref(PAGE, 'half-read, & kept')).toBe(
      `${PAGE}#:~:text=half%2Dread%2C%20%26%20kept`,
    );
  });

  it('names a long quote by its two ends', () => {
    const quote = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(quoteHref(PAGE, quote)).toBe(
      `${PAGE}#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen`,
    );
  });

  it('names one that goes from a paragraph into the next by its ends, which lie within one each', () => {
    expect(quoteHref(PAGE, 'the end.\n\nThe start')).toBe(`${PAGE}#:~:text=the%20end.,The%20start`);
  });
});
