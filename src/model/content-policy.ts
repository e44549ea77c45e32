/** Names of the Trusted Types policies that the app makes: of the text of articles, and of its own code. */
export const ARTICLE_TYPE = 'article';
export const CODE_TYPE = 'code';

/** All that may make Trusted Types: the app, and the libraries that put into a page what they are given. */
const TYPES = [ARTICLE_TYPE, CODE_TYPE, 'dompurify', 'svelte-trusted-html'];

/** What a page may run and load beside the files of the site. */
export interface Allowed {
  /** Of the scripts and styles that stand in pages: `'sha256-…'`. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Where pictures, sounds and films may come from, as sources of a policy. */
  readonly media: readonly string[];
}

/**
 * The Content-Security-Policy of a page (https://www.w3.org/TR/CSP3/): only what is ours runs, and nothing but the
 * app's own types gets into the page by script (https://w3c.github.io/trusted-types/).
 */
export function contentPolicy({ scripts, styles, media }: Allowed): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts],
    ["style-src 'self'", ...styles],
    ["img-src 'self' data:", ...media],
    ["media-src 'self'", ...media],
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    ['trusted-types', ...TYPES],
  ]
    .map((directive) => (typeof directive === 'string' ? directive : directive.join(' ')))
    .join('; ');
}
