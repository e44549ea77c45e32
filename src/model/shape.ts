/** What came through a door (JSON, storage, a message) is not of the shape it should be. */
export class ShapeError extends Error {
  override name = 'ShapeError';
}

type Parse<T> = (value: unknown, where: string) => T;

function refuse(where: string, wanted: string, value: unknown): never {
  const got = value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
  throw new ShapeError(`${where} must be ${wanted}, got ${got}`);
}

export const text: Parse<string> = (value, where) =>
  typeof value === 'string' ? value : refuse(where, 'text', value);

/** A whole number from 0 up. */
export const count: Parse<number> = (value, where) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse(where, 'a whole number', value);

/** A part of a whole, from 0 to 1. */
export const share: Parse<number> = (value, where) =>
  typeof value === 'number' && value >= 0 && value <= 1
    ? value
    : refuse(where, 'a number from 0 to 1', value);

export function record(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    refuse(where, 'an object', value);
  }
  return value as Record<string, unknown>;
}

export function listOf<T>(parse: Parse<T>): Parse<readonly T[]> {
  return (value, where) => {
    if (!Array.isArray(value)) return refuse(where, 'a list', value);
    return value.map((item: unknown, index) => parse(item, `${where}[${index}]`));
  };
}

/** `{ [key]: parsed }`, or `{}` where the value is absent, for spreading under `exactOptionalPropertyTypes`. */
export function optional<K extends string, T>(
  key: K,
  value: unknown,
  parse: Parse<T>,
  where: string,
): Partial<Record<K, T>> {
  if (value === undefined) return {};
  return { [key]: parse(value, `${where}.${key}`) } as Partial<Record<K, T>>;
}
