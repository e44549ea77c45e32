import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  declarationsOf,
  FONTS,
  type Look,
  MEASURES,
  parseText,
  parseTheme,
  propertiesOf,
  RANGES,
  snapped,
} from '../../../src/model/look.ts';

function aLook(look: Partial<Look> = {}): Look {
  return { measures: {}, ...look };
}

const measures = fc.record(
  Object.fromEntries(
    MEASURES.map((measure) => {
      const { least, most, step } = RANGES[measure];
      const steps = fc.nat(Math.round((most - least) / step));
      return [measure, steps.map((count) => Number((least + count * step).toFixed(2)))];
    }),
  ),
  { requiredKeys: [] },
);

const looks = fc.record({
  measures: measures,
  font: fc.constantFrom(undefined, ...FONTS.filter((font) => font !== 'serif')),
  isJustified: fc.boolean(),
  isUnhyphenated: fc.boolean(),
});

describe('model/look', () => {
  it('reads what it has written', () => {
    fc.assert(
      fc.property(looks, (look) => {
        expect(parseText(declarationsOf(look))).toEqual(look);
      }),
    );
  });

  it('writes nothing of what was not chosen', () => {
    expect(declarationsOf(aLook({ theme: 'dark', hasContrast: true }))).toBe('');
  });

  it('writes sizes so that they grow with those of the browser', () => {
    expect(propertiesOf(aLook({ measures: { size: 24, letters: 5 } }))).toEqual({
      '--text-size': '1.5rem',
      '--text-letters': '0.05em',
    });
  });

  it('sets the interface, too, in a typeface for who cannot read others', () => {
    expect(propertiesOf(aLook({ font: 'dyslexic' }))['--text-sans']).toContain('OpenDyslexic');
    expect(propertiesOf(aLook({ font: 'mono' }))).not.toHaveProperty('--text-sans');
  });

  it.each([
    '--text-size:900px',
    '--text-size:1e9rem',
    '--text-size:',
    '--text-font:url(//example.org/x)',
    '--text-font:Comic Sans',
    '--text-align:center',
    '--size:2rem',
    '{"size":20}',
    'none',
  ])('takes %s for nothing', (kept) => {
    expect(parseText(kept)).toEqual(parseText(''));
  });

  it('never gives what lies beyond a range', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const near = snapped(value, RANGES.size);
        expect(near === undefined || (near >= 14 && near <= 32 && Number.isInteger(near))).toBe(
          true,
        );
      }),
    );
    expect(snapped(1.649, RANGES.leading)).toBe(1.6);
  });

  it('knows its themes', () => {
    expect(['sepia', 'system', 'pink', undefined].map(parseTheme)).toEqual([
      'sepia',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
