import { HASHED_FOLDER } from '../../model/hash.ts';
import { SEARCH_ROOT } from '../../model/search/search-path.ts';
import { SIGNATURE_FILE } from '../../model/signed-manifest.ts';
import { hrefOf } from '../../model/route.ts';
import { CACHE_CONTROL, FOR_PAGES, headersFor } from './headers.ts';
import type { Redirect } from './redirects.ts';

/** Tells GitHub Pages to serve the folder as it is. */
export const NO_JEKYLL = '.nojekyll';

/** How many rules Cloudflare takes: https://developers.cloudflare.com/pages/configuration/redirects/ */
const MOST_RULES = 2000;

/** The length of a rule that it takes. */
const LONGEST_RULE = 1000;

/** Files whose names stay while what they hold changes, and which a reader asks for first. */
const ALWAYS_ASKED = ['', 'manifest.json', SIGNATURE_FILE, SEARCH_ROOT, 'sw.js', 'shell.html'];

type Headers = Readonly<Record<string, string>>;

function block(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return lines.length === 0 ? '' : `${path}\n${lines.join('')}`;
}

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Both add up the rules that match, so no two rules
 * name one header for one address; what no rule names, both have asked for anew by themselves. No rule can name
 * all pages and nothing else: what is for pages only is said of the first.
 * @param policy the Content-Security-Policy of the pages
 * @param theirs the publisher's own rules: what they name anywhere is theirs to say
 */
export function headersFile(base: string, policy: string, theirs = ''): string {
  const named = new Set(
    [...theirs.matchAll(/^\s+([\w-]+)\s*:/gm)].map(([, name]) => name?.toLowerCase()),
  );
  const ours = (file: string, isWanted: (name: string) => boolean): Headers =>
    Object.fromEntries(
      Object.entries(headersFor(file, policy)).filter(
        ([name]) => isWanted(name) && !named.has(name.toLowerCase()),
      ),
    );
  const ofSome = (name: string): boolean => name === CACHE_CONTROL || name in FOR_PAGES;
  const blocks = [
    theirs.trimEnd(),
    block(
      `${base}*`,
      ours('', (name) => !ofSome(name)),
    ),
    block(`${base}${HASHED_FOLDER}/*`, ours(`${HASHED_FOLDER}/`, ofSome)),
    ...ALWAYS_ASKED.map((file) => block(base + file, ours(file, ofSome))),
  ];
  return `${blocks
    .map((text) => text.trimEnd())
    .filter(Boolean)
    .join('\n\n')}\n`;
}

/** A path of a rule, in which nothing stands for anything else. */
function rulePath(address: string, base: string): string {
  return hrefOf(address, base).replaceAll('*', '%2A');
}

/**
 * `_redirects`, as Netlify and Cloudflare Pages read it.
 * @param redirects the most important last
 * @param theirs the publisher's own rules, which come first: of two that match, the first counts
 * @returns the rules, and of how many redirects there is none; their pages lead on all the same
 */
export function redirectsFile(
  redirects: readonly Redirect[],
  base: string,
  theirs = '',
): { readonly text: string; readonly left: number } {
  const own = theirs.split('\n').filter((line) => /^\s*[^#\s]/.test(line)).length;
  const rules = redirects
    .toReversed()
    .map(({ from, to }) => `${rulePath(from, base)} ${rulePath(to, base)} 301`)
    .filter((rule) => rule.length <= LONGEST_RULE)
    .slice(0, Math.max(0, MOST_RULES - own));
  const lines = [...(theirs.trim() === '' ? [] : [theirs.trimEnd()]), ...rules];
  return { text: lines.map((line) => `${line}\n`).join(''), left: redirects.length - rules.length };
}
