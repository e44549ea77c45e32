import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkBuilt } from '../../../src/build/preview-plugin.ts';
import { aFolder } from './a-folder.ts';

describe('build/preview-plugin', () => {
  it('says how to build what it is to serve', async () => {
    const root = await aFolder({ 'built/404.html': '' });
    vi.stubEnv('INIT_CWD', root);
    const check = (out: string) => () => {
      checkBuilt(path.join(root, out), root);
    };
    expect(check('built')).not.toThrow();
    expect(check('dist')).toThrow('dist holds no build yet. Run "npm run build" first.');
    expect(check('site')).toThrow(
      'site holds no build yet. Run "npm run build -- --outDir site" first.',
    );
    vi.unstubAllEnvs();
  });
});
