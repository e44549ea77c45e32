import { createHash } from 'node:crypto';
import type { Article } from '../../../src/model/article.ts';
import {
  CATALOG_PAGE_SIZE,
  type DataKind,
  dataPath,
  REGISTER_SIZE,
} from '../../../src/model/catalog.ts';
import { scriptJson } from '../../../src/model/escape-html.ts';
import { type Facet, FACETS } from '../../../src/model/facet.ts';
import { HASH_HEX_LENGTH } from '../../../src/model/hash.ts';
import { chunks } from '../../../src/model/chunks.ts';
import { packFacets } from '../../../src/model/facets-file.ts';
import { placesIn } from '../../../src/model/order.ts';
import { markOf, packParcel } from '../../../src/model/parcels.ts';
import { type Term, termsOf } from '../../../src/model/term.ts';
import {
  lineOf,
  NOTHING_BEFORE,
  type RevisedArticle,
  type Revision,
  REVISION_PAGE_SIZE,
} from '../../../src/model/revision.ts';
import { SIGNATURE_FILE, successionText } from '../../../src/model/signed-manifest.ts';
import type { SigningKey } from '../../../src/build/trust/signing-key.ts';
import { aSite } from '../../build/a-site.ts';

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_HEX_LENGTH);
}

interface Answer {
  readonly body: string;
  readonly status?: number;
  readonly type?: string;
}

/** The page that is printed of an article, as much of it as the app takes over. */
export function aPage(article: object): string {
  const hash = hashOf(JSON.stringify(article));
  const page = { kind: 'article', article: { ...article, hash }, outline: [], neighbours: {} };
  const json = scriptJson({ site: aSite(), page });
  return `<script type="application/json" data-page>${json}</script><script>x</script>`;
}

interface Vouching {
  readonly keys?: readonly { readonly pair: SigningKey; readonly signedBy?: SigningKey }[];
  readonly revisions?: readonly Revision[];
  /** `null` where nobody signs. @default the last of the keys */
  readonly signWith?: SigningKey | null;
}

/** Revisions that follow each other, of articles by their addresses. */
export function revisionsOf(addresses: readonly string[], date = '2026-01-01'): Revision[] {
  const revisions: Revision[] = [];
  for (const [nth, article] of addresses.entries()) {
    const last = revisions.at(-1);
    const before = last === undefined ? NOTHING_BEFORE : hashOf(lineOf(last));
    revisions.push({ article, date, hash: hashOf(`${article} ${nth}`), before });
  }
  return revisions;
}

function placesOf(revisions: readonly Revision[]): RevisedArticle[] {
  const addresses = [...new Set(revisions.map(({ article }) => article))].sort();
  return addresses.map((address) => ({
    address,
    places: revisions.flatMap(({ article }, place) => (article === address ? [place] : [])),
  }));
}

/** A static host with a site on it. */
export class FakeHost {
  readonly #base: string;
  readonly #answers = new Map<string, Answer>();
  /** Paths from the base that were asked for, in order. */
  readonly requests: string[] = [];
  /** What the last request asked the browser's cache to do. */
  lastCache: RequestCache | undefined;
  isReachable = true;
  /** Called with each path: what it throws is what the network does, what it gives is answered. */
  meddle: (path: string) => Answer | undefined = () => undefined;

  constructor(base = '/') {
    this.#base = base;
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const path = (input as string).slice(this.#base.length);
    this.requests.push(path);
    this.lastCache = init?.cache;
    await new Promise((resolve) => setTimeout(resolve));
    init?.signal?.throwIfAborted();
    if (!this.isReachable) throw new TypeError('Failed to fetch');
    const {
      body,
      status = 200,
      type = 'application/json',
    } = this.meddle(path) ??
      this.#answers.get(path) ?? {
        body: '<h1>Not found</h1>',
        status: 404,
        type: 'text/html',
      };
    return new Response(body, { status, headers: { 'content-type': type } });
  };

  answer(path: string, answer: Answer): void {
    this.#answers.set(path, answer);
  }

  /** Publishes an article that only its page tells of, and gives the name of its file. */
  print(article: Article): string {
    const path = encodeURI(article.address.slice(1));
    this.answer(path, { body: aPage(article), type: 'text/html' });
    return this.#emit('articles', article);
  }

  /** Replaces all data files by those of these articles, oldest first, as the build does. */
  deploy(articles: readonly Article[], addressPageSize = 200): void {
    this.#answers.clear();
    const listed = articles.map((article) => {
      const { outline: _outline, attachments: _attachments, html: _html, ...summary } = article;
      return { ...summary, hash: this.#emit('articles', article) };
    });
    const pages: string[] = [];
    for (let first = 0; first < listed.length; first += CATALOG_PAGE_SIZE) {
      const page = listed.slice(first, first + CATALOG_PAGE_SIZE).reverse();
      pages.push(this.#emit('catalog', { articles: page }));
    }
    const registers: string[] = [];
    for (let first = 0; first < pages.length; first += REGISTER_SIZE) {
      registers.push(this.#emit('registers', pages.slice(first, first + REGISTER_SIZE)));
    }
    const entries = listed
      .map(({ address, hash }, place) => ({ address, hash, place }))
      .sort((a, b) => (a.address < b.address ? -1 : 1));
    const addresses: { first: string; hash: string }[] = [];
    for (let first = 0; first < entries.length; first += addressPageSize) {
      const page = entries.slice(first, first + addressPageSize);
      addresses.push({ first: page[0]!.address, hash: this.#emit('addresses', page) });
    }
    const terms = Object.fromEntries(
      FACETS.map((facet) => [facet, termsOf(facet, articles, 'en')]),
    ) as Record<Facet, Term[]>;
    const orders = {
      title: placesIn('title', articles, 'en'),
      length: placesIn('length', articles, 'en'),
    };
    const facets = this.#emit(
      'facets',
      packFacets(terms, orders, (content) => this.#emit('facets', content)),
    );
    const parcels = this.#pack(articles);
    const index = this.#emit('index', {
      articles: listed.length,
      registers,
      addresses,
      facets,
      parcels,
    });
    this.answer('manifest.json', {
      body: JSON.stringify({ version: 1, articles: listed.length, index }),
    });
  }

  /** Adds to the manifest what a build vouches with, and signs it with the last of the keys. */
  vouch({ keys, revisions, signWith = keys?.at(-1)?.pair ?? null }: Vouching): void {
    const manifest = JSON.parse(this.#answers.get('manifest.json')?.body ?? '') as object;
    const names = [...this.#answers.keys()].filter((name) => name.startsWith('lectern/'));
    const files = names.map((name) => [name, /([0-9a-f]+)\.json$/.exec(name)?.[1]]);
    const log = revisions && {
      count: revisions.length,
      head: revisions.length === 0 ? NOTHING_BEFORE : hashOf(lineOf(revisions.at(-1)!)),
      pages: chunks(revisions, REVISION_PAGE_SIZE).map((page) => this.#emit('revisions', page)),
      articles: chunks(placesOf(revisions), 2).map((page) => ({
        first: page[0]!.address,
        hash: this.#emit('revisions', page),
      })),
    };
    const body = JSON.stringify({
      ...manifest,
      files: this.#emit('files', Object.fromEntries(files)),
      ...(log && { revisions: this.#emit('revisions', log) }),
      ...(keys && {
        keys: keys.map(({ pair, signedBy }) => ({
          key: pair.key,
          ...(signedBy && { signature: signedBy.sign(successionText(pair.key)) }),
        })),
      }),
    });
    this.answer('manifest.json', { body });
    if (signWith) this.answer(SIGNATURE_FILE, { body: `${signWith.sign(body)}\n` });
    else this.#answers.delete(SIGNATURE_FILE);
  }

  /** Parcels of ten articles, and their list. */
  #pack(articles: readonly Article[]): string {
    const parcels = chunks(articles, 10).map((some) => {
      const texts = some.map((article) => JSON.stringify(article));
      const body = packParcel(texts);
      this.answer(dataPath('parcels', hashOf(body)), { body });
      const marks = texts.map((text) => markOf(hashOf(text))).join('');
      return { hash: hashOf(body), marks, bytes: body.length };
    });
    return this.#emit('parcels', { parcels });
  }

  #emit(kind: DataKind, value: unknown): string {
    const body = JSON.stringify(value);
    this.answer(dataPath(kind, hashOf(body)), { body });
    return hashOf(body);
  }
}
