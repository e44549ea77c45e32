import { parseHash } from './article.ts';
import { type Manifest, parseManifest } from './catalog.ts';
import { listOf, optional, record, ShapeError, text } from './shape.ts';

/** Where the signature of the manifest's bytes lies: Ed25519 (https://www.rfc-editor.org/rfc/rfc8032), in Base64. */
export const SIGNATURE_FILE = 'manifest.sig';

/** A public key of the publisher. */
export interface PublishedKey {
  /** Its 32 bytes in Base64 for addresses, as `x` of a JSON Web Key has them. */
  readonly key: string;
  /** What the key before it has signed of {@link successionText}, in Base64; the first has none. */
  readonly signature?: string;
}

/** The manifest with all that vouches for the site. The reader's lists need none of it. */
export interface SignedManifest extends Manifest {
  /** Hash of the {@link Inventory}. */
  readonly files: string;
  /** The publisher's keys in their order: the last one signs. Absent where nothing is signed. */
  readonly keys?: readonly PublishedKey[];
}

/** The hash of each file of the site by its name, but for the manifest, its signature, and this file. */
export type Inventory = Readonly<Record<string, string>>;

/** Says whether a key has signed a text. */
export type Verify = (key: string, signature: string, text: string) => Promise<boolean>;

/** What a key signs of the one that comes after it. */
export function successionText(key: string): string {
  return `Lectern: the next key is ${key}`;
}

/** How a key is told to people: the hash of its bytes in groups. */
export function fingerprintText(hash: string): string {
  return hash.replace(/.{4}(?=.)/g, '$& ');
}

/**
 * Whether the last of the keys may be trusted by who trusts another one: that is among them, and each one after it
 * was signed by the one before.
 */
export async function isSuccessor(
  keys: readonly PublishedKey[],
  trusted: string,
  verify: Verify,
): Promise<boolean> {
  const at = keys.findIndex(({ key }) => key === trusted);
  if (at === -1) return false;
  for (const [nth, { key, signature = '' }] of keys.entries()) {
    const before = keys[nth - 1];
    if (nth <= at || before === undefined) continue;
    if (!(await verify(before.key, signature, successionText(key)))) return false;
  }
  return true;
}

function parseKey(value: unknown, where: string): PublishedKey {
  const from = record(value, where);
  const key = text(from['key'], `${where}.key`);
  if (!/^[\w-]{43}$/.test(key)) throw new ShapeError(`${where}.key must be a key of 32 bytes`);
  return { key, ...optional('signature', from['signature'], text, where) };
}

/** At least one key. */
export function parseKeys(value: unknown, where: string): readonly PublishedKey[] {
  const keys = listOf(parseKey)(value, where);
  if (keys.length === 0) throw new ShapeError(`${where} must name a key`);
  return keys;
}

export function parseSignedManifest(value: unknown, where = 'manifest.json'): SignedManifest {
  const from = record(value, where);
  return {
    ...parseManifest(value, where),
    files: parseHash(from['files'], `${where}.files`),
    ...optional('keys', from['keys'], parseKeys, where),
  };
}
