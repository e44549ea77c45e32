import path from 'node:path';
import type { Plugin } from 'vite';
import { buildPlugin } from './build-plugin.ts';
import { devPlugin } from './dev-plugin.ts';
import { previewPlugin } from './preview-plugin.ts';
import { type Setup, setupOf } from './setup.ts';

/**
 * Turns a folder of Markdown into a reader: `dev` shows it while it is written, `build` prints it, and
 * `preview` serves what was built as a CDN would.
 */
export function lectern(): Plugin[] {
  let found: Setup | undefined;
  const setup = (): Setup => {
    if (found === undefined) throw new Error('Vite has not read its configuration yet');
    return found;
  };
  return [
    {
      name: 'lectern:setup',
      config(config, { command, isPreview = false }) {
        found = setupOf(config, { isPreview });
        return {
          base: found.base,
          publicDir: found.paths.public,
          // Which page answers which address is ours to say.
          appType: 'custom',
          server: {
            fs: { allow: [found.root, found.paths.content] },
            watch: { ignored: [`${found.paths.out}/**`, '**/.*.building/**'] },
          },
          build: { outDir: isPreview ? found.paths.out : found.staging },
          ...(command === 'build' ? { logLevel: config.logLevel ?? 'warn' } : {}),
          resolve: { dedupe: ['svelte'] },
          cacheDir: path.join(found.root, 'node_modules/.vite'),
        };
      },
    },
    buildPlugin(setup),
    devPlugin(setup),
    previewPlugin(setup),
  ];
}
