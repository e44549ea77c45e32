import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { appIcons } from '../../../../src/build/media/app-icons.ts';
import { aFolder, type Files } from '../a-folder.ts';
import { aPhotograph } from '../a-photograph.ts';

const GROUND = '#fbfaf7';

/** A black disk that leaves the edges free. */
const DISK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7"/></svg>';

async function iconsOf(files: Files) {
  return appIcons(await aFolder(files), { folder: 'lectern/icons', ground: GROUND });
}

/** The pixel at a place, each side of the picture being 1. */
async function pixelAt(png: Uint8Array, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 4;
  return [...data.subarray(at, at + 4)];
}

const CLEAR = [0, 0, 0, 0];
const BLACK = [0, 0, 0, 255];
const PAPER = [0xfb, 0xfa, 0xf7, 255];

describe('build/media/app-icons', () => {
  it('draws the publisher’s icon in the sizes that devices ask for', async () => {
    const icons = await iconsOf({ 'favicon.svg': DISK });
    expect(icons.map(({ purpose, size }) => [purpose, size])).toEqual([
      ['any', 192],
      ['any', 512],
      ['maskable', 512],
    ]);
    for (const { draw, size } of icons) {
      const { width, height, format } = await sharp(await draw()).metadata();
      expect([width, height, format]).toEqual([size, size, 'png']);
    }
  });

  it('keeps what is clear, but for an icon that a device cuts, on which all of it is in sight', async () => {
    const [, any, maskable] = await Promise.all(
      (await iconsOf({ 'favicon.svg': DISK })).map(({ draw }) => draw()),
    );
    expect(await pixelAt(any!, 0, 0)).toEqual(CLEAR);
    expect(await pixelAt(any!, 0.5, 0.08)).toEqual(BLACK);
    expect(await pixelAt(maskable!, 0, 0)).toEqual(PAPER);
    expect(await pixelAt(maskable!, 0.5, 0.12)).toEqual(PAPER);
    expect(await pixelAt(maskable!, 0.5, 0.5)).toEqual(BLACK);
  });

  it('lets the ground of an icon that has one go on to the edges of the one that is cut', async () => {
    const tile =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#123456"/></svg>';
    const [, any, maskable] = await Promise.all(
      (await iconsOf({ 'favicon.svg': tile })).map(({ draw }) => draw()),
    );
    expect(await pixelAt(any!, 0, 0)).toEqual(CLEAR);
    for (const at of [0, 0.15, 0.5, 0.99]) {
      expect(await pixelAt(maskable!, at, at)).toEqual([0x12, 0x34, 0x56, 255]);
    }
  });

  it('draws a drawing as sharp as its size allows', async () => {
    const [, any] = await iconsOf({ 'favicon.svg': DISK });
    const { data } = await sharp(await any!.draw())
      .raw()
      .toBuffer({ resolveWithObject: true });
    const grey = Array.from({ length: data.length / 4 }, (_, nth) => data[nth * 4 + 3]!).filter(
      (alpha) => alpha > 0 && alpha < 255,
    );
    // The edge of the disk is a pixel or two wide.
    expect(grey.length).toBeLessThan(512 * Math.PI * 2);
  });

  it('takes a picture that is large enough rather than one that would be blurred', async () => {
    const [small, large] = [await aPhotograph(32, 32, 'png'), await aPhotograph(180, 180, 'png')];
    const ofBoth = await iconsOf({ 'favicon.png': small, 'apple-touch-icon.png': large });
    const ofLarge = await iconsOf({ 'apple-touch-icon.png': large });
    const ofSmall = await iconsOf({ 'favicon.png': small });
    const ofNone = await iconsOf({});
    expect(ofBoth.map(({ name }) => name)).toEqual(ofLarge.map(({ name }) => name));
    expect(ofSmall.map(({ name }) => name)).toEqual(ofNone.map(({ name }) => name));
    expect(ofLarge[0]!.name).not.toBe(ofNone[0]!.name);
    expect((await sharp(await ofNone[0]!.draw()).metadata()).width).toBe(192);
  });
});
