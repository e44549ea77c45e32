import { ByteReader, ByteWriter } from './bytes.ts';

export const DAY_MS = 86_400_000;

/** Days since 1970 of what begins as ISO 8601 does; nothing where it is no date. */
function dayOf(date: string): number | undefined {
  const time = Date.parse(date.slice(0, 10));
  return Number.isNaN(time) ? undefined : time / DAY_MS;
}

/** Writes the day of each article, as steps from one to the next. The first of all days is that of none. */
export function packDays(dates: readonly (string | undefined)[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(1024);
  let before = 0;
  for (const date of dates) {
    const day = dayOf(date ?? '') ?? 0;
    const step = day - before;
    // Zigzag, as in protocol buffers: the last bit is the sign.
    writer.number(step < 0 ? -2 * step - 1 : 2 * step);
    before = day;
  }
  return writer.bytes;
}

/** Reads what {@link packDays} wrote. @throws ByteError */
export function unpackDays(bytes: Uint8Array): number[] {
  const reader = new ByteReader(bytes);
  const days: number[] = [];
  let day = 0;
  while (!reader.isAtEnd) {
    const packed = reader.number();
    day += (packed & 1) === 1 ? -((packed + 1) / 2) : packed / 2;
    days.push(day);
  }
  return days;
}
