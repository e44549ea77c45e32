import { describe, expect, it } from 'vitest';
import { expanded, expansionOf } from './an-expansion.ts';

const FILES = {
  './a.ts':
    'one\n// #region part\n  two\n  // #region inner\n  three\n  // #endregion\n// #endregion part\nfour\n',
  '@/b.py': '# region x\na\n# endregion x\nb\n',
  '@/downloads/code/c.js': '1\n2\n3\n4\n',
  './d.md': '---\ntitle: D\n---\n\n## First\n\na {{< kbd "b" >}}\n\n## Second\n\nc\n',
  './loop.md': 'x\n\n<!--@include: ./loop.md-->\n',
};

describe('build/templates/snippets: code of a file', () => {
  it.each([
    ['<<< ./a.ts#part', '```ts\ntwo\nthree\n```'],
    ['<<< @/b.py{1,3-4}', '```py {1,3-4}\n# region x\na\n# endregion x\nb\n```'],
    ['<<< @/b.py#x{1 ts:line-numbers} [b.py]', '```ts:line-numbers {1} [b.py]\na\n```'],
    ['<<< @/b.py#x{:line-numbers}', '```py:line-numbers\na\n```'],
    ['@[code{4-4}](@/b.py)', '```py\nb\n```'],
    ['@[code{2-2} js{1}:line-numbers](@/b.py)', '```js{1}:line-numbers\na\n```'],
    ['{% include_code A title lang:ts from:2 to:3 c.js %}', '```ts title="A title"\n2\n3\n```'],
    ['{% include_code c.js %}', '```js title="c.js"\n1\n2\n3\n4\n```'],
    ['- a\n  <<< @/b.py#x', '- a\n  ```py\n  a\n  ```'],
  ])('stands in the place of %j', (written, shown) => {
    expect(expanded(written, { files: FILES })).toBe(shown);
  });

  it('keeps the name of a file that is not there, and tells of it where it stands', () => {
    expect(expansionOf('a\n\n<<< ./gone_x.ts{1}\n', { files: FILES })).toEqual({
      text: 'a\n\n\n./gone\\_x.ts\n\n',
      unknown: [],
      missing: [['./gone_x.ts', 3]],
    });
  });

  it('shows all of a file that has no such part, and tells of it', () => {
    const { text, missing } = expansionOf('<<< @/b.py#none', { files: FILES });
    expect(text).toContain('# region x\na');
    expect(missing).toEqual([['@/b.py#none', 0]]);
  });

  it.each([
    '<<<<<<< HEAD',
    'cat <<< ./a.ts',
    'a @[code](./a.ts) b',
    '```md\n<<< ./a.ts\n<!--@include: ./d.md-->\n```',
    'text\n\n    <<< ./a.ts\n',
  ])('leaves as it is: %j', (text) => {
    expect(expansionOf(text, { files: FILES })).toEqual({ text, unknown: [] });
  });
});

describe('build/templates/includes: Markdown of a file', () => {
  it.each([
    ['<!--@include: ./d.md-->', '## First\na <kbd>b</kbd>\n## Second\nc'],
    ['<!-- @include: ./d.md#second -->', '## Second\nc'],
    ['<!-- @include: ./d.md#first{3,3} -->', 'a <kbd>b</kbd>'],
    ['<!-- @include: ./d.md{11,} -->', 'c'],
    ['<!-- @include: ./d.md{,5} -->', '## First'],
  ])('stands in the place of %j', (written, shown) => {
    expect(expanded(written, { files: FILES })).toBe(shown);
  });

  it('comes to an end with a file that includes itself', () => {
    expect(expanded('<!--@include: ./loop.md-->', { files: FILES }).split('x').length).toBeLessThan(
      9,
    );
  });

  it('tells of a file that is not there', () => {
    expect(expansionOf('a\n\n<!--@include: ./gone.md-->', { files: FILES }).missing).toEqual([
      ['./gone.md', 3],
    ]);
  });
});
