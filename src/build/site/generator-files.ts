import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isRecord, type UnknownRecord } from '../front-matter/record.ts';
import { writtenFields } from '../front-matter/written-fields.ts';
import { isInside, shownPath } from '../source/paths.ts';
import { SiteFolders } from '../source/site-folders.ts';
import { readSource } from '../source/source-file.ts';
import type { Generator } from './generator-permalinks.ts';

/** The configuration of the generator that a blog had, as its files hold it. */
export interface GeneratorFiles {
  readonly generator: Generator;
  /** The folder that a path in the configuration counts from. */
  readonly root: string;
  /** Those that were read. */
  readonly files: readonly string[];
  readonly values: UnknownRecord;
}

/** Bytes. A file that is larger was not written by hand. */
const LARGEST = 100_000;

const ENDINGS = ['toml', 'yaml', 'yml'];

/** Where Hugo or Zola have all of their configuration, the likeliest first. */
const WHOLE = ['hugo', 'config', 'zola', 'config/_default/hugo', 'config/_default/config'];
/** Files in which Hugo has what stands under their name in others. */
const PARTS = ['params', 'languages', 'permalinks'];

/** What `config.toml` or `config.yaml` holds when it is Hugo's: many programs call theirs so. */
const SIGNS_OF_HUGO = ['baseurl', 'languagecode', 'defaultcontentlanguage', 'permalinks'];
/** What only Hexo asks for in `_config.yml`. */
const SIGNS_OF_HEXO = ['root', 'source_dir', 'public_dir', 'new_post_name', 'skip_render'];

/** What stands where names lead, in small letters or capitals as in Hugo. */
export function configured(values: unknown, ...names: readonly string[]): unknown {
  let at = values;
  for (const name of names) {
    if (!isRecord(at)) return undefined;
    const [, value] = Object.entries(at).find(([key]) => key.toLowerCase() === name) ?? [];
    at = value;
  }
  return at;
}

/** Looks for the configuration of a generator in a folder of posts and above it, up to the site's root. */
export function generatorFilesOf(content: string): GeneratorFiles | undefined {
  const { all, root } = new SiteFolders(content);
  for (const folder of all) {
    const found = hugoOrZola(folder, root) ?? jekyllOrHexo(folder, root);
    if (found !== undefined) return found;
  }
  return undefined;
}

function hugoOrZola(folder: string, root: string): GeneratorFiles | undefined {
  const whole = WHOLE.flatMap((name) => read(folder, name, root) ?? []).slice(0, 1);
  const parts = PARTS.flatMap((part) => {
    const found = read(folder, `config/_default/${part}`, root);
    return found === undefined ? [] : { file: found.file, values: { [part]: found.values } };
  });
  const all = [...whole, ...parts];
  const values = Object.assign({}, ...all.map((one) => one.values)) as UnknownRecord;
  const files = all.map(({ file }) => file);
  if (configured(values, 'base_url') !== undefined) {
    return { generator: 'zola', root: folder, files, values };
  }
  const isHugos =
    files.some((file) => /[/\\](?:hugo\.[a-z]+|_default[/\\][^/\\]+)$/.test(file)) ||
    SIGNS_OF_HUGO.some((sign) => configured(values, sign) !== undefined);
  return isHugos ? { generator: 'hugo', root: folder, files, values } : undefined;
}

function jekyllOrHexo(folder: string, root: string): GeneratorFiles | undefined {
  const found = read(folder, '_config', root);
  if (found === undefined) return undefined;
  const { file, values } = found;
  const permalink = configured(values, 'permalink');
  const isHexos =
    (typeof permalink === 'string' && permalink.startsWith(':')) ||
    SIGNS_OF_HEXO.some((sign) => configured(values, sign) !== undefined);
  return { generator: isHexos ? 'hexo' : 'jekyll', root: folder, files: [file], values };
}

interface ReadFile {
  readonly file: string;
  readonly values: UnknownRecord;
}

/** Reads the first file of that name that holds what it should. */
function read(folder: string, name: string, root: string): ReadFile | undefined {
  for (const ending of ENDINGS) {
    const file = path.join(folder, `${name}.${ending}`);
    const values = valuesIn(file, root);
    if (values !== undefined) return { file, values };
  }
  return undefined;
}

/** What a file holds; `undefined` for all that is not a file of the site's which can be read as data. */
function valuesIn(file: string, root: string): UnknownRecord | undefined {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isFile() !== true || found.size > LARGEST) return undefined;
    if (!isInside(realpathSync(root), realpathSync(file))) return undefined;
    const source = readSource(file, shownPath(file));
    const format = file.endsWith('.toml') ? 'toml' : 'yaml';
    const front = { format, written: source.text, start: 0, end: 0 } as const;
    const { values, problems } = writtenFields(source, front);
    const isBroken = problems.some(({ severity }) => severity === 'error');
    return isBroken || values.size === 0 ? undefined : Object.fromEntries(values);
  } catch {
    // It was written for another program: what is wrong with it is not ours to tell.
    return undefined;
  }
}
