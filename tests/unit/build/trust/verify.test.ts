import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SigningKey } from '../../../../src/build/trust/signing-key.ts';
import { aFolder } from '../a-folder.ts';
import { aPublisher, verified } from './a-signed-site.ts';

const ARTICLES = [{ address: '/one/' }, { address: '/two/', title: 'Two' }];

/** The files of a site, one of each folder. */
function oneOfEachKind(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const inFolders = new Map(all.map((name) => [path.dirname(name), name]));
  return [...new Set([...all.filter((name) => !name.includes('/')), ...inFolders.values()])];
}

describe('build/trust/verify', () => {
  it('says what holds of a site that is as it was published', async () => {
    const { publish, paths } = await aPublisher();
    await publish(ARTICLES, { key: SigningKey.generate() });
    const { said, difference } = await verified(paths.out);
    expect(difference).toBeUndefined();
    expect(said).toEqual([
      expect.stringMatching(/^Signed by the key (?:[0-9a-f]{4} ){7}[0-9a-f]{4}\.$/),
      expect.stringMatching(/^\d+ files hold what the build wrote\.$/),
      'The lists lead to 2 articles, all of them there.',
      'The log is whole: 2 revisions.',
    ]);
  });

  it('says that a site is not signed', async () => {
    const { publish, paths } = await aPublisher(false);
    await publish(ARTICLES);
    const { said, difference } = await verified(paths.out);
    expect(difference).toBeUndefined();
    expect(said[0]).toContain('Not signed');
  });

  it('finds a bit that has changed in any kind of file, and a file that is gone', async () => {
    const { publish, paths, file } = await aPublisher();
    await publish(ARTICLES, { key: SigningKey.generate() });
    const names = oneOfEachKind(paths.out);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const bytes = readFileSync(file(name));
      const changed = Buffer.from(bytes);
      changed[Math.floor(bytes.length / 2)]! ^= 1;
      writeFileSync(file(name), changed);
      expect((await verified(paths.out)).difference, `a bit of ${name}`).toBeDefined();
      rmSync(file(name));
      expect((await verified(paths.out)).difference, `${name} gone`).toBeDefined();
      writeFileSync(file(name), bytes);
    }
    expect((await verified(paths.out)).difference).toBeUndefined();
  });

  it('finds a file that no build has made', async () => {
    const { publish, paths, file } = await aPublisher();
    await publish(ARTICLES);
    writeFileSync(file('lectern/more.js'), 'steal()');
    const { difference } = await verified(paths.out);
    expect(difference).toBe('lectern/more.js is there, and no build has made it.');
  });

  it('finds a manifest that another key has signed, or none', async () => {
    const { publish, paths, file } = await aPublisher();
    const [mine, theirs] = [SigningKey.generate(), SigningKey.generate()];
    await publish(ARTICLES, { key: mine });
    const manifest = readFileSync(file('manifest.json'), 'utf8');
    writeFileSync(file('manifest.sig'), theirs.sign(manifest));
    expect((await verified(paths.out)).difference).toContain('is no signature of manifest.json');
    const { keys: _keys, ...bare } = JSON.parse(manifest) as Record<string, unknown>;
    writeFileSync(file('manifest.json'), JSON.stringify(bare));
    expect((await verified(paths.out)).difference).toContain('names no key for it');
  });

  it('knows a copy, one of yesterday, and one that another has signed', async () => {
    const { publish, paths } = await aPublisher();
    const key = SigningKey.generate();
    await publish(ARTICLES, { key });
    const copy = path.join(await aFolder(), 'copy');
    cpSync(paths.out, copy, { recursive: true });
    const same = await verified(copy, paths.out);
    expect(same.said).toContain(`${copy} is the same edition as ${paths.out}.`);
    expect(same.difference).toBeUndefined();

    await publish([...ARTICLES, { address: '/three/' }], { key });
    const old = await verified(copy, paths.out);
    expect(old.difference).toBe(
      `${copy} serves an older edition than ${paths.out}: it is 1 revision behind.`,
    );

    await publish(ARTICLES, { key: SigningKey.generate() });
    expect((await verified(copy, paths.out)).difference).toContain('signed by the key');
  });

  it('is no help with a folder that is no site, and says so', async () => {
    const folder = await aFolder({ 'x.html': '' });
    expect((await verified(folder)).difference).toContain('no site that Lectern built');
    expect((await verified(`${folder}/none`)).difference).toContain('is no folder');
  });
});
