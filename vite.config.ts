import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { lectern } from './src/build/lectern.ts';

export default defineConfig({
  plugins: [
    svelte({
      configFile: false,
      // Short, since they stand in every page, and of the style alone, so that two machines make the same.
      compilerOptions: { cssHash: ({ hash, css }) => `s${hash(css).slice(0, 4)}` },
    }),
    lectern(),
  ],
  // The first that know light-dark() and nesting: both would be written out for older ones.
  build: { cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
});
