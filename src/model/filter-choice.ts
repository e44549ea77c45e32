import type { FilterFacet } from './filter.ts';
import { languageInWords } from './language-name.ts';
import { lateWords } from './late-words.ts';

/** Whether the interface has a word for the choices of a facet, or their authors have. */
export function isNamedByUs(facet: FilterFacet): boolean {
  return ['language', 'minutes', 'progress', 'shelf'].includes(facet);
}

/** A choice as it is shown: years, tags and authors are called as they are written. */
export function choiceInWords(facet: FilterFacet, slug: string, name: string): string {
  if (facet === 'language') return languageInWords(name);
  const { lengths, marks } = lateWords.filter;
  const named: Readonly<Record<string, string>> | undefined = {
    minutes: lengths,
    progress: marks,
    shelf: marks,
  }[facet as string];
  return named?.[slug] ?? name;
}
