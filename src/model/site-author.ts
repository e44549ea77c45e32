import { optional, record, text } from './shape.ts';
import { isAllowedLink, parseUrl } from './url.ts';

/** What the site says of an author. */
export interface SiteAuthor {
  readonly name: string;
  readonly description?: string;
  readonly url?: string;
}

export function parseSiteAuthor(value: unknown, where: string): SiteAuthor {
  const from = record(value, where);
  return {
    name: text(from['name'], `${where}.name`),
    ...optional('description', from['description'], text, where),
    ...optional('url', from['url'], (value, at) => parseUrl(value, at, isAllowedLink), where),
  };
}
