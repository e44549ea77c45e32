import { openDatabase } from '../storage/database.ts';

/** The text of an article that is kept on this device, where it is the same as is asked for. */
export async function keptText(
  base: string,
  address: string,
  hash: string,
): Promise<string | undefined> {
  try {
    const kept = await openDatabase(base).use((connection) => connection.get('texts', address));
    return kept?.hash === hash ? kept.text : undefined;
  } catch {
    // What a browser does not let be kept is published all the same.
    return undefined;
  }
}
