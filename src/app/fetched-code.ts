import { ReaderError } from '../storage/reader-error.ts';

/** Code that is fetched when it is needed. Fails as not found where a deploy has taken it away, or as offline. */
export async function fetchedCode<T>(name: string, module: Promise<T>): Promise<T> {
  try {
    return await module;
  } catch (cause) {
    // Some browsers ask once for what has not come, and say which file it was: by another name it is asked for again.
    const [file] = /http\S+\.js/.exec(String(cause)) ?? [];
    try {
      if (file !== undefined)
        return (await import(/* @vite-ignore */ `${file}?${Date.now()}`)) as T;
    } catch {
      // It does not come this time either.
    }
    const code = navigator.onLine ? 'not-found' : 'offline';
    throw new ReaderError(code, `The code for ${name} could not be fetched`, { cause });
  }
}
