import path from 'node:path';
import { FACETS, isPrintedFacet } from '../../model/facet.ts';
import { addressOf, hrefOf, routeOf } from '../../model/route.ts';
import { slugOf } from '../../model/slug.ts';
import { printedNames } from '../../model/term.ts';
import { decoded, isExternal, schemeOf } from '../../model/url.ts';
import type { Media } from '../media/media.ts';
import { fileStem, PostNames } from '../posts/post-names.ts';
import type { Post } from '../posts/post.ts';
import { SiteOrigins } from '../site/site-origins.ts';
import { detached } from '../source/detached.ts';
import { whatToDo } from './dead-link.ts';
import { Guesses } from './guesses.ts';

/** Where a link leads, or why it leads nowhere. */
export type Target =
  | { readonly href: string }
  | {
      readonly dead: string;
      /** What the link says all the same. */
      readonly href: string;
      readonly hint?: string | undefined;
    };

/** The file in which a link stands, and the address at which that is read. */
export type Origin = Pick<Post, 'file' | 'address'>;

const WHY_HELD = { draft: 'a draft', future: 'dated in the future', expired: 'expired' } as const;

interface Options {
  readonly base: string;
  /** Where the blog is and was reached: links with these addresses lead to what is here. */
  readonly origins?: SiteOrigins;
  /** What the build makes beside the pages: `/feed.xml`. */
  readonly files?: Iterable<string>;
}

/** All addresses that a link within the site can lead to. */
export class Links {
  readonly #base: string;
  readonly #media: Media;
  readonly #origins: SiteOrigins;
  readonly #files: ReadonlySet<string>;
  readonly #guesses = new Guesses();
  readonly #addresses = new Set<string>(['/', '/library/']);
  readonly #names = new PostNames();
  readonly #byFile = new Map<string, Post>();
  readonly #byAlias = new Map<string, Post>();
  readonly #held = new Map<string, Post>();
  /** Of posts. The last part of an address is what stays when the permalink is changed. */
  readonly #byLastPart = new Map<string, string>();
  /** Where links lead that name an address as it is: the same from every post. */
  readonly #exact = new Map<string, Target>();

  constructor(
    posts: readonly Post[],
    held: readonly Post[],
    media: Media,
    { base, origins = new SiteOrigins([]), files = [] }: Options,
  ) {
    this.#base = base;
    this.#media = media;
    this.#origins = origins;
    this.#files = new Set(files);
    // To make an address of a name takes longer than all else here, and posts share their names.
    const named = new Set<string>();
    for (const post of posts) {
      this.#addresses.add(post.address);
      this.#add(post);
      const last = lastPartOf(post.address);
      if (!this.#byLastPart.has(last)) this.#byLastPart.set(last, post.address);
      for (const facet of FACETS) {
        if (!isPrintedFacet(facet)) continue;
        this.#addresses.add(addressOf({ kind: 'terms', facet }));
        for (const name of printedNames(facet, post)) {
          const key = `${facet} ${name}`;
          if (named.has(key)) continue;
          named.add(key);
          this.#addresses.add(addressOf({ kind: 'term', facet, slug: slugOf(name), page: 1 }));
        }
      }
    }
    for (const post of held) {
      if (this.#addresses.has(post.address)) continue;
      this.#held.set(post.address, post);
      this.#add(post);
    }
  }

  #add(post: Post): void {
    this.#names.add(post);
    this.#byFile.set(fileStem(post.file), post);
    for (const alias of post.aliases) {
      const address = plainAddress(alias);
      if (!this.#byAlias.has(address)) this.#byAlias.set(address, post);
    }
  }

  /** All at which something is printed, but for the later pages of lists. */
  get addresses(): Iterable<string> {
    return this.#addresses;
  }

  /**
   * What a template means by the name, the path or the slug of a post or by the path of a file: an address
   * from the root of the site, as a link in the post would say it. `undefined` where there is none.
   */
  find(name: string, from: Origin): string | undefined {
    const { bare, rest } = cut(name);
    const meant = this.#meantFrom(bare, from) ?? this.#names.called(decoded(bare), from);
    if (meant !== undefined) return hrefOf(meant.address, '/') + rest;
    return this.#media.find(bare, from.file) === undefined ? undefined : name;
  }

  /** Follows a link. */
  resolve(written: string, from: Origin): Target {
    const own = this.#origins.pathOf(written);
    // What is not here may still be at the address that the link names.
    if (own !== undefined) return this.#atRoot(own, from) ?? { href: written };
    const { bare } = cut(written);
    if (schemeOf(written) !== undefined || isExternal(written) || bare === '') {
      return { href: written };
    }
    return bare.startsWith('/') ? this.#fromRoot(written, from) : this.#fromPost(written, from);
  }

  #fromRoot(href: string, from: Origin): Target {
    const { bare } = cut(href);
    return this.#atRoot(href, from) ?? this.#dead(href, addressAt(bare) ?? bare, from);
  }

  /** What lies at a path from the root. */
  #atRoot(href: string, from: Origin): Target | undefined {
    const known = this.#exact.get(href);
    if (known !== undefined) return known;
    const { bare, rest } = cut(href);
    const address = addressAt(bare);
    if (address !== undefined && this.#addresses.has(address)) {
      const target = { href: hrefOf(address, this.#base) + rest };
      this.#exact.set(detached(href), target);
      return target;
    }
    if (this.#files.has(bare)) return { href: this.#base + bare.slice(1) + rest };
    const file =
      this.#media.find(bare, from.file) ?? this.#media.find(`${bare}/index.html`, from.file);
    if (file !== undefined) return { href: hrefOfFile(bare, file.href) + rest };
    const meant =
      this.#byAlias.get(plainAddress(bare)) ??
      this.#meantFrom(bare, from) ??
      this.#names.calledByAddress(decoded(bare), from);
    if (meant !== undefined) return this.#to(meant, href, rest, from);
    const term = termAddress(bare);
    if (term !== undefined && this.#addresses.has(term)) {
      return { href: hrefOf(term, this.#base) + rest };
    }
    const isList = routeOf(bare, '', '/')?.kind === 'list';
    return isList && address !== undefined
      ? { href: hrefOf(address, this.#base) + rest }
      : undefined;
  }

  #fromPost(href: string, from: Origin): Target {
    const { bare, rest } = cut(href);
    const meant = this.#meantFrom(bare, from);
    if (meant !== undefined) return this.#to(meant, href, rest, from);
    const beside = this.#media.find(bare, from.file);
    if (beside !== undefined) return { href: beside.href + rest };
    const name = decoded(bare);
    const address = path.posix.join(from.address, name.replace(/\/?$/, '/'));
    if (this.#addresses.has(address)) return { href: hrefOf(address, this.#base) + rest };
    const called = this.#names.calledByAddress(name, from);
    if (called !== undefined) return this.#to(called, href, rest, from);
    return this.#dead(href, address, from);
  }

  /** The post whose file lies where a path leads, from another post or from the root (`@/x.md`). */
  #meantFrom(bare: string, from: Origin): Post | undefined {
    const name = decoded(bare);
    const isRooted = /^@?\//.test(name);
    if (isRooted)
      return /\.(?:mdx?|markdown)$/i.test(name) ? this.#names.called(name, from) : undefined;
    return this.#byFile.get(fileStem(path.resolve(path.dirname(from.file), name)));
  }

  #to(meant: Post, href: string, rest: string, from: Origin): Target {
    return this.#held.get(meant.address) === meant
      ? this.#dead(href, meant.address, from)
      : { href: hrefOf(meant.address, this.#base) + rest };
  }

  #dead(written: string, address: string, from: Origin): Target {
    // Below the base it leads to the site's own page for what is not there.
    const href = written.startsWith('/') ? this.#base + written.slice(1) : written;
    const held = this.#held.get(address);
    if (held !== undefined) {
      const why = WHY_HELD[held.held ?? 'draft'];
      const dead = `the link to ${written} leads to ${held.name}, which is ${why} and not published`;
      return { href, dead };
    }
    const isFile = /\.(?!html?$)\w{2,5}$/i.test(cut(written).bare);
    const near = isFile
      ? this.#guesses.meantFile(written, () => this.#media.candidates(written, from.file))
      : this.#guesses.meant(address, () => this.#addresses);
    // A path from a post is like the address of that post.
    const isOther = near !== from.address || written.startsWith('/');
    const meant = (isOther ? near : undefined) ?? this.#byLastPart.get(lastPartOf(address));
    const hint =
      meant === undefined ? whatToDo(cut(written).bare, from.file) : `Did you mean ${meant}?`;
    return { href, dead: `the link to ${written} leads nowhere`, hint };
  }
}

function addressAt(bare: string): string | undefined {
  const route = routeOf(bare, '', '/');
  return route === undefined ? undefined : addressOf(route);
}

/** `x` of `/2020/01/x/`, of `/x.html` and of `/notes/x.md`. */
function lastPartOf(address: string): string {
  return /([^/]*?)(?:\.(?:html?|mdx?|markdown))?\/?$/.exec(address)?.[1] ?? '';
}

const OLD_TERM = /\/(tag|categor|topic|author)(?:s|y|ies)?\/([^/]+)\/?$/;

/** The page of a tag, a category or an author, by the address that it has in other generators: `/blog/tags/x`. */
function termAddress(bare: string): string | undefined {
  const [, kind, name = ''] = OLD_TERM.exec(bare.toLowerCase()) ?? [];
  if (kind === undefined) return undefined;
  const facet = kind === 'categor' ? 'category' : kind === 'author' ? 'author' : 'tag';
  return addressOf({ kind: 'term', facet, slug: slugOf(decoded(name)), page: 1 });
}

/** A reference without its query and fragment, and these. */
function cut(href: string): { readonly bare: string; readonly rest: string } {
  const end = href.search(/[?#]/);
  return end === -1
    ? { bare: href, rest: '' }
    : { bare: href.slice(0, end), rest: href.slice(end) };
}

/** An address in the one spelling in which old addresses are compared. */
function plainAddress(address: string): string {
  const plain = decoded(address)
    .normalize('NFC')
    .replace(/\/index\.html?$/i, '');
  return `/${plain.replace(/^\/+|\/+$/g, '')}`;
}

/** A folder of the public folder keeps its own address: `/about/` is served from `/about/index.html`. */
function hrefOfFile(bare: string, href: string): string {
  return href.endsWith('/index.html') && !bare.endsWith('index.html')
    ? href.slice(0, -'index.html'.length)
    : href;
}
