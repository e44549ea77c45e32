import type { SiteConfig } from './site-config.ts';

interface Origin {
  readonly host: string;
  /** Without a slash at its end. */
  readonly path: string;
}

function hostOf(url: URL): string {
  return url.host.toLowerCase().replace(/^www\./, '');
}

/** The addresses under which a blog is or was reached: what its posts say of them is said of this site. */
export class SiteOrigins {
  readonly #origins: readonly Origin[];

  constructor(urls: readonly string[]) {
    this.#origins = urls.flatMap((url) => {
      if (!URL.canParse(url)) return [];
      const parsed = new URL(url);
      return { host: hostOf(parsed), path: parsed.pathname.replace(/\/+$/, '') };
    });
  }

  /** The part of an absolute address that is within the site, from its root; `undefined` for other sites. */
  pathOf(href: string): string | undefined {
    if (this.#origins.length === 0 || !/^(?:https?:)?\/\//i.test(href)) return undefined;
    const absolute = href.startsWith('//') ? `https:${href}` : href;
    if (!URL.canParse(absolute)) return undefined;
    const url = new URL(absolute);
    const host = hostOf(url);
    for (const origin of this.#origins) {
      if (origin.host !== host) continue;
      const { path } = origin;
      if (url.pathname !== path && !url.pathname.startsWith(`${path}/`)) continue;
      return `${url.pathname.slice(path.length) || '/'}${url.search}${url.hash}`;
    }
    return undefined;
  }
}

/** Where a site is, and where it was before. */
export function originsOf({ url, formerUrls }: SiteConfig): SiteOrigins {
  return new SiteOrigins(url === undefined ? formerUrls : [url, ...formerUrls]);
}
