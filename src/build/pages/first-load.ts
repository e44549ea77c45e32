import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Edition } from '../articles/edition.ts';
import { fileOf } from '../articles/printed-pages.ts';
import type { FirstLoad } from '../build-report.ts';
import type { Writer } from '../output/writer.ts';
import type { ClientBundle } from './client-bundle.ts';

const compress = promisify(brotliCompress);

/** As hosts pack what they are asked for; those that pack ahead save a tenth more. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };

/**
 * Measures what a first visit to a page brings.
 * @param files the page and the code that it runs
 */
async function firstLoadOf(
  address: string,
  files: readonly string[],
  writer: Writer,
): Promise<FirstLoad> {
  const sizes = await Promise.all(
    files.map(async (file) => {
      const packed = await compress(writer.read(file), { params });
      return packed.length;
    }),
  );
  return { address, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** What the front page and the newest article cost who comes for the first time. */
export async function firstLoads(
  { articles }: Edition,
  client: ClientBundle,
  writer: Writer,
): Promise<FirstLoad[]> {
  const newest = articles.at(-1)?.address;
  const list = await firstLoadOf('/', ['index.html', ...client.codeOf('list')], writer);
  if (newest === undefined) return [list];
  const files = [fileOf(newest), ...client.codeOf('article')];
  return [list, await firstLoadOf(newest, files, writer)];
}
