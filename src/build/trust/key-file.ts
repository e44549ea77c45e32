import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ShapeError } from '../../model/shape.ts';
import {
  isSuccessor,
  parseKeys,
  type PublishedKey,
  successionText,
} from '../../model/signed-manifest.ts';
import { BuildError } from '../source/build-error.ts';
import { shownPath } from '../source/paths.ts';
import { fingerprintOf, KEY_VARIABLE, type SigningKey, verifySignature } from './signing-key.ts';

/** Lies in the content folder where a key has followed another. */
export const KEY_FILE = 'signing-keys.json';

/** The keys that the publisher has had, the first one first; `undefined` where no file names them. */
function readKeys(content: string): readonly PublishedKey[] | undefined {
  const file = path.join(content, KEY_FILE);
  if (!existsSync(file)) return undefined;
  try {
    return parseKeys(JSON.parse(readFileSync(file, 'utf8')), shownPath(file));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof ShapeError)) throw error;
    throw new BuildError(
      `${shownPath(file)} does not hold the list of keys that npm run keygen wrote ` +
        `(${error.message}). Take it from version control.`,
    );
  }
}

/**
 * The keys to publish with what a key signs, which is the last of them.
 * @throws BuildError where the file of keys ends in another, or a key in it was not signed by the one before
 */
export async function keysFor(
  content: string,
  signing: SigningKey,
): Promise<readonly PublishedKey[]> {
  const keys = readKeys(content) ?? [{ key: signing.key }];
  const name = shownPath(path.join(content, KEY_FILE));
  const last = keys.at(-1)?.key ?? '';
  if (last !== signing.key) {
    throw new BuildError(
      `${KEY_VARIABLE} holds the key ${fingerprintOf(signing.key)}, and the last one in ${name} is ` +
        `${fingerprintOf(last)}. Set the variable to that key, or let it name a new one as its ` +
        'successor: npm run keygen -- --rotate',
    );
  }
  if (await isSuccessor(keys, keys[0]?.key ?? '', verifySignature)) return keys;
  throw new BuildError(
    `${name} names a key that the one before it has not signed. Take the file from version control.`,
  );
}

/** Whether a file says that this site is signed. */
export function hasKeyFile(content: string): boolean {
  return existsSync(path.join(content, KEY_FILE));
}

/** Writes down that a new key follows the one in the environment. */
export async function addSuccessor(
  content: string,
  old: SigningKey,
  next: SigningKey,
): Promise<string> {
  const keys = await keysFor(content, old);
  const signature = old.sign(successionText(next.key));
  const file = path.join(content, KEY_FILE);
  const all = [...keys, { key: next.key, signature }];
  writeFileSync(file, `${JSON.stringify(all, undefined, 2)}\n`);
  return shownPath(file);
}
