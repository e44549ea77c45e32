import { parseArticle } from '../../model/article.ts';
import {
  type DataKind,
  dataPath,
  parseAddressPage,
  parseCatalogIndex,
  parseCatalogPage,
  parseRegister,
} from '../../model/catalog.ts';
import {
  lineOf,
  NOTHING_BEFORE,
  parseRevisedArticles,
  parseRevisionLog,
  parseRevisionPage,
  type Revision,
} from '../../model/revision.ts';
import { record, ShapeError, text } from '../../model/shape.ts';
import {
  type Inventory,
  isSuccessor,
  parseSignedManifest,
  SIGNATURE_FILE,
  type SignedManifest,
} from '../../model/signed-manifest.ts';
import { hashOf } from '../articles/edition.ts';
import { headersFor } from '../hosting/headers.ts';
import { BuildError } from '../source/build-error.ts';
import { counted } from '../source/content-error.ts';
import type { Deployment } from './deployment.ts';
import { nameHash } from './inventory.ts';
import { fingerprintOf, verifySignature } from './signing-key.ts';

/** What keeps a site from being what was published. */
export class Difference extends BuildError {}

interface Options {
  /** The site of which the first is to be a copy. */
  readonly original?: Deployment | undefined;
  /** Whether a host must send the headers that it can. @default true */
  readonly withHeaders?: boolean;
  /** Told what holds, line by line. */
  readonly say: (line: string) => void;
}

/** How many files are asked for at a time. */
const LANES = 8;

/** A site whose manifest is known. */
interface Site {
  readonly deployment: Deployment;
  readonly manifest: SignedManifest;
  /** Its exact text. */
  readonly text: string;
}

/**
 * Checks a site from outside: its signature, every file, the chain of its lists, its log, its headers.
 * @throws Difference that names the first thing that is not as it was published
 */
export async function verifySite(
  deployment: Deployment,
  { original, withHeaders = true, say }: Options,
): Promise<void> {
  const site = await manifestOf(deployment);
  await checkSignature(site, say);
  if (original !== undefined) await compare(site, await manifestOf(original), say);
  const inventory = await inventoryIn(site);
  await checkFiles(site, inventory);
  say(`${counted(Object.keys(inventory).length, 'file')} hold what the build wrote.`);
  const articles = await checkChain(site, inventory);
  say(`The lists lead to ${counted(articles.size, 'article')}, all of them there.`);
  await checkRevisions(site, articles, say);
  if (withHeaders) await checkHeaders(deployment, say);
}

async function manifestOf(deployment: Deployment): Promise<Site> {
  const bytes = await deployment.read('manifest.json');
  if (bytes === undefined) {
    throw new Difference(
      `${deployment.name} has no manifest.json: it is no site that Lectern built.`,
    );
  }
  const written = new TextDecoder().decode(bytes);
  const manifest = understood('manifest.json', written, parseSignedManifest);
  return { deployment, manifest, text: written };
}

async function checkSignature(
  { deployment, manifest: { keys }, text }: Site,
  say: Options['say'],
): Promise<void> {
  const bytes = await deployment.read(SIGNATURE_FILE);
  const signature = bytes === undefined ? '' : new TextDecoder().decode(bytes).trim();
  if (keys === undefined) {
    if (signature !== '') {
      throw new Difference(`There is a ${SIGNATURE_FILE}, and manifest.json names no key for it.`);
    }
    say('Not signed: this shows that nothing was damaged, and not who published it.');
    return;
  }
  const [first, last] = [keys[0]?.key ?? '', keys.at(-1)?.key ?? ''];
  if (!(await verifySignature(last, signature, text))) {
    throw new Difference(
      `${SIGNATURE_FILE} is no signature of manifest.json by the key ${fingerprintOf(last)}.`,
    );
  }
  if (!(await isSuccessor(keys, first, verifySignature))) {
    throw new Difference('manifest.json names a key that the one before it has not signed.');
  }
  say(`Signed by the key ${fingerprintOf(last)}.`);
}

async function inventoryIn({ deployment, manifest }: Site): Promise<Inventory> {
  const name = dataPath('files', manifest.files);
  return understood(name, await readNamed(deployment, name, manifest.files), (value) => {
    const files = record(value, name);
    return Object.fromEntries(
      Object.entries(files).map(([file, hash]) => [file, text(hash, `${name}: ${file}`)]),
    );
  });
}

async function checkFiles({ deployment, manifest }: Site, inventory: Inventory): Promise<void> {
  const files = Object.entries(inventory).filter(([file]) => !deployment.isHidden(file));
  const outside = files.find(([file]) => /^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(file));
  if (outside) throw new Difference(`The list of files names ${outside[0]}, outside of the site.`);
  const differences: [place: number, difference: Difference][] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (differences.length === 0) {
      const place = next++;
      const [file, hash] = files[place] ?? [];
      if (file === undefined || hash === undefined) return;
      const difference = await differenceIn(deployment, file, hash);
      if (difference) differences.push([place, difference]);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const [first] = differences.sort(([a], [b]) => a - b);
  if (first) throw first[1];
  const known = new Set([
    ...Object.keys(inventory),
    ...['manifest.json', SIGNATURE_FILE, dataPath('files', manifest.files)],
  ]);
  const more = deployment.names?.().find((name) => !known.has(name) && !/(?:^|\/)\./.test(name));
  if (more !== undefined) throw new Difference(`${more} is there, and no build has made it.`);
}

async function differenceIn(
  deployment: Deployment,
  file: string,
  hash: string,
): Promise<Difference | undefined> {
  const bytes = await deployment.read(file);
  if (bytes === undefined) return new Difference(`${file} is missing.`);
  const found = hashOf(bytes);
  if (found !== hash || (nameHash(file) ?? hash) !== hash) {
    return new Difference(`${file} is not what was published: its hash is ${found}, not ${hash}.`);
  }
  return undefined;
}

/** Goes from the manifest to all articles; gives their hashes by their addresses. */
async function checkChain(
  { deployment, manifest }: Site,
  inventory: Inventory,
): Promise<ReadonlyMap<string, string>> {
  const data = async <T>(kind: DataKind, hash: string, parse: (value: unknown) => T) => {
    const name = dataPath(kind, hash);
    return understood(name, await readNamed(deployment, name, hash), parse);
  };
  const index = await data('index', manifest.index, parseCatalogIndex);
  const registers = await inTurn(index.registers, (hash) => data('registers', hash, parseRegister));
  const pages = await inTurn(registers.flat(), (hash) => data('catalog', hash, parseCatalogPage));
  const listed = pages.flatMap(({ articles }) => articles);
  const books = await inTurn(index.addresses, ({ hash }) =>
    data('addresses', hash, parseAddressPage),
  );
  const found = new Map(books.flat().map(({ address, hash }) => [address, hash]));
  if (listed.length !== manifest.articles || index.articles !== manifest.articles) {
    throw new Difference(
      `manifest.json counts ${counted(manifest.articles, 'article')}, and the lists ${listed.length}.`,
    );
  }
  for (const { address, hash } of listed) {
    if (!(dataPath('articles', hash) in inventory)) {
      throw new Difference(`The file of the article ${address} is missing: ${hash}.`);
    }
    if (found.get(address) !== hash) {
      throw new Difference(`The list and the address book name two files for ${address}.`);
    }
    const article = await data('articles', hash, parseArticle);
    if (article.address !== address) {
      throw new Difference(
        `${dataPath('articles', hash)} holds ${article.address}, not ${address}.`,
      );
    }
  }
  return found;
}

async function checkRevisions(
  { deployment, manifest }: Site,
  articles: ReadonlyMap<string, string>,
  say: Options['say'],
): Promise<void> {
  if (manifest.revisions === undefined) return;
  const revisions = await revisionsIn(deployment, manifest.revisions);
  const last = new Map(revisions.map((revision) => [revision.article, revision.hash]));
  for (const [address, hash] of articles) {
    if (last.get(address) === hash) continue;
    throw new Difference(`The log does not tell how ${address} came to be what it is now.`);
  }
  for (const [address, hash] of last) {
    if (hash === undefined || articles.has(address)) continue;
    throw new Difference(`The log knows ${address}, which is not published and was not withdrawn.`);
  }
  say(`The log is whole: ${counted(revisions.length, 'revision')}.`);
}

/** @throws Difference where one of them does not continue the one before it */
async function revisionsIn(deployment: Deployment, name: string): Promise<readonly Revision[]> {
  const file = dataPath('revisions', name);
  const log = understood(file, await readNamed(deployment, file, name), parseRevisionLog);
  const pages = await inTurn(log.pages, async (hash) => {
    const page = dataPath('revisions', hash);
    return understood(page, await readNamed(deployment, page, hash), parseRevisionPage);
  });
  for (const { hash } of log.articles) {
    const named = dataPath('revisions', hash);
    understood(named, await readNamed(deployment, named, hash), parseRevisedArticles);
  }
  const revisions = pages.flat();
  let head = NOTHING_BEFORE;
  for (const [nth, revision] of revisions.entries()) {
    if (revision.before !== head) {
      throw new Difference(`Revision ${nth + 1} of the log does not continue the one before it.`);
    }
    head = hashOf(lineOf(revision));
  }
  if (head !== log.head || revisions.length !== log.count) {
    throw new Difference('The log does not end as it says.');
  }
  return revisions;
}

/** @throws Difference where the site is no copy of the original as it is now */
async function compare(copy: Site, original: Site, say: Options['say']): Promise<void> {
  await checkSignature(original, () => undefined);
  const [name, ofName] = [copy.deployment.name, original.deployment.name];
  const [key, wanted] = [copy, original].map(({ manifest }) => manifest.keys?.at(-1)?.key);
  if (copy.text === original.text) {
    say(`${name} is the same edition as ${ofName}.`);
    return;
  }
  const keys = original.manifest.keys ?? [];
  const wasKey = key !== undefined && keys.some((one) => one.key === key);
  if (key !== wanted && !wasKey) {
    const by = (one?: string): string =>
      one === undefined ? 'not signed' : `signed by the key ${fingerprintOf(one)}`;
    throw new Difference(`${name} is ${by(key)}, and ${ofName} is ${by(wanted)}.`);
  }
  const behind = await revisionsBehind(copy, original);
  throw new Difference(
    behind === undefined
      ? `${name} serves another edition than ${ofName}: ${counted(copy.manifest.articles, 'article')} ` +
          `and not ${original.manifest.articles}, or other files.`
      : `${name} serves an older edition than ${ofName}: it is ${counted(behind, 'revision')} behind.`,
  );
}

/** How many revisions a copy lacks at the end; `undefined` where it is no older edition of the same log. */
async function revisionsBehind(copy: Site, original: Site): Promise<number | undefined> {
  if (copy.manifest.revisions === undefined || original.manifest.revisions === undefined) {
    return undefined;
  }
  const older = await revisionsIn(copy.deployment, copy.manifest.revisions);
  const newer = await revisionsIn(original.deployment, original.manifest.revisions);
  const [end, there] = [older.at(-1), newer[older.length - 1]];
  const isSame = end !== undefined && there !== undefined && lineOf(there) === lineOf(end);
  const isBeginning = older.length < newer.length && (older.length === 0 || isSame);
  return isBeginning ? newer.length - older.length : undefined;
}

async function checkHeaders(deployment: Deployment, say: Options['say']): Promise<void> {
  const sent = await deployment.headers?.();
  if (sent === undefined) return;
  for (const [header, value] of Object.entries(headersFor(''))) {
    const found = sent.get(header.toLowerCase());
    const isThere = value.split(/; */).every((part) => found?.includes(part));
    if (isThere) continue;
    throw new Difference(
      `The host answers without the header ${header}: ${value}. The README says how each host is told; ` +
        'where one cannot be, add --no-headers.',
    );
  }
  say('The host sends the headers that protect readers.');
}

async function readNamed(deployment: Deployment, name: string, hash: string): Promise<string> {
  const bytes = await deployment.read(name);
  if (bytes === undefined) throw new Difference(`${name} is missing.`);
  const found = hashOf(bytes);
  if (found !== hash) throw new Difference(`${name} is not what its name says: it is ${found}.`);
  return new TextDecoder().decode(bytes);
}

function understood<T>(name: string, written: string, parse: (value: unknown) => T): T {
  try {
    return parse(JSON.parse(written));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof ShapeError)) throw error;
    throw new Difference(`${name} cannot be understood: ${error.message}`);
  }
}

/** One after the other in handfuls, so that no host is asked for thousands of files at once. */
async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += LANES) {
    results.push(...(await Promise.all(items.slice(at, at + LANES).map(work))));
  }
  return results;
}
