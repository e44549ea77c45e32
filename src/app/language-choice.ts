import { wordsCacheName } from '../model/device.ts';
import { interfaceLanguage, type Language, wordFiles } from '../model/languages.ts';
import type { Words } from '../model/words.ts';
import { keepOnly } from '../storage/cached-files.ts';
import type { Reader } from './reader.svelte.ts';
import { choose, chosenHere } from './ui/choice.ts';

const KEY = 'lectern:language';

/** The language that the reader has chosen for this device; none where it is that of the browser. */
export function chosenLanguage(): Language | undefined {
  return interfaceLanguage([chosenHere(KEY) ?? '']);
}

/**
 * Begins anew in another language, when its words are there. Fails where they cannot be had.
 * @param language `undefined` for that of the browser
 */
export async function chooseLanguage(
  language: Language | undefined,
  { base, site }: Pick<Reader, 'base' | 'site'>,
): Promise<void> {
  const { words } = document.documentElement.dataset;
  const next = language ?? interfaceLanguage([...navigator.languages, site.language]) ?? 'en';
  // `dev` serves each table when it is asked for.
  if (words !== undefined) {
    const files = wordFiles(words.replace(/[a-z]+$/, next));
    const [table] = (await Promise.all(files.map((href) => import(/* @vite-ignore */ href)))) as {
      readonly first?: Words;
    }[];
    // Without a network the worker gives what it has.
    if (table?.first?.lang !== next) throw new Error(`There are no words of ${next}`);
    // Where the browser keeps nothing, it can be read in it while there is a network.
    await keepOnly(wordsCacheName(base), files).catch(() => undefined);
  }
  choose(KEY, language);
  location.reload();
}
