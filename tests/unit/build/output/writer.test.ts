import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Writer } from '../../../../src/build/output/writer.ts';
import { aFolder, type Files } from '../a-folder.ts';

/** A build that is over, and another that knows of it. */
async function aPast(files: Files = {}) {
  const folder = await aFolder(files);
  const before = new Writer(path.join(folder, 'before'));
  const past = () => {
    before.settle();
    const { made, names: files } = before;
    return { made, files, finished: Date.now() + 1000, folder: path.join(folder, 'before') };
  };
  return { folder, before, past };
}

/** Disks count time in steps. */
const tick = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('build/output/writer', () => {
  it('writes many files into the folders that they need', async () => {
    const folder = await aFolder();
    const writer = new Writer(folder);
    for (let n = 0; n < 200; n += 1) writer.write(`a/${n % 7}/${n}.txt`, `é${n}`);
    writer.settle();
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
    writer.settle();
    expect(await readFile(path.join(folder, 'to/there'), 'utf8')).toBe('x');
  });

  it('leaves where it is what the build before made of the same, and writes all else', async () => {
    const { folder, before, past } = await aPast();
    for (const name of ['same', 'other', 'touched']) before.make(name, 'this', () => 'old');
    before.settle();
    const later = new Date(Date.now() + 60_000);
    await utimes(path.join(folder, 'before/touched'), later, later);
    const writer = new Writer(path.join(folder, 'after'), past());
    for (const [name, of] of [
      ['same', 'this'],
      ['other', 'that'],
      ['touched', 'this'],
      ['added', 'this'],
    ] as const) {
      writer.make(name, of, () => 'new');
    }
    writer.settle();
    expect((await readdir(path.join(folder, 'after'))).sort()).toEqual([
      'added',
      'other',
      'touched',
    ]);
    expect(['same', 'other'].map((name) => writer.read(name))).toEqual(['old', 'new']);
    expect([...writer.reused]).toEqual(['same']);
    expect(writer.names.sort()).toEqual(['added', 'other', 'same', 'touched']);
    expect(writer.written).toEqual({ count: 4, bytes: 12 });
  });

  it('copies no file again that the build before has', async () => {
    const { folder, before, past } = await aPast({ from: 'new' });
    before.write('x-1f.jpg', 'old');
    const writer = new Writer(path.join(folder, 'after'), past());
    writer.copy(path.join(folder, 'from'), 'x-1f.jpg');
    writer.copy(path.join(folder, 'from'), 'y-2e.jpg');
    expect(writer.read('x-1f.jpg')).toBe('old');
    expect(writer.read('y-2e.jpg')).toBe('new');
  });

  it('publishes a file anew that was changed, even to one of the same size', async () => {
    const { folder, before, past } = await aPast({ a: 'one', b: 'one' });
    await tick();
    for (const name of ['a', 'b']) before.publish(path.join(folder, name), name);
    await tick();
    await writeFile(path.join(folder, 'b'), 'two');
    const writer = new Writer(path.join(folder, 'after'), past());
    for (const name of ['a', 'b']) writer.publish(path.join(folder, name), name);
    expect([...writer.reused]).toEqual(['a']);
    expect(writer.read('b')).toBe('two');
  });

  it('moves no file of the public folder over one that it has written', async () => {
    const { folder, before, past } = await aPast({ 'index.html': 'theirs' });
    before.publish(path.join(folder, 'index.html'), 'index.html');
    before.make('index.html', 'this', () => 'ours');
    const writer = new Writer(path.join(folder, 'after'), past());
    writer.publish(path.join(folder, 'index.html'), 'index.html');
    writer.make('index.html', 'this', () => 'ours');
    expect(writer.read('index.html')).toBe('ours');
    expect(writer.reused.size).toBe(0);
  });

  it('knows capitals, though a disk may not', async () => {
    const { folder, before, past } = await aPast({ a: 'x' });
    before.copy(path.join(folder, 'a'), 'Images/a');
    before.settle();
    await mkdir(path.join(folder, 'before/images'));
    await writeFile(path.join(folder, 'before/images/a'), 'x');
    expect(new Writer(path.join(folder, 'after'), past()).reuse('images/a')).toBe(false);
  });

  it('reads what it has just written, and that over what it had written before', async () => {
    const writer = new Writer(await aFolder());
    writer.write('a', 'one');
    writer.write('a', 'two');
    expect(writer.read('a')).toBe('two');
  });

  it('writes what is larger than all that is handed over at once, beside what is empty', async () => {
    const writer = new Writer(await aFolder());
    const contents = [1, 0, 3_000_000, 2, 0, 900_000].map((size) => 'é'.repeat(size));
    for (const [nth, content] of contents.entries()) writer.write(`${nth}`, content);
    expect(contents.map((content, nth) => writer.read(`${nth}`) === content)).not.toContain(false);
  });

  it('keeps what waits to be written, however fast it comes', async () => {
    const writer = new Writer(await aFolder());
    const contents = Array.from({ length: 100 }, (_, nth) => `${nth}`.padEnd(600_000, '.'));
    for (const [nth, content] of contents.entries()) writer.write(`${nth}`, content);
    expect(contents.map((content, nth) => writer.read(`${nth}`) === content)).not.toContain(false);
  });

  it.each([
    ['below a file', 'a/b'],
    ['where a folder is', 'b'],
  ])('fails %s', async (_, name) => {
    const folder = await aFolder({ a: 'x', 'b/c': 'x' });
    const writer = new Writer(folder);
    writer.write(name, 'y');
    expect(() => writer.settle()).toThrow(path.join(folder, 'a').slice(0, -1));
    expect(await readFile(path.join(folder, 'a'), 'utf8')).toBe('x');
  });

  it('writes nothing any more when it is closed', async () => {
    const folder = await aFolder();
    const writer = new Writer(folder);
    for (let n = 0; n < 5000; n += 1) writer.write(`${n}`, 'x'.repeat(1000));
    await writer.close();
    const { length } = await readdir(folder);
    await tick();
    expect(await readdir(folder)).toHaveLength(length);
  });
});
