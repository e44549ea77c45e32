import { redirectPage } from '../../../src/build/hosting/redirects.ts';
import { describe, expect, it } from 'vitest';
import { CATALOG_PAGE_SIZE, dataPath } from '../../../src/model/catalog.ts';
import { Publication } from '../../../src/storage/publication.ts';
import { anArticle } from './an-article.ts';
import { aPage, FakeHost, hashOf } from './fake-host.ts';

const PORTAL = '<!doctype html><title>Welcome to the train</title>';

function aHost(addresses: readonly string[] = ['/a-title/'], addressPageSize?: number): FakeHost {
  const host = new FakeHost();
  const articles = addresses.map((address) => anArticle({ address, title: address }));
  host.deploy(articles, addressPageSize);
  return host;
}

function hashOfArticle(address: string, title = address): string {
  return hashOf(JSON.stringify(anArticle({ address, title })));
}

/** The kinds of files that were asked for, and how often. */
function askedFor({ requests }: FakeHost): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const path of requests) {
    const kind = path.split('/').at(-2) ?? path;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

describe('storage/publication: an article', () => {
  it('is found by its address', async () => {
    const publication = new Publication('/', aHost(['/a/', '/b/']));
    const copy = await publication.article('/b/');
    expect(copy.article.title).toBe('/b/');
    expect(copy.hash).toBe(hashOfArticle('/b/'));
    expect(hashOf(copy.text)).toBe(copy.hash);
    expect(copy.isVerified).toBe(true);
  });

  it('is fetched at once where its hash is known', async () => {
    const host = aHost(['/a/']);
    await new Publication('/', host).article('/a/', hashOfArticle('/a/'));
    expect(askedFor(host)).toEqual({ articles: 1 });
  });

  it('is fetched from below the base', async () => {
    const host = new FakeHost('/blog/');
    host.deploy([anArticle()]);
    const copy = await new Publication('/blog/', host).article('/a-title/');
    expect(copy.article.title).toBe('A title');
  });

  it('is found after a deploy removed its file', async () => {
    const host = aHost(['/a/']);
    const publication = new Publication('/', host);
    await publication.index();
    host.deploy([anArticle({ address: '/a/', title: 'Better' })]);
    const copy = await publication.article('/a/', hashOfArticle('/a/'));
    expect(copy.article.title).toBe('Better');
  });

  it('is found after a deploy removed the whole index', async () => {
    const host = aHost(['/a/']);
    const publication = new Publication('/', host);
    await publication.manifest();
    host.deploy([anArticle({ address: '/a/', title: 'Better' }), anArticle({ address: '/b/' })]);
    expect((await publication.article('/a/')).article.title).toBe('Better');
  });

  it('is found when it was published after the page was opened', async () => {
    const host = aHost(['/a/']);
    const publication = new Publication('/', host);
    await publication.find('/a/');
    host.deploy([anArticle({ address: '/a/' }), anArticle({ address: '/new/' })]);
    expect((await publication.article('/new/')).address).toBe('/new/');
  });

  it('that is unlisted is found through its page', async () => {
    const host = new FakeHost('/blog/');
    host.deploy([anArticle()]);
    const article = anArticle({ address: '/از-رسم/', title: 'Unlisted' });
    const hash = host.print(article);
    const publication = new Publication('/blog/', host);
    expect(await publication.article('/از-رسم/')).toMatchObject({ hash, article });
    host.isReachable = false;
    await expect(publication.article('/از-رسم/')).rejects.toMatchObject({ code: 'offline' });
  });

  it.each([
    ['one of the publisher’s own', { body: '<h1>About us</h1>' }],
    ['that of another article', { body: aPage(anArticle({ address: '/b/' })) }],
    ['that of another version of the app', { body: aPage({ ...anArticle(), title: 7 }) }],
    ['one that nobody may see', { body: '', status: 403 }],
  ])('is not found where the page at its address is %s', async (_what, answer) => {
    const host = aHost(['/a/']);
    host.answer('z/', { type: 'text/html', ...answer });
    await expect(new Publication('/', host).article('/z/')).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('is found at an address that it had before, with all that lists show of it', async () => {
    const host = new FakeHost('/blog/');
    const article = anArticle({ address: '/ein-tag/', title: 'A day' });
    host.print(article);
    const html = redirectPage({ from: '/x', to: '/ein-tag/', file: 'x' }, '/blog/', undefined);
    host.answer('2012/day.html', { type: 'text/html', body: html });
    const publication = new Publication('/blog/', host);
    expect(await publication.articleAt('2012/day.html')).toMatchObject({ title: 'A day' });
    expect(await publication.articleAt('ein-tag/')).toMatchObject({ title: 'A day' });
  });

  it.each([
    ['nothing', undefined],
    ['a page of another site', '<meta http-equiv="refresh" content="0; url=https://x.example/a/">'],
    ['itself', '<meta http-equiv="refresh" content="0; url=/blog/old.html">'],
    ['a page of the publisher’s own', '<h1>About us</h1>'],
  ])('is not found at an old address that leads to %s', async (_what, body) => {
    const host = new FakeHost('/blog/');
    if (body !== undefined) host.answer('old.html', { type: 'text/html', body });
    expect(await new Publication('/blog/', host).articleAt('old.html')).toBeUndefined();
    host.isReachable = false;
    await expect(new Publication('/blog/', host).articleAt('old.html')).rejects.toMatchObject({
      code: 'offline',
    });
  });

  it('that is not published is not found, and the manifest is asked for again only once', async () => {
    const host = aHost(['/a/']);
    const publication = new Publication('/', host);
    await expect(publication.article('/z/')).rejects.toMatchObject({ code: 'not-found' });
    expect(askedFor(host)).toEqual({ 'manifest.json': 2, index: 1, addresses: 1, z: 1 });
  });

  it('whose bytes do not match its name is refused', async () => {
    const host = aHost(['/a/']);
    const path = dataPath('articles', hashOfArticle('/a/'));
    host.answer(path, { body: JSON.stringify(anArticle({ address: '/a/', title: 'Forged' })) });
    await expect(new Publication('/', host).article('/a/')).rejects.toMatchObject({
      code: 'damaged',
    });
  });

  it('of another address is refused', async () => {
    const publication = new Publication('/', aHost(['/a/', '/b/']));
    await expect(publication.article('/a/', hashOfArticle('/b/'))).rejects.toMatchObject({
      code: 'damaged',
    });
  });

  it('cannot be checked without https, and says so', async () => {
    const { fetch } = aHost();
    const publication = new Publication('/', { fetch, subtle: undefined });
    expect((await publication.article('/a-title/')).isVerified).toBe(false);
  });
});

describe('storage/publication: the network', () => {
  it.each([
    ['with https', crypto.subtle],
    ['without https', undefined],
  ])('gives no captive portal for an article, %s', async (_, subtle) => {
    const host = aHost(['/a/']);
    host.answer(dataPath('articles', hashOfArticle('/a/')), { body: PORTAL, type: 'text/html' });
    const publication = new Publication('/', { fetch: host.fetch, subtle });
    await expect(publication.article('/a/')).rejects.toMatchObject({ code: 'damaged' });
  });

  it('gives no captive portal for the manifest', async () => {
    const host = aHost();
    host.answer('manifest.json', { body: PORTAL, type: 'text/html' });
    await expect(new Publication('/', host).manifest()).rejects.toMatchObject({ code: 'damaged' });
  });

  it('that is not there is said to be offline', async () => {
    const host = aHost();
    host.isReachable = false;
    await expect(new Publication('/', host).article('/a-title/')).rejects.toMatchObject({
      code: 'offline',
    });
  });

  it('is asked again after it has failed', async () => {
    const host = aHost();
    const publication = new Publication('/', host);
    host.isReachable = false;
    await expect(publication.index()).rejects.toMatchObject({ code: 'offline' });
    host.isReachable = true;
    expect((await publication.index()).articles).toBe(1);
  });

  it('with a host in trouble is not said to be offline', async () => {
    const host = aHost();
    host.answer('manifest.json', { body: 'Bad gateway', status: 502 });
    await expect(new Publication('/', host).manifest()).rejects.toMatchObject({
      code: 'damaged',
      message: 'manifest.json was answered with status 502',
    });
  });
});

describe('storage/publication: two readers of one article', () => {
  it('share its request', async () => {
    const host = aHost(['/a/']);
    const publication = new Publication('/', host);
    const copies = await Promise.all([publication.article('/a/'), publication.article('/a/')]);
    expect(copies[0]).toBe(copies[1]);
    expect(askedFor(host)).toEqual({ 'manifest.json': 1, index: 1, addresses: 1, articles: 1 });
  });

  it('do not lose it when one of them goes away', async () => {
    const host = aHost(['/a/']);
    const publication = new Publication('/', host);
    const hash = hashOfArticle('/a/');
    const leaving = new AbortController();
    const left = publication.article('/a/', hash, { signal: leaving.signal });
    const stayed = publication.article('/a/', hash, { signal: new AbortController().signal });
    leaving.abort();
    await expect(left).rejects.toBe(leaving.signal.reason);
    expect((await stayed).address).toBe('/a/');
    expect(askedFor(host)).toEqual({ articles: 1 });
  });

  it('take the request back when both have gone', async () => {
    const host = aHost(['/a/']);
    const signals: (AbortSignal | null | undefined)[] = [];
    const publication = new Publication('/', {
      fetch: (input, init) => {
        signals.push(init?.signal);
        return host.fetch(input, init);
      },
    });
    const controllers = [new AbortController(), new AbortController()];
    const asked = controllers.map(({ signal }) =>
      publication.article('/a/', hashOfArticle('/a/'), { signal }),
    );
    const settled = Promise.allSettled(asked);
    controllers[0]!.abort();
    await Promise.resolve();
    expect(signals[0]?.aborted).toBe(false);
    controllers[1]!.abort();
    await settled;
    expect(signals[0]?.aborted).toBe(true);
    expect((await publication.article('/a/', hashOfArticle('/a/'))).address).toBe('/a/');
  });
});

describe('storage/publication: the manifest', () => {
  it('stays in memory until a fresh one is asked for', async () => {
    const host = aHost();
    const publication = new Publication('/', host);
    await publication.manifest();
    await publication.manifest();
    expect(host.requests).toEqual(['manifest.json']);
    host.deploy([anArticle(), anArticle({ address: '/b/' })]);
    expect((await publication.manifest({ fresh: true })).articles).toBe(2);
    expect(host.lastCache).toBe('no-cache');
    expect((await publication.manifest()).articles).toBe(2);
  });
});

describe('storage/publication: the catalog', () => {
  const addresses = Array.from({ length: CATALOG_PAGE_SIZE + 1 }, (_, place) => `/no-${place}/`);

  it('gives its pages, the oldest first, and keeps them', async () => {
    const host = aHost(addresses);
    const publication = new Publication('/', host);
    const [oldest, newest] = await Promise.all([publication.page(0), publication.page(1)]);
    expect(oldest.articles.at(-1)?.address).toBe('/no-0/');
    expect(newest.articles.map(({ address }) => address)).toEqual([`/no-${CATALOG_PAGE_SIZE}/`]);
    await publication.page(0);
    expect(askedFor(host)).toEqual({ 'manifest.json': 1, index: 1, registers: 1, catalog: 2 });
  });

  it('has no page beyond the last', async () => {
    const publication = new Publication('/', aHost(addresses));
    await expect(publication.page(2)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('gives a page whose file a deploy has replaced', async () => {
    const host = aHost(['/a/']);
    const publication = new Publication('/', host);
    await publication.index();
    host.deploy([anArticle({ address: '/a/' }), anArticle({ address: '/b/' })]);
    expect((await publication.page(0)).articles).toHaveLength(2);
  });
});

describe('storage/publication: the address book', () => {
  const addresses = ['/a/', '/b/', '/c/d/', '/e/', '/f/', '/f-2/', '/\uff21/', '/😀/', '/中/'];

  it.each([1, 2, 3, 200])('finds every address in pages of %i', async (size) => {
    const publication = new Publication('/', aHost(addresses, size));
    for (const [place, address] of addresses.entries()) {
      expect(await publication.find(address)).toMatchObject({ address, place });
    }
    expect(await publication.find('/0/')).toBeUndefined();
    expect(await publication.find('/e/f/')).toBeUndefined();
    expect(await publication.find('/😀z/')).toBeUndefined();
  });

  it('of an empty site finds nothing', async () => {
    const publication = new Publication('/', aHost([]));
    expect(await publication.find('/a/')).toBeUndefined();
    expect(await publication.nearest('/a/', 3)).toEqual([]);
  });

  it('knows what a misspelt address may have meant, on neighbouring pages too', async () => {
    const names = ['/the-future-of-crypto/', '/the-future-of-css/', '/the-past/', '/zebras/'];
    const publication = new Publication('/', aHost(names, 1));
    const near = await publication.nearest('/the-future-of-crpyto/', 2);
    expect(near.map(({ address }) => address)).toEqual([
      '/the-future-of-crypto/',
      '/the-future-of-css/',
    ]);
    expect(await publication.nearest('/something-else-altogether/', 2)).toEqual([]);
  });
});
