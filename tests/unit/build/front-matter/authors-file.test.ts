import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSite, reportWithoutCount } from '../a-build.ts';
import { aSite, type Files, writeFiles } from '../a-folder.ts';

const POST = '---\nauthors: [ada]\n---\nText.';

/** The authors of a post by `ada`, with files in the content folder and in the folder above it. */
async function read(content: Files, above: Files = {}) {
  const paths = await aSite({ 'a.md': POST, ...content });
  await writeFiles(path.dirname(paths.content), above);
  const { posts, config, problems } = await readSite(paths);
  const names = posts.flatMap(({ authors }) => authors);
  return { names, authors: config.authors, report: reportWithoutCount(problems) };
}

describe('build/front-matter/authors-file', () => {
  it.each<[what: string, content: Files, above: Files]>([
    ['authors.yml', { 'authors.yml': 'ada:\n  name: Ada Lind\n  url: https://ada.example\n' }, {}],
    [
      '.authors.yml of Material',
      {},
      { '.authors.yml': 'authors:\n  ada:\n    name: Ada Lind\n    url: https://ada.example\n' },
    ],
    [
      '_data/authors.yml of Jekyll',
      {},
      { '_data/authors.yml': '- short_name: ada\n  name: Ada Lind\n  web: https://ada.example\n' },
    ],
    [
      'data/authors.toml of Hugo',
      {},
      { 'data/authors.toml': '[ada]\nname = "Ada Lind"\nurl = "https://ada.example"\n' },
    ],
    [
      'authors.json',
      { 'authors.json': '{ "ada": { "name": "Ada Lind", "url": "https://ada.example" } }' },
      {},
    ],
    [
      'a page in authors/',
      { 'authors/ada.md': '---\ntitle: Ada Lind\nurl: https://ada.example\n---\n' },
      {},
    ],
    [
      'a page in authors/ above',
      {},
      { 'authors/ada/_index.md': '+++\nname = "Ada Lind"\nurl = "https://ada.example"\n+++\n' },
    ],
    [
      'site.yaml',
      { 'site.yaml': 'authors: [{ key: ada, name: Ada Lind, url: "https://ada.example" }]' },
      {},
    ],
  ])('knows an author of %s', async (_what, content, above) => {
    expect(await read(content, above)).toEqual({
      names: ['Ada Lind'],
      authors: [{ name: 'Ada Lind', url: 'https://ada.example' }],
      report: '',
    });
  });

  it('takes the first paragraph of a page for what there is to say', async () => {
    const { authors } = await read({
      'authors/ada.md':
        '---\ntitle: Ada Lind\n---\nWrites *a lot*,\nat [home](https://x.example).\n\nMore.',
    });
    expect(authors).toEqual([{ name: 'Ada Lind', description: 'Writes a lot, at home.' }]);
  });

  it('warns of a file that cannot be read, and goes on', async () => {
    const { names, report } = await read({ 'authors.yml': 'ada: [\n' });
    expect(names).toEqual(['ada']);
    expect(report).toContain('content/authors.yml:1:6 warning: a [ is opened but never closed');
  });

  it('does not look above the root of the blog', async () => {
    const { names } = await read(
      { 'package.json': '{}' },
      { 'authors.yml': 'ada: { name: Ada Lind }' },
    );
    expect(names).toEqual(['ada']);
  });
});
