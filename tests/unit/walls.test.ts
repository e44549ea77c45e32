import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const WATCHED = new Set([
  'no-console',
  'no-restricted-imports',
  'no-restricted-syntax',
  'svelte/no-at-html-tags',
  'svelte/no-inline-styles',
  '@typescript-eslint/no-explicit-any',
  '@typescript-eslint/no-non-null-assertion',
]);

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  // The files that are linted here do not exist, so no project knows their types.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => WATCHED.has(ruleId),
});

/** The rules that refuse a file, and `null` for what cannot be parsed. */
async function refusals(filePath: string, code: string): Promise<(string | null)[]> {
  const isScript = !filePath.endsWith('.svelte') || code.startsWith('<');
  const text = isScript ? code : `<script lang="ts">\n${code}\n</script>`;
  const [result] = await eslint.lintText(text, { filePath });
  return result?.messages.map(({ ruleId }) => ruleId) ?? ['ignored'];
}

const value = (from: string) => `import { x } from '${from}';`;
const type = (from: string) => `import type { X } from '${from}';`;
const later = (from: string) => `export const x = import('${from}');`;

const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  ['src/model/a.ts', value('./route.ts')],
  ['src/build/a.ts', value('./content.ts')],
  ['src/build/a.ts', value('../model/route.ts')],
  ['src/build/a.ts', value('node:fs/promises')],
  ['src/build/a.ts', value('marked')],
  ['src/build/a.ts', value('@sveltejs/vite-plugin-svelte')],
  ['src/build/a.ts', value('./syntax/math.ts')],
  ['src/build/a.ts', value('./templates/templates.ts')],
  ['src/build/syntax/a.ts', value('./lines.ts')],
  ['src/build/syntax/a.ts', value('../markdown/rendering.ts')],
  ['src/build/syntax/a.ts', value('../../model/words.ts')],
  ['src/build/syntax/a.ts', value('marked')],
  ['src/build/templates/a.ts', value('../source/content-error.ts')],
  ['src/build/templates/a.ts', value('entities')],
  ['src/build/pages/a.ts', value('../articles/edition.ts')],
  ['src/build/pages/a.ts', type('../setup.ts')],
  ['src/storage/a.ts', value('../model/route.ts')],
  ['src/storage/a.ts', value('idb')],
  ['src/storage/a.ts', value('dompurify')],
  ['src/worker/a.ts', value('../model/device.ts')],
  ['src/worker/a.ts', value('workbox-precaching')],
  ['src/worker/a.ts', value('virtual:lectern/precache')],
  ['src/app/ui/A.svelte', value('../../model/words.ts')],
  ['src/app/ui/a.ts', value('svelte/reactivity')],
  ['src/app/list/A.svelte', value('../ui/Button.svelte')],
  ['src/app/list/A.svelte', value('./Card.svelte')],
  ['src/app/list/a.svelte.ts', value('../../model/filter.ts')],
  ['src/app/list/a.svelte.ts', type('../../storage/store.ts')],
  ['src/app/pages/A.svelte', value('../list/List.svelte')],
  ['src/app/pages/A.svelte', value('../library/Library.svelte')],
  ['src/app/pages/A.svelte', value('../../model/words.ts')],
  ['src/app/pages/A.svelte', value('../context.ts')],
  ['src/app/pages/A.svelte', type('../router.svelte.ts')],
  ['src/app/main.ts', value('../storage/store.ts')],
  ['src/app/main.ts', value('./article/Article.svelte')],
  ['src/app/main.ts', later('./pages/ArticlePage.svelte')],
  ['src/app/main.ts', value('./tokens.css?inline')],
  ['src/app/article/ArticleBody.svelte', '<p>{@html x}</p>'],
];

const REFUSED: readonly (readonly [file: string, code: string])[] = [
  ['src/model/a.ts', value('marked')],
  ['src/model/a.ts', value('node:path')],
  ['src/model/a.ts', type('../storage/store.ts')],
  ['src/build/a.ts', value('svelte')],
  ['src/build/a.ts', value('svelte/server')],
  ['src/build/a.ts', value('../app/print.ts')],
  ['src/build/a.ts', value('../storage/store.ts')],
  ['src/build/a.ts', value('../worker/worker.ts')],
  ['src/build/a.ts', later('../app/print.ts')],
  ['src/build/syntax/a.ts', value('../templates/templates.ts')],
  ['src/build/syntax/a.ts', value('node:fs')],
  ['src/build/templates/a.ts', value('../syntax/math.ts')],
  ['src/build/templates/a.ts', value('marked')],
  ['src/build/templates/a.ts', value('../../app/print.ts')],
  ['src/build/source/a.ts', value('../posts/post.ts')],
  ['src/build/articles/a.ts', value('../pages/head.ts')],
  ['src/build/pages/a.ts', value('../setup.ts')],
  ['src/storage/a.ts', value('svelte')],
  ['src/storage/a.ts', value('../app/main.ts')],
  ['src/storage/a.ts', value('../build/content.ts')],
  ['src/worker/a.ts', value('idb')],
  ['src/worker/a.ts', value('../storage/store.ts')],
  ['src/worker/a.ts', value('virtual:lectern/other')],
  ['src/app/ui/A.svelte', value('../../model/article.ts')],
  ['src/app/ui/A.svelte', type('../../model/article.ts')],
  ['src/app/ui/A.svelte', type('../../storage/store.ts')],
  ['src/app/ui/a.ts', value('../list/list.svelte.ts')],
  ['src/app/list/A.svelte', value('../../storage/store.ts')],
  ['src/app/list/A.svelte', value('../article/Article.svelte')],
  ['src/app/list/A.svelte', type('../article/article.svelte.ts')],
  ['src/app/list/A.svelte', value('../pages/ListPage.svelte')],
  ['src/app/list/A.svelte', value('./../article/Article.svelte')],
  ['src/app/list/A.svelte', value('../ui/../article/Article.svelte')],
  ['src/app/list/A.svelte', value('..')],
  ['src/app/list/A.svelte', value('/src/app/article/Article.svelte')],
  ['src/app/list/a.svelte.ts', value('../../build/content.ts')],
  ['src/app/list/a.svelte.ts', later('../article/Article.svelte')],
  ['src/app/list/a.svelte.ts', later('../../storage/store.ts')],
  ['src/app/list/a.svelte.ts', `export { x } from '../../storage/store.ts';`],
  ['src/app/article/a.ts', value('dompurify')],
  ['src/app/library/a.ts', value('../router.svelte.ts')],
  ['src/app/library/A.svelte', value('../context.ts')],
  ['src/app/pages/A.svelte', type('../../storage/store.ts')],
  ['src/app/pages/A.svelte', value('../router.svelte.ts')],
  ['src/app/pages/A.svelte', value('../../build/content.ts')],
  ['src/app/main.ts', value('../build/content.ts')],
  ['src/app/main.ts', value('../worker/worker.ts')],
  ['src/app/main.ts', value('idb')],
  ['src/app/unlisted/a.ts', value('./b.ts')],
];

describe('eslint.config.js', () => {
  it.each(ALLOWED)('lets %s say: %s', async (file, code) => {
    expect(await refusals(file, code)).toEqual([]);
  });

  it.each(REFUSED)('does not let %s say: %s', async (file, code) => {
    const rules = await refusals(file, code);
    expect(rules).not.toEqual([]);
    for (const rule of rules) expect(rule).toMatch(/^no-restricted-(?:imports|syntax)$/);
  });

  it.each([
    ['src/app/list/A.svelte', '<p>{@html x}</p>', 'svelte/no-at-html-tags'],
    ['src/app/ui/ArticleBody.svelte', '<p>{@html x}</p>', 'svelte/no-at-html-tags'],
    ['src/app/ui/A.svelte', '<p style="color: red">x</p>', 'svelte/no-inline-styles'],
    ['src/app/ui/A.svelte', '<p style:color={x}>x</p>', 'svelte/no-inline-styles'],
    ['src/app/a.ts', 'console.log(1);', 'no-console'],
    ['src/model/a.ts', 'console.log(1);', 'no-console'],
    ['src/storage/a.ts', 'console.log(1);', 'no-console'],
    ['src/model/a.ts', 'export let x: any;', '@typescript-eslint/no-explicit-any'],
    ['src/app/a.ts', 'export const x = y!.z;', '@typescript-eslint/no-non-null-assertion'],
    ['src/build/a.ts', 'export enum A { B }', 'no-restricted-syntax'],
    ['src/model/a.ts', `export * from './route.ts';`, 'no-restricted-syntax'],
  ])('does not let %s hold: %s', async (file, code, rule) => {
    expect(await refusals(file, code)).toEqual([rule]);
  });

  it('lets the build write to the console and a test say what is not null', async () => {
    expect(await refusals('src/build/a.ts', 'console.log(1);')).toEqual([]);
    expect(await refusals('tests/unit/a.test.ts', 'export const x = y!.z;')).toEqual([]);
  });
});
