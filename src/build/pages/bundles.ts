import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minifySync, type Rolldown, type ViteBuilder } from 'vite';
import { hashOf } from '../articles/edition.ts';
import { keepWhole } from '../output/keep-whole.ts';
import type { Setup } from '../setup.ts';
import { type ClientFiles, clientFilesOf } from './client-bundle.ts';

/** The app as Vite has bundled it, for browsers and for the build. */
export interface Bundles {
  /** Changes with all that they are made of. */
  readonly key: string;
  readonly client: ClientFiles;
  /** Where the files of browsers lie. */
  readonly folder: string;
  /** The module that prints pages. */
  readonly printer: string;
}

/** How many programs and settings are remembered. */
const MOST = 4;

const LIST = 'client.json';

/** @throws Error where it is no script. */
function minified(script: string): string {
  const { code, errors } = minifySync('inline.js', script, { module: false });
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return code;
}

/** What Vite makes for an environment: see `buildPlugin`. */
export async function bundle(
  builder: ViteBuilder,
  name: 'client' | 'print' | 'worker',
): Promise<Rolldown.RolldownOutput> {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`Vite has no environment "${name}"`);
  return (await builder.build(environment)) as Rolldown.RolldownOutput;
}

/**
 * Bundles the app, or takes what was bundled of the same program before: content changes more often than the
 * program does.
 */
export async function bundlesOf(
  builder: ViteBuilder,
  { bundles, bundleCache, base }: Setup,
  program: string,
): Promise<Bundles> {
  const key = keyOf(builder, base, program);
  const cached = path.join(bundleCache, key);
  const known = readBundles(cached, key);
  if (known !== undefined) {
    // Vite builds everything where nothing has been built.
    for (const environment of Object.values(builder.environments)) environment.isBuilt = true;
    return known;
  }
  const client = clientFilesOf(await bundle(builder, 'client'), minified);
  await bundle(builder, 'print');
  writeFileSync(path.join(bundles, LIST), JSON.stringify(client));
  // Where that cannot be done, the next build bundles again.
  keepWhole(cached, MOST, (part) => cpSync(bundles, part, { recursive: true }));
  return bundlesIn(bundles, client, key);
}

function bundlesIn(folder: string, client: ClientFiles, key: string): Bundles {
  return {
    key,
    client,
    folder: path.join(folder, 'client'),
    printer: path.join(folder, 'print/print.mjs'),
  };
}

function readBundles(folder: string, key: string): Bundles | undefined {
  try {
    const client = JSON.parse(readFileSync(path.join(folder, LIST), 'utf8')) as ClientFiles;
    return bundlesIn(folder, client, key);
  } catch {
    return undefined;
  }
}

function keyOf({ config }: ViteBuilder, base: string, program: string): string {
  const { minify, cssMinify, sourcemap, target, cssTarget } = config.build;
  const settings = { mode: config.mode, minify, cssMinify, sourcemap, target, cssTarget };
  return hashOf(JSON.stringify([program, base, settings, config.env]));
}
