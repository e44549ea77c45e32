import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Theme, THEMES } from '../../../src/model/look.ts';

type Scheme = 'light' | 'dark';

/** The styles in which colours stand, by their roles. */
const CSS = ['app.css', 'article/code-prose.css', 'highlights/highlight-colours.css']
  .map((file) => readFileSync(`src/app/${file}`, 'utf8'))
  .join('\n')
  .replace(/\/\*.*?\*\//gs, '');

const COLOUR = String.raw`(--[a-z-]+):\s*((?:light-dark\([^)]*\)|#[\da-f]+|var\(--[a-z-]+\)))\s*;`;

/** What a rule says of colours. */
function coloursOf(selector: string): Map<string, string> {
  const rules = [...CSS.matchAll(/([^{};]+)\{([^{}]*)\}/g)]
    .filter(([, selectors = '']) =>
      selectors.split(',').some((one) => one.trim().replaceAll('"', "'") === selector),
    )
    .map(([, , body = '']) => body);
  const found = rules.flatMap((body) => [...body.matchAll(new RegExp(COLOUR, 'g'))]);
  return new Map(found.map(([, name = '', value = '']) => [name, value]));
}

class Palette {
  readonly #values: ReadonlyMap<string, string>;
  readonly #scheme: Scheme;

  constructor(theme: Theme, scheme: Scheme, hasContrast: boolean) {
    this.#values = new Map([
      ...coloursOf(':root'),
      ...(theme === 'system' ? [] : coloursOf(`[data-theme='${theme}']`)),
      ...(hasContrast ? coloursOf("[data-contrast='more']") : []),
    ]);
    this.#scheme = scheme;
  }

  /** As red, green and blue from 0 to 255. */
  colour(name: string): number[] {
    const value = this.#values.get(name);
    if (value === undefined) throw new Error(`No colour is called ${name}`);
    const other = /^var\((.*)\)$/.exec(value)?.[1];
    if (other !== undefined) return this.colour(other);
    const both = /^light-dark\((.*),(.*)\)$/.exec(value);
    const hex = (both?.[this.#scheme === 'light' ? 1 : 2] ?? value).trim().slice(1);
    const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit) : hex.match(/../g)!;
    return digits.map((pair) => Number.parseInt(pair, 16));
  }

  /** How far apart two colours are, in red, green and blue. */
  distance(one: string, other: string): number {
    const second = this.colour(other);
    return Math.hypot(...this.colour(one).map((value, nth) => value - (second[nth] ?? 0)));
  }

  /** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
  contrast(one: string, other: string): number {
    const [dark = 0, light = 0] = [one, other]
      .map((name) => luminance(this.colour(name)))
      .sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }
}

function luminance(colour: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const SCHEMES: Readonly<Record<Theme, readonly Scheme[]>> = {
  system: ['light', 'dark'],
  light: ['light'],
  sepia: ['light'],
  dark: ['dark'],
  black: ['dark'],
};

const PALETTES = THEMES.flatMap((theme) =>
  SCHEMES[theme].flatMap((scheme) =>
    [false, true].map((hasContrast) => ({
      name: `${theme} (${scheme})${hasContrast ? ', with more contrast' : ''}`,
      palette: new Palette(theme, scheme, hasContrast),
      hasContrast,
    })),
  ),
);

const HIGHLIGHTS = ['--yellow', '--green', '--blue', '--rose'];
const GROUNDS = ['--ground', '--raised', '--wash', ...HIGHLIGHTS];

describe.each(PALETTES)('the palette of $name', ({ palette, hasContrast }) => {
  it.each(GROUNDS)('has text of at least 7 to 1 on %s', (ground) => {
    expect(palette.contrast('--text', ground)).toBeGreaterThanOrEqual(hasContrast ? 9 : 7);
  });

  it.each(['--ground', '--raised'])(
    'has links and quiet text of at least 4.5 to 1 on %s',
    (ground) => {
      const least = hasContrast ? 7 : 4.5;
      expect(palette.contrast('--accent', ground)).toBeGreaterThanOrEqual(least);
      expect(palette.contrast('--text-faint', ground)).toBeGreaterThanOrEqual(least);
    },
  );

  it('has colours of highlights that are seen on the page, and told apart', () => {
    for (const [nth, colour] of HIGHLIGHTS.entries()) {
      for (const other of ['--ground', ...HIGHLIGHTS.slice(nth + 1)]) {
        expect(palette.distance(colour, other), `${colour} beside ${other}`).toBeGreaterThan(24);
      }
    }
  });

  it.each(['--wash'])('has links and quiet text that are read under %s', (ground) => {
    expect(palette.contrast('--accent', ground)).toBeGreaterThanOrEqual(4.5);
    expect(palette.contrast('--text-faint', ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['--code-text', '--code-name', '--code-value', '--accent', '--text-faint'])(
    'has code in %s of at least 4.5 to 1',
    (colour) => {
      expect(palette.contrast(colour, '--raised')).toBeGreaterThanOrEqual(4.5);
      // Lines that are marked have the ground of the page.
      expect(palette.contrast(colour, '--ground')).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('has controls of at least 3 to 1, and words on the accent', () => {
    expect(palette.contrast('--edge', '--ground')).toBeGreaterThanOrEqual(3);
    expect(palette.contrast('--ground', '--accent')).toBeGreaterThanOrEqual(4.5);
  });
});
