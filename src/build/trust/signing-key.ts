import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { HASH_HEX_LENGTH } from '../../model/hash.ts';
import { fingerprintText, type Verify } from '../../model/signed-manifest.ts';
import { BuildError } from '../source/build-error.ts';

/** Holds the private key: PKCS #8 in Base64, in one line. */
export const KEY_VARIABLE = 'LECTERN_SIGNING_KEY';

/** An Ed25519 key pair, https://www.rfc-editor.org/rfc/rfc8032. */
export class SigningKey {
  readonly #private: KeyObject;
  /** As {@link PublishedKey} has it. */
  readonly key: string;

  private constructor(key: KeyObject) {
    this.#private = key;
    this.key = createPublicKey(key).export({ format: 'jwk' }).x ?? '';
  }

  static generate(): SigningKey {
    return new SigningKey(generateKeyPairSync('ed25519').privateKey);
  }

  /** @throws BuildError where the text is no such key; the message does not repeat it. */
  static parse(written: string): SigningKey {
    try {
      const der = Buffer.from(written.trim(), 'base64');
      const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
      if (key.asymmetricKeyType === 'ed25519') return new SigningKey(key);
    } catch {
      // Said below.
    }
    throw new BuildError(
      `${KEY_VARIABLE} is set, and what it holds is no private key as npm run keygen writes it: ` +
        'one line of 64 signs. Set it to the whole line, without its name.',
    );
  }

  /** The key of the environment; `undefined` where there is none. */
  static inEnvironment(): SigningKey | undefined {
    const written = process.env[KEY_VARIABLE] ?? '';
    return written === '' ? undefined : SigningKey.parse(written);
  }

  /** As {@link KEY_VARIABLE} holds it. */
  get secret(): string {
    return this.#private.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  }

  /** In Base64. */
  sign(text: string): string {
    return sign(undefined, Buffer.from(text), this.#private).toString('base64');
  }
}

/** Whether a key has signed a text; a key or a signature of another shape has not. */
export const verifySignature: Verify = (key, signature, text) => {
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: key };
    const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
    const bytes = Buffer.from(signature, 'base64');
    return Promise.resolve(verify(undefined, Buffer.from(text), publicKey, bytes));
  } catch {
    return Promise.resolve(false);
  }
};

/** How a public key is told to people. */
export function fingerprintOf(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64url')).digest('hex');
  return fingerprintText(hash.slice(0, HASH_HEX_LENGTH));
}
