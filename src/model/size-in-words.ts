import { words } from './words.ts';

/** Bytes as a person counts them: 412 KB, 1.2 MB, 10.7 GB. What is there takes 1 KB at least. */
export function sizeInWords(bytes: number, { units, number } = words): string {
  const [kilo, mega, giga] = units;
  if (bytes < 999_500) {
    return `${number(Math.max(Math.min(bytes, 1), Math.round(bytes / 1000)))} ${kilo}`;
  }
  return bytes < 999_950_000
    ? `${number(bytes / 1e6, 1)} ${mega}`
    : `${number(bytes / 1e9, 1)} ${giga}`;
}
