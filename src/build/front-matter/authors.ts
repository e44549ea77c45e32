import type { SiteAuthor } from '../../model/site-author.ts';
import { slugOf } from '../../model/slug.ts';
import { isRecord, type UnknownRecord } from './record.ts';

/** An author as somebody has written them: a name or a key, and what else is known. */
interface Mention {
  readonly name: string;
  readonly url?: string | undefined;
}

/**
 * The people who write. Posts name them in many ways; all that is learnt of somebody on the way is kept,
 * the first word on each thing counting.
 */
export class Authors {
  readonly #bySlug = new Map<string, SiteAuthor>();
  readonly #nameOfKey = new Map<string, string>();

  constructor(known: readonly (SiteAuthor & { readonly key?: string })[] = []) {
    for (const { key, ...author } of known) this.learn(author, key);
  }

  /** All who have been introduced, by a file of authors or by a post. */
  get known(): SiteAuthor[] {
    return [...this.#bySlug.values()];
  }

  /** @param key by which posts may name the author */
  learn({ name, description, url }: SiteAuthor, key?: string): void {
    const slug = slugOf(name);
    const known = this.#bySlug.get(slug);
    const about = known?.description ?? description;
    const home = known?.url ?? url;
    this.#bySlug.set(slug, {
      name: known?.name ?? name,
      ...(about === undefined ? {} : { description: about }),
      ...(home === undefined ? {} : { url: home }),
    });
    if (key !== undefined && !this.#nameOfKey.has(key)) this.#nameOfKey.set(key, name);
  }

  /** The names of a post's authors, from a text, a list, a map or a list of maps. */
  namesOf(written: unknown): string[] {
    const list: unknown[] = Array.isArray(written) ? written.flat(Infinity) : [written];
    const names = list.flatMap((one) => this.#named(one, list.length === 1));
    return [...new Set(names)];
  }

  #named(written: unknown, mayBeSeveral: boolean): string[] {
    if (isRecord(written)) return this.#ofMap(written);
    if (typeof written !== 'string' || written.trim() === '') return [];
    const text = written.trim().slice(0, LONGEST_MENTION);
    const known = this.#knownAs(text);
    if (known !== undefined) return [known];
    const mentions = mayBeSeveral ? mentionsIn(text) : [mentionIn(text)];
    return mentions.flatMap(({ name, url }) => {
      if (name === '') return [];
      const key = this.#knownAs(name);
      if (key === undefined && url !== undefined) this.learn({ name, url });
      return [key ?? name];
    });
  }

  #knownAs(text: string): string | undefined {
    return this.#nameOfKey.get(text) ?? this.#bySlug.get(slugOf(text))?.name;
  }

  /** `{ name, url }`, `{ key }`, or `{ key: { name }, … }`. */
  #ofMap(map: UnknownRecord): string[] {
    const author = authorIn(map);
    if (author !== undefined) {
      const name = this.#knownAs(author.name) ?? author.name;
      if (author.url !== undefined || author.description !== undefined) {
        this.learn({ ...author, name });
      }
      return [name];
    }
    const key = map['key'] ?? map['id'] ?? map['username'];
    if (typeof key === 'string') return this.#named(key, false);
    return Object.values(map).flatMap((one) => (isRecord(one) ? this.#ofMap(one) : []));
  }
}

/** What a map says of an author: a page's front matter, or an entry of an authors file. */
export function authorIn(map: UnknownRecord): SiteAuthor | undefined {
  const textAt = (...names: string[]): string | undefined => {
    const value = names
      .map((name) => map[name])
      .find((one) => typeof one === 'string' && one !== '');
    return typeof value === 'string' ? value.trim() : undefined;
  };
  const name = textAt('name', 'display_name', 'displayName', 'fullname', 'full_name');
  if (name === undefined) return undefined;
  const mention = mentionIn(name);
  const description = textAt('description', 'bio', 'about', 'tagline');
  const url = textAt('url', 'link', 'website', 'homepage', 'web', 'site', 'uri');
  const home = url !== undefined && isHome(url) ? url : mention.url;
  return {
    name: mention.name,
    ...(description === undefined ? {} : { description }),
    ...(home === undefined ? {} : { url: home }),
  };
}

function isHome(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

/** No list of names is longer; what is gets no second look. */
const LONGEST_MENTION = 1000;

/** What stands between two authors; commas within brackets are not among it. */
const SEPARATOR = /\s*(?:[,،、，;；]\s*(?:(?:and|&)\s+)?|\s(?:and|&)\s)\s*/iy;
const SUFFIX = /^(?:jr|sr|ph\.?d|m\.?d|esq|ii|iii|iv)\.?(?![\p{L}\p{N}])/iu;
/** What a profession ends with: "Jo March, software engineer" is one author. */
const PROFESSION =
  /\b(?:engineer|developer|manager|architect|designer|scientist|researcher|advocate|expert|lead|founder|director|editor|ceo|cto)s?$/i;

function mentionsIn(text: string): Mention[] {
  // "the crew: Jo March and Amy March — tired but happy": what is around the names says something of them.
  const [names = ''] = text.replace(/^\p{Ll}[^,:]{0,60}:\s+/u, '').split(/\s[–—]\s/, 1);
  const parts = partsOf(names);
  const mentions = parts.map(mentionIn);
  const areKeys = parts.every((part) => /^[^\s\p{Lu}]+$/u.test(part));
  const isApposition = parts.length === 2 && !/\s(?:and|&)\s/.test(text);
  return mentions.filter(({ name, url }, nth) => {
    if (nth === 0 || areKeys) return true;
    const isPhrase = /^[*_<]*\p{Ll}/u.test(parts[nth] ?? '') || /\s[^\s\p{Lu}]+$/u.test(name);
    if ((isPhrase && /\p{Lu}/u.test(text)) || PROFESSION.test(name)) return false;
    // "Jo March ([@jo](…)), Queen of Plumfield": a second author would have an address too.
    return !(isApposition && url === undefined && mentions[0]?.url !== undefined);
  });
}

function partsOf(text: string): string[] {
  // "The Blink and V8 teams" are no two authors.
  const isTeam = /^the\s/i.test(text) && !text.includes(',');
  if (isTeam) return [text];
  const parts = [''];
  let depth = 0;
  for (let at = 0; at < text.length;) {
    const char = text.charAt(at);
    if ('([{'.includes(char)) depth += 1;
    if (')]}'.includes(char)) depth = Math.max(0, depth - 1);
    SEPARATOR.lastIndex = at;
    const separator = depth === 0 && /[\s,،、，;；]/.test(char) ? SEPARATOR.exec(text) : null;
    const after = separator === null ? '' : text.slice(at + separator[0].length);
    if (separator !== null && !SUFFIX.test(after)) {
      parts.push('');
      at += separator[0].length;
      continue;
    }
    parts.push((parts.pop() ?? '') + char);
    at += 1;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

const LINK = /\[([^\]]*)\]\(([^)\s]*)[^)]*\)/;

/** One author: `Name`, `[Name](url)`, `Name ([@handle](url))`, `Name <mail>`. */
function mentionIn(text: string): Mention {
  const [link, label = '', target = ''] = LINK.exec(text) ?? [];
  const url = isHome(target) ? target : undefined;
  const around = link === undefined ? text : text.replace(link, label.startsWith('@') ? '' : label);
  const name = around
    .replace(/<[^>]{1,100}>/g, '')
    .replace(/\(\s*(?:@[\w.-]+|https?:[^)]*)?\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { name: name === '' ? label : name, url };
}
