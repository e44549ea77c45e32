import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  type BuildResult,
  failureJson,
  reportJson,
  reportText,
} from '../../../src/build/build-report.ts';
import { ContentError, ContentFailure } from '../../../src/build/source/content-error.ts';

const DEAD = new ContentError('warning', 'content/x.md', 'the link to ./y leads nowhere', {
  position: { line: 3, column: 7 },
  hint: 'Did you mean ./z?',
  kind: 'link',
});

function aResult(given: Partial<BuildResult> = {}): BuildResult {
  return {
    out: 'dist',
    ms: 3210,
    counts: { articles: 22, pages: 104, images: 31, redirects: 4, feeds: 66, files: 312 },
    bytes: {
      total: 4_300_000,
      articles: 1_200_000,
      catalog: 17_000,
      search: 300_000,
      firstLoad: [{ address: '/', bytes: 47_000 }],
    },
    leftOut: [],
    origins: [],
    problems: [],
    notes: [],
    steps: [
      { name: 'Reading', ms: 100 },
      { name: 'Rendering', ms: 1500 },
      { name: 'Bundling', ms: 900 },
      { name: 'Printing', ms: 400 },
    ],
    ...given,
  };
}

const plain = (_format: unknown, text: string): string => text;
const said = (given?: Partial<BuildResult>): string => reportText(aResult(given), plain);

describe('build/build-report', () => {
  it('says what was built, what it weighs, and what took longest', () => {
    expect(said()).toBe(`
  Pages       104
  Images      31
  Redirects   4
  Feeds       66
  First load  47 KB at / (brotli)
  Data        1.2 MB articles, 17 KB lists, 300 KB search index
  Slowest     rendering 1.5 s, bundling 0.9 s, printing 0.4 s

  22 articles, 312 files, 4.3 MB in 3.2 s → dist
`);
  });

  it('names whom else browsers ask for something, the most asked first', () => {
    const origins = Array.from({ length: 7 }, (_, nth) => ({
      origin: `https://${nth}.example`,
      articles: 7 - nth,
    }));
    expect(said({ origins })).toContain(
      '  Asks others pictures, sounds and films from https://0.example (7 articles), https://1.example (6 articles), ' +
        'https://2.example (5 articles), https://3.example (4 articles), https://4.example (3 articles), and 2 more\n',
    );
    expect(JSON.parse(reportJson(aResult({ origins })))).toMatchObject({ origins });
    expect(said()).not.toContain('Asks others');
  });

  it('counts one as one', () => {
    const { counts } = aResult();
    const text = said({ counts: { ...counts, articles: 1, files: 1 } });
    expect(text).toContain('\n  1 article, 1 file, 4.3 MB in 3.2 s → dist\n');
  });

  it('says what was left out and why, with the names of the first', () => {
    const drafts = Array.from('abcdefgh').map((name) => ({ name, why: 'is a draft' }));
    const text = said({ leftOut: [{ name: 'z', why: 'is dated in the future' }, ...drafts] });
    expect(text).toContain('\n  Left out    8 (is a draft): a, b, c, d, e, and 3 more\n');
    expect(text).toContain('\n              1 (is dated in the future): z\n');
  });

  it('tells of each warning with its place, and counts them by kind', () => {
    const other = new ContentError('warning', 'content/y.md', 'has no title');
    const text = said({ problems: [DEAD, other, DEAD] });
    expect(text).toContain('content/x.md:3:7 warning: the link to ./y leads nowhere');
    expect(text).toContain('\n  Warnings    2 about links\n              1 about other things\n');
    expect(said()).not.toContain('Warnings');
  });

  it('says what is good to know', () => {
    expect(said({ notes: ['site.yaml has no "url".'] })).toContain('\n  site.yaml has no "url".\n');
  });

  it('breaks long notes between words, so that a terminal does not', () => {
    const words = Array.from({ length: 60 }, (_, nth) => `word-${nth}`);
    const lines = said({ notes: [words.join(' ')] }).split('\n');
    const note = lines.filter((line) => line.includes('word-'));
    expect(note.join(' ').trim().split(/\s+/)).toEqual(words);
    expect(note).toHaveLength(5);
    for (const line of note) expect(line).toMatch(/^ {2}\S.{0,100}$/);
  });

  it('has colours only where they are shown', () => {
    const styled = reportText(
      aResult(),
      (format, text) => `\x1b[1m${String(format)}${text}\x1b[0m`,
    );
    expect(stripVTControlCharacters(styled)).not.toBe(styled);
    expect(said()).toBe(stripVTControlCharacters(said()));
  });

  it('tells a program of every warning', () => {
    const { problems } = JSON.parse(
      reportJson(aResult({ problems: Array.from({ length: 500 }, () => DEAD) })),
    ) as { problems: unknown[] };
    expect(problems).toHaveLength(500);
  });

  it('is one object for a program', () => {
    const text = reportJson(aResult({ problems: [DEAD], leftOut: [{ name: 'a', why: 'draft' }] }));
    expect(JSON.parse(text)).toMatchObject({
      ok: true,
      out: 'dist',
      counts: { articles: 22, redirects: 4 },
      leftOut: [{ name: 'a', why: 'draft' }],
      problems: [
        {
          severity: 'warning',
          kind: 'link',
          file: 'content/x.md',
          line: 3,
          column: 7,
          hint: 'Did you mean ./z?',
        },
      ],
    });
  });

  it('tells a program what stopped the build', () => {
    expect(JSON.parse(failureJson(new ContentFailure([DEAD])))).toMatchObject({
      ok: false,
      problems: [{ file: 'content/x.md' }],
    });
    expect(JSON.parse(failureJson(new Error('full')))).toEqual({
      ok: false,
      message: 'full',
      problems: [],
    });
  });
});
