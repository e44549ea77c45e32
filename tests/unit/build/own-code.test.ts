import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownCode } from '../../../src/build/own-code.ts';
import { aFolder, writeFiles } from './a-folder.ts';

const CODE = {
  'package-lock.json': '{}',
  'src/build/lectern.ts':
    "import { said } from './said.ts';\nexport const lectern = (): string => said;",
  'src/build/said.ts': "export const said: string = 'one';",
  'src/build/thread.ts': "import './said.ts';",
  'src/build/output/writing-thread.js': '',
};

/** What the code of a project says, and how many states of it are kept. */
async function said(root: string) {
  const { lectern } = await ownCode(root);
  const kept = await readdir(path.join(root, 'node_modules/.cache/lectern/code'));
  return [lectern(), kept.length];
}

describe('build/own-code', () => {
  it('is bundled once for each state that it is in', async () => {
    const root = await aFolder(CODE);
    expect(await said(root)).toEqual(['one', 1]);
    expect(await said(root)).toEqual(['one', 1]);
    await writeFiles(root, { 'src/build/said.ts': "export const said: string = 'two';" });
    expect(await said(root)).toEqual(['two', 2]);
  });

  it('says where it would have been written', async () => {
    const root = await aFolder({ ...CODE, node_modules: 'no folder' });
    await expect(ownCode(root)).rejects.toThrow(/^Nothing can be written into .*code/);
  });
});
