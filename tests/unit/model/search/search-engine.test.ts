import { describe, expect, it } from 'vitest';
import { indexInMemory } from '../../../../src/model/search/memory-index.ts';
import { MOST_POSTINGS } from '../../../../src/model/search/piece.ts';
import { SearchEngine, type Stem } from '../../../../src/model/search/search-engine.ts';
import { parseQuery } from '../../../../src/model/search/text-query.ts';

interface Post {
  readonly title?: string;
  readonly headings?: readonly string[];
  readonly names?: readonly string[];
  readonly description?: string;
  readonly body?: string;
  readonly date?: string;
}

/** A site of posts, and how its articles are found: titles, the best first. */
function aSite(posts: readonly Post[], stems: readonly Stem[] = []) {
  const engine = new SearchEngine(
    indexInMemory(
      posts.map(({ date, ...text }) => ({
        date,
        text: { title: '', headings: [], names: [], description: '', body: '', ...text },
      })),
    ),
    stems,
  );
  const find = (typed: string) => engine.find(parseQuery(typed).text);
  const titles = async (typed: string) =>
    [...(await find(typed)).places].map((place) => posts[place]?.title);
  return { find, titles };
}

const ANIMALS = [
  { title: 'Cats', body: 'A cat sleeps. The cat wakes.', names: ['Pets'], date: '2020-01-10' },
  { title: 'Dogs', body: 'A dog barks at a cat.', names: ['Pets'], date: '2021-02-10' },
  { title: 'Fish', body: 'Fish do not bark, and hot dogs are no fish.', date: '2022-03-10' },
  { title: 'A dog and a cat', body: 'They live together.', headings: ['Quarrels'] },
];

describe('model/search/search-engine', () => {
  const animals = aSite(ANIMALS);

  it('finds the articles that have all words', async () => {
    expect(await animals.titles('cat dog ')).toEqual(['A dog and a cat', 'Dogs']);
    expect(await animals.titles('cat quarrels ')).toEqual(['A dog and a cat']);
  });

  it('finds a word in every field', async () => {
    expect(await animals.titles('pets ')).toEqual(['Dogs', 'Cats']);
    expect(await animals.titles('quarrels ')).toEqual(['A dog and a cat']);
    expect(await aSite([{ title: 'x', description: 'in short' }]).titles('short ')).toEqual(['x']);
  });

  it('puts a title before a text, and a text that says it often before one that says it once', async () => {
    const site = aSite([
      { title: 'Often', body: 'tea tea tea and more tea in a text of ten words' },
      { title: 'On tea', body: 'coffee in a text of some more words than ten are' },
      { title: 'Once', body: 'tea and coffee in a text of more or less ten words' },
    ]);
    expect(await site.titles('tea ')).toEqual(['On tea', 'Often', 'Once']);
  });

  it('puts a short text before a long one that says it as often', async () => {
    const filler = Array.from({ length: 3000 }, (_, n) => `word${n}`).join(' ');
    const site = aSite([
      { title: 'Short', body: 'tea with milk' },
      { title: 'Long', body: `tea with milk ${filler}` },
    ]);
    expect(await site.titles('tea ')).toEqual(['Short', 'Long']);
  });

  it('puts what a rare word says above what a common one says', async () => {
    const common = Array.from({ length: 20 }, (_, n) => ({ title: `n${n}`, body: 'tea and cake' }));
    const site = aSite([
      ...common,
      { title: 'Rare', body: 'oolong' },
      { title: 'Tea tea', body: 'x' },
    ]);
    expect((await site.titles('tea oolong '))[0]).toBe('Rare');
  });

  it('puts the newer of two equals first', async () => {
    const site = aSite([
      { title: 'Old', body: 'same' },
      { title: 'New', body: 'same' },
    ]);
    expect(await site.titles('same ')).toEqual(['New', 'Old']);
  });

  it('lets the last word go on while it is typed', async () => {
    expect(await animals.titles('slee')).toEqual(['Cats']);
    expect(await animals.titles('slee ')).toEqual([]);
    expect((await animals.find('slee ')).missing).toEqual(['slee']);
  });

  it('puts the word itself before words that begin with it', async () => {
    const site = aSite([
      { title: 'Cat', body: '' },
      { title: 'Catalogue', body: '' },
    ]);
    expect(await site.titles('cat')).toEqual(['Cat', 'Catalogue']);
  });

  it('finds other forms of a word, after the word itself', async () => {
    const stem: Stem = (word) => word.replace(/(?:ning|s)$/, '');
    const site = aSite(
      [{ title: 'running' }, { title: 'run' }, { title: 'runs' }, { title: 'rungs' }],
      [stem],
    );
    expect(await site.titles('run ')).toEqual(['run', 'runs', 'running']);
    expect(await site.titles('running ')).toEqual(['running', 'runs', 'run']);
  });

  it.each([
    ['a letter too many', 'slleeps '],
    ['a letter too few', 'slees '],
    ['another letter', 'slaeps '],
    ['swapped letters', 'selepes '],
    ['a slip at the beginning', 'leeps '],
    ['a slip at the end', 'sleepz '],
    ['a slip in what is still typed', 'sluep'],
  ])('forgives %s', async (_, typed) => {
    const site = aSite([
      { title: 'Right', body: 'he sleepes and sleeps' },
      { title: 'Other', body: 'wakes' },
    ]);
    expect(await site.titles(typed)).toEqual(['Right']);
    const [corrected] = (await site.find(typed)).corrected;
    expect(corrected?.typed).toBe(typed.trim());
    expect(corrected?.words.join(' ')).toMatch(/sleep/);
  });

  it('takes no word for another where the word itself is there', async () => {
    const site = aSite([{ title: 'Form' }, { title: 'From' }]);
    expect(await site.titles('form ')).toEqual(['Form']);
    expect((await site.find('form ')).corrected).toEqual([]);
  });

  it('finds words that follow one another', async () => {
    expect(await animals.titles('"hot dogs"')).toEqual(['Fish']);
    expect(await animals.titles('"dogs hot"')).toEqual([]);
    expect(await animals.titles('"dog"')).toEqual(['A dog and a cat', 'Dogs']);
    // From one field into the next nothing follows.
    expect(await animals.titles('"cat quarrels"')).toEqual([]);
    expect(await aSite([{ names: ['hot', 'dogs'] }]).titles('"hot dogs"')).toEqual([]);
  });

  it('leaves out what is not wanted', async () => {
    expect(await animals.titles('cat -dog ')).toEqual(['Cats']);
    expect(await animals.titles('-cat ')).toEqual(['Fish']);
    expect(await animals.titles('dogs -"hot dogs" ')).toEqual(['Dogs']);
  });

  it('looks in one field where it is told to', async () => {
    expect(await animals.titles('in:title cat ')).toEqual(['A dog and a cat']);
    expect(await animals.titles('in:heading quarrels ')).toEqual(['A dog and a cat']);
    expect(await animals.titles('in:tag pets ')).toEqual(['Dogs', 'Cats']);
    expect(await animals.titles('in:title pets ')).toEqual([]);
  });

  it('knows when an article was published', async () => {
    expect(await animals.titles('after:2020 ')).toEqual(['Fish', 'Dogs']);
    expect(await animals.titles('cat before:2021-02-10 ')).toEqual(['Cats']);
    expect(await animals.titles('cat before:2021-02-11 ')).toEqual(['Cats', 'Dogs']);
  });

  it('gives what has most of the words where nothing has all, and says so', async () => {
    const found = await animals.find('sleeps barks cat ');
    expect(found.isPartial).toBe(true);
    expect([...found.places].map((place) => ANIMALS[place]?.title).sort()).toEqual([
      'Cats',
      'Dogs',
    ]);
    expect((await animals.find('cat dog ')).isPartial).toBe(false);
  });

  it('says which words of the articles it took for what was typed', async () => {
    expect((await animals.find('slee wak')).words).toEqual(['wakes']);
    expect((await animals.find('sleeps bark')).words).toEqual(['sleeps', 'bark', 'barks']);
  });

  it('keeps finding the rest beside a word that is almost everywhere', async () => {
    const posts = Array.from({ length: MOST_POSTINGS + 50 }, (_, n) => ({
      title: n === 7 ? 'The needle' : `no ${n}`,
      body: n === 9 ? 'the haystack has the needle' : 'the',
    }));
    const site = aSite(posts);
    expect(await site.titles('the needle ')).toEqual(['The needle', 'no 9']);
    expect((await site.find('the ')).places).toHaveLength(MOST_POSTINGS);
  });

  it('finds nothing in nothing', async () => {
    expect((await aSite([]).find('x')).places).toHaveLength(0);
    expect((await animals.find('xyzzy ')).places).toHaveLength(0);
  });

  it.each([
    ['学习 ', ['机器学习']],
    ['機械 ', ['機械の話']],
    ['کتاب ', ['كتابخانه‌ها', 'کِتاب']],
    ['שלום ', ['שָׁלוֹם']],
    ['cafe ', ['Café']],
  ])('finds %o whatever its script', async (typed, titles) => {
    const site = aSite([
      { title: '机器学习' },
      { title: '機械の話' },
      { title: 'کِتاب' },
      { title: 'كتابخانه‌ها', body: 'كتاب' },
      { title: 'שָׁלוֹם' },
      { title: 'Café' },
    ]);
    expect((await site.titles(typed)).sort()).toEqual([...titles].sort());
  });
});
