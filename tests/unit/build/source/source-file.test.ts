import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../../../src/build/source/content-error.ts';
import { readSource, SourceFile } from '../../../../src/build/source/source-file.ts';
import { aFolder } from '../a-folder.ts';

async function textOf(content: string | Uint8Array): Promise<string> {
  const folder = await aFolder({ 'x.md': content });
  return readSource(path.join(folder, 'x.md'), 'content/x.md').text;
}

async function refusalOf(content: Uint8Array): Promise<ContentError> {
  const folder = await aFolder({ 'x.md': content });
  try {
    readSource(path.join(folder, 'x.md'), 'content/x.md');
  } catch (error) {
    if (error instanceof ContentError) return error;
  }
  throw new Error('the file was read');
}

describe('build/source/source-file', () => {
  it('knows the line and the column of an offset', () => {
    const source = new SourceFile('x.md', 'ab\n\ncd\n');
    const positions = [0, 1, 2, 3, 4, 5, 7].map((offset) => source.positionAt(offset));
    expect(positions.map(({ line, column }) => `${line}:${column}`)).toEqual([
      '1:1',
      '1:2',
      '1:3',
      '2:1',
      '3:1',
      '3:2',
      '4:1',
    ]);
  });

  it('finds every offset again, whatever the text', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '\n', 'é', '💥') });
    fc.assert(
      fc.property(texts, fc.nat(200), (text, at) => {
        const offset = at % (text.length + 1);
        const { line, column } = new SourceFile('x.md', text).positionAt(offset);
        const lines = text.slice(0, offset).split('\n');
        expect([line, column]).toEqual([lines.length, lines.at(-1)!.length + 1]);
      }),
    );
  });

  it('shows the line in which a problem stands', () => {
    const problem = new SourceFile('x.md', 'one\ntwo\nthree').problem('error', 'is wrong', {
      offset: 9,
      hint: 'Mend it.',
    });
    expect(problem).toMatchObject({
      place: 'x.md:3:2',
      source: 'three',
      message: 'is wrong',
      hint: 'Mend it.',
    });
  });

  it('names only the file where a problem has no place in it', () => {
    const problem = new SourceFile('x.md', 'one').problem('warning', 'is odd');
    expect(problem).toMatchObject({ place: 'x.md', position: undefined, source: undefined });
  });

  it.each([
    ['the line ends of Windows', 'a\r\nb\r\n', 'a\nb\n'],
    ['the line ends of an old Mac', 'a\rb\r', 'a\nb\n'],
    ['all kinds of line ends in one file', 'a\r\nb\rc\n\r\n', 'a\nb\nc\n\n'],
    ['a byte order mark', '\uFEFFa', 'a'],
    ['nothing at all', '', ''],
    ['every script', 'é از 永 💥', 'é از 永 💥'],
  ])('reads a file with %s', async (_what, content, text) => {
    expect(await textOf(content)).toBe(text);
  });

  it('says where a file stops being UTF-8', async () => {
    const latin1 = Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1');
    expect(await refusalOf(latin1)).toMatchObject({
      message: 'is not UTF-8',
      place: 'content/x.md:2:11',
      hint: 'Save the file as UTF-8: in most editors under "Save with encoding".',
    });
  });

  it('says so where the file ends within a character', async () => {
    const cut = Buffer.from('ab\n€').subarray(0, -1);
    expect((await refusalOf(cut)).place).toBe('content/x.md:2:1');
  });

  it('does not take a replacement character that was written for the bad byte', async () => {
    const both = Buffer.concat([Buffer.from('a \uFFFD b\n'), Buffer.from([0xff])]);
    expect((await refusalOf(both)).place).toBe('content/x.md:2:1');
  });

  it('finds the bad byte on the right line in a file from Windows or an old Mac', async () => {
    expect((await refusalOf(Buffer.from('a\r\nb\xff', 'latin1'))).place).toBe('content/x.md:2:2');
    expect((await refusalOf(Buffer.from('a\rb\xff', 'latin1'))).place).toBe('content/x.md:2:2');
  });

  it('says that a file saved as UTF-16 is not UTF-8', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('---\n', 'utf16le')]);
    expect((await refusalOf(utf16)).place).toBe('content/x.md:1:1');
  });

  it('says why a file cannot be read', async () => {
    const folder = await aFolder();
    await mkdir(path.join(folder, 'x.md'));
    const read = (name: string) => readSource(path.join(folder, name), `content/${name}`);
    expect(() => read('none.md')).toThrow(
      expect.objectContaining({
        message: 'cannot be read (ENOENT: no such file or directory)',
        place: 'content/none.md',
        hint: 'See that it exists and that you may read it.',
      }),
    );
    expect(() => read('x.md')).toThrow('cannot be read (EISDIR');
  });

  it('does not read what is larger than any text', async () => {
    const error = await refusalOf(new Uint8Array(5_000_001));
    expect(error.message).toBe('is larger than 5 MB');
  });
});
