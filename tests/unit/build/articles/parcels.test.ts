import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../../src/build/articles/edition.ts';
import { parcelsOf, writeParcels } from '../../../../src/build/articles/parcels.ts';
import type { Listed } from '../../../../src/model/article.ts';
import { dataPath } from '../../../../src/model/catalog.ts';
import { marksIn, markOf, parseParcelList, textsIn } from '../../../../src/model/parcels.ts';
import { aHash, aListed } from '../../../build/an-article.ts';

function articles(count: number, first = 0): Listed[] {
  return Array.from({ length: count }, (_, nth) => {
    const n = first + nth;
    return aListed({ address: `/post-${n}/`, hash: hashOf(`post ${n}`) });
  });
}

function cut(list: readonly Listed[], text = 5000) {
  return parcelsOf(
    list,
    list.map(() => ({ text, images: 100 })),
    hashOf,
  );
}

describe('build/articles/parcels', () => {
  it('puts every article into one of a few parcels', () => {
    const list = articles(1000);
    const parcels = cut(list);
    expect(parcels.flatMap((parcel) => parcel.articles)).toEqual(list);
    expect(parcels.flatMap(marksIn)).toEqual(list.map(({ hash }) => markOf(hash)));
    expect(parcels.length).toBeLessThan(32);
    expect(parcels.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(1000 * 5100);
    for (const parcel of parcels) expect(parcel.articles.length).toBeLessThanOrEqual(128);
  });

  it('leaves most parcels as they are when an old article comes in, goes or changes', () => {
    const list = articles(1000);
    const before = new Set(cut(list).map(({ hash }) => hash));
    const changes = [
      list.toSpliced(40, 0, aListed({ address: '/new/', hash: aHash(1) })),
      list.toSpliced(40, 1),
      list.toSpliced(40, 1, { ...list[40]!, hash: aHash(2) }),
      [...list, aListed({ address: '/newest/', hash: aHash(3) })],
    ];
    for (const changed of changes) {
      const now = cut(changed).map(({ hash }) => hash);
      expect(now.filter((hash) => !before.has(hash)).length).toBeLessThanOrEqual(3);
    }
  });

  it('lets no parcel grow beyond what a slow line brings in a while', () => {
    for (const parcel of cut(articles(30), 900_000)) {
      expect(parcel.articles.length).toBeLessThanOrEqual(2);
    }
  });

  it('writes the bytes of each article, and only what the build before has not', () => {
    const list = articles(40);
    const files = new Map(
      list.map(({ hash }, n) => [dataPath('articles', hash), `{"html":"a,\\n]${n}"}`]),
    );
    const texts = [...files.values()];
    const parcels = cut(list);
    const written = new Map<string, string>();
    const disk = {
      reuse: (name: string) => written.has(name),
      read: (name: string) => files.get(name)!,
      write: (name: string, content: string) => void written.set(name, content),
    };
    writeParcels(parcels, disk);
    expect([...written.values()].flatMap(textsIn)).toEqual(texts);
    for (const content of written.values()) expect(() => void JSON.parse(content)).not.toThrow();
    files.clear();
    writeParcels(parcels, disk);
  });

  it('refuses a list whose marks are no beginnings of names', () => {
    const parcel = { hash: aHash(), marks: '123', bytes: 1 };
    expect(() => parseParcelList({ parcels: [parcel] })).toThrow(
      'parcels.parcels[0].marks must be of 6 hexadecimal digits each',
    );
  });
});
