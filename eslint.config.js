import { posix } from 'node:path';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** The folders of `src/app` that hold one noun each. */
const ROOMS = [
  'list',
  'article',
  'article-tools',
  'library',
  'backup',
  'history',
  'highlights',
  'keys',
  'palette',
  'search',
  'speech',
  'install',
  'look',
  'trust',
  'revisions',
].map((room) => `src/app/${room}`);

/** What single rooms may import beside svelte. */
const PACKAGES_OF_ROOMS = {
  'src/app/look': '@fontsource.+[.]woff2[?]url',
  'src/app/highlights': 'approx-string-match',
};

const SVELTE = 'svelte(?:/[a-z/]+)?';
/** The code of a thread is known to those who start it by its address alone. */
const SEARCH_THREAD = '[.]{2}/search/search-thread[.]ts[?]worker&url';

const ANY_PACKAGE = '[^./].*';

const NODE = 'node:[a-z0-9_/]+';

/** The folders of `src/build`, what each of them stands on, and of what it knows only the types. */
const LAYERS = {
  source: { layers: [], packages: NODE },
  'front-matter': { layers: ['source'], packages: `${NODE}|yaml|smol-toml` },
  site: { layers: ['source', 'front-matter'], packages: `${NODE}|entities` },
  media: { layers: ['source', 'site'], packages: `${NODE}|sharp|image-size(?:/[a-z-]+)?` },
  syntax: { layers: ['source', 'markdown'], packages: 'marked|entities|gemoji|temml' },
  markdown: {
    layers: ['source', 'media', 'syntax'],
    packages: `${NODE}|marked|dompurify|jsdom|entities|github-slugger|highlight[.]js(?:/.+)?`,
  },
  templates: { layers: ['source'], packages: 'entities' },
  posts: { layers: ['source', 'front-matter', 'site', 'syntax'], packages: NODE },
  articles: {
    layers: ['source', 'front-matter', 'site', 'media', 'markdown', 'templates', 'posts'],
    packages: `${NODE}|entities`,
  },
  feeds: { layers: ['site', 'articles'], packages: NODE },
  search: { layers: ['articles', 'output'], types: ['setup.ts'], packages: NODE },
  trust: { layers: ['source', 'articles', 'output', 'hosting'], packages: NODE },
  threads: { layers: [], types: ['thread.ts'], packages: NODE },
  hosting: { layers: ['source', 'site', 'posts', 'articles'], packages: NODE },
  output: {
    layers: ['source', 'articles', 'hosting'],
    types: ['setup.ts'],
    packages: NODE,
  },
  pages: {
    layers: ['site', 'posts', 'articles', 'feeds', 'output', 'threads'],
    types: ['setup.ts', 'content.ts', 'rendered-content.ts', 'build-report.ts', 'progress.ts'],
    packages: `${NODE}|vite`,
  },
};

/** Every folder with code, what it may import beside its own files, and of what only the types. */
const WALLS = [
  // How a table of words is made is told by the English one.
  { folder: 'src/model', types: ['src/words'] },
  { folder: 'src/words', folders: ['src/model'] },
  { folder: 'src/model/search', folders: ['src/model'] },
  {
    folder: 'src/build',
    folders: [
      'src/model',
      'src/model/search',
      'src/words',
      ...Object.keys(LAYERS).map((layer) => `src/build/${layer}`),
    ],
    packages: `(?!svelte(?:/|$)|virtual:)${ANY_PACKAGE}`,
  },
  ...Object.entries(LAYERS).map(([layer, { layers, types = [], packages }]) => ({
    folder: `src/build/${layer}`,
    folders: [
      'src/model',
      'src/model/search',
      'src/words',
      ...layers.map((below) => `src/build/${below}`),
    ],
    types: types.map((path) => `src/build/${path}`),
    packages,
  })),
  { folder: 'src/storage', folders: ['src/model'], packages: 'idb|dompurify' },
  {
    folder: 'src/search',
    folders: ['src/model', 'src/model/search', 'src/storage'],
    packages: '@orama/stemmers/[a-z]+',
  },
  {
    folder: 'src/worker',
    folders: ['src/model'],
    packages: 'workbox-[a-z-]+(?:/.+)?|virtual:lectern/precache',
  },
  {
    folder: 'src/app',
    folders: [
      'src/model',
      'src/model/search',
      'src/words',
      'src/storage',
      'src/app/ui',
      'src/app/pages',
      ...ROOMS,
    ],
    packages: `${SVELTE}|${SEARCH_THREAD}`,
  },
  { folder: 'src/app/ui', folders: ['src/model/words.ts'], packages: SVELTE },
  ...ROOMS.map((room) => ({
    folder: room,
    folders: ['src/model', 'src/model/search', 'src/app/ui'],
    types: ['src/storage', 'src/words'],
    packages: [SVELTE, PACKAGES_OF_ROOMS[room]].filter(Boolean).join('|'),
  })),
  {
    folder: 'src/app/pages',
    folders: ['src/model', 'src/app/ui', 'src/app/context.ts', ...ROOMS],
    types: ['src/app'],
    packages: SVELTE,
  },
];

const SYNTAX = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  {
    selector: ':matches(ExportAllDeclaration, ExportNamedDeclaration[source])',
    message: 'No barrels: import from the file that makes it.',
  },
];

/** Matches how a file in `from` writes the path of `to`: a file, or the files of a folder. */
function specifierOf(from, to) {
  const path = posix.relative(from, to.endsWith('.ts') ? to : `${to}/*`);
  return (path.startsWith('../') ? path : `./${path}`)
    .replaceAll('.', '[.]')
    .replace('*', '[^/]+[.][a-z]+(?:[?][a-z]+)?');
}

function wall({ folder, folders = [], types = [], packages }) {
  const specifiers = (paths) => paths.map((path) => specifierOf(folder, path));
  const values = [...specifiers([folder, ...folders]), ...(packages ? [packages] : [])];
  const onlyTypes = specifiers(types);
  const notAmong = (allowed) => `^(?!(?:${allowed.join('|')})$)`;
  const message = [
    `${folder} may import its own files`,
    ...folders,
    ...types.map((path) => `types of ${path}`),
    packages ? `and the packages /${packages}/.` : 'and no package.',
  ].join(', ');
  return {
    files: [`${folder}/*.{ts,svelte}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: notAmong([...values, ...onlyTypes]), caseSensitive: true, message },
            ...onlyTypes.map((regex) => ({
              regex: `${notAmong(values)}${regex}$`,
              caseSensitive: true,
              allowTypeImports: true,
              message,
            })),
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        ...SYNTAX,
        {
          // A selector's regular expression ends at its first slash.
          selector: `ImportExpression > Literal[value=/${notAmong(values).replaceAll('/', '\\u002f')}/]`,
          message,
        },
      ],
    },
  };
}

export default defineConfig(
  globalIgnores(['content', 'public', 'dist', 'test-results', '.*.building', 'tests/fixtures']),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...SYNTAX],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // By code points is how we mean it.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // svelte-check knows what is defined.
      'no-undef': 'off',
      'svelte/block-lang': ['error', { script: 'ts' }],
      // Sets and maps are replaced whole (`$state.raw`): those that track each entry cost 0.6 KB more.
      'svelte/prefer-svelte-reactivity': 'off',
      // SvelteKit's.
      'svelte/no-navigation-without-resolve': 'off',
      'svelte/no-inline-styles': ['error', { allowTransitions: false }],
      'svelte/no-target-blank': 'error',
    },
  },
  {
    // What one component imports of another is known to svelte-check only, and `any` here.
    files: ['**/*.svelte'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['src/app/article/ArticleBody.svelte'], rules: { 'svelte/no-at-html-tags': 'off' } },
  {
    files: ['src/{app,model,storage,worker}/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '',
              message: 'This folder is no world and no room: give it a wall in eslint.config.js.',
            },
          ],
        },
      ],
    },
  },
  WALLS.map(wall),
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
);
