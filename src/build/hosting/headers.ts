import { HASHED_FOLDER } from '../../model/hash.ts';

export const CACHE_CONTROL = 'Cache-Control';

/**
 * The headers with which a file of the build is to be served.
 * @param file from the base: `lectern/data/articles/….json`
 */
export function headersFor(file: string): Readonly<Record<string, string>> {
  return {
    // A changed file has another name, so that an old answer can never be wrong.
    [CACHE_CONTROL]: file.startsWith(`${HASHED_FOLDER}/`)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  };
}
