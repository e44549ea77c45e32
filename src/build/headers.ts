/** Files that are named after their content: a changed one has another name. */
const HASHED = /^(?:assets|data|media)\//;

/**
 * The headers with which a file of the build is to be served.
 * @param file from the base: `data/articles/….json`
 */
export function headersFor(file: string): Readonly<Record<string, string>> {
  return {
    'Cache-Control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  };
}
