import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReplaceable, replaceWith, updateWith } from '../../../../src/build/output/staging.ts';
import { aHash } from '../../../build/an-article.ts';
import { aFolder, type Files, writeFiles } from '../a-folder.ts';

const MANIFEST = JSON.stringify({ version: 1, articles: 0, index: aHash() });

async function folders(old: Files | undefined) {
  const root = await aFolder({ 'staging/index.html': 'new', 'staging/deep/a.html': 'new' });
  const [out, staging] = [path.join(root, 'dist'), path.join(root, 'staging')];
  if (old !== undefined) {
    await mkdir(out);
    await writeFiles(out, old);
  }
  return { root, out, staging };
}

describe('build/output/staging: what may be replaced', () => {
  it.each<[string, Files | undefined]>([
    ['is not there', undefined],
    ['is empty', {}],
    ['a build made', { 'manifest.json': MANIFEST, 'index.html': 'old' }],
  ])('is a folder that %s', async (_what, old) => {
    const { out } = await folders(old);
    await expect(checkReplaceable(out, path.join(out, '../public'))).resolves.toBeUndefined();
  });

  it.each<[string, Files]>([
    ['files of somebody’s', { 'thesis.txt': 'x' }],
    ['hidden files of somebody’s', { '.git/HEAD': 'x' }],
    ['another program’s manifest', { 'manifest.json': '{"name":"x"}' }],
    ['a broken manifest', { 'manifest.json': '{' }],
    ['a manifest of another version', { 'manifest.json': MANIFEST.replace('1', '2') }],
  ])('is not a folder with %s', async (_what, old) => {
    const { out } = await folders(old);
    await expect(checkReplaceable(out, path.join(out, '../public'))).rejects.toThrow(
      `${out} holds files that are not of a build, and they would be lost. Empty it, name another folder with --outDir, or say --emptyOutDir.`,
    );
  });

  it('is a folder whose hidden files the build wrote, or took from the public folder', async () => {
    const { root, out } = await folders({ 'manifest.json': MANIFEST, '.nojekyll': '' });
    await writeFiles(root, { 'public/.well-known/a.txt': '', 'dist/.well-known/a.txt': '' });
    const publicFolder = path.join(root, 'public');
    await expect(checkReplaceable(out, publicFolder)).resolves.toBeUndefined();
    await writeFiles(root, { 'public/.git/HEAD': 'x', 'dist/.git/HEAD': 'x' });
    await expect(checkReplaceable(out, publicFolder)).rejects.toThrow('would be lost');
  });

  it('is not a file', async () => {
    const root = await aFolder({ dist: 'x' });
    await expect(
      checkReplaceable(path.join(root, 'dist'), path.join(root, 'public')),
    ).rejects.toThrow('is not a folder. Name another with --outDir.');
  });
});

describe('build/output/staging: replacing', () => {
  it.each<[string, Files | undefined]>([
    ['nothing', undefined],
    ['an empty folder', {}],
    ['an old build', { 'index.html': 'old', 'old/b.html': 'old', 'manifest.json': MANIFEST }],
  ])('puts the new build in the place of %s and leaves nothing else', async (_what, old) => {
    const { root, out, staging } = await folders(old);
    await replaceWith(staging, out);
    expect((await readdir(out)).sort()).toEqual(['deep', 'index.html']);
    expect(await readFile(path.join(out, 'deep/a.html'), 'utf8')).toBe('new');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('makes the folders above', async () => {
    const { root, staging } = await folders(undefined);
    const out = path.join(root, 'a/b/dist');
    await replaceWith(staging, out);
    expect(existsSync(path.join(out, 'index.html'))).toBe(true);
  });

  it('keeps a link to the folder a link', async () => {
    const { root, out, staging } = await folders({ 'index.html': 'old' });
    const link = path.join(root, 'link');
    await symlink(out, link);
    await replaceWith(staging, link);
    expect(await readFile(path.join(out, 'index.html'), 'utf8')).toBe('new');
    expect(await readFile(path.join(link, 'index.html'), 'utf8')).toBe('new');
  });

  it('keeps the old build where there is no new one', async () => {
    const { root, out, staging } = await folders({ 'index.html': 'old' });
    await expect(replaceWith(`${staging}.none`, out)).rejects.toThrow('ENOENT');
    expect(await readFile(path.join(out, 'index.html'), 'utf8')).toBe('old');
    expect((await readdir(root)).sort()).toEqual(['dist', 'staging']);
  });

  it.skipIf(process.getuid?.() === 0)('copies into a folder that cannot be moved', async () => {
    const { root, out, staging } = await folders({ 'index.html': 'old', 'old.html': 'old' });
    const built = await aFolder();
    await writeFiles(built, { 'staging/index.html': 'new' });
    await chmod(root, 0o555);
    try {
      await replaceWith(path.join(built, 'staging'), out);
      expect(await readdir(out)).toEqual(['index.html']);
    } finally {
      await chmod(root, 0o755);
    }
    expect(existsSync(staging)).toBe(true);
  });
});

describe('build/output/staging: updating', () => {
  it('moves what is new into its place, and removes what is gone with its folder', async () => {
    const { out, staging } = await folders({
      'index.html': 'old',
      'same/index.html': 'same',
      'gone/index.html': 'old',
      'gone/deep/index.html': 'old',
    });
    updateWith(staging, out, ['gone/index.html', 'gone/deep/index.html']);
    expect((await readdir(out, { recursive: true })).sort()).toEqual([
      'deep',
      'deep/a.html',
      'index.html',
      'same',
      'same/index.html',
    ]);
    expect(await readFile(path.join(out, 'index.html'), 'utf8')).toBe('new');
    expect(await readFile(path.join(out, 'same/index.html'), 'utf8')).toBe('same');
  });

  it('puts a page where a folder was, and a folder where a page was', async () => {
    const { out, staging } = await folders({ deep: 'old', 'index.html/a.html': 'old' });
    updateWith(staging, out, ['deep', 'index.html/a.html']);
    expect(await readFile(path.join(out, 'index.html'), 'utf8')).toBe('new');
    expect(await readFile(path.join(out, 'deep/a.html'), 'utf8')).toBe('new');
  });
});
