import { describe, expect, it } from 'vitest';
import { quoteHref } from '../../../src/model/text-fragment.ts';

const PAGE = 'https://example.org/a-lamp/';

function aQuote(exact: string, prefix = '', suffix = '') {
  return { exact, prefix, suffix };
}

describe('model/text-fragment', () => {
  it('names a quote of some words whole', () => {
    const quote = 'It gives as much light as it needs';
    expect(quoteHref(`${PAGE}#notes`, aQuote(quote, 'before ', ' after'))).toBe(
      `${PAGE}#:~:text=It%20gives%20as%20much%20light%20as%20it%20needs`,
    );
  });

  it('names a few words with those around them, as far as they are whole and of the same block', () => {
    expect(quoteHref(PAGE, aQuote('light', 'ragraph.\nas much ', ' as a page nee'))).toBe(
      `${PAGE}#:~:text=much-,light,-as%20a%20page`,
    );
  });

  it('names a long quote, and one of several blocks, by its two ends', () => {
    const long = Array.from({ length: 40 }, (_, nth) => `w${nth}`).join(' ');
    expect(quoteHref(PAGE, aQuote(long))).toBe(
      `${PAGE}#:~:text=w0%20w1%20w2%20w3%20w4,w35%20w36%20w37%20w38%20w39`,
    );
    expect(quoteHref(PAGE, aQuote('a head\nits text'))).toBe(`${PAGE}#:~:text=a%20head,its%20text`);
  });

  it('says a hyphen so that it means nothing', () => {
    expect(quoteHref(PAGE, aQuote('a well-lit room, then'))).toContain('well%2Dlit%20room%2C');
  });
});
