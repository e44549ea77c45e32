import { shownPath } from '../source/paths.ts';
import { directionOf } from './direction.ts';
import type { GeneratorSettings } from './generator-settings.ts';
import type { SiteConfig } from './site-config.ts';

/** What a site has from the configuration of the generator that it was made with before. */
export interface Inherited {
  readonly files: readonly string[];
  /** In words. */
  readonly what: readonly string[];
  /** Where the site was. */
  readonly url: string | undefined;
}

/**
 * The settings of a site, with those of its generator where its own file says nothing. Where the blog was is
 * only a former address: it may move with this, and a feed or a canonical address that leads elsewhere does
 * more harm than none.
 * @param isSet whether the file names a field
 */
export function inheriting(
  config: SiteConfig,
  isSet: (name: keyof SiteConfig | keyof SiteConfig['site']) => boolean,
  given: GeneratorSettings | undefined,
): SiteConfig {
  if (given === undefined) return config;
  const what: string[] = [];
  const or = <T>(
    name: Parameters<typeof isSet>[0],
    own: T,
    other: T | undefined,
    called: string = name,
  ): T => {
    if (isSet(name) || other === undefined) return own;
    what.push(called);
    return other;
  };
  const { site, url, authors } = config;
  const title = or('title', site.title, given.title);
  const description = or('description', site.description, given.description);
  const language = or('language', site.language, given.language);
  const formerUrls = given.url === undefined || given.url === url ? undefined : [given.url];
  const filled: SiteConfig = {
    ...config,
    site: { title, description, language, dir: directionOf(language) },
    formerUrls: or('formerUrls', config.formerUrls, formerUrls, 'former address'),
    authors: or('authors', authors, given.authors.length === 0 ? undefined : given.authors),
    oldPermalinks: or('oldPermalinks', config.oldPermalinks, given.permalinks, 'permalinks'),
  };
  if (what.length === 0) return config;
  return { ...filled, inherited: { files: given.files, what, url: given.url } };
}

/** Tells the publisher what comes from where. */
export function inheritedNote({ files, what }: Inherited, siteFile: string): string {
  const list = listed(what);
  const isOne = what.length === 1 && !list.endsWith('s');
  const [verb, pronoun] = isOne ? ['comes', 'it'] : ['come', 'them'];
  const subject = list.charAt(0).toUpperCase() + list.slice(1);
  const from = listed(files.map(shownPath));
  return `${subject} ${verb} from ${from}; ${shownPath(siteFile)} overrides ${pronoun}.`;
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
