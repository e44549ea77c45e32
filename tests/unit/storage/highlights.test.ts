import { describe, expect, it } from 'vitest';
import type { Highlight } from '../../../src/model/highlight.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { Highlights } from '../../../src/storage/highlights.ts';
import { aHighlight, anAnchor } from '../../build/a-highlight.ts';
import { aListed } from '../../build/an-article.ts';

const LAMP = aListed({ address: '/a-lamp/' });

function inLamp(given: Partial<Highlight> = {}): Highlight {
  return aHighlight({ address: LAMP.address, ...given });
}

function theHighlights(): Highlights {
  return new Highlights(openDatabase('/'));
}

async function allOf(highlights: Highlights): Promise<Highlight[]> {
  const all: Highlight[] = [];
  for await (const some of highlights.all()) all.push(...some);
  return all;
}

describe('storage/highlights', () => {
  it('keeps highlights across visits, those of an article in the order of its text', async () => {
    const text = 'First this and then that.';
    const later = inLamp({ id: 'later', anchor: anAnchor('that', text) });
    const earlier = inLamp({ id: 'earlier', anchor: anAnchor('this', text), note: 'Mind it.' });
    await theHighlights().put(LAMP, later, earlier);
    await theHighlights().put(aListed({ address: '/other/' }), aHighlight({ address: '/other/' }));
    expect(await theHighlights().ofArticle(LAMP.address)).toEqual([earlier, later]);
  });

  it('changes in two tabs at once what each has changed, and loses neither', async () => {
    const [here, there] = [theHighlights(), theHighlights()];
    const known = inLamp();
    await here.put(LAMP, known);
    await Promise.all([
      here.change(LAMP, known, { colour: 'rose' }),
      there.change(LAMP, known, { note: 'Read again.' }),
    ]);
    expect(await here.ofArticle(LAMP.address)).toMatchObject([
      { colour: 'rose', note: 'Read again.' },
    ]);
  });

  it('dates each change later than the one before, though the clock was put back', async () => {
    const known = inLamp({ changedAt: Date.now() + 1_000_000 });
    await theHighlights().put(LAMP, known);
    const changed = await theHighlights().change(LAMP, known, { note: 'Now.' });
    expect(changed.changedAt).toBeGreaterThan(known.changedAt);
  });

  it('keeps a note that is written on a highlight which another tab has removed', async () => {
    const highlights = theHighlights();
    const known = inLamp();
    await highlights.put(LAMP, known);
    await theHighlights().remove(known);
    await highlights.change(LAMP, known, { note: 'Still mine.' });
    expect(await highlights.ofArticle(LAMP.address)).toMatchObject([{ note: 'Still mine.' }]);
    expect(await highlights.articles()).toEqual([LAMP]);
  });

  it('knows the articles in which something is marked, until the last of it is removed', async () => {
    const highlights = theHighlights();
    await highlights.put(LAMP, inLamp({ id: 'a' }), inLamp({ id: 'b' }));
    await highlights.remove(inLamp({ id: 'a' }));
    expect(await highlights.articles()).toEqual([LAMP]);
    await highlights.remove(inLamp({ id: 'b' }));
    expect(await highlights.articles()).toEqual([]);
  });

  it('notes that a passage is gone, and that it is there again, and changes nothing else', async () => {
    const highlights = theHighlights();
    const known = inLamp();
    await highlights.put(LAMP, known);
    await highlights.noteDetached([known.id, 'unknown'], true);
    expect(await highlights.ofArticle(LAMP.address)).toEqual([{ ...known, isDetached: true }]);
    await highlights.noteDetached([known.id], false);
    expect(await highlights.ofArticle(LAMP.address)).toEqual([known]);
  });

  it('reads thousands, some at a time', async () => {
    const highlights = theHighlights();
    const ids = Array.from({ length: 1200 }, (_, nth) => `id${nth}`);
    await highlights.put(LAMP, ...ids.map((id) => inLamp({ id })));
    const sizes: number[] = [];
    for await (const some of highlights.all()) sizes.push(some.length);
    expect(sizes).toEqual([500, 500, 200]);
    expect(new Set((await allOf(highlights)).map(({ id }) => id))).toEqual(new Set(ids));
  });

  it('leaves out records that do not fit, and leaves them alone', async () => {
    const database = openDatabase('/');
    const odd = [
      { ...inLamp({ id: 'odd' }), anchor: null },
      { ...inLamp({ id: 'loud' }), colour: '__proto__' },
    ] as unknown as Highlight[];
    await database.use((connection) =>
      Promise.all(odd.map((one) => connection.put('highlights', one))),
    );
    const highlights = new Highlights(database);
    await highlights.put(LAMP, inLamp());
    expect(await allOf(highlights)).toEqual([inLamp()]);
    expect(await database.use((connection) => connection.count('highlights'))).toBe(3);
  });
});
