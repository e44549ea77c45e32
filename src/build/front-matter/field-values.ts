import { isRecord } from './record.ts';

/** Words that stand for a truth, as YAML 1.1 has them. */
const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'on', 'y'].map((word) => [word, true] as const),
  ...['false', 'no', 'off', 'n'].map((word) => [word, false] as const),
]);

/** Whether a field was left without a value. */
export function isEmpty(value: unknown): boolean {
  return (value ?? '') === '' || (typeof value === 'string' && value.trim() === '');
}

/** Texts and truths are texts; lists and maps are not. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  return typeof value === 'boolean' ? String(value) : undefined;
}

/** What a value that says yes or no says; a number says yes from 1 on. */
export function truthOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  return /^\d+$/.test(value) ? Number(value) > 0 : TRUTHS.get(value.trim().toLowerCase());
}

/** What stands in a map, and in the maps within it, where names lead. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const name of path) at = isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  return at;
}

/** The names of a list, whose items may be lists, or maps that hold a name; `undefined` where one is none. */
export function namesIn(list: readonly unknown[]): string[] | undefined {
  const names: string[] = [];
  for (const item of list.flat(Infinity)) {
    const named = isRecord(item) ? (item['label'] ?? item['name'] ?? item['title']) : item;
    if ((named ?? '') === '') {
      if (isRecord(item)) return undefined;
      continue;
    }
    const text = textOf(named);
    if (text === undefined && typeof named !== 'string') return undefined;
    names.push(text ?? '');
  }
  return names;
}
