import { folderOf } from '../source/paths.ts';
import { addSuccessor } from './key-file.ts';
import { fingerprintOf, KEY_VARIABLE, SigningKey } from './signing-key.ts';

interface Options {
  /** Of the project. */
  readonly root: string;
  /** Whether the new key is to follow the one of the environment. */
  readonly isSuccessor: boolean;
}

/**
 * Makes a key, and says what to do with it.
 * @throws BuildError where it is to follow a key that cannot sign for it
 */
export async function keygen({ root, isSuccessor }: Options): Promise<string> {
  const old = isSuccessor ? SigningKey.inEnvironment() : undefined;
  const next = SigningKey.generate();
  const content = folderOf(process.env['CONTENT_DIR'], root, 'content');
  if (isSuccessor && old === undefined) {
    return `A new key follows an old one: set ${KEY_VARIABLE} to that, and run this again.`;
  }
  const file = old && (await addSuccessor(content, old, next));
  return [
    `Private key, a secret. Whoever has it can sign in your name, and it cannot be made again:`,
    `  ${KEY_VARIABLE}=${next.secret}`,
    '',
    `Fingerprint, for everybody. Say it where your readers know you:`,
    `  ${fingerprintOf(next.key)}`,
    '',
    file === undefined
      ? `Set the variable where the site is built, and each build signs what it publishes.`
      : `${file} now says that this key follows ${fingerprintOf(old?.key ?? '')}. Keep that file under ` +
        'version control, and set the variable to the new key where the site is built.',
    'Keep a copy in a place that outlives this machine, such as a password manager.',
  ].join('\n');
}
