import { describe, expect, it } from 'vitest';
import { Authors } from '../../../../src/build/front-matter/authors.ts';

function namesOf(written: unknown): string[] {
  return new Authors().namesOf(written);
}

describe('build/front-matter/authors: names', () => {
  it.each<[unknown, string[]]>([
    ['Ada Lind', ['Ada Lind']],
    ['Ada Lind and Bo Ek', ['Ada Lind', 'Bo Ek']],
    ['Ada Lind, Bo Ek & Cy Dee', ['Ada Lind', 'Bo Ek', 'Cy Dee']],
    ['Ada Lind, Bo Ek, and Cy Dee', ['Ada Lind', 'Bo Ek', 'Cy Dee']],
    ['Ada Lind; Bo Ek', ['Ada Lind', 'Bo Ek']],
    ['آدا، بهار', ['آدا', 'بهار']],
    ['Ada Lind, Jr.', ['Ada Lind, Jr.']],
    ['Ada Lind, PhD, and Bo Ek', ['Ada Lind, PhD', 'Bo Ek']],
    ['Andy Sand', ['Andy Sand']],
    ['the Web and Mail teams', ['the Web and Mail teams']],
    ['[Ada Lind](https://ada.example)', ['Ada Lind']],
    ['[Ada Lind](https://ada.example), keeper of lamps', ['Ada Lind']],
    ['Ada Lind ([@ada](https://ada.example)) and Bo Ek', ['Ada Lind', 'Bo Ek']],
    ['Ada Lind ([@ada](https://ada.example)), Chief Lamplighter', ['Ada Lind']],
    ['Ada Lind, software engineer', ['Ada Lind']],
    ['Ada Lind, Bo Ek — tired but happy', ['Ada Lind', 'Bo Ek']],
    ['the crew: Ada Lind, Bo Ek', ['Ada Lind', 'Bo Ek']],
    ['Ada Lind <ada@example.com>', ['Ada Lind']],
    ['ada, bo', ['ada', 'bo']],
    [
      ['Ada Lind', 'Bo Ek'],
      ['Ada Lind', 'Bo Ek'],
    ],
    [
      ['Lind, Ada', 'Ek, Bo'],
      ['Lind, Ada', 'Ek, Bo'],
    ],
    [['Ada Lind and Bo Ek'], ['Ada Lind', 'Bo Ek']],
    [{ name: 'Ada Lind', link: 'https://ada.example' }, ['Ada Lind']],
    [
      [{ name: 'Ada Lind' }, { name: 'Bo Ek' }, 'Ada Lind'],
      ['Ada Lind', 'Bo Ek'],
    ],
    [{ ada: { name: 'Ada Lind' }, bo: { name: 'Bo Ek' } }, ['Ada Lind', 'Bo Ek']],
    ['', []],
    [null, []],
    [{ mail: 'x' }, []],
  ])('finds in %j the names %j', (written, names) => {
    expect(namesOf(written)).toEqual(names);
  });

  it('takes no time over a long text', () => {
    const begun = performance.now();
    namesOf('a , ([ and '.repeat(100_000));
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

describe('build/front-matter/authors: who they are', () => {
  it('finds an author by the key and by the name', () => {
    const authors = new Authors([{ name: 'Ada Lind', key: 'ada' }]);
    authors.learn({ name: 'Bo Ek, Ltd.' }, 'bo');
    expect(authors.namesOf(['ada', { key: 'bo', title: 'Guest' }])).toEqual([
      'Ada Lind',
      'Bo Ek, Ltd.',
    ]);
    expect(authors.namesOf('ada and bo')).toEqual(['Ada Lind', 'Bo Ek, Ltd.']);
    expect(authors.namesOf('Bo Ek, Ltd.')).toEqual(['Bo Ek, Ltd.']);
  });

  it('learns from posts what the site has not said', () => {
    const authors = new Authors([{ name: 'Ada Lind', description: 'Writes.' }]);
    authors.namesOf({ name: 'Ada Lind', url: 'https://ada.example', bio: 'Paints.' });
    authors.namesOf('[Bo Ek](https://bo.example)');
    expect(authors.known).toEqual([
      { name: 'Ada Lind', description: 'Writes.', url: 'https://ada.example' },
      { name: 'Bo Ek', url: 'https://bo.example' },
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '/about'])('leads nobody to %s', (url) => {
    const authors = new Authors();
    authors.namesOf([{ name: 'Ada', url }, `[Bo](${url})`]);
    expect(JSON.stringify(authors.known)).not.toContain(url);
  });
});
