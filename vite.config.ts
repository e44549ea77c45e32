import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { ownCode } from './src/build/own-code.ts';

// Short, since they stand in every page, and of the style alone, so that two machines make the same.
const cssHash = ({ hash, css }: { hash: (text: string) => string; css: string }): string =>
  `s${hash(css).slice(0, 4)}`;

const { lectern } = await ownCode(import.meta.dirname);

export default defineConfig(({ command }) => ({
  plugins: [
    svelte({ configFile: false, compilerOptions: command === 'build' ? { cssHash } : {} }),
    lectern(),
  ],
  // The first that know light-dark() and nesting: both would be written out for older ones.
  build: { cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
}));
