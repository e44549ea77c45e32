import { parseArticle } from '../model/article.ts';
import { dataPath, parseAddressPage } from '../model/catalog.ts';
import {
  type Parcel,
  type ParcelList,
  parseParcelList,
  parseParcelsName,
  textsIn,
} from '../model/parcels.ts';
import { Answers } from './answers.ts';
import { deviceSubtle, hashOf } from './digest.ts';
import type { ArticleCopy, Publication } from './publication.ts';
import { type Globals, parsed, PublishedFiles } from './published-files.ts';
import { ReaderError } from './reader-error.ts';

/** What the build packed together for who takes many articles along. Whatever fails is a {@link ReaderError}. */
export class Parcels {
  readonly #publication: Publication;
  readonly #files: PublishedFiles;
  readonly #subtle: SubtleCrypto | undefined;
  /** However often a line breaks, the next time begins where it broke. */
  readonly #names = new Answers<string>(1);
  readonly #lists = new Answers<ParcelList>(1);

  constructor(base: string, publication: Publication, globals: Partial<Globals> = {}) {
    this.#publication = publication;
    this.#files = new PublishedFiles(base, globals);
    this.#subtle = 'subtle' in globals ? globals.subtle : deviceSubtle();
  }

  /** The parcels of what is published now. */
  async list(): Promise<ParcelList> {
    const { index } = await this.#publication.manifest({ fresh: true });
    const name = await this.#names.get(index, () =>
      this.#publication.file('index', index, parseParcelsName),
    );
    return this.#lists.get(name, () => this.#publication.file('parcels', name, parseParcelList));
  }

  /** The names of all articles that are in the lists. */
  async everything(): Promise<{ readonly address: string; readonly hash: string }[]> {
    await this.#publication.manifest({ fresh: true });
    const { addresses } = await this.#publication.index();
    const pages = await Promise.all(
      addresses.map(({ hash }) => this.#publication.file('addresses', hash, parseAddressPage)),
    );
    return pages.flat().map(({ address, hash }) => ({ address, hash }));
  }

  /**
   * The articles of a parcel by the names of their files. Each is checked against its own name: what has
   * suffered on the way is left out, and the others are whole.
   */
  async articles(
    { hash: name }: Parcel,
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, ArticleCopy>> {
    const path = dataPath('parcels', name);
    const bytes = await this.#files.bytes(path, { signal: signal ?? null, priority: 'low' });
    const subtle = this.#subtle;
    if (subtle === undefined) return new Map();
    const texts = textsIn(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    const copies = await Promise.all(
      texts.map(async (text): Promise<ArticleCopy | undefined> => {
        const hash = await hashOf(new TextEncoder().encode(text), subtle);
        return copyOf(path, text, hash);
      }),
    );
    return new Map(copies.flatMap((copy) => (copy === undefined ? [] : [[copy.hash, copy]])));
  }
}

/** Nothing where it is no article: then it has no hash that anybody asks for, either. */
function copyOf(path: string, text: string, hash: string): ArticleCopy | undefined {
  try {
    const article = parsed(path, text, parseArticle);
    return { address: article.address, hash, text, article, isVerified: true };
  } catch (error) {
    if (error instanceof ReaderError) return undefined;
    throw error;
  }
}
