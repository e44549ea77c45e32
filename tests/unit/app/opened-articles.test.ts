import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OpenedArticles } from '../../../src/app/opened-articles.ts';
import type { Kept } from '../../../src/model/device.ts';
import type { ArticleCopy, Publication } from '../../../src/storage/publication.ts';
import { ReaderError } from '../../../src/storage/reader-error.ts';
import type { SafeHtml } from '../../../src/storage/safe-html.ts';
import { aHash, aListed } from '../../build/an-article.ts';
import { aCopy, aKept, FakeDevice } from './a-device.ts';

interface Asked {
  readonly address: string;
  readonly hash: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/** A network that answers as it is told. */
class FakeNetwork {
  readonly asked: Asked[] = [];
  answer: (asked: Asked) => Promise<ArticleCopy> = ({ address }) =>
    Promise.resolve(aCopy({ address, html: '<p>From the network.</p>' }, aHash(1)));

  /** Whether the address book still has an article. */
  isListed = false;

  readonly publication = {
    find: () => Promise.resolve(this.isListed ? {} : undefined),
    article: (address: string, hash?: string, options: { signal?: AbortSignal } = {}) => {
      const asked = { address, hash, signal: options.signal };
      this.asked.push(asked);
      return this.answer(asked);
    },
  } as unknown as Publication;
}

const hangs = ({ signal }: Asked) =>
  new Promise<ArticleCopy>((_, reject) => {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
const fails = (error: Error) => () => Promise.reject(error);
const offline = () => new ReaderError('offline', 'no network');

let network: FakeNetwork;
let device: FakeDevice;
let articles: OpenedArticles;
let withdrawn: string[];

beforeEach(() => {
  vi.useFakeTimers();
  network = new FakeNetwork();
  device = new FakeDevice();
  withdrawn = [];
  articles = new OpenedArticles({
    publication: network.publication,
    device: device.open,
    sanitizer: () => Promise.resolve((html) => `<i>clean</i>${html}` as SafeHtml),
    style: () => Promise.resolve(),
    withdraw: (address) => Promise.resolve(void withdrawn.push(address)),
  });
});
afterEach(() => void vi.useRealTimers());

function keep(because: Kept['because'] = 'saved'): void {
  device.keep(aKept(aListed({ address: '/a/' }), { because }), {
    html: '<p>From the device.</p>',
  });
}

describe('app/opened-articles', () => {
  it('opens an article from the network, cleaned', async () => {
    const opened = await articles.open('/a/', aHash(1));
    expect(opened).toMatchObject({
      article: { address: '/a/', hash: aHash(1) },
      html: '<i>clean</i><p>From the network.</p>',
      copyBecause: undefined,
    });
    expect(opened.article).not.toHaveProperty('html');
    expect(network.asked).toMatchObject([{ address: '/a/', hash: aHash(1) }]);
  });

  it('opens the copy on the device where there is no network, cleaned', async () => {
    keep();
    network.answer = fails(offline());
    expect(await articles.open('/a/')).toMatchObject({
      article: { address: '/a/', hash: aHash() },
      html: '<i>clean</i><p>From the device.</p>',
      copyBecause: 'offline',
    });
  });

  it('takes the network before the copy, which may be old', async () => {
    keep();
    expect((await articles.open('/a/')).copyBecause).toBeUndefined();
  });

  it('opens the copy where the network does not answer for too long', async () => {
    keep();
    network.answer = hangs;
    const opened = vi.fn();
    void articles.open('/a/').then(opened);
    await vi.advanceTimersByTimeAsync(3900);
    expect(opened).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(opened).toHaveBeenCalledWith(expect.objectContaining({ copyBecause: 'offline' }));
  });

  it('goes on waiting for a slow network where there is no copy', async () => {
    network.answer = ({ address }) =>
      new Promise((resolve) => setTimeout(() => resolve(aCopy({ address })), 20_000));
    const opened = articles.open('/a/');
    await vi.advanceTimersByTimeAsync(20_000);
    expect((await opened).copyBecause).toBeUndefined();
  });

  it('waits for a slow network where the device refuses', async () => {
    device.refusal = 'storage-blocked';
    network.answer = ({ address }) =>
      new Promise((resolve) => setTimeout(() => resolve(aCopy({ address })), 20_000));
    const opened = articles.open('/a/');
    await vi.advanceTimersByTimeAsync(20_000);
    expect((await opened).copyBecause).toBeUndefined();
  });

  it.each(['offline', 'not-found', 'damaged'] as const)(
    'says what the network said (%s) where there is no copy either',
    async (code) => {
      network.answer = fails(new ReaderError(code, 'x'));
      await expect(articles.open('/a/')).rejects.toMatchObject({ code });
    },
  );

  it.each(['offline', 'not-found', 'damaged'] as const)(
    'says of the copy that was saved why it is shown (%s)',
    async (code) => {
      keep('saved');
      network.answer = fails(new ReaderError(code, 'x'));
      expect((await articles.open('/a/')).copyBecause).toBe(code);
    },
  );

  it('shows nothing that is published no more and was only opened', async () => {
    keep('opened');
    network.answer = fails(new ReaderError('not-found', 'x'));
    await expect(articles.open('/a/')).rejects.toMatchObject({ code: 'not-found' });
    expect(withdrawn).toEqual(['/a/']);
  });

  it('does not take a file that is missing for an article that is published no more', async () => {
    keep('opened');
    network.isListed = true;
    network.answer = fails(new ReaderError('not-found', 'x'));
    await expect(articles.open('/a/')).rejects.toMatchObject({ code: 'not-found' });
    expect(withdrawn).toEqual([]);
    network.answer = fails(offline());
    expect((await articles.open('/a/')).copyBecause).toBe('offline');
  });

  it('leaves what was saved on the device, though it is published no more', async () => {
    keep('saved');
    network.answer = fails(new ReaderError('not-found', 'x'));
    await articles.open('/a/');
    expect(withdrawn).toEqual([]);
  });

  it('does not hide a fault of ours behind the copy', async () => {
    keep();
    network.answer = fails(new TypeError('a fault'));
    await expect(articles.open('/a/')).rejects.toThrow('a fault');
  });

  it('is left in peace when the reader has gone elsewhere', async () => {
    keep();
    network.answer = hangs;
    const controller = new AbortController();
    const opening = articles.open('/a/', undefined, controller.signal);
    opening.catch(() => undefined);
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
    await expect(articles.open('/b/', undefined, controller.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('app/opened-articles: what is expected', () => {
  it('is asked for once and then ready', async () => {
    articles.expect('/a/', aHash(1));
    articles.expect('/a/', aHash(1));
    await articles.open('/a/', aHash(1));
    await articles.open('/a/', aHash(1));
    expect(network.asked).toHaveLength(1);
  });

  it('is asked for again when it failed while nobody waited', async () => {
    network.answer = fails(offline());
    articles.expect('/a/', undefined);
    await vi.advanceTimersByTimeAsync(0);
    network.answer = new FakeNetwork().answer;
    expect((await articles.open('/a/')).copyBecause).toBeUndefined();
    expect(network.asked).toHaveLength(2);
  });

  it('is asked for anew where another was published', async () => {
    articles.expect('/a/', aHash(1));
    articles.expect('/a/', undefined);
    articles.expect('/a/', aHash(2));
    await articles.open('/a/', aHash(2));
    expect(network.asked.map(({ hash }) => hash)).toEqual([aHash(1), aHash(2)]);
  });

  it('stays ready when what was expected before it fails late', async () => {
    let fail: (error: Error) => void = () => undefined;
    network.answer = () => new Promise((_, reject) => (fail = reject));
    articles.expect('/a/', aHash(1));
    network.answer = new FakeNetwork().answer;
    articles.expect('/a/', aHash(2));
    fail(offline());
    await vi.advanceTimersByTimeAsync(0);
    await articles.open('/a/', aHash(2));
    expect(network.asked).toHaveLength(2);
  });

  it('comes from the device where the network fails under way', async () => {
    keep();
    network.answer = fails(offline());
    articles.expect('/a/', undefined);
    expect((await articles.open('/a/')).copyBecause).toBe('offline');
  });

  it('comes from the device where the network does not answer for too long', async () => {
    keep();
    network.answer = hangs;
    articles.expect('/a/', undefined);
    const opened = vi.fn();
    void articles.open('/a/').then(opened);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(opened).toHaveBeenCalledWith(expect.objectContaining({ copyBecause: 'offline' }));
  });

  it('does not hold the reader back who goes elsewhere', async () => {
    network.answer = hangs;
    articles.expect('/a/', undefined);
    const controller = new AbortController();
    const failed = vi.fn();
    void articles.open('/a/', undefined, controller.signal).catch(failed);
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    await vi.advanceTimersByTimeAsync(100);
    expect(failed).toHaveBeenCalledWith(expect.objectContaining({ name: 'AbortError' }));
  });

  it('does not hold the reader back who has gone elsewhere already', async () => {
    network.answer = hangs;
    articles.expect('/a/', undefined);
    const failed = vi.fn();
    void articles.open('/a/', undefined, AbortSignal.abort()).catch(failed);
    await vi.advanceTimersByTimeAsync(100);
    expect(failed).toHaveBeenCalledWith(expect.objectContaining({ name: 'AbortError' }));
  });

  it('is forgotten after many others, and when all may have changed', async () => {
    articles.expect('/a/', undefined);
    for (let n = 0; n < 30; n += 1) articles.expect(`/post-${n}/`, undefined);
    await articles.open('/a/');
    expect(network.asked.filter(({ address }) => address === '/a/')).toHaveLength(2);
    articles.expect('/b/', undefined);
    articles.forget();
    await articles.open('/b/');
    expect(network.asked.filter(({ address }) => address === '/b/')).toHaveLength(2);
  });
});
