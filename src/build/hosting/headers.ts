import { HASHED_FOLDER } from '../../model/hash.ts';

export const CACHE_CONTROL = 'Cache-Control';

export const CONTENT_POLICY = 'Content-Security-Policy';

/**
 * What a policy in the page cannot say. The rest stands in each page, where it can never be that of another
 * version of the app, as it could in the settings of a host.
 */
export const HOST_POLICY = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** By the table of https://developer.mozilla.org/en-US/observatory. */
const FOR_ALL = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
};

/** Not for pictures: those of feeds are shown within the pages of others. */
export const FOR_PAGES = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/**
 * The headers with which a file of the build is to be served.
 * @param file from the base: `lectern/data/articles/….json`
 * @param policy that of the build, where its headers are renewed together with its pages
 */
export function headersFor(file: string, policy = HOST_POLICY): Readonly<Record<string, string>> {
  return {
    [CONTENT_POLICY]: policy,
    // A changed file has another name, so that an old answer can never be wrong.
    [CACHE_CONTROL]: file.startsWith(`${HASHED_FOLDER}/`)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    ...FOR_ALL,
    ...(file === '' || file.endsWith('.html') ? FOR_PAGES : {}),
  };
}
