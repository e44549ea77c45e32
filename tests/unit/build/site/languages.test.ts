import { describe, expect, it } from 'vitest';
import { languageAbove, languagesIn } from '../../../../src/build/site/languages.ts';

function read(paths: readonly string[]): string[] {
  const languages = languagesIn(paths);
  return paths.map((path) => {
    const { path: neutral, lang } = languages.of(path);
    return `${neutral} ${lang ?? '-'}`;
  });
}

describe('build/site/languages', () => {
  it.each<[what: string, paths: string[], read: string[]]>([
    ['endings', ['a.md', 'a.fa.md', 'b.fa.md'], ['a.md -', 'a.md fa', 'b.md fa']],
    [
      'endings of bundles',
      ['a/index.en.md', 'a/index.pt-br.md'],
      ['a/index.md en', 'a/index.md pt-BR'],
    ],
    ['folders beside each other', ['en/a.md', 'pt-BR/x/b.md'], ['a.md en', 'x/b.md pt-BR']],
    ['the only folder', ['de/blog/a.md', 'de/b.md'], ['blog/a.md de', 'b.md de']],
    ['folders with names', ['english/a.md', 'German/x/b.md'], ['a.md en', 'x/b.md de']],
    [
      'a folder that mirrors the rest',
      ['posts/a.md', 'fa/posts/a.md', 'c.md'],
      ['posts/a.md -', 'posts/a.md fa', 'c.md -'],
    ],
    [
      'folders within a section',
      ['blog/en/a.md', 'blog/zh_CN/a.md'],
      ['blog/a.md en', 'blog/a.md zh-CN'],
    ],
  ])('finds %s', (_what, paths, expected) => {
    expect(read(paths)).toEqual(expected);
  });

  it.each<[what: string, paths: string[]]>([
    ['names that end like a code', ['socket.io.md', 'how-to-do.it.md', 'b.md']],
    ['codes of no language', ['node.js.md', 'node.md', 'v1.2.md']],
    ['one folder among others', ['it/a.md', 'css/b.md']],
    ['a folder beside posts', ['it/a.md', 'b.md']],
    ['an index beside a folder', ['it/index.md', 'index.md']],
  ])('finds none in %s', (_what, paths) => {
    expect(read(paths)).toEqual(paths.map((path) => `${path} -`));
  });

  it.each([
    ['/site/content/fa/blog/', 'fa'],
    ['/site/content/english/', 'en'],
    ['/site/content/', undefined],
    ['/site/content/blog/', undefined],
    ['/site/posts/fa/', undefined],
  ])('finds that of the folder %s', (folder, lang) => {
    expect(languageAbove(folder)).toBe(lang);
  });
});
