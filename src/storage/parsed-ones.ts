import { ShapeError } from '../model/shape.ts';

/** The records that parse. A newer version of the app may have written the others, so nobody deletes them. */
export function parsedOnes<T>(records: readonly unknown[], parse: (record: unknown) => T): T[] {
  return records.flatMap((record) => {
    try {
      return [parse(record)];
    } catch (error) {
      if (error instanceof ShapeError) return [];
      throw error;
    }
  });
}
