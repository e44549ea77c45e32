import { ReaderError } from '../storage/reader-error.ts';
import { haveLateWords } from './own-words.ts';

/** Code that is fetched when it is needed, and what it says. Fails as not found where a deploy has taken it away, or as offline. */
export async function fetchedCode<T>(name: string, module: Promise<T>): Promise<T> {
  const [code] = await Promise.all([fetched(name, module), fetched('words', haveLateWords())]);
  return code;
}

/** Likewise, of code that says only what is said on a first visit. */
export async function fetched<T>(name: string, module: Promise<T>): Promise<T> {
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
