import { canSayLate, type LateWords, speakLate } from '../model/late-words.ts';
import { once } from '../model/once.ts';
import { speak, type Words } from '../model/words.ts';

/** The tables of one language, of which each file has one: what is said at first, and what is said later. */
interface Tables {
  readonly first: Words;
  readonly late: LateWords;
}

/** `dev` prints no page that has chosen, and bundles no tables. */
async function tablesInDev(part: string): Promise<Tables> {
  const { interfaceLanguage } = await import('../model/languages.ts');
  const { dataset, lang } = document.documentElement;
  const wanted = [dataset['language'] ?? '', ...navigator.languages, lang];
  return (await import(`../words/${interfaceLanguage(wanted) ?? 'en'}${part}.ts`)) as Tables;
}

/** The tables of the language that the page has chosen before this code came: see `client-bundle.ts`. */
async function tablesOf(part: '' | '-late'): Promise<Tables> {
  if (import.meta.env.DEV) return tablesInDev(part);
  const { words } = document.documentElement.dataset;
  return (await import(/* @vite-ignore */ `${words}${part}.js`)) as Tables;
}

/** Has the interface speak, before anything of it is made. */
export async function haveWords(): Promise<void> {
  const { first } = await tablesOf('');
  const { dataset, lang } = document.documentElement;
  speak(first, dataset['dates'], first.lang === lang ? undefined : first.lang);
}

/** Has it say what comes after the first visit's page. */
export const haveLateWords = once(async () => {
  if (!canSayLate()) speakLate((await tablesOf('-late')).late);
});
