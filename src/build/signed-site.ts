import { readFileSync } from 'node:fs';
import { parseArticle } from '../model/article.ts';
import { dataPath } from '../model/catalog.ts';
import {
  type Inventory,
  type PublishedKey,
  SIGNATURE_FILE,
  type SignedManifest,
} from '../model/signed-manifest.ts';
import { type Edition, hashOf } from './articles/edition.ts';
import type { Content } from './content.ts';
import type { PastBuild } from './output/past-build.ts';
import type { Writer } from './output/writer.ts';
import type { Setup } from './setup.ts';
import { counted } from './source/content-error.ts';
import { inventoryOf } from './trust/inventory.ts';
import { hasKeyFile, KEY_FILE, keysFor } from './trust/key-file.ts';
import { Revisions } from './trust/revisions.ts';
import { KEY_VARIABLE, SigningKey } from './trust/signing-key.ts';

interface Finished {
  readonly edition: Edition;
  readonly writer: Writer;
  readonly past: PastBuild | undefined;
}

/** What a build vouches for its site with: the publisher's key and log, where there are any. */
export class SignedSite {
  readonly #content: Content;
  readonly #signing: SigningKey | undefined;
  readonly #keys: readonly PublishedKey[] | undefined;
  readonly #revisions: Revisions | undefined;
  /** What the publisher should know. */
  readonly notes: string[] = [];

  private constructor(
    content: Content,
    signing: SigningKey | undefined,
    keys: readonly PublishedKey[] | undefined,
    revisions: Revisions | undefined,
  ) {
    this.#content = content;
    this.#signing = signing;
    this.#keys = keys;
    this.#revisions = revisions;
  }

  /** @throws BuildError where the key or the log is not as it must be, before anything is made */
  static async prepare(content: Content, { paths }: Setup, isAnew: boolean): Promise<SignedSite> {
    const signing = SigningKey.inEnvironment();
    const keys = signing && (await keysFor(paths.content, signing));
    const revisions = content.config.keepsRevisions ? new Revisions(paths.content) : undefined;
    if (!isAnew) revisions?.continueFrom(paths.out);
    const site = new SignedSite(content, signing, keys, revisions);
    if (signing === undefined && hasKeyFile(paths.content)) {
      site.notes.push(
        `${KEY_FILE} says that this site is signed, and ${KEY_VARIABLE} is not set: this build is not ` +
          'signed, and readers who know the key will be warned. Set it to publish.',
      );
    }
    return site;
  }

  /** Writes the log, the list of all files, the manifest that names both, and its signature. */
  finish({ edition, writer, past }: Finished): Inventory {
    const revisions = this.#writeRevisions(edition, writer);
    writer.settle();
    const inventory = inventoryOf(
      writer.names,
      (name) => readFileSync(writer.placeOf(name)),
      (name) => (writer.reused.has(name) ? past?.inventory[name] : undefined),
    );
    const text = JSON.stringify(inventory);
    const files = hashOf(text);
    writer.write(dataPath('files', files), text);
    const manifest: SignedManifest = {
      ...edition.manifest,
      files,
      ...(revisions !== undefined && { revisions }),
      ...(this.#keys && { keys: this.#keys }),
    };
    const bytes = JSON.stringify(manifest);
    writer.write('manifest.json', bytes);
    if (this.#signing) writer.write(SIGNATURE_FILE, `${this.#signing.sign(bytes)}\n`);
    this.#revisions?.save();
    return inventory;
  }

  #writeRevisions({ articles }: Edition, writer: Writer): string | undefined {
    const revisions = this.#revisions;
    if (revisions === undefined) return undefined;
    const notes = new Map(this.#content.posts.map((post) => [post.address, post.revision]));
    revisions.add(
      articles.map(({ address, hash }) => ({ address, hash, note: notes.get(address) })),
      {
        read: (hash) => parseArticle(JSON.parse(writer.read(dataPath('articles', hash)))),
        now: new Date(),
      },
    );
    const files = revisions.files();
    for (const { path, content } of files) writer.write(path, content);
    if (revisions.added > 0) {
      this.notes.push(
        `${counted(revisions.added, 'revision')} added to ${revisions.name}: keep that file under ` +
          'version control, since the next build goes on from it.',
      );
    }
    return files.at(-1)?.hash;
  }
}
