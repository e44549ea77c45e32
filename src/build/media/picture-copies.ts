import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { default as sharp, WebpOptions } from 'sharp';
import { KEPT_VARIANT, VARIANT_WIDTHS, type VariantLetter } from '../../model/variant.ts';
import type { MediaFile } from './media.ts';
import { DRAWING, PHOTOGRAPH } from './recipe.ts';

export type Sharp = typeof sharp;

/** A smaller copy of a picture. */
export interface Copy {
  /** The end of the name under which it is published. */
  readonly name: string;
  readonly width: number;
  readonly content: Uint8Array;
}

/** A copy that is hardly narrower than the next one is not worth its place in the page. */
const NARROWER = 0.85;

/** A copy that saves less than a tenth is not worth its place either. */
const SAVING = 0.9;

/** How much larger a copy may be that keeps edges and letters sharp. */
const WORTH_OF_EDGES = 1.3;

const KEPT_NAME = `${KEPT_VARIANT}.webp`;

const TIMEOUT = { seconds: 60 };

/**
 * The smaller copies of a picture, the narrowest first; none where they save nothing, or where it moves.
 * @throws where it is damaged
 */
export async function copiesOf(
  { file, width: native = 0 }: MediaFile,
  load: Sharp,
): Promise<Copy[]> {
  const original = await readFile(file);
  const source = load(original, { failOn: 'error' }).timeout(TIMEOUT);
  const { pages = 1, format } = await source.metadata();
  if (pages > 1 || isAnimatedPng(original)) return [];
  const { narrower, widest } = sizesFor(native);
  // Read once for all of them, upright and without what a camera wrote beside the picture.
  const { data, info } = await source
    .autoOrient()
    .resize(widest.width)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const copyOf = async ({ letter, width }: Size, options: WebpOptions): Promise<Copy> => {
    const content = await load(data, { raw: info }).resize(width).webp(options).toBuffer();
    return { name: `${letter}.webp`, width, content };
  };
  const smallest = narrower[0] ?? widest;
  const painted = await copyOf(smallest, PHOTOGRAPH);
  const drawn = format === 'jpeg' ? undefined : await copyOf(smallest, DRAWING);
  const isDrawing =
    drawn !== undefined && drawn.content.length <= painted.content.length * WORTH_OF_EDGES;
  const larger = [...narrower, widest].slice(1);
  const copies = [
    isDrawing ? drawn : painted,
    ...(await Promise.all(larger.map((size) => copyOf(size, isDrawing ? DRAWING : PHOTOGRAPH)))),
  ];
  const end = widest.letter + path.extname(file).toLowerCase();
  return savingOf(copies, { name: end, width: native, content: original });
}

interface Size {
  readonly letter: VariantLetter;
  readonly width: number;
}

const SIZES: readonly Size[] = (Object.keys(VARIANT_WIDTHS) as VariantLetter[]).map((letter) => ({
  letter,
  width: VARIANT_WIDTHS[letter],
}));

/** The widths that a picture is copied in, never wider than it is. There is always one to keep. */
function sizesFor(native: number): { readonly narrower: readonly Size[]; readonly widest: Size } {
  const width = Math.min(native, VARIANT_WIDTHS.x);
  const narrower = SIZES.filter((size) => size.width < width * NARROWER);
  const next = SIZES[narrower.length]?.letter ?? 'x';
  return { narrower, widest: { letter: narrower.length === 0 ? KEPT_VARIANT : next, width } };
}

/**
 * The copies that spare a reader something: each is smaller than all that are wider, and the original stands
 * in for the widest where that saves nothing. Of a drawing a narrow copy can be the larger one; the next
 * wider is then the one that is kept.
 */
function savingOf(copies: readonly Copy[], original: Copy): Copy[] {
  const saving: Copy[] = [];
  let least = original.content.length * SAVING;
  for (const copy of copies.toReversed()) {
    if (copy.content.length >= least) continue;
    saving.unshift(copy);
    least = copy.content.length;
  }
  const keptWidth = copies.find(({ name }) => name === KEPT_NAME)?.width ?? 0;
  const kept = saving.find(({ width }) => width >= keptWidth);
  if (kept === undefined) return [];
  const named = saving.map((copy) => (copy === kept ? { ...copy, name: KEPT_NAME } : copy));
  return saving.at(-1) === copies.at(-1) ? named : [...named, original];
}

/** Of a PNG that moves sharp sees the first picture alone (https://www.w3.org/TR/png-3/#acTL-chunk). */
function isAnimatedPng(bytes: Buffer): boolean {
  const data = bytes.indexOf('IDAT');
  return data !== -1 && bytes.subarray(0, data).includes('acTL');
}
