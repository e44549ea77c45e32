import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { ImageVariants } from '../../../../src/build/media/image-variants.ts';
import { Media } from '../../../../src/build/media/media.ts';
import { aFolder, aSite, type Files } from '../a-folder.ts';
import { aDrawing, aPhotograph } from '../a-photograph.ts';

/** Pictures beside a post, and what is made of them. */
async function aStudio(files: Files) {
  const paths = await aSite(files);
  const media = new Media(paths, '/');
  const cache = await aFolder();
  const variants = new ImageVariants(cache);
  const picture = (name: string) => media.find(name, path.join(paths.content, 'post.md'))!;
  const made = async (name: string) => {
    await variants.make(picture(name));
    return variants.of(picture(name))!;
  };
  return { cache, variants, picture, made };
}

const widths = (made: readonly { readonly name: string; readonly width: number }[]) =>
  made.map(({ name, width }) => `${name} ${width}`);

describe('build/media/image-variants', () => {
  it.each([
    [300, ['m.webp 300']],
    [500, ['m.webp 500']],
    [600, ['s.webp 480', 'm.webp 600']],
    [820, ['s.webp 480', 'm.webp 820']],
    [1000, ['s.webp 480', 'm.webp 800', 'l.webp 1000']],
    [1500, ['s.webp 480', 'm.webp 800', 'l.webp 1200', 'x.webp 1500']],
    [2400, ['s.webp 480', 'm.webp 800', 'l.webp 1200', 'x.webp 1600']],
  ])('makes of a picture %i pixels wide %j', async (width, expected) => {
    const { made } = await aStudio({ 'a.jpg': await aPhotograph(width, 300) });
    expect(widths(await made('a.jpg'))).toEqual(expected);
  });

  it('makes WebP of the size that it says, smaller than the original', async () => {
    const original = await aPhotograph(1000, 500);
    const { made } = await aStudio({ 'a.jpg': original });
    for (const { file, width, bytes } of await made('a.jpg')) {
      expect(await sharp(file).metadata()).toMatchObject({
        format: 'webp',
        width,
        height: width / 2,
      });
      expect(bytes).toBeLessThan(original.length);
    }
  });

  it('holds a photograph upright, and tells nothing of the camera', async () => {
    const photograph = await sharp(await aPhotograph(1000, 500))
      .withExif({ IFD0: { Artist: 'Ada Lind' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { made, picture } = await aStudio({ 'a.jpg': photograph });
    expect(picture('a.jpg')).toMatchObject({ width: 500, height: 1000 });
    const [only] = await made('a.jpg');
    const { width, height, exif, orientation } = await sharp(only!.file).metadata();
    expect({ width, height, exif, orientation }).toEqual({ width: 500, height: 1000 });
  });

  it('keeps the edges of a drawing', async () => {
    const drawing = await aDrawing(700, 800);
    const { made } = await aStudio({ 'a.png': drawing });
    const [copy] = (await made('a.png')).slice(-1);
    const read = (picture: Buffer | string) => sharp(picture).removeAlpha().raw().toBuffer();
    const [before, after] = [await read(drawing), await read(copy!.file)];
    const farthest = before.reduce(
      (most, value, nth) => Math.max(most, Math.abs(value - after[nth]!)),
      0,
    );
    expect(farthest).toBeLessThan(16);
  });

  it.each(['moves.gif', 'moves.webp', 'moves.png', 'drawn.svg', 'icon.png'])(
    'leaves %s as it is',
    async (name) => {
      const frames = await Promise.all([1, 2].map(() => aPhotograph(300, 300, 'png')));
      const film = sharp(frames, { join: { animated: true } });
      const still = await aPhotograph(300, 300, 'png');
      const data = still.indexOf('IDAT') - 4;
      const control = Buffer.from('\0\0\0\x08acTL\0\0\0\x01\0\0\0\0\0\0\0\0', 'latin1');
      const { made } = await aStudio({
        'moves.gif': await film.clone().gif().toBuffer(),
        'moves.webp': await film.clone().webp().toBuffer(),
        'moves.png': Buffer.concat([still.subarray(0, data), control, still.subarray(data)]),
        'drawn.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 900">${'<g/>'.repeat(4000)}</svg>`,
        'icon.png': await aPhotograph(16, 16, 'png'),
      });
      expect(await made(name)).toEqual([]);
    },
  );

  it('makes nothing that would be larger than the original', async () => {
    const { made } = await aStudio({
      'a.webp': await sharp(await aPhotograph(700, 500))
        .webp({ quality: 5 })
        .toBuffer(),
    });
    expect(await made('a.webp')).toEqual([]);
  });

  it('has the original stand in for a widest copy that saves nothing', async () => {
    const original = await sharp(await aPhotograph(1500, 300))
      .webp({ quality: 40 })
      .toBuffer();
    const { made, picture } = await aStudio({ 'a.webp': original });
    const all = await made('a.webp');
    expect(widths(all).at(-1)).toBe('x.webp 1500');
    expect(all.at(-1)?.bytes).toBe(picture('a.webp').bytes);
    expect(all.find(({ name }) => name === 'm.webp')?.bytes).toBeLessThan(original.length);
  });

  it('says which picture is damaged, and has it published as it is', async () => {
    const whole = await aPhotograph(900, 600);
    const { made, variants } = await aStudio({ 'a.jpg': whole.subarray(0, whole.length / 2) });
    expect(await made('a.jpg')).toEqual([]);
    expect(variants.problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
      expect.stringMatching(
        /^content\/a\.jpg could not be made smaller \(.+\), and is published as it is$/,
      ),
    ]);
  });

  it('touches no picture a second time', async () => {
    const { cache, made, picture } = await aStudio({ 'a.jpg': await aPhotograph(900, 600) });
    const before = await made('a.jpg');
    const load = vi.fn(() => Promise.reject(new Error('not again')));
    expect(new ImageVariants(cache, load).of(picture('a.jpg'))).toEqual(before);
    expect(load).not.toHaveBeenCalled();
  });

  it('publishes originals where sharp cannot be loaded, and says so once', async () => {
    const { cache, picture } = await aStudio({
      'a.jpg': await aPhotograph(900, 600),
      'b.jpg': await aPhotograph(900, 600),
    });
    const variants = new ImageVariants(cache, () => Promise.reject(new Error('no binary')));
    for (const name of ['a.jpg', 'b.jpg']) {
      await variants.make(picture(name));
      expect(variants.of(picture(name))).toEqual([]);
    }
    expect(variants.problems).toHaveLength(1);
    expect(variants.problems[0]?.message).toContain('cannot be used on this machine');
    expect(new ImageVariants(cache).of(picture('a.jpg'))).toBeUndefined();
  });

  it('publishes originals where what is made cannot be kept, and says so once', async () => {
    const { picture } = await aStudio({
      'a.jpg': await aPhotograph(900, 600),
      'b.jpg': await aPhotograph(800, 600),
    });
    const file = path.join(await aFolder({ 'a-file': '' }), 'a-file/images');
    const variants = new ImageVariants(file);
    await Promise.all(['a.jpg', 'b.jpg'].map((name) => variants.make(picture(name))));
    expect(variants.of(picture('a.jpg'))).toEqual([]);
    expect(variants.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^cannot be written to \(ENOTDIR.*\), so that pictures are published/),
    ]);
  });
});
