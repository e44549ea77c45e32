import { readdir, readFile, utimes } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Writer } from '../../../src/build/writer.ts';
import { aFolder } from './a-folder.ts';

describe('build/writer', () => {
  it('writes many files into the folders that they need', async () => {
    const folder = await aFolder();
    const writer = new Writer(folder);
    for (let n = 0; n < 200; n += 1) writer.write(`a/${n % 7}/${n}.txt`, `é${n}`);
    const names = await readdir(folder, { recursive: true });
    expect(names.filter((name) => name.endsWith('.txt'))).toHaveLength(200);
    expect(await readFile(path.join(folder, 'a/3/150.txt'), 'utf8')).toBe('é150');
  });

  it('counts files and bytes', async () => {
    const writer = new Writer(await aFolder());
    writer.write('a', 'é');
    writer.write('b', 'xyz');
    expect(writer.written).toEqual({ count: 2, bytes: 5 });
  });

  it('copies files', async () => {
    const folder = await aFolder({ from: 'x' });
    const writer = new Writer(folder);
    writer.copy(path.join(folder, 'from'), 'to/there');
    expect(await readFile(path.join(folder, 'to/there'), 'utf8')).toBe('x');
  });

  it('takes over what the build before made of the same, and writes all else', async () => {
    const folder = await aFolder();
    const before = new Writer(path.join(folder, 'before'));
    for (const name of ['same', 'other', 'touched']) before.make(name, 'this', () => 'old');
    const later = new Date(Date.now() + 60_000);
    await utimes(path.join(folder, 'before/touched'), later, later);
    const past = {
      made: before.made,
      finished: Date.now() + 1000,
      folder: path.join(folder, 'before'),
    };
    const writer = new Writer(path.join(folder, 'after'), past);
    writer.make('same', 'this', () => 'new');
    writer.make('other', 'that', () => 'new');
    writer.make('touched', 'this', () => 'new');
    writer.make('added', 'this', () => 'new');
    const files = ['same', 'other', 'touched', 'added'].map((name) =>
      readFile(path.join(folder, 'after', name), 'utf8'),
    );
    expect(await Promise.all(files)).toEqual(['old', 'new', 'new', 'new']);
    expect(writer.written).toEqual({ count: 4, bytes: 12 });
  });

  it('copies no file again that the build before has', async () => {
    const folder = await aFolder({ 'before/x-1f.jpg': 'old', from: 'new' });
    const past = {
      made: new Map(),
      finished: Date.now() + 1000,
      folder: path.join(folder, 'before'),
    };
    const writer = new Writer(path.join(folder, 'after'), past);
    writer.copy(path.join(folder, 'from'), 'x-1f.jpg');
    writer.copy(path.join(folder, 'from'), 'y-2e.jpg');
    expect(await readFile(path.join(folder, 'after/x-1f.jpg'), 'utf8')).toBe('old');
    expect(await readFile(path.join(folder, 'after/y-2e.jpg'), 'utf8')).toBe('new');
  });

  it('fails where a file cannot be written', async () => {
    const writer = new Writer(await aFolder({ a: 'x', 'b/c': 'x' }));
    expect(() => writer.write('a/b', 'y')).toThrow();
    expect(() => writer.write('b', 'y')).toThrow('EISDIR');
  });
});
