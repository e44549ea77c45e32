import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ShownText } from '../../../../src/app/highlights/shown-text.ts';

function aText(html: string): ShownText {
  document.body.innerHTML = `<div>${html}</div>`;
  return new ShownText(document.body.firstElementChild!);
}

function rangeOver(start: Node, from: number, end: Node, to: number): Range {
  const range = document.createRange();
  range.setStart(start, from);
  range.setEnd(end, to);
  return range;
}

describe('app/highlights/shown-text', () => {
  it('reads runs of white space as one space, and a block as a line', () => {
    const shown = aText('<p>One\n   two </p><p>three <em>f</em>our</p>\n\n<ul><li>five</li></ul>');
    expect(shown.text).toBe('One two\nthree four\nfive\n');
  });

  it('leaves out what others have put there to be used', () => {
    expect(aText('<h2>A lamp<a data-ui>#</a></h2><p>Light.</p>').text).toBe('A lamp\nLight.\n');
  });

  it('gives the part of the page at which words stand, over elements and line breaks', () => {
    const shown = aText('<p>One\n  <b>two</b> three</p><p>four</p>');
    const start = shown.text.indexOf('two');
    const range = shown.rangeOf({ start, end: shown.text.indexOf('four') + 4 });
    expect(range?.toString()).toBe('two threefour');
  });

  it('knows what was selected, whether from within words or from around elements', () => {
    const shown = aText('<p>One\n  <b>two</b> three</p><p>four</p>');
    const [first, last] = document.querySelectorAll('p');
    const words = (range: Range) => {
      const span = shown.spanOf(range);
      return span && shown.text.slice(span.start, span.end);
    };
    expect(words(rangeOver(first!.firstChild!, 1, last!.firstChild!, 2))).toBe('ne two three\nfo');
    expect(words(rangeOver(first!, 1, first!, 2))).toBe('two');
    expect(words(rangeOver(first!.parentNode!, 0, first!.parentNode!, 1))).toBe('One two three');
    expect(words(rangeOver(first!.firstChild!, 3, first!.firstChild!, 6))).toBeUndefined();
  });

  it('finds on the page what it has read there, wherever that begins and ends', () => {
    const part = fc.constantFrom(
      '<b>',
      '</b>',
      'word',
      ' ',
      '\n  ',
      '<p>',
      '</p>',
      'x',
      '<br>',
      '&nbsp;',
    );
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 4, maxLength: 30 }),
        fc.nat(),
        fc.nat(),
        (parts, a, b) => {
          const shown = aText(`<p>begin ${parts.join('')} end</p>`);
          const start = a % shown.text.length;
          const end = start + 1 + (b % (shown.text.length - start));
          const quoted = shown.text.slice(start, end);
          fc.pre(quoted.trim() === quoted);
          const range = shown.rangeOf({ start, end })!;
          expect(shown.spanOf(range)).toEqual({ start, end });
        },
      ),
    );
  });
});
