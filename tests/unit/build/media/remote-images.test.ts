import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { RemoteImages } from '../../../../src/build/media/remote-images.ts';
import { aFolder } from '../a-folder.ts';
import { aPng } from '../a-picture.ts';

const PNG = new Uint8Array(aPng(4, 3));

function answer(
  body: string | Uint8Array<ArrayBuffer>,
  type: string | undefined,
  status = 200,
): Response {
  return new Response(body, {
    status,
    headers: type === undefined ? {} : { 'Content-Type': type },
  });
}

async function aFetcher(respond: (url: string) => Promise<Response>) {
  const folder = await aFolder();
  const fetch = vi.fn((url: unknown) => respond(String(url)));
  const images = new RemoteImages(folder, fetch);
  const fetched = async (url: string) => {
    await images.make(url);
    return images.of(url);
  };
  return { folder, fetch, images, fetched };
}

describe('build/media/remote-images', () => {
  it('fetches a picture, and gives it a name with the extension of its type', async () => {
    const { images, fetched } = await aFetcher(() =>
      Promise.resolve(answer(PNG, 'image/png; x=y')),
    );
    const url = 'https://a.example/pictures/lamp.php?size=1#x';
    expect(images.of(url)).toBeUndefined();
    const found = await fetched(url);
    if (found === undefined || !('file' in found)) throw new Error('was not fetched');
    expect(found.name).toBe('lamp.png');
    expect(new Uint8Array(await readFile(found.file.file))).toEqual(PNG);
  });

  it('asks for each once, in this build and in all others', async () => {
    const { folder, fetch, images, fetched } = await aFetcher(() =>
      Promise.resolve(answer(PNG, 'image/png')),
    );
    await Promise.all([images.make('//a.example/x.png'), images.make('//a.example/x.png')]);
    expect(fetch).toHaveBeenCalledOnce();
    expect(fetch.mock.calls[0]?.[0]).toBe('https://a.example/x.png');
    const again = new RemoteImages(folder, () => Promise.reject(new Error('not again')));
    expect(again.of('//a.example/x.png')).toEqual(await fetched('//a.example/x.png'));
  });

  it.each<[string, () => Promise<Response>, string]>([
    [
      'that is not there',
      () => Promise.resolve(answer('', 'image/png', 404)),
      'it was answered with status 404',
    ],
    [
      'that is a page',
      () => Promise.resolve(answer('<p>', 'text/html; charset=utf-8')),
      'it is text/html, and not a picture that can be published',
    ],
    [
      'that could hold script',
      () => Promise.resolve(answer('<svg/>', 'image/svg+xml')),
      'it is image/svg+xml, and not a picture that can be published',
    ],
    [
      'of no type',
      () => Promise.resolve(answer(PNG, undefined)),
      'it is of no type, and not a picture that can be published',
    ],
    [
      'that is too large',
      () => Promise.resolve(answer(new Uint8Array(20_000_001), 'image/png')),
      'it is larger than 20 MB',
    ],
    [
      'that takes too long',
      () => Promise.reject(new DOMException('x', 'TimeoutError')),
      'it did not come within 15 seconds',
    ],
    [
      'that cannot be reached',
      () =>
        Promise.reject(
          new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') }),
        ),
      'getaddrinfo ENOTFOUND',
    ],
  ])('says why it has no picture %s', async (_what, respond, failure) => {
    const { folder, fetched } = await aFetcher(respond);
    expect(await fetched('https://a.example/x.png')).toEqual({ failure });
    // What failed today may be there tomorrow.
    expect(new RemoteImages(folder).of('https://a.example/x.png')).toBeUndefined();
  });
});
