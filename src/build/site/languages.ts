/** The languages that the paths of a folder's posts name. */
export interface Languages {
  /** A path without its language, and the language in BCP 47. */
  readonly of: (path: string) => { readonly path: string; readonly lang: string | undefined };
}

const SUFFIX = /\.([a-z]{2}(?:[-_][a-z]{2,4})?)(\.[^./]+)$/i;
const CODE = /^[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}))?$/i;

/** No fallback: what has no name is no language. */
const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

let byName: ReadonlyMap<string, string> | undefined;

/** The code of each language by its name in English, which Hugo's themes like for folders. */
function codesByName(): ReadonlyMap<string, string> {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  byName ??= new Map(
    letters.flatMap((first) =>
      letters.map((second) => [NAMES.of(first + second)?.toLowerCase() ?? '', first + second]),
    ),
  );
  return byName;
}

/** The language that a name stands for, `undefined` for `js` and other words of two letters. */
function languageOf(name: string): string | undefined {
  if (!CODE.test(name))
    return /^[a-z]{4,}$/i.test(name) ? codesByName().get(name.toLowerCase()) : undefined;
  const tag = Intl.getCanonicalLocales(name.replace('_', '-'))[0] ?? '';
  return NAMES.of(tag.slice(0, 2)) === undefined ? undefined : tag;
}

/**
 * Finds the languages in paths. Many words are also the code of a language (`it`, `no`, `io`), so that a
 * name alone proves nothing: `x.fa.md` is in Persian where some post of the folder lies there in that
 * language and another (`a.md` and `a.fa.md`). A folder is a language's where one with another code lies
 * beside it, where nothing else lies there, or where it holds what lies outside of it too (`fa/posts/a.md`
 * and `posts/a.md`).
 */
export function languagesIn(paths: readonly string[]): Languages {
  const all = new Set(paths);
  const suffixes = suffixesIn(paths);
  const folders = foldersIn(paths, all);
  return {
    of(path) {
      const suffix = SUFFIX.exec(path);
      const code = suffix?.[1]?.toLowerCase() ?? '';
      const bare = suffixes.has(code) ? path.replace(SUFFIX, '$2') : path;
      let lang = suffixes.has(code) ? languageOf(code) : undefined;
      if (folders.size === 0) return { path: bare, lang };
      const parts = bare.split('/');
      const at = parts.findIndex(
        (_, nth) => nth < parts.length - 1 && folders.has(parts.slice(0, nth + 1).join('/')),
      );
      if (at === -1) return { path: bare, lang };
      lang ??= languageOf(parts[at] ?? '');
      return { path: parts.toSpliced(at, 1).join('/'), lang };
    },
  };
}

/** Hugo's folder for one language, in which a folder of posts lies. */
const ABOVE = /(?:^|[/\\])content[/\\]([\w-]+)[/\\](?:.*[/\\])?$/;

/** The language that the path of the folder of posts itself names. */
export function languageAbove(folder: string): string | undefined {
  const name = ABOVE.exec(folder)?.[1];
  return name === undefined ? undefined : languageOf(name);
}

/** Codes that stand before the ending of a file beside which the same name stands without it or with another. */
function suffixesIn(paths: readonly string[]): Set<string> {
  const codes = new Map<string, Set<string>>();
  for (const path of paths) {
    const code = SUFFIX.exec(path)?.[1]?.toLowerCase() ?? '';
    const isCode = code !== '' && languageOf(code) !== undefined;
    const bare = (isCode ? path.replace(SUFFIX, '$2') : path).replace(/\.[^./]+$/, '');
    const known = codes.get(bare) ?? new Set();
    codes.set(bare, known.add(isCode ? code : ''));
  }
  const proven = [...codes.values()]
    .filter((found) => found.size > 1)
    .flatMap((found) => [...found]);
  return new Set(proven.filter((code) => code !== ''));
}

function foldersIn(paths: readonly string[], all: ReadonlySet<string>): Set<string> {
  const inside = new Map<string, Set<string>>();
  for (const path of paths) {
    const parts = path.split('/');
    for (let depth = 0; depth < parts.length; depth += 1) {
      const parent = parts.slice(0, depth).join('/');
      const isFile = depth === parts.length - 1;
      const names = inside.get(parent) ?? new Set();
      // Where posts lie beside a folder, it is not the only thing there.
      inside.set(parent, names.add(isFile ? '' : (parts[depth] ?? '')));
    }
  }
  const found = new Set<string>();
  for (const [parent, names] of inside) {
    const codes = [...names].filter((name) => languageOf(name) !== undefined);
    const isProven = codes.length > 1 || (parent === '' && codes.length === names.size);
    for (const code of codes) {
      const folder = parent === '' ? code : `${parent}/${code}`;
      if (isProven || mirrors(folder, parent, paths, all)) found.add(folder);
    }
  }
  return found;
}

/** Whether a post of a folder lies at the same place outside of it; what is only called `index` proves nothing. */
function mirrors(
  folder: string,
  parent: string,
  paths: readonly string[],
  all: ReadonlySet<string>,
): boolean {
  return paths.some((path) => {
    if (!path.startsWith(`${folder}/`)) return false;
    const rest = path.slice(folder.length + 1);
    return !rest.startsWith('index.') && all.has(parent === '' ? rest : `${parent}/${rest}`);
  });
}
