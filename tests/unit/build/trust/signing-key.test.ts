import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { keysFor } from '../../../../src/build/trust/key-file.ts';
import { keygen } from '../../../../src/build/trust/keygen.ts';
import {
  KEY_VARIABLE,
  SigningKey,
  verifySignature,
} from '../../../../src/build/trust/signing-key.ts';
import { isSuccessor } from '../../../../src/model/signed-manifest.ts';
import { aSite } from '../a-folder.ts';
import { aPublisher } from './a-signed-site.ts';

function secretIn(said: string): string {
  return /LECTERN_SIGNING_KEY=(\S+)/.exec(said)?.[1] ?? '';
}

describe('build/trust/signing-key', () => {
  it('signs what only it can have signed', async () => {
    const [mine, theirs] = [SigningKey.generate(), SigningKey.generate()];
    const signature = SigningKey.parse(mine.secret).sign('words');
    expect(await verifySignature(mine.key, signature, 'words')).toBe(true);
    expect(await verifySignature(mine.key, signature, 'swords')).toBe(false);
    expect(await verifySignature(theirs.key, signature, 'words')).toBe(false);
    expect(await verifySignature('x', 'y', 'words')).toBe(false);
  });

  it.each([
    'nonsense',
    generateKeyPairSync('x25519')
      .privateKey.export({ format: 'der', type: 'pkcs8' })
      .toString('base64'),
  ])('refuses what is no key to sign with, and does not repeat it: %s', (written) => {
    const parse = () => SigningKey.parse(written);
    expect(parse).toThrow('no private key as npm run keygen writes it');
    expect(parse).not.toThrow(written);
  });

  it('is followed by another, which who trusts the first may trust', async () => {
    const { content } = await aSite({});
    vi.stubEnv('CONTENT_DIR', content);
    const root = path.dirname(content);
    const first = SigningKey.parse(secretIn(await keygen({ root, isSuccessor: false })));
    vi.stubEnv(KEY_VARIABLE, first.secret);
    const second = SigningKey.parse(secretIn(await keygen({ root, isSuccessor: true })));
    vi.stubEnv(KEY_VARIABLE, second.secret);
    const third = SigningKey.parse(secretIn(await keygen({ root, isSuccessor: true })));
    const keys = await keysFor(content, third);
    expect(keys.map(({ key }) => key)).toEqual([first.key, second.key, third.key]);
    for (const { key } of keys) expect(await isSuccessor(keys, key, verifySignature)).toBe(true);
    const stranger = SigningKey.generate();
    expect(await isSuccessor(keys, stranger.key, verifySignature)).toBe(false);
    const forged = [keys[0]!, { key: stranger.key, signature: keys[1]!.signature! }];
    expect(await isSuccessor(forged, first.key, verifySignature)).toBe(false);
    expect(await isSuccessor(forged, stranger.key, verifySignature)).toBe(true);
    await expect(keysFor(content, first)).rejects.toThrow('npm run keygen -- --rotate');
  });

  it('is not followed by one that it has not signed, nor by nothing', async () => {
    const { content } = await aSite({ 'signing-keys.json': '[{"key":"x"}]' });
    const key = SigningKey.generate();
    await expect(keysFor(content, key)).rejects.toThrow('does not hold the list of keys');
    const before = SigningKey.generate();
    const keys = [{ key: before.key }, { key: key.key, signature: key.sign('me') }];
    writeFileSync(path.join(content, 'signing-keys.json'), JSON.stringify(keys));
    await expect(keysFor(content, key)).rejects.toThrow('has not signed');
  });

  it('asks for the old one where there is none', async () => {
    const { content } = await aSite({});
    vi.stubEnv(KEY_VARIABLE, '');
    const said = await keygen({ root: path.dirname(content), isSuccessor: true });
    expect(said).toContain('set LECTERN_SIGNING_KEY to that');
  });

  it('is missed by a site that was signed', async () => {
    const { publish, paths, file } = await aPublisher(false);
    const key = SigningKey.generate();
    writeFileSync(
      path.join(paths.content, 'signing-keys.json'),
      JSON.stringify([{ key: key.key }]),
    );
    expect(await publish([], { key })).toEqual([]);
    expect(readFileSync(file('manifest.json'), 'utf8')).toContain(key.key);
    const [note] = await publish([]);
    expect(note).toContain('this build is not signed');
  });
});
