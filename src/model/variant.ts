import { HASHED_FOLDER } from './hash.ts';

/**
 * The sizes in which a picture is published beside its original, by the letter that ends their names, with
 * their widths in pixels. Short, since each picture of a page names all of them.
 */
export const VARIANT_WIDTHS = { s: 480, m: 800, l: 1200, x: 1600 } as const;

export type VariantLetter = keyof typeof VARIANT_WIDTHS;

/** Sharp on a phone and good enough on a screen: the one that is kept with an article for reading offline. */
export const KEPT_VARIANT: VariantLetter = 'm';

const PICTURE_PATH = new RegExp(`^(.*/${HASHED_FOLDER}/media/[^/]+?)(?:-[slx])?\\.\\w+$`);

/** Where the copy of a picture lies that is kept, if it has copies, by the path of the picture or of any copy. */
export function keptVariantOf(path: string): string | undefined {
  const stem = PICTURE_PATH.exec(path)?.[1];
  return stem === undefined ? undefined : `${stem}-${KEPT_VARIANT}.webp`;
}
