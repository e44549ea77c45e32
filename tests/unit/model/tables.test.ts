import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Language, LANGUAGES } from '../../../src/model/languages.ts';
import { speak } from '../../../src/model/words.ts';
import { TABLES } from '../../../src/words/tables.ts';

type Text = string | ((...given: unknown[]) => string);

const CODES = Object.keys(LANGUAGES) as Language[];

/** Counts of each kind that a language can tell apart (CLDR). */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 102, 1234];

/** What each parameter is given, by its name. A text is one that no table has. */
const GIVEN: Readonly<Record<string, readonly unknown[]>> = {
  ...Object.fromEntries(
    ['count', 'total', 'done', 'page', 'pages', 'nth', 'minutes', 'most'].map((name) => [
      name,
      COUNTS,
    ]),
  ),
  bytes: [412_000, 1_240_000],
  room: [undefined, 30_000_000_000],
  share: [0, 0.42, 1],
  progress: [0.42],
  rate: [1, 1.25],
  ...Object.fromEntries(
    ['name', 'text', 'quote', 'title', 'href', 'list', 'mark', 'typed', 'sort'].map((name) => [
      name,
      [`⟦${name}⟧`],
    ]),
  ),
  ...Object.fromEntries(
    ['layout', 'theme', 'size', 'language', 'day', 'series'].map((name) => [name, [`⟦${name}⟧`]]),
  ),
  alt: ['', '⟦alt⟧'],
  caption: [undefined, '⟦caption⟧'],
  meant: [['⟦one⟧', '⟦two⟧']],
  terms: [['⟦one⟧', '⟦two⟧']],
  ...Object.fromEntries(
    ['isOnline', 'isRead', 'areOn', 'hasNote', 'isExcluded'].map((name) => [name, [true, false]]),
  ),
  state: [undefined, 'begun', 'read'],
  facet: ['category', 'tag', 'author'],
  kind: ['bookmarks', 'highlights', 'history', 'lists', 'choices'],
  colour: ['yellow', 'green', 'blue', 'rose'],
  why: ['offline', 'not-found', 'damaged', 'storage-full', 'storage-blocked'],
  measure: ['size', 'leading', 'measure', 'letters', 'words'],
  value: [0, 1.6, 42],
  part: [{ number: 3, of: 5 }],
};

/** What is given where a parameter of that name does not mean the same everywhere. */
const OF_ITS_OWN: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'late.saving.stuck': [['storage-full', 'storage-blocked'], COUNTS, COUNTS],
  'late.library.copyBecause': [
    ['offline', 'not-found', 'damaged'],
    [true, false],
  ],
  'first.failed': [
    ['offline', 'not-found', 'storage-full', 'storage-blocked', 'damaged'],
    [true, false],
  ],
  'late.article.scrolls.code': [[undefined, '⟦title⟧']],
  'first.reading.partOf': [[{ number: 3, of: 5 }], ['⟦series⟧']],
};

/** No texts: its own ways with numbers, and what a size is counted in. */
const NO_TEXT = ['first.number', 'first.units'];

/** All texts of a language, by where they stand. */
function textsOf(language: Language): Map<string, Text> {
  const texts = new Map<string, Text>();
  const walk = (value: unknown, place: string): void => {
    if (NO_TEXT.includes(place)) return;
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, `${place}.${key}`);
    } else {
      texts.set(place, value as Text);
    }
  };
  walk(TABLES[language].first, 'first');
  walk(TABLES[language].late, 'late');
  return texts;
}

const english = textsOf('en');

function parametersOf(place: string, text: Text): readonly (readonly unknown[])[] {
  if (typeof text === 'string') return [];
  const [, list = ''] = /^\(?([^)=]*)\)?\s*=>|^function [^(]*\(([^)]*)\)/.exec(String(text)) ?? [];
  const names = (list || (/\(([^)]*)\)/.exec(String(text))?.[1] ?? ''))
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const own = OF_ITS_OWN[place];
  if (own !== undefined) return own;
  return names.map((name) => {
    const given = GIVEN[name];
    if (given === undefined) throw new Error(`What is "${name}" of ${place}?`);
    return given;
  });
}

function allOf(parameters: readonly (readonly unknown[])[]): unknown[][] {
  return parameters.reduce<unknown[][]>(
    (all, values) => all.flatMap((before) => values.map((value) => [...before, value])),
    [[]],
  );
}

function said(text: Text, given: readonly unknown[]): string {
  return typeof text === 'string' ? text : text(...given);
}

/** The numbers in an English text, as another language writes them. */
function numbersIn(text: string, number: (value: number, digits?: number) => string): string[] {
  return (text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [])
    .map((written) => written.replaceAll(',', ''))
    .filter((written) => Number(written) > 2)
    .map((written) => number(Number(written), written.split('.')[1]?.length ?? 0));
}

afterAll(() => speak(TABLES.en.first));

describe('words/tables', () => {
  it.each(CODES)('has in "%s" each text, and no other', (language) => {
    expect([...textsOf(language).keys()].sort()).toEqual([...english.keys()].sort());
    const kinds = (texts: Map<string, Text>): string[] =>
      [...texts].map(([place, text]) => `${place}: ${typeof text}`).sort();
    expect(kinds(textsOf(language))).toEqual(kinds(english));
  });

  it.each(CODES)('says in "%s" what English says, with all that it is given', (language) => {
    const { number } = TABLES[language].first;
    const texts = textsOf(language);
    const wrong: string[] = [];
    for (const [place, pattern] of english) {
      const text = texts.get(place);
      if (text === undefined) continue;
      for (const given of allOf(parametersOf(place, pattern))) {
        speak(TABLES.en.first);
        const wanted = said(pattern, given);
        speak(TABLES[language].first);
        const got = said(text, given);
        const isBroken = /undefined|NaN|\bnull\b|\[object|#/.test(got) || got.trim() === '';
        const names = wanted.match(/⟦\w+⟧/g) ?? [];
        // Two of something, and one, have words of their own in many languages.
        const isFew = given.some((value) => value === 1 || value === 2 || value === 0);
        const numbers = isFew ? [] : numbersIn(wanted, number);
        const missing = [...names, ...numbers].filter((one) => !got.includes(one));
        if (isBroken || missing.length > 0) {
          wrong.push(`${place}(${JSON.stringify(given)}): "${got}" lacks ${missing.join(', ')}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(CODES.filter((code) => code !== 'en'))(
    'leaves nothing in English in "%s"',
    (language) => {
      const texts = textsOf(language);
      const same = [...english].filter(
        ([place, text]) =>
          typeof text === 'string' && text.includes(' ') && texts.get(place) === text,
      );
      expect(same.map(([place]) => place)).toEqual([]);
    },
  );

  it('has no text that nobody says', () => {
    const source = sourceIn('src').join('\n');
    const takenOut = [...source.matchAll(/const \{([^}]*)\} = lateWords\.([\w.]+);/g)].flatMap(
      ([, names = '', from = '']) => names.split(',').map((name) => `late.${from}.${name.trim()}`),
    );
    const unsaid = [...english.keys()].filter((place) => {
      const [table = '', ...keys] = place.split('.');
      const root = table === 'first' ? 'words' : 'lateWords';
      const parts = keys.map((_, nth) => keys.slice(0, nth + 1));
      return !parts.some((part, nth) => {
        const isWhole = nth === keys.length - 1;
        const named = `(?<![\\w.])${[root, ...part].join('\\.')}`;
        // A part of the table that is not gone through by name is gone through by key.
        const used = isWhole
          ? `${named}\\b`
          : nth === 0 && root === 'lateWords'
            ? `${named}\\[`
            : `${named}(?![\\w.])`;
        return new RegExp(used).test(source) || takenOut.includes([table, ...part].join('.'));
      });
    });
    expect(unsaid).toEqual([]);
  });
});

/** The code that says something. */
function sourceIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|svelte)$/.test(name) && !name.startsWith('words'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}
