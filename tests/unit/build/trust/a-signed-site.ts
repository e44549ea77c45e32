import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { articleFile, editionOf } from '../../../../src/build/articles/edition.ts';
import type { Content } from '../../../../src/build/content.ts';
import { Writer } from '../../../../src/build/output/writer.ts';
import type { Setup } from '../../../../src/build/setup.ts';
import { SignedSite } from '../../../../src/build/signed-site.ts';
import { deploymentAt } from '../../../../src/build/trust/deployment.ts';
import { KEY_VARIABLE, type SigningKey } from '../../../../src/build/trust/signing-key.ts';
import { verifySite } from '../../../../src/build/trust/verify.ts';
import { type Article, listedOf } from '../../../../src/model/article.ts';
import { anArticle } from '../../../build/an-article.ts';
import { aSite } from '../a-folder.ts';

interface Options {
  readonly key?: SigningKey | undefined;
  readonly isAnew?: boolean;
  /** What is said of the last change, by address. */
  readonly notes?: Readonly<Record<string, string>>;
}

export type Publish = (
  articles: readonly Partial<Article>[],
  options?: Options,
) => Promise<string[]>;

/** A publisher who keeps a log, and publishes articles into a folder; gives what the build notes. */
export async function aPublisher(withLog = true) {
  const paths = await aSite({});
  onTestFinished(() => void vi.unstubAllEnvs());
  const publish: Publish = async (given, { key, isAnew = false, notes = {} } = {}) => {
    vi.stubEnv(KEY_VARIABLE, key?.secret ?? '');
    const content = {
      config: { keepsRevisions: withLog },
      posts: Object.entries(notes).map(([address, revision]) => ({ address, revision })),
    } as unknown as Content;
    const signed = await SignedSite.prepare(content, { paths } as Setup, isAnew);
    rmSync(paths.out, { recursive: true, force: true });
    const writer = new Writer(paths.out);
    const files = given
      .map((article) => anArticle(article))
      .map((article) => ({ article, ...articleFile(article) }));
    const edition = editionOf(
      files.map(({ article, hash }) => listedOf(article, hash)),
      [],
      'en',
    );
    for (const { path: name, content: text } of [...files, ...edition.files])
      writer.write(name, text);
    writer.write('index.html', '<h1>Articles</h1>');
    writer.write('404.html', 'Not here');
    signed.finish({ edition, writer, past: undefined });
    writer.settle();
    await writer.close();
    return signed.notes;
  };
  return {
    paths,
    publish,
    file: (name: string) => path.join(paths.out, name),
    log: () =>
      readFileSync(path.join(paths.content, 'revisions.jsonl'), 'utf8').trimEnd().split('\n'),
    rewriteLog: (lines: readonly string[]) => {
      writeFileSync(
        path.join(paths.content, 'revisions.jsonl'),
        lines.map((line) => `${line}\n`).join(''),
      );
    },
  };
}

/** What `npm run verify` says, and the difference that it has found. */
export async function verified(site: string, original?: string) {
  const said: string[] = [];
  const at = (folder: string) => deploymentAt(folder, (given) => given);
  try {
    await verifySite(at(site), {
      original: original === undefined ? undefined : at(original),
      say: (line) => said.push(line),
    });
    return { said, difference: undefined };
  } catch (error) {
    return { said, difference: (error as Error).message };
  }
}
