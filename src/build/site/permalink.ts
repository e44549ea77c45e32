import { slugOf } from '../../model/slug.ts';

/** Where articles live: `/a-title/`. */
export const DEFAULT_PERMALINK = '/:slug/';

export function isPermalink(pattern: string): boolean {
  return (
    /^\/(?:(?!\.\.?\/)[^/\\?#\s]+\/)*$/.test(pattern) &&
    pattern.includes(':slug') &&
    (pattern.match(/:[a-z]+/g) ?? []).every((part) => /^:(?:slug|year|month|day)$/.test(part))
  );
}

/** The pattern's address for an article. Parts of a date that it does not have fall away with their folder. */
export function addressFor(pattern: string, slug: string, date: string | undefined): string {
  const [year = '', month = '', day = ''] = date?.slice(0, 10).split('-') ?? [];
  const parts: Readonly<Record<string, string>> = {
    ':slug': slug.split('/').map(slugOf).filter(Boolean).join('/'),
    ':year': year,
    ':month': month,
    ':day': day,
  };
  return pattern
    .replace(/:(?:slug|year|month|day)/g, (part) => parts[part] ?? '')
    .replace(/\/{2,}/g, '/');
}
