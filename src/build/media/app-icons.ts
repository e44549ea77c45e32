import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pictureIn } from './measure.ts';
import type { Sharp } from './picture-copies.ts';

/** How a device shows an icon: as it is, or cut to a shape of its own (https://www.w3.org/TR/appmanifest/#purpose-member). */
type Purpose = 'any' | 'maskable';

/** An icon with which the site is installed. A square PNG. */
export interface AppIcon {
  /** Changes with what it is drawn from. */
  readonly name: string;
  /** Pixels. */
  readonly size: number;
  readonly purpose: Purpose;
  /** @throws where it cannot be drawn from what it was to be drawn from */
  readonly draw: () => Promise<Uint8Array>;
}

/** The sizes that Chromium asks for, and one that may be cut: https://web.dev/articles/add-manifest#icons */
const WANTED = [
  { size: 192, purpose: 'any' },
  { size: 512, purpose: 'any' },
  { size: 512, purpose: 'maskable' },
] as const;

/** What a device may cut away lies outside of a circle of four fifths: the corners of so large a square are within. */
const MASKABLE_SHARE = 0.56;

/** Of one whose own ground goes on to the edges: only what is drawn on it must be within. */
const GROUNDED_SHARE = 0.72;

/** In which the ground is looked for. Pixels. */
const SAMPLE = 32;

const CLEAR = { r: 0, g: 0, b: 0, alpha: 0 };

const PACKED = { compressionLevel: 9 } as const;

/** From the public folder, the best first, under the names that blogs and tools for icons give them. */
const SOURCES = [
  'favicon.svg',
  'icon.svg',
  'android-chrome-512x512.png',
  'icon-512.png',
  'android-chrome-192x192.png',
  'icon-192.png',
  'apple-touch-icon.png',
  'favicon.png',
] as const;

/** A smaller one would be blurred. Pixels. */
const SMALLEST = 144;

/** What a drawing has for a pixel, as librsvg reads it. Dots an inch. */
const DRAWN_DENSITY = 72;

/** Lectern's own mark: a book on its stand. */
const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#9a3412"/><path d="M16 9.6C13 7 8.6 6.2 4 6.6v11.6c4.6-.4 9 .5 12 3 3-2.5 7.4-3.4 12-3V6.6C23.4 6.2 19 7 16 9.6Z" fill="#fbfaf7"/><path d="M16 9.6v11.6" stroke="#9a3412" stroke-width="2"/><path d="M14.5 22h3v3.5h5V28h-13v-2.5h5Z" fill="#fbfaf7"/></svg>';

interface Options {
  /** Where they are published, from the base. */
  readonly folder: string;
  /** The colour behind one that is cut. */
  readonly ground: string;
  readonly load?: () => Promise<{ readonly default: Sharp }>;
}

/** The icons with which the site is installed, from the publisher's own, or else with Lectern's mark. */
export function appIcons(
  publicFolder: string,
  { folder, ground, load = () => import('sharp') }: Options,
): AppIcon[] {
  const own = SOURCES.map((name) => path.join(publicFolder, name)).find(isLargeEnough);
  const source = own === undefined ? Buffer.from(MARK) : readFileSync(own);
  const hash = createHash('sha256').update(ground).update(source).digest('hex').slice(0, 8);
  return WANTED.map(({ size, purpose }) => ({
    name: `${folder}/${purpose}-${size}-${hash}.png`,
    size,
    purpose,
    draw: async () => drawn((await load()).default, source, { size, purpose, ground }),
  }));
}

function isLargeEnough(file: string): boolean {
  if (!existsSync(file)) return false;
  const { width = 0, height = 0 } = pictureIn(file);
  return file.endsWith('.svg') || Math.min(width, height) >= SMALLEST;
}

async function drawn(
  load: Sharp,
  source: Buffer,
  { size, purpose, ground }: Pick<AppIcon, 'size' | 'purpose'> & { readonly ground: string },
): Promise<Uint8Array> {
  const { format, width, height } = await load(source).metadata();
  const render = (side: number): ReturnType<Sharp> => {
    const density = Math.max(1, (DRAWN_DENSITY * side) / Math.max(width, height));
    const image = load(source, format === 'svg' ? { density } : {});
    return image.resize(side, side, { fit: 'contain', background: CLEAR });
  };
  if (purpose === 'any') return render(size).png(PACKED).toBuffer();
  const own = groundIn(await render(SAMPLE).ensureAlpha().raw().toBuffer());
  const inner = Math.round(size * (own === undefined ? MASKABLE_SHARE : GROUNDED_SHARE));
  const before = Math.floor((size - inner) / 2);
  const after = size - inner - before;
  const background = own ?? ground;
  return render(inner)
    .flatten({ background })
    .extend({ top: before, left: before, bottom: after, right: after, background })
    .png(PACKED)
    .toBuffer();
}

/** The colour on which an icon is drawn, where its four sides have one: it then goes on to the edges of a larger one. */
function groundIn(pixels: Buffer): { r: number; g: number; b: number } | undefined {
  const middle = SAMPLE / 2;
  const far = SAMPLE - 2;
  const [first, ...others] = [
    [middle, 1],
    [middle, far],
    [1, middle],
    [far, middle],
  ].map(([x = 0, y = 0]) => [...pixels.subarray((y * SAMPLE + x) * 4, (y * SAMPLE + x) * 4 + 4)]);
  const [r = 0, g = 0, b = 0, alpha = 0] = first ?? [];
  const isOne = others.every((other) => other.join() === first?.join());
  return isOne && alpha === 255 ? { r, g, b } : undefined;
}
