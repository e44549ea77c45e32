/**
 * A copy of a piece of a text. In V8 the piece itself is a view of the whole: a title that is remembered would
 * keep its post in memory.
 */
export function detached(piece: string): string {
  return Buffer.from(piece).toString();
}
