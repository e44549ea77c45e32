import { describe, expect, it } from 'vitest';
import { expansionWithDrawings } from './an-expansion.ts';

/** The text around the drawings, and the drawings. */
function apart(text: string, isMdx = false): readonly [string, readonly string[]] {
  const { text: rest, drawings } = expansionWithDrawings(text, { isMdx });
  return [rest.trim(), drawings];
}

describe('build/templates/drawings', () => {
  it.each([
    ['a <svg><path/></svg> b', 'a [drawing 1] b', ['<svg><path/></svg>']],
    ['<SVG\nwidth=1>\n\n<g/>\n</SVG >\n', '[drawing 1]', ['<SVG\nwidth=1>\n\n<g/>\n</SVG >']],
    ['<svg><svg/><svg></svg></svg>', '[drawing 1]', ['<svg><svg/><svg></svg></svg>']],
    ['<svg/>a<svg />', '[drawing 1]a[drawing 2]', ['<svg/>', '<svg />']],
    [
      '<svg><image href="data:a,<svg>" /></svg>a',
      '[drawing 1]a',
      ['<svg><image href="data:a,<svg>" /></svg>'],
    ],
    ['<svg><!-- </svg> --></svg>a', '[drawing 1]a', ['<svg><!-- </svg> --></svg>']],
    ['<svg><style>a{}</style></svg>', '[drawing 1]', ['<svg><style>a{}</style></svg>']],
    ['> <svg>\n> <g/>\n> </svg>', '> [drawing 1]', ['<svg>\n <g/>\n </svg>']],
    ['{% raw %}<svg></svg>{% endraw %}', '[drawing 1]', ['<svg></svg>']],
    ['{{< rawhtml >}}<svg></svg>a{{< /rawhtml >}}', '[drawing 1]a', ['<svg></svg>']],
  ])('takes the drawings out of %j', (text, rest, drawings) => {
    expect(apart(text)).toEqual([rest, drawings]);
  });

  it.each([
    ['a <svg width="1"> b', 'a  b', []],
    ['a <svg> b <svg></svg> c', 'a  b [drawing 1] c', ['<svg></svg>']],
    ['a <svg> b <!-- c', 'a  b <!-- c', []],
    ['{{< html >}}<svg>a{{< /html >}}', 'a', []],
  ])('takes of a drawing that is left open its tag alone: %j', (text, rest, drawings) => {
    expect(apart(text)).toEqual([rest, drawings]);
  });

  it.each([
    '`<svg></svg>`',
    '```\n<svg></svg>\n```',
    '<svgs></svgs>',
    '<!-- <svg></svg> -->',
    'a <svg width="1\n\nb',
    'a <svg width="1\n\nb "c" >d',
  ])('leaves alone what is no drawing: %j', (text) => {
    expect(apart(text)).toEqual([text, []]);
  });

  it('reads one that is written as JSX', () => {
    const text = `<svg className="a" strokeWidth={2} viewBox="0 0 1 1">
  {/* not said */}
  <use xlinkHref="#b" style="fill:red" /><text>{'c & d'}</text>
  <style>{\`.e { fill: red }\`}</style>
</svg>`;
    expect(apart(text, true)).toEqual([
      '[drawing 1]',
      [
        `<svg class="a" stroke-width="2" viewbox="0 0 1 1">
  ${''}
  <use xlink:href="#b" style="fill:red"/><text>c &amp; d</text>
  <style>.e { fill: red }</style>
</svg>`,
      ],
    ]);
  });

  it('comes to an end with many that are left open', () => {
    const started = performance.now();
    for (const part of ['<svg>', '<svg "', "<svg><a '", '<svg><!--', '<svg></svg', '</svg><svg']) {
      apart(part.repeat(20_000));
      apart(`{{< html >}}${part.repeat(20_000)}{{< /html >}}`);
      apart(part.repeat(2_000), true);
    }
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
