import {
  type DataKind,
  dataPath,
  parseAddressPage,
  parseCatalogIndex,
  parseManifest,
} from '../model/catalog.ts';
import type { KnownPublisher, LogEnd, Trust } from '../model/publisher.ts';
import {
  lineOf,
  parseRevisionLog,
  parseRevisionPage,
  REVISION_PAGE_SIZE,
} from '../model/revision.ts';
import { record } from '../model/shape.ts';
import {
  fingerprintText,
  isSuccessor,
  parseSignedManifest,
  SIGNATURE_FILE,
  type SignedManifest,
  type Verify,
} from '../model/signed-manifest.ts';
import { addressPageOf } from './address-book.ts';
import { deviceSubtle, hashOf } from './digest.ts';
import { decoded, type Globals, parsed, PublishedFiles } from './published-files.ts';
import type { Publishers } from './publishers.ts';
import { ReaderError } from './reader-error.ts';

/** How long an answer of the host holds for the articles that are to be replaced. */
const RECENT_MS = 10_000;

/** What the host says now. */
interface Answer {
  readonly manifest: SignedManifest;
  /** The key that has signed it; `undefined` where none has. */
  readonly key: string | undefined;
}

/** Looks whether a site is still that of the publisher who is known, and remembers one at first sight. */
export class PublisherCheck {
  readonly #publishers: Publishers;
  readonly #files: PublishedFiles;
  readonly #subtle: SubtleCrypto | undefined;
  #last: { readonly at: number; readonly answer: Promise<Answer | undefined> } | undefined;

  constructor(publishers: Publishers, base: string, globals: Partial<Globals> = {}) {
    this.#publishers = publishers;
    this.#files = new PublishedFiles(base, globals);
    this.#subtle = 'subtle' in globals ? globals.subtle : deviceSubtle();
  }

  async look(): Promise<Trust> {
    try {
      return await this.#look();
    } catch (error) {
      if (!isUnsupported(error) && !(error instanceof ReaderError)) throw error;
      return { kind: 'unknown' };
    }
  }

  /** Takes who signs the site now for its publisher, whoever was known. */
  async accept(): Promise<void> {
    const answer = await this.#ask();
    if (answer?.key === undefined) await this.#publishers.forget();
    else await this.#remember(answer.key, await this.#logEnd(answer.manifest));
  }

  /**
   * Whether an article is among those that the known publisher has signed. Where nobody is known every one is.
   * @throws ReaderError where that cannot be found out
   */
  async vouches(address: string, hash: string): Promise<boolean> {
    const known = await this.#publishers.known();
    if (known === undefined) return true;
    const answer = await this.#recently();
    if (answer === undefined || !(await this.#isFrom(known, answer))) return false;
    const { addresses } = await this.#data('index', answer.manifest.index, parseCatalogIndex);
    const page = addresses[addressPageOf(address, addresses)];
    const entries = page && (await this.#data('addresses', page.hash, parseAddressPage));
    if (entries?.some((entry) => entry.address === address && entry.hash === hash)) return true;
    // What is unlisted stands in the list of all files alone.
    const { files } = answer.manifest;
    const inventory = await this.#data('files', files, (value) => record(value, 'files'));
    return inventory[dataPath('articles', hash)] === hash;
  }

  /** Of many articles one after the other is asked. */
  #recently(): Promise<Answer | undefined> {
    if (this.#last === undefined || Date.now() - this.#last.at > RECENT_MS) {
      this.#last = { at: Date.now(), answer: this.#ask() };
    }
    return this.#last.answer;
  }

  async #look(): Promise<Trust> {
    const known = await this.#publishers.known();
    const answer = await this.#ask();
    const key = answer?.key;
    if (known === undefined) {
      // What carries a signature of nobody is no worse than what carries none.
      if (answer === undefined || key === undefined) return { kind: 'unsigned' };
      await this.#remember(key, await this.#logEnd(answer.manifest));
      return { kind: 'trusted' };
    }
    if (answer === undefined || !(await this.#isFrom(known, answer))) {
      const fingerprint = key === undefined ? undefined : await this.#fingerprintOf(key);
      return { kind: 'changed', known: known.fingerprint, ...(fingerprint && { fingerprint }) };
    }
    if (known.log && !(await this.#continues(known.log, answer.manifest))) {
      return { kind: 'rewritten' };
    }
    const log = await this.#logEnd(answer.manifest);
    if (key !== known.key || log?.head !== known.log?.head) {
      await this.#remember(key ?? known.key, log, known);
    }
    return { kind: 'trusted' };
  }

  async #remember(key: string, log: LogEnd | undefined, known?: KnownPublisher): Promise<void> {
    await this.#publishers.remember({
      key,
      fingerprint: await this.#fingerprintOf(key),
      since: known?.key === key ? known.since : Date.now(),
      ...(log && { log }),
    });
  }

  async #isFrom(known: KnownPublisher, { manifest: { keys }, key }: Answer): Promise<boolean> {
    return keys !== undefined && key !== undefined && isSuccessor(keys, known.key, this.#verify);
  }

  /** Asks the host; `undefined` where it has no manifest that could be signed. */
  async #ask(isAgain = false): Promise<Answer | undefined> {
    const init: RequestInit = { cache: 'no-cache' };
    const text = decoded('manifest.json', await this.#files.bytes('manifest.json', init));
    // Where something else answers in the place of the host, nothing is known of this.
    parsed('manifest.json', text, parseManifest);
    let manifest: SignedManifest;
    try {
      manifest = parsed('manifest.json', text, parseSignedManifest);
    } catch {
      return undefined;
    }
    const key = manifest.keys?.at(-1)?.key;
    if (key === undefined) return { manifest, key };
    const signature = await this.#signature(init);
    if (await this.#verify(key, signature, text)) return { manifest, key };
    // A deploy may have come between the two.
    return isAgain ? { manifest, key: undefined } : this.#ask(true);
  }

  async #signature(init: RequestInit): Promise<string> {
    try {
      return decoded(SIGNATURE_FILE, await this.#files.bytes(SIGNATURE_FILE, init)).trim();
    } catch (error) {
      if (error instanceof ReaderError && error.code === 'not-found') return '';
      throw error;
    }
  }

  async #logEnd({ revisions }: SignedManifest): Promise<LogEnd | undefined> {
    if (revisions === undefined) return undefined;
    const { count, head } = await this.#data('revisions', revisions, parseRevisionLog);
    return count === 0 ? undefined : { count, head };
  }

  /** Whether the log goes on from an end that was seen. */
  async #continues(seen: LogEnd, { revisions }: SignedManifest): Promise<boolean> {
    if (revisions === undefined) return false;
    const log = await this.#data('revisions', revisions, parseRevisionLog);
    if (log.count < seen.count) return false;
    if (log.count === seen.count) return log.head === seen.head;
    const first = Math.floor((seen.count - 1) / REVISION_PAGE_SIZE);
    const pages = await Promise.all(
      log.pages.slice(first).map((hash) => this.#data('revisions', hash, parseRevisionPage)),
    );
    const since = pages.flat().slice(seen.count - 1 - first * REVISION_PAGE_SIZE);
    let head: string | undefined;
    for (const [nth, revision] of since.entries()) {
      if (nth > 0 && revision.before !== head) return false;
      head = await this.#hash(lineOf(revision));
      if (nth === 0 && head !== seen.head) return false;
    }
    return head === log.head && seen.count - 1 + since.length === log.count;
  }

  #data<T>(kind: DataKind, hash: string, parse: (value: unknown) => T): Promise<T> {
    return this.#files.data(kind, hash, parse);
  }

  async #hash(text: string): Promise<string> {
    return hashOf(new TextEncoder().encode(text), this.#checked);
  }

  async #fingerprintOf(key: string): Promise<string> {
    return fingerprintText(await hashOf(bytesOf(key), this.#checked));
  }

  readonly #verify: Verify = async (key, signature, text) => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: key };
    try {
      const known = await this.#checked.importKey('jwk', jwk, 'Ed25519', false, ['verify']);
      const data = new TextEncoder().encode(text);
      return await this.#checked.verify('Ed25519', known, bytesOf(signature), data);
    } catch (error) {
      if (isUnsupported(error) || error instanceof ReaderError) throw error;
      // No key, or no signature.
      return false;
    }
  };

  get #checked(): SubtleCrypto {
    if (this.#subtle === undefined) {
      throw new ReaderError(
        'damaged',
        'Nothing can be checked on a page that did not come over https',
      );
    }
    return this.#subtle;
  }
}

/** Browsers before 2025 know no Ed25519. */
function isUnsupported(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotSupportedError';
}

/** Of Base64, and of that for addresses. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const plain = base64.replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(plain), (sign) => sign.charCodeAt(0));
}
