import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from '@playwright/test';
import { PICTURES } from './post.ts';
import { randomFrom } from './random.ts';

const WIDTH = 960;
const HEIGHT = 540;

/** Noise that a camera would add: without it a JPEG of these hills is a tenth of a photograph's size. */
const GRAIN = 17;
const JPEG_QUALITY = 0.72;

/** Hills under a sky, in RGBA. */
function paint(seed: number): Uint8Array {
  const random = randomFrom(seed);
  const hue = Array.from({ length: 3 }, () => 60 + random() * 120);
  const ridges = Array.from({ length: 5 }, (_, ridge) => ({
    top: HEIGHT * (0.35 + ridge * 0.13),
    height: 20 + random() * 60,
    length: 40 + random() * 120,
    shift: random() * 9,
  }));
  const pixels = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(255);
  for (let x = 0; x < WIDTH; x++) {
    const edges = ridges.map(
      ({ top, height, length, shift }) => top + Math.sin(x / length + shift) * height,
    );
    for (let y = 0; y < HEIGHT; y++) {
      const depth = edges.findLastIndex((edge) => y > edge);
      const light = depth < 0 ? 1.5 - y / HEIGHT : 1 - depth * 0.17;
      const grain = (random() - 0.5) * GRAIN;
      for (let channel = 0; channel < 3; channel++) {
        pixels[(y * WIDTH + x) * 4 + channel] = (hue[channel] ?? 0) * light + grain;
      }
    }
  }
  return new Uint8Array(pixels.buffer);
}

let drawn: Promise<Buffer[]> | undefined;

/** The browser that measures has a JPEG encoder to lend. */
async function draw(browser: Browser): Promise<Buffer[]> {
  const page = await browser.newPage();
  const jpegs: Buffer[] = [];
  for (const index of PICTURES.keys()) {
    const jpeg = await page.evaluate(
      async ([pixels, width, height, quality]) => {
        const canvas = document.createElement('canvas');
        canvas.width = width;
        canvas.height = height;
        const file = await fetch(`data:application/octet-stream;base64,${pixels}`);
        const bytes = new Uint8ClampedArray(await file.arrayBuffer());
        canvas.getContext('2d')?.putImageData(new ImageData(bytes, width, height), 0, 0);
        return canvas.toDataURL('image/jpeg', quality).split(',')[1] ?? '';
      },
      [Buffer.from(paint(index + 1)).toString('base64'), WIDTH, HEIGHT, JPEG_QUALITY] as const,
    );
    jpegs.push(Buffer.from(jpeg, 'base64'));
  }
  await page.close();
  return jpegs;
}

/** Writes the pictures of the corpus, of about 40 KB each, to where its posts say that they are. */
export async function writePictures(browser: Browser, assets: string): Promise<void> {
  const jpegs = await (drawn ??= draw(browser));
  for (const [index, jpeg] of jpegs.entries()) {
    const file = join(assets, PICTURES[index] ?? '');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, jpeg);
  }
}
