import { describe, expect, it } from 'vitest';
import { type Backup, backupText, parseBackup } from '../../../src/model/backup.ts';
import { aHighlight } from '../../build/a-highlight.ts';
import { aListed } from '../../build/an-article.ts';

function aBackup(given: Partial<Backup> = {}): Backup {
  const article = aListed();
  return {
    exportedAt: 1,
    bookmarks: [{ article, addedAt: 2 }],
    history: [{ article, openedAt: 1, readAt: 3, progress: 0.5 }],
    highlights: [aHighlight({ note: 'A note.' })],
    highlighted: [article],
    lists: [{ name: 'Short', query: 'minutes=1-3' }],
    choices: { 'lectern:theme': 'dark' },
    ...given,
  };
}

/** A backup in which something stands that does not belong there. */
function altered(change: (json: Record<string, unknown>) => void): string {
  const json = JSON.parse(backupText(aBackup())) as Record<string, unknown>;
  change(json);
  return JSON.stringify(json);
}

describe('model/backup', () => {
  it('comes back as it was', () => {
    expect(parseBackup(backupText(aBackup()))).toEqual(aBackup());
  });

  it('comes back whole with ten thousand highlights', () => {
    const highlights = Array.from({ length: 10_000 }, (_, nth) => aHighlight({ id: `id${nth}` }));
    expect(parseBackup(backupText(aBackup({ highlights }))).highlights).toEqual(highlights);
  });

  it.each([
    '',
    'null',
    '[]',
    '7',
    '"x"',
    '{',
    '{}',
    '<html></html>',
    '{"format":"other"}',
    '\u0000',
  ])('takes %j for no backup', (text) => {
    expect(() => parseBackup(text)).toThrow(expect.objectContaining({ fault: 'other-format' }));
  });

  it('knows a backup of a newer version', () => {
    const newer = altered((json) => (json['version'] = 2));
    expect(() => parseBackup(newer)).toThrow(expect.objectContaining({ fault: 'newer' }));
  });

  const HOSTILE: readonly (readonly [string, (json: Record<string, unknown>) => void])[] = [
    ['bookmarks that are null', (json) => (json['bookmarks'] = null)],
    ['bookmarks that are an object', (json) => (json['bookmarks'] = { length: 1 })],
    [
      'a bookmark of another site',
      (json) =>
        (json['bookmarks'] = [
          { article: { ...aListed(), address: '//evil.example/' }, addedAt: 1 },
        ]),
    ],
    [
      'a picture that is a script',
      (json) =>
        (json['highlighted'] = [{ ...aListed(), image: { src: 'javascript:alert(1)', alt: '' } }]),
    ],
    ['a time that is none', (json) => (json['bookmarks'] = [{ article: aListed(), addedAt: -1 }])],
    [
      'a highlight of no colour',
      (json) => (json['highlights'] = [{ ...aHighlight(), colour: 'url(x)' }]),
    ],
    [
      'a highlight named to break an address',
      (json) => (json['highlights'] = [{ ...aHighlight(), id: '../x' }]),
    ],
    ['a highlight of nothing', (json) => (json['highlights'] = [{ ...aHighlight(), anchor: {} }])],
    ['a note that is a number', (json) => (json['highlights'] = [{ ...aHighlight(), note: 7 }])],
    ['choices that are a list', (json) => (json['choices'] = [])],
    ['a choice of something else on this origin', (json) => (json['choices'] = { token: 'x' })],
    [
      'a choice of megabytes',
      (json) => (json['choices'] = { 'lectern:theme': 'x'.repeat(2_000_000) }),
    ],
    ['a smart list without a name', (json) => (json['lists'] = [{ query: 'tag=x' }])],
    ['no history', (json) => delete json['history']],
  ];

  it.each(HOSTILE)('refuses all of a backup with %s', (_, change) => {
    expect(() => parseBackup(altered(change))).toThrow(
      expect.objectContaining({ fault: 'damaged' }),
    );
  });

  it('takes nothing from __proto__', () => {
    const text = backupText(aBackup()).replace('{', '{"__proto__":{"polluted":true},');
    expect(parseBackup(text)).toEqual(aBackup());
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
    const only = '{"__proto__":{"format":"lectern-backup","version":1}}';
    expect(() => parseBackup(only)).toThrow(expect.objectContaining({ fault: 'other-format' }));
  });
});
