import { describe, expect, it } from 'vitest';
import type { KeptRecords } from '../../../src/model/backup.ts';
import { Backups } from '../../../src/storage/backups.ts';
import { Bookmarks } from '../../../src/storage/bookmarks.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { aHighlight } from '../../build/a-highlight.ts';
import { aListed } from '../../build/an-article.ts';

const COMING: KeptRecords = {
  bookmarks: [{ article: aListed({ address: '/a/' }), addedAt: 1 }],
  history: [{ article: aListed({ address: '/a/' }), openedAt: 1, readAt: 2, progress: 1 }],
  highlights: [aHighlight()],
  highlighted: [aListed()],
};

describe('storage/backups', () => {
  it('brings everything to a device that has nothing, and gives it out again', async () => {
    await new Backups(openDatabase('/')).merge(COMING);
    expect(await new Backups(openDatabase('/')).read()).toEqual(COMING);
  });

  it('keeps what is here and not in the file', async () => {
    const database = openDatabase('/');
    await new Bookmarks(database).add(aListed({ address: '/mine/' }));
    await new Backups(database).merge(COMING);
    expect(await new Bookmarks(database).list()).toHaveLength(2);
  });

  it('brings nothing at all where the device refuses the last of it', async () => {
    const backups = new Backups(openDatabase('/'));
    // No database takes a function.
    const title = (() => 'A title') as unknown as string;
    const refused = backups.merge({ ...COMING, highlighted: [aListed({ title })] });
    await expect(refused).rejects.toThrow('could not be cloned');
    expect(await backups.read()).toEqual({
      bookmarks: [],
      history: [],
      highlights: [],
      highlighted: [],
    });
  });
});
