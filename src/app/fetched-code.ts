import { ReaderError } from '../storage/reader-error.ts';

/** Code that is fetched when it is needed. Fails as not found where a deploy has taken it away, or as offline. */
export async function fetchedCode<T>(name: string, module: Promise<T>): Promise<T> {
  try {
    return await module;
  } catch (cause) {
    const code = navigator.onLine ? 'not-found' : 'offline';
    throw new ReaderError(code, `The code for ${name} could not be fetched`, { cause });
  }
}
