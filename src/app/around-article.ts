import type { Around } from '../model/suggestions.ts';
import type { Device } from '../storage/device.ts';
import type { Publication } from '../storage/publication.ts';
import { codeOf } from '../storage/reader-error.ts';
import { publishedCatalog } from './list/catalog.ts';

interface Options {
  readonly publication: Publication;
  readonly device: () => Promise<Device>;
  /** Settles when the article is on the device, if it comes there. */
  readonly kept: Promise<void>;
}

/**
 * What there is around an article. It is kept with the copy of that on the device, if there is one, and comes
 * from there where nothing else can be had.
 */
export async function aroundArticle(
  address: string,
  { publication, device, kept }: Options,
): Promise<Around> {
  try {
    const entry = await publication.find(address);
    const catalog = await publishedCatalog(publication);
    const [related, series] = await Promise.all([
      catalog.articles(entry?.related ?? []),
      catalog.articles(entry?.series ?? []),
    ]);
    void kept.then(() => keepWith(address, { related, series }, device));
    return { related, series, isKept: false };
  } catch (error) {
    codeOf(error);
    return keptWith(address, device);
  }
}

async function keepWith(
  address: string,
  around: Pick<Around, 'related' | 'series'>,
  device: Options['device'],
): Promise<void> {
  try {
    await (await device()).kept.surround(address, around);
  } catch (error) {
    codeOf(error);
  }
}

async function keptWith(address: string, device: Options['device']): Promise<Around> {
  try {
    const kept = await (await device()).kept.list();
    const found = kept.find(({ article }) => article.address === address);
    return { related: found?.related ?? [], series: found?.series ?? [], isKept: true };
  } catch (error) {
    codeOf(error);
    return { related: [], series: [], isKept: true };
  }
}
