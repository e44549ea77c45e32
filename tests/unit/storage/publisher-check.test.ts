import { beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOf, SigningKey } from '../../../src/build/trust/signing-key.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { PublisherCheck } from '../../../src/storage/publisher-check.ts';
import { Publishers } from '../../../src/storage/publishers.ts';
import { anArticle } from './an-article.ts';
import { FakeHost, hashOf, revisionsOf } from './fake-host.ts';

const MANY = Array.from({ length: 450 }, (_, nth) => `/post-${nth}/`);

let host: FakeHost;
let publishers: Publishers;
let check: PublisherCheck;
const mine = SigningKey.generate();
const theirs = SigningKey.generate();

/** Publishes articles, and vouches for them. */
function publish(vouching: Parameters<FakeHost['vouch']>[0], title = 'A title'): void {
  host.deploy([anArticle({ title })]);
  host.vouch(vouching);
}

beforeEach(() => {
  host = new FakeHost();
  publishers = new Publishers(openDatabase('/'));
  check = aCheck();
});

function aCheck(globals: { readonly subtle?: SubtleCrypto | undefined } = {}): PublisherCheck {
  return new PublisherCheck(publishers, '/', { fetch: host.fetch, ...globals });
}

describe('storage/publisher-check', () => {
  it('remembers who signs a site when it is seen first, and knows them again', async () => {
    publish({ keys: [{ pair: mine }], revisions: revisionsOf(['/a/']) });
    expect(await check.look()).toEqual({ kind: 'trusted' });
    const known = await publishers.known();
    expect(known).toMatchObject({ key: mine.key, fingerprint: fingerprintOf(mine.key) });
    expect(known?.log?.count).toBe(1);
    publish({ keys: [{ pair: mine }], revisions: revisionsOf(['/a/', '/b/']) }, 'Another title');
    expect(await check.look()).toEqual({ kind: 'trusted' });
    expect(await publishers.known()).toMatchObject({ since: known?.since, log: { count: 2 } });
  });

  it.each([
    ['that nobody signs', () => publish({})],
    ['whose signature is wrong', () => publish({ keys: [{ pair: mine }], signWith: theirs })],
    ['of an older build', () => host.deploy([anArticle()])],
  ])('remembers nobody at first sight of a site %s', async (_what, deploy) => {
    deploy();
    expect(await check.look()).toEqual({ kind: 'unsigned' });
    expect(await publishers.known()).toBeUndefined();
  });

  it('trusts a key that the known one has signed, and remembers that', async () => {
    publish({ keys: [{ pair: mine }] });
    await check.look();
    publish({ keys: [{ pair: mine }, { pair: theirs, signedBy: mine }] });
    expect(await check.look()).toEqual({ kind: 'trusted' });
    expect(await publishers.known()).toMatchObject({ key: theirs.key });
  });

  it.each([
    ['another key', () => publish({ keys: [{ pair: theirs }] }), theirs.key],
    [
      'a key that only says it follows',
      () => publish({ keys: [{ pair: mine }, { pair: theirs, signedBy: theirs }] }),
      theirs.key,
    ],
    ['nobody', () => publish({}), undefined],
    [
      'a signature of others',
      () => publish({ keys: [{ pair: mine }], signWith: theirs }),
      undefined,
    ],
    [
      'a signature of nothing',
      () => publish({ keys: [{ pair: mine }], signWith: null }),
      undefined,
    ],
    ['a build that signs nothing', () => host.deploy([anArticle()]), undefined],
  ])(
    'finds that a site is signed by %s, replaces nothing, and trusts it when told to',
    async (...[, deploy, key]) => {
      publish({ keys: [{ pair: mine }] });
      await check.look();
      deploy();
      const [known, fingerprint] = [fingerprintOf(mine.key), key && fingerprintOf(key)];
      const article = hashOf(JSON.stringify(anArticle()));
      expect(await check.look()).toEqual({
        kind: 'changed',
        known,
        ...(fingerprint && { fingerprint }),
      });
      expect(await check.vouches('/a-title/', article)).toBe(false);
      expect(await publishers.known()).toMatchObject({ key: mine.key });
      await check.accept();
      expect((await publishers.known())?.key).toBe(key);
      expect(await aCheck().look()).toEqual({ kind: key === undefined ? 'unsigned' : 'trusted' });
      expect(await aCheck().vouches('/a-title/', article)).toBe(true);
    },
  );

  it('vouches for what is listed, or printed alone, and for nothing else', async () => {
    const alone = anArticle({ address: '/alone/' });
    host.deploy([anArticle()]);
    host.print(alone);
    host.vouch({ keys: [{ pair: mine }] });
    await check.look();
    expect(await check.vouches('/a-title/', hashOf(JSON.stringify(anArticle())))).toBe(true);
    expect(await check.vouches('/alone/', hashOf(JSON.stringify(alone)))).toBe(true);
    expect(await check.vouches('/a-title/', hashOf('another'))).toBe(false);
  });

  it.each([
    ['goes on', MANY, true],
    ['is as it was', MANY.slice(0, 210), true],
    ['has lost its end', MANY.slice(0, 209), false],
    ['has another end', [...MANY.slice(0, 209), '/other/'], false],
    ['has another beginning', ['/other/', ...MANY.slice(1)], false],
    ['is gone', undefined, false],
  ])('sees whether a log %s', async (_what, addresses, isSame) => {
    publish({ keys: [{ pair: mine }], revisions: revisionsOf(MANY.slice(0, 210)) });
    await check.look();
    const revisions = addresses && revisionsOf(addresses);
    publish({ keys: [{ pair: mine }], ...(revisions && { revisions }) });
    expect(await check.look()).toEqual({ kind: isSame ? 'trusted' : 'rewritten' });
    await check.accept();
    expect(await check.look()).toEqual({ kind: 'trusted' });
  });

  it('sees a line that was changed behind the end that it knows', async () => {
    publish({ keys: [{ pair: mine }], revisions: revisionsOf(['/a/']) });
    await check.look();
    const revisions = revisionsOf(['/a/', '/b/', '/c/']);
    publish({
      keys: [{ pair: mine }],
      revisions: revisions.with(1, { ...revisions[1]!, note: 'x' }),
    });
    expect(await check.look()).toEqual({ kind: 'rewritten' });
  });

  it('says nothing without a network, behind a portal, in the midst of a deploy, or where nothing can be checked', async () => {
    publish({ keys: [{ pair: mine }] });
    await check.look();
    let asked = 0;
    host.meddle = (path) =>
      path === 'manifest.sig' && asked++ === 0 ? { body: 'old' } : undefined;
    expect(await check.look()).toEqual({ kind: 'trusted' });
    host.meddle = () => ({ body: '<h1>Log in</h1>', type: 'text/html' });
    expect(await check.look()).toEqual({ kind: 'unknown' });
    host.meddle = (path) => (path === 'manifest.sig' ? { body: '', status: 502 } : undefined);
    expect(await check.look()).toEqual({ kind: 'unknown' });
    host.isReachable = false;
    expect(await check.look()).toEqual({ kind: 'unknown' });
    host.isReachable = true;
    expect(await aCheck({ subtle: undefined }).look()).toEqual({ kind: 'unknown' });
    const old = {
      importKey: () => Promise.reject(new DOMException('', 'NotSupportedError')),
    };
    expect(await aCheck({ subtle: old as unknown as SubtleCrypto }).look()).toEqual({
      kind: 'unknown',
    });
  });

  it('takes a record that does not fit for none', async () => {
    await openDatabase('/').use((connection) =>
      connection.put('publishers', { key: null } as never, 'known'),
    );
    expect(await publishers.known()).toBeUndefined();
  });
});
