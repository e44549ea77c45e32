import { readdir, readFile } from 'node:fs/promises';
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

  it('fails where a file cannot be written', async () => {
    const writer = new Writer(await aFolder({ a: 'x', 'b/c': 'x' }));
    expect(() => writer.write('a/b', 'y')).toThrow();
    expect(() => writer.write('b', 'y')).toThrow('EISDIR');
  });
});
