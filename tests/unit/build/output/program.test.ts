import { expect, it } from 'vitest';
import { filesIn, programHash } from '../../../../src/build/output/program.ts';
import { aFolder, writeFiles } from '../a-folder.ts';

it('tells one program from another, and content from neither', async () => {
  const root = await aFolder({ 'src/app/a.ts': 'one', 'package-lock.json': '{}', 'README.md': '' });
  const first = programHash(root);
  await writeFiles(root, { 'README.md': 'more', 'content/a.md': '# A' });
  expect(programHash(root)).toBe(first);
  await writeFiles(root, { 'src/app/a.ts': 'two' });
  const second = programHash(root);
  expect(second).not.toBe(first);
  await writeFiles(root, { 'package-lock.json': '{"a":1}' });
  expect(programHash(root)).not.toBe(second);
});

it('finds all files below a folder', async () => {
  const root = await aFolder({ 'b/c.txt': '', 'b/d/e.txt': '', 'a.txt': '' });
  expect(filesIn(root)).toEqual(['a.txt', 'b/c.txt', 'b/d/e.txt']);
  expect(filesIn(`${root}/none`)).toEqual([]);
});
