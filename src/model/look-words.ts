import type { Font, Measure, Theme } from './look.ts';

function percent(value: number): string {
  return value === 0 ? 'Normal' : `${value}% wider`;
}

/** What the panel for text and theme says, and the mode without distractions. */
export const lookWords = {
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', sepia: 'Sepia', dark: 'Dark', black: 'Black' },
  contrast: 'More contrast',
  font: 'Typeface',
  fonts: {
    serif: 'Serif',
    sans: 'Sans serif',
    mono: 'Typewriter',
    system: 'System',
    legible: 'Hyperlegible',
    dyslexic: 'OpenDyslexic',
  },
  fontFailed: (isOnline: boolean) =>
    isOnline
      ? 'This typeface could not be loaded. Try again later.'
      : 'You are offline, and this typeface is not on this device yet.',
  text: 'Text',
  lines: 'Lines',
  measures: {
    size: 'Size',
    leading: 'Line height',
    measure: 'Line length',
    letters: 'Letter spacing',
    words: 'Word spacing',
  },
  values: {
    size: (value: number) => `${value} px`,
    leading: (value: number) => `${value.toFixed(1)} lines`,
    measure: (value: number) => `${value} letters`,
    letters: percent,
    words: percent,
  },
  justified: 'Lines end evenly',
  hyphenated: 'Divide long words',
  reset: 'Reset all',
  wasReset: 'Text and theme are as they were at first.',
  listen: 'Listen',
  focus: 'Only the text',
  focusHint: 'Only the text is shown. Move or tap for the controls; Esc leaves.',
  leaveFocus: 'Show everything',
} satisfies Readonly<{
  themes: Readonly<Record<Theme, string>>;
  fonts: Readonly<Record<Font, string>>;
  measures: Readonly<Record<Measure, string>>;
  values: Readonly<Record<Measure, (value: number) => string>>;
  [other: string]: unknown;
}>;
