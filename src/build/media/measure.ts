import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { imageSize } from 'image-size';
import { RECIPE } from './recipe.ts';

/** What is known of a picture without showing it. */
export interface MeasuredPicture {
  /** In pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Of its bytes, and of how copies are made of them. In hexadecimal. */
  readonly hash?: string;
}

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

export function isPicture(name: string): boolean {
  return PICTURE.test(name);
}

/** Bytes that are read at once of a file that may be larger than memory. */
const CHUNK = 1 << 20;

/** SHA-256 of a file, in hexadecimal. */
export function hashOf(file: string): string {
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(CHUNK);
  const descriptor = openSync(file, 'r');
  try {
    for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
      hash.update(chunk.subarray(0, read));
    }
  } finally {
    closeSync(descriptor);
  }
  return hash.digest('hex');
}

/** What is known of a picture; nothing of other files. */
export function pictureIn(file: string): MeasuredPicture {
  if (!isPicture(file)) return {};
  const bytes = readFileSync(file);
  const hash = createHash('sha256').update(RECIPE).update(bytes).digest('hex');
  try {
    const { width, height, orientation } = imageSize(bytes);
    // EXIF orientations from 5 up are turned by a quarter: browsers show them so.
    const isTurned = orientation !== undefined && orientation >= 5;
    return isTurned ? { hash, width: height, height: width } : { hash, width, height };
  } catch {
    return { hash };
  }
}
