import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SavingMany } from '../../../../src/app/library/saving-many.svelte.ts';
import { Shelf } from '../../../../src/app/library/shelf.svelte.ts';
import type { Article } from '../../../../src/model/article.ts';
import { imageCacheName } from '../../../../src/model/device.ts';
import { openDatabase } from '../../../../src/storage/database.ts';
import type { Device } from '../../../../src/storage/device.ts';
import { Bookmarks } from '../../../../src/storage/bookmarks.ts';
import { ImageCache } from '../../../../src/storage/image-cache.ts';
import { KeptArticles } from '../../../../src/storage/kept-articles.ts';
import { Parcels } from '../../../../src/storage/parcels.ts';
import { Publication } from '../../../../src/storage/publication.ts';
import { codeOf } from '../../../../src/storage/reader-error.ts';
import { WantedArticles } from '../../../../src/storage/wanted-articles.ts';
import { anArticle } from '../../storage/an-article.ts';
import { FakeCaches } from '../../storage/fake-caches.ts';
import { FakeHost, hashOf } from '../../storage/fake-host.ts';

let host: FakeHost;
let caches: FakeCaches;
let said: string[];
let undo: (() => void) | undefined;

beforeEach(() => {
  host = new FakeHost();
  caches = new FakeCaches();
  said = [];
  const wait = setTimeout;
  const waitLittle = (work: () => void, ms = 0) => wait(work, Math.min(ms, 2));
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(waitLittle);
});
afterEach(() => {
  localStorage.clear();
});

function articles(count: number, parts: (nth: number) => Partial<Article> = () => ({})): Article[] {
  return Array.from({ length: count }, (_, nth) =>
    anArticle({ address: `/post-${nth}/`, title: `Post ${nth}`, ...parts(nth) }),
  );
}

/** A tab, as it is when it is opened. */
async function aTab(): Promise<{ saving: SavingMany; shelf: Shelf; device: Device }> {
  const database = openDatabase('/');
  const { fetch } = host;
  const images = new ImageCache('/', { fetch, caches: caches as unknown as CacheStorage });
  const device = {
    kept: new KeptArticles(database, images, { subtle: crypto.subtle }),
    wanted: new WantedArticles(database),
    bookmarks: new Bookmarks(database),
  } as unknown as Device;
  const publication = new Publication('/', { fetch });
  const common = {
    device: () => Promise.resolve(device),
    say: (text: string, takeBack?: () => void) => {
      said.push(text);
      undo = takeBack;
    },
    codeOf,
    onwritten: () => undefined,
  };
  const shelf = new Shelf({
    ...common,
    copyOf: ({ address, hash }) => publication.article(address, hash),
    onsaved: () => undefined,
  });
  const saving = new SavingMany({
    ...common,
    base: '/',
    shelf,
    parcels: new Parcels('/', publication, { fetch }),
    copyOf: (address, hash, options) => publication.article(address, hash, options),
    alone: (work) => work(),
  });
  await saving.load();
  return { saving, shelf, device };
}

function requestsFor(folder: string): string[] {
  return host.requests.filter((path) => path.startsWith(`lectern/data/${folder}/`));
}

async function until(isSo: () => boolean): Promise<void> {
  await vi.waitFor(() => expect(isSo()).toBe(true), { timeout: 60_000, interval: 5 });
}

async function savedOn(device: Device): Promise<string[]> {
  const kept = await device.kept.list();
  return kept.map(({ article }) => article.address).sort();
}

describe('app/library/saving-many', () => {
  it('saves everything in parcels, not in a request for each article', async () => {
    host.deploy(articles(40));
    const { saving, shelf, device } = await aTab();
    await saving.saveEverything();
    await until(() => saving.phase === 'done');
    expect(await savedOn(device)).toHaveLength(40);
    expect(shelf.kept).toHaveLength(40);
    expect(requestsFor('parcels')).toHaveLength(5);
    expect(requestsFor('articles')).toEqual([]);
    expect(said.at(-1)).toBe('Done: 40 articles saved.');
    expect((await device.kept.get('/post-7/'))?.article.title).toBe('Post 7');
  });

  it('asks for single articles where a parcel holds little of what is wanted', async () => {
    const all = articles(40);
    host.deploy(all);
    const wanted = [...all.slice(0, 6), all[20]!, all[30]!];
    const { saving, device } = await aTab();
    await saving.save(
      wanted.map((article) => ({
        address: article.address,
        hash: hashOf(JSON.stringify(article)),
      })),
    );
    await until(() => saving.phase === 'done');
    expect(await savedOn(device)).toHaveLength(8);
    expect(requestsFor('articles')).toHaveLength(2);
  });

  it('brings all of them with their pictures while every third request fails', async () => {
    const attachments = (nth: number) => [
      { href: `/a${nth}.png`, bytes: 1 },
      { href: `/b${nth}.png`, bytes: 1 },
    ];
    host.deploy(articles(20, (nth) => ({ attachments: attachments(nth) })));
    for (let nth = 0; nth < 20; nth += 1) {
      for (const { href } of attachments(nth)) {
        host.answer(href.slice(1), { body: 'x', type: 'image/png' });
      }
    }
    const { saving, device } = await aTab();
    await saving.saveEverything();
    let requests = 0;
    host.meddle = () => {
      requests += 1;
      if (requests % 3 === 0) throw new TypeError('Failed to fetch');
      return undefined;
    };
    await until(() => saving.phase === 'done');
    expect(saving.saved).toBe(20);
    expect(await savedOn(device)).toHaveLength(20);
    expect(caches.in(imageCacheName('/'))).toHaveLength(40);
  });

  it('goes on by itself where a browser was closed in the middle, without what it has', async () => {
    host.deploy(articles(40));
    const { saving, device } = await aTab();
    let parcels = 0;
    host.meddle = (path) => {
      // The list, and two parcels; then the tab is killed: nothing that it asks for comes any more.
      if (path.includes('/parcels/') && (parcels += 1) > 3) throw new TypeError('killed');
      return undefined;
    };
    await saving.saveEverything();
    await until(() => saving.phase === 'away' || saving.saved === 20);
    saving.pause();
    localStorage.clear();
    expect(await savedOn(device)).toHaveLength(20);
    host.meddle = () => undefined;
    host.requests.length = 0;
    const next = await aTab();
    expect(next.saving.total).toBe(40);
    await until(() => next.saving.phase === 'done');
    expect(next.saving.saved).toBe(40);
    expect(requestsFor('parcels')).toHaveLength(3);
    expect(requestsFor('articles')).toEqual([]);
  });

  it('takes what is whole of a truncated parcel, and asks for the rest one by one', async () => {
    const all = articles(10);
    host.deploy(all);
    const { saving, device } = await aTab();
    host.meddle = (path) => {
      const isParcel = path.includes('/parcels/') && requestsFor('parcels').length === 2;
      if (!isParcel) return undefined;
      const texts = all.map((article) => JSON.stringify(article));
      return { body: `[\n${texts.join(',\n')}`.slice(0, -(texts[9]!.length + 20)) };
    };
    await saving.saveEverything();
    await until(() => saving.phase === 'done');
    expect(await savedOn(device)).toHaveLength(10);
    expect(requestsFor('articles')).toHaveLength(2);
  });

  it('keeps nothing of a parcel whose articles are not those that were published', async () => {
    host.deploy(articles(10));
    const { saving, device } = await aTab();
    host.meddle = (path) => {
      const isParcel = path.includes('/parcels/') && requestsFor('parcels').length === 2;
      if (!isParcel) return undefined;
      const texts = articles(10, () => ({ html: '<p>Altered.</p>' }));
      return { body: `[\n${texts.map((one) => JSON.stringify(one)).join(',\n')}\n]` };
    };
    await saving.saveEverything();
    await until(() => saving.phase === 'done');
    expect((await device.kept.get('/post-3/'))?.article.html).toBe('<p>Text.</p>');
    expect(requestsFor('articles')).toHaveLength(10);
  });

  it('asks for single articles where a deploy has removed the parcels', async () => {
    host.deploy(articles(10));
    const { saving, device } = await aTab();
    host.meddle = (path) =>
      path.includes('/parcels/') && requestsFor('parcels').length > 1
        ? { body: 'gone', status: 404 }
        : undefined;
    await saving.saveEverything();
    await until(() => saving.phase === 'done');
    expect(await savedOn(device)).toHaveLength(10);
  });

  it('stops where there is no space, says what to do, and goes on when there is', async () => {
    host.deploy(articles(20, (nth) => ({ attachments: [{ href: `/${nth}.png`, bytes: 1 }] })));
    for (let nth = 0; nth < 20; nth += 1) {
      host.answer(`${nth}.png`, { body: 'x', type: 'image/png' });
    }
    caches.isFull = true;
    const { saving, device } = await aTab();
    await saving.saveEverything();
    await until(() => saving.phase === 'stuck');
    expect(saving.problem).toBe('storage-full');
    expect(await savedOn(device)).toEqual([]);
    caches.isFull = false;
    saving.resume();
    await until(() => saving.phase === 'done');
    expect(saving.saved).toBe(20);
  });

  it('waits for the network, and goes on when it is back', async () => {
    host.deploy(articles(20));
    const { saving } = await aTab();
    host.meddle = (path) => {
      if (path.includes('/parcels/')) throw new TypeError('Failed to fetch');
      return undefined;
    };
    await saving.saveEverything();
    await until(() => saving.phase === 'away');
    host.meddle = () => undefined;
    dispatchEvent(new Event('online'));
    await until(() => saving.phase === 'done');
    expect(saving.saved).toBe(20);
  });

  it('is honest about what is not published any more', async () => {
    const all = articles(10);
    host.deploy(all);
    const { saving } = await aTab();
    const gone = { address: '/gone/', hash: hashOf('gone') };
    const named = all.map((one) => ({ address: one.address, hash: hashOf(JSON.stringify(one)) }));
    await saving.save([...named, gone]);
    await until(() => saving.phase === 'done');
    expect(said.at(-1)).toBe('Done: 10 of 11 articles are saved.');
    expect(saving.failed).toEqual([['not-found', 1]]);
  });

  it('stays paused when the page is loaded again', async () => {
    host.deploy(articles(20));
    const { saving } = await aTab();
    await saving.saveEverything();
    saving.pause();
    const next = await aTab();
    expect(next.saving.phase).toBe('paused');
    next.saving.resume();
    await until(() => next.saving.phase === 'done');
  });

  it('lets go of the rest when it is stopped, which can be taken back', async () => {
    host.deploy(articles(20));
    const { saving } = await aTab();
    await saving.saveEverything();
    saving.pause();
    await saving.stop();
    expect(saving.phase).toBe('idle');
    expect(said.at(-1)).toMatch(/^Stopped: \d+ of 20 articles are saved\.$/);
    undo?.();
    await until(() => saving.phase === 'done');
    expect((await aTab()).shelf.kept).toBeDefined();
  });

  it('asks for nothing that is saved already', async () => {
    host.deploy(articles(10));
    const { saving } = await aTab();
    await saving.saveEverything();
    await until(() => saving.phase === 'done');
    host.requests.length = 0;
    await saving.saveEverything();
    expect(said.at(-1)).toBe('All of these are saved already.');
    expect(requestsFor('parcels')).toEqual([]);
  });
});
