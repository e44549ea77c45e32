import { SEARCH_NAME_LENGTH } from './search-path.ts';

const FIRST_SIZE = 32;

/** Of a number of 32 bits. */
const MOST_BYTES = 5;

/**
 * Puts a whole number from 0 up where there is room for it, seven bits to a byte, the lowest first (LEB128).
 * @returns where it ends
 */
export function putNumber(bytes: Uint8Array, at: number, value: number): number {
  let end = at;
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes[end++] = (rest & 0x7f) | 0x80;
  bytes[end++] = rest;
  return end;
}

/** How many bytes {@link putNumber} puts. */
export function sizeOf(value: number): number {
  let size = 1;
  for (let rest = value; rest > 0x7f; rest >>>= 7) size += 1;
  return size;
}

/** Bytes that grow. */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  constructor(size = FIRST_SIZE) {
    this.#bytes = new Uint8Array(size);
  }

  get length(): number {
    return this.#length;
  }

  /** What was written so far, not copied. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  /** A whole number: see {@link putNumber}. */
  number(value: number): void {
    this.#reserve(MOST_BYTES);
    this.#length = putNumber(this.#bytes, this.#length, value);
  }

  /** A text by its units of UTF-16, each as a number: as short as UTF-8, and nothing is lost. */
  text(text: string): void {
    this.number(text.length);
    for (let at = 0; at < text.length; at += 1) this.number(text.charCodeAt(at));
  }

  /** The name of a file, in hexadecimal digits. */
  fileName(name: string): void {
    for (let at = 0; at < SEARCH_NAME_LENGTH; at += 2) {
      this.byte(Number.parseInt(name.slice(at, at + 2), 16));
    }
  }

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** As {@link append} does some of the bytes, which costs a few of them less. */
  copy(bytes: Uint8Array, start: number, end: number): void {
    this.#reserve(end - start);
    let length = this.#length;
    for (let at = start; at < end; at += 1) this.#bytes[length++] = bytes[at] ?? 0;
    this.#length = length;
  }

  /** Leaves room that is filled in later. */
  skip(count: number): void {
    this.#reserve(count);
    this.#length += count;
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.bytes);
    this.#bytes = grown;
  }
}

/** Bytes are fewer, or other, than what is read of them. */
export class ByteError extends Error {
  override name = 'ByteError';
}

/** Reads what a {@link ByteWriter} wrote. @throws ByteError */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#bytes.length;
  }

  byte(): number {
    const value = this.#bytes[this.at];
    if (value === undefined) throw new ByteError('ends too soon');
    this.at += 1;
    return value;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte <= 0x7f) return value >>> 0;
    }
    throw new ByteError('holds a number that is too long');
  }

  text(): string {
    let left = this.number();
    if (left > this.#bytes.length) throw new ByteError('ends too soon');
    let text = '';
    for (; left > 0; left -= 1) text += String.fromCharCode(this.number());
    return text;
  }

  fileName(): string {
    const bytes = this.take(SEARCH_NAME_LENGTH / 2);
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  take(count: number): Uint8Array {
    const end = this.at + count;
    if (end > this.#bytes.length) throw new ByteError('ends too soon');
    const taken = this.#bytes.subarray(this.at, end);
    this.at = end;
    return taken;
  }
}
