import { wordsCacheName } from '../model/device.ts';
import { interfaceLanguage, wordFiles } from '../model/languages.ts';

interface Options {
  readonly base: string;
  /** Where the tables of this version lie. */
  readonly folder: string;
  /** Of the site, BCP 47. */
  readonly siteLanguage: string;
}

/** The words of the interface, for when there is no network: those of the languages that are read on this device. */
export class KeptWords {
  readonly #folder: string;
  readonly #siteLanguage: string;
  readonly #cache: string;

  constructor({ base, folder, siteLanguage }: Options) {
    this.#folder = folder;
    this.#siteLanguage = siteLanguage;
    this.#cache = wordsCacheName(base);
  }

  /** Takes along those of this version, of each language that was kept of the one before and of the browser's own. */
  async take(): Promise<void> {
    const cache = await caches.open(this.#cache);
    const known = (await cache.keys()).map(({ url }) => new URL(url).pathname);
    const before = known.map((path) => /([a-z]+)(?:-late)?\.js$/.exec(path)?.[1] ?? '');
    const own = interfaceLanguage([...navigator.languages, this.#siteLanguage]) ?? 'en';
    const wanted = [...new Set([...before, own])]
      .flatMap((language) => interfaceLanguage([language]) ?? [])
      .flatMap((language) => wordFiles(this.#folder + language));
    await cache.addAll(wanted.filter((href) => !known.includes(href)));
  }

  /** Drops those of versions before this one. */
  async tidy(): Promise<void> {
    const cache = await caches.open(this.#cache);
    const outdated = (await cache.keys()).filter(
      ({ url }) => !new URL(url).pathname.startsWith(this.#folder),
    );
    await Promise.all(outdated.map((request) => cache.delete(request)));
  }

  isOne({ pathname }: URL): boolean {
    return pathname.startsWith(this.#folder);
  }

  /** The table that is asked for; to who begins without a network one of another language is better than none. */
  async answer({ url, destination }: Request): Promise<Response> {
    const cache = await caches.open(this.#cache);
    const kept = await cache.match(url, { ignoreVary: true });
    if (kept !== undefined) return kept;
    try {
      return await fetch(url);
    } catch (error) {
      if (destination !== 'script') throw error;
      const isLate = url.endsWith('-late.js');
      const others = (await cache.keys()).filter((one) => one.url.endsWith('-late.js') === isLate);
      const instead = others[0] && (await cache.match(others[0], { ignoreVary: true }));
      if (instead === undefined) throw error;
      return instead;
    }
  }
}
