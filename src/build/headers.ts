import { HASHED_FOLDER } from '../model/hash.ts';

/**
 * The headers with which a file of the build is to be served.
 * @param file from the base: `lectern/data/articles/….json`
 */
export function headersFor(file: string): Readonly<Record<string, string>> {
  return {
    // A changed file has another name, so that an old answer can never be wrong.
    'Cache-Control': file.startsWith(`${HASHED_FOLDER}/`)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  };
}
