/** How the text is shown on this device. What is absent is as the site, the system or the language has it. */
export interface Look {
  readonly theme?: Exclude<Theme, 'system'> | undefined;
  /** Whether text and lines stand out more. */
  readonly hasContrast?: boolean | undefined;
  readonly font?: Exclude<Font, 'serif'> | undefined;
  readonly measures: Measures;
  readonly isJustified?: boolean | undefined;
  readonly isUnhyphenated?: boolean | undefined;
}

export const THEMES = ['system', 'light', 'sepia', 'dark', 'black'] as const;
export type Theme = (typeof THEMES)[number];

export const FONTS = ['serif', 'sans', 'mono', 'system', 'legible', 'dyslexic'] as const;
export type Font = (typeof FONTS)[number];

/** What is set with a slider, in the units of {@link RANGES}. */
export type Measures = Readonly<Partial<Record<Measure, number>>>;

export interface Range {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** What an article in English begins with. */
  readonly start: number;
}

/** Size in pixels where the browser begins with 16, line height in ems, line in letters, spacing in hundredths of an em. */
export const RANGES = {
  size: { least: 14, most: 32, step: 1, start: 19 },
  leading: { least: 1.3, most: 2.2, step: 0.1, start: 1.6 },
  measure: { least: 40, most: 90, step: 2, start: 66 },
  letters: { least: 0, most: 12, step: 1, start: 0 },
  words: { least: 0, most: 40, step: 2, start: 0 },
} as const satisfies Readonly<Record<string, Range>>;

export type Measure = keyof typeof RANGES;
export const MEASURES = Object.keys(RANGES) as readonly Measure[];

/** As `index.html` reads it before the first paint; it takes nothing else for a value. */
const DECLARATION = /(--text-[a-z]+):([\w.,' -]+)(?:;|$)/g;

interface Face {
  /** A `font-family`. */
  readonly stack: string;
  /** The width of a letter, in ems, as text in most languages of Latin script has it on average. */
  readonly letter: number;
  /** Whether the interface is set in it, too: who needs it needs it everywhere. */
  readonly isForAll?: true;
}

const FACES: Readonly<Record<Exclude<Font, 'serif'>, Face>> = {
  sans: {
    stack: "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', sans-serif",
    letter: 0.47,
  },
  mono: { stack: "ui-monospace, 'Cascadia Code', Consolas, monospace", letter: 0.6 },
  system: { stack: 'system-ui, sans-serif', letter: 0.49 },
  legible: { stack: "'Atkinson Hyperlegible Next', sans-serif", letter: 0.49, isForAll: true },
  dyslexic: { stack: 'OpenDyslexic, sans-serif', letter: 0.59, isForAll: true },
};

/** How a measure stands in the style. Sizes are in rem, so that they grow with what the browser begins with. */
const UNITS: Readonly<Record<Measure, readonly [unit: string, per: number]>> = {
  size: ['rem', 16],
  leading: ['', 1],
  measure: ['', 1],
  letters: ['em', 100],
  words: ['em', 100],
};

/** The custom properties that make the text look as it was chosen, by their names. */
export function propertiesOf(look: Look): Readonly<Record<string, string>> {
  const { font, measures, isJustified, isUnhyphenated } = look;
  const face = font && FACES[font];
  return {
    ...(face && { '--text-font': face.stack, '--text-letter': String(face.letter) }),
    ...(face?.isForAll && { '--text-sans': face.stack }),
    ...Object.fromEntries(
      MEASURES.flatMap((measure) => {
        const value = measures[measure];
        const [unit, per] = UNITS[measure];
        return value === undefined ? [] : [[`--text-${measure}`, `${value / per}${unit}`]];
      }),
    ),
    ...(isJustified && { '--text-align': 'justify' }),
    ...(isUnhyphenated && { '--text-hyphens': 'manual' }),
  };
}

/** What was kept of a text's look: its properties, as declarations. Whatever else stands there is left out. */
export function parseText(kept: string): Omit<Look, 'theme' | 'hasContrast'> {
  const values = new Map([...kept.matchAll(DECLARATION)].map(([, name, value]) => [name, value]));
  const font = FONTS.find(
    (one): one is Exclude<Font, 'serif'> =>
      one !== 'serif' && FACES[one].stack === values.get('--text-font'),
  );
  const measures = MEASURES.flatMap((measure) => {
    const value = snapped(
      Number.parseFloat(values.get(`--text-${measure}`) ?? '') * UNITS[measure][1],
      RANGES[measure],
    );
    return value === undefined ? [] : [[measure, value]];
  });
  return {
    font,
    measures: Object.fromEntries(measures) as Measures,
    isJustified: values.get('--text-align') === 'justify',
    isUnhyphenated: values.get('--text-hyphens') === 'manual',
  };
}

/** The step of a range that is nearest; `undefined` for what is no number or lies beyond the range. */
export function snapped(value: number, { least, most, step }: Range): number | undefined {
  const near = Number((Math.round((value - least) / step) * step + least).toFixed(2));
  return near >= least && near <= most ? near : undefined;
}

export function declarationsOf(look: Look): string {
  return Object.entries(propertiesOf(look))
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

export function parseTheme(kept: string | undefined): Look['theme'] {
  return THEMES.find(
    (theme): theme is Exclude<Theme, 'system'> => theme !== 'system' && theme === kept,
  );
}
