import { describe, expect, it } from 'vitest';
import { readSite } from '../a-build.ts';
import { aSite, type Files } from '../a-folder.ts';

/** Where the posts of a folder stand in their series, by their titles. */
async function partsOf(files: Files): Promise<Record<string, string | undefined>> {
  const { posts } = await readSite(await aSite(files));
  return Object.fromEntries<string | undefined>(
    posts.map(({ title, part }) => [title ?? '', part && `${part.number} of ${part.of}`]),
  );
}

function aPart(title: string, front: string): string {
  return `---\ntitle: ${title}\nseries: Seasons\n${front}\n---\nText.\n`;
}

describe('build/posts/series', () => {
  it('puts the parts in the order of their dates', async () => {
    expect(
      await partsOf({
        'a.md': aPart('Second', 'date: 2025-02-01'),
        'b.md': aPart('First', 'date: 2025-01-01'),
        'c.md': '---\ntitle: Alone\n---\nText.\n',
      }),
    ).toEqual({ First: '1 of 2', Second: '2 of 2', Alone: undefined });
  });

  it.each(['part', 'series_order', 'seriesOrder', 'weight'])(
    'puts them in the order that %s says, whatever their dates',
    async (name) => {
      expect(
        await partsOf({
          'a.md': aPart('Second', `date: 2025-01-01\n${name}: 20`),
          'b.md': aPart('First', `date: 2025-02-01\n${name}: 3`),
          'c.md': aPart('Last', 'date: 2024-01-01'),
        }),
      ).toEqual({ First: '1 of 3', Second: '2 of 3', Last: '3 of 3' });
    },
  );

  it('takes spellings of one name for one series, and another language for another', async () => {
    expect(
      await partsOf({
        'a.md': aPart('First', 'date: 2025-01-01'),
        'b.md': aPart('Second', 'date: 2025-02-01').replace('Seasons', 'seasons'),
        'c.md': aPart('Erster', 'date: 2025-01-15\nlang: de'),
      }),
    ).toEqual({ First: '1 of 2', Second: '2 of 2', Erster: undefined });
  });

  it('counts neither drafts nor what is unlisted', async () => {
    expect(
      await partsOf({
        'a.md': aPart('First', 'date: 2025-01-01'),
        'b.md': aPart('Second', 'date: 2025-02-01'),
        'c.md': aPart('Draft', 'date: 2025-01-15\ndraft: true'),
        'd.md': aPart('Hidden', 'date: 2025-01-16\nunlisted: true'),
      }),
    ).toEqual({ First: '1 of 2', Second: '2 of 2', Hidden: undefined });
  });

  it('says of a place that is no number where it stands', async () => {
    const { problems } = await readSite(await aSite({ 'a.md': aPart('First', 'part: two') }));
    expect(problems.map(({ place, message }) => `${place} ${message}`)).toEqual([
      expect.stringMatching(/a\.md:4:7 "part" must be a number, got "two"$/),
    ]);
  });
});
