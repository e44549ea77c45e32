import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleFile, editionOf } from '../../../../src/build/articles/edition.ts';
import { WordGatherer } from '../../../../src/build/articles/gathered-words.ts';
import { Writer } from '../../../../src/build/output/writer.ts';
import { writeSearch } from '../../../../src/build/search/search-step.ts';
import { type Article, listedOf } from '../../../../src/model/article.ts';
import { searchedTextOf } from '../../../../src/model/search/article-text.ts';
import { wordsOf } from '../../../../src/model/search/article-words.ts';
import { isSearchPath } from '../../../../src/model/search/search-path.ts';
import { anArticle } from '../../../build/an-article.ts';
import { aFolder } from '../a-folder.ts';

/** Articles with words enough for many pieces, a few of which are in each. */
function posts(count: number): Article[] {
  return Array.from({ length: count }, (_, nth) =>
    anArticle({
      address: `/${nth}/`,
      html: `<p>${Array.from({ length: 200 }, (_, n) => `w${(nth * 7919 + n * 104_729) % 30_000}`).join(' ')}</p>`,
    }),
  );
}

/** A site that is built again and again. */
async function aSearch() {
  const folder = await aFolder();
  let builds = 0;
  let past: ReturnType<typeof writeSearch> | undefined;
  let before: Writer | undefined;
  const build = async (articles: readonly Article[], made: readonly Article[]) => {
    const out = path.join(folder, `${builds}`);
    const files = before && {
      folder: out,
      files: before.names,
      made: before.made,
      finished: Date.now() + 1000,
    };
    builds += 1;
    const writer = new Writer(path.join(folder, `${builds}`), files);
    const words = new WordGatherer();
    for (const article of made) {
      words.add(articleFile(article).hash, wordsOf(searchedTextOf(article)));
    }
    const listed = articles.map((article) => listedOf(article, articleFile(article).hash));
    past = writeSearch({
      edition: editionOf(listed, [], 'en'),
      gathered: [words.gathered],
      past: past && { program: '', ...past },
      writer,
    });
    writer.settle();
    before = writer;
    const isOfSearch = (name: string): boolean => isSearchPath(name);
    const written = (await readdir(path.join(folder, `${builds}`), { recursive: true })).filter(
      isOfSearch,
    );
    return {
      names: writer.names.filter(isOfSearch).sort(),
      written,
      root: await readFile(path.join(folder, `${builds}`, 'search.bin')),
    };
  };
  return { build };
}

describe('build/search/search-step', () => {
  it('makes of what was kept and what is new the index that it would make of all', async () => {
    const old = posts(300);
    const changed = [...old.slice(1, 100), ...posts(302).slice(300), ...old.slice(101)];
    const once = await (await aSearch()).build(changed, changed);
    const search = await aSearch();
    await search.build(old, old);
    const again = await search.build(changed, posts(302).slice(300));
    expect(again.names).toEqual(once.names);
    expect(again.root).toEqual(once.root);
  });

  it('writes of an index that is the same only the file that names the others', async () => {
    const search = await aSearch();
    const all = posts(300);
    const first = await search.build(all, all);
    const second = await search.build(all, []);
    expect(first.written.length).toBeGreaterThan(20);
    expect(second.names).toEqual(first.names);
    expect(second.written).toEqual(['search.bin']);
  });
});
