import { spoken } from '../model/spoken.ts';
import { isolated, type Words } from '../model/words.ts';

const { number, counted } = spoken('pl');

const ARTICLES = {
  one: '# artykuł',
  few: '# artykuły',
  many: '# artykułów',
  other: '# artykułu',
};

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'Sieć nie odpowiada' : 'Brak połączenia';
}

export const first: Words = {
  lang: 'pl',
  dir: 'ltr',
  number,
  units: ['KB', 'MB', 'GB'],
  skip: 'Przejdź do tekstu',
  navigation: 'Menu główne',
  browse: 'Przeglądaj',
  library: 'Biblioteka',
  close: 'Zamknij',
  search: 'Szukaj',
  commandsFailed: (isOnline) =>
    isOnline
      ? 'Nie udało się tego wczytać. Wczytaj stronę ponownie.'
      : 'Brak połączenia, a tego jeszcze nie ma na tym urządzeniu.',
  look: 'Tekst i motyw',
  articles: (count) => counted(count, ARTICLES),
  matches: (count, total) =>
    count === total
      ? counted(count, ARTICLES)
      : `${number(count)} z ${counted(total, { one: '# artykułu', other: '# artykułów' })}`,
  minutes: (count, state) =>
    `${number(count)} min czytania${state === undefined ? '' : ` · ${state === 'begun' ? 'zaczęte' : 'przeczytane'}`}`,
  facet: (facet) => ({ category: 'Kategoria', tag: 'Tag', author: 'Autor' })[facet],
  facets: (facet) => ({ category: 'Kategorie', tag: 'Tagi', author: 'Autorzy' })[facet],
  held: { draft: 'Szkic', future: 'Jeszcze nieopublikowane', expired: 'Nieaktualne' },
  filter: 'Filtruj',
  done: (count) => `Pokaż ${counted(count, ARTICLES)}`,
  more: 'Pokaż więcej',
  loading: 'Wczytywanie…',
  newer: 'Nowsze artykuły',
  older: 'Starsze artykuły',
  pages: 'Strony',
  pageOf: (page, pages) => `Strona ${number(page)} z ${number(pages)}`,
  narrowedTo: 'Artykuły:',
  nothingPublished: 'Nic tu jeszcze nie opublikowano.',
  website: 'Strona internetowa',
  bookmark: 'Dodaj zakładkę',
  bookmarked: 'Zakładka',
  saveOffline: 'Zapisz offline',
  undo: 'Cofnij',
  offlinePage: (isOnline) => `${noNetwork(isOnline)}, a tej strony nie ma na tym urządzeniu.`,
  offlinePageHint: 'Jeśli taka strona istnieje, będzie ją można przeczytać, gdy wróci sieć.',
  offlineInstead: 'Te artykuły są na tym urządzeniu:',
  failed: (code, isOnline) =>
    ({
      offline: `${noNetwork(isOnline)}. To, co jest na tym urządzeniu, można nadal czytać.`,
      'not-found': 'To nie jest już opublikowane. Wczytaj stronę ponownie, aby zobaczyć, co jest.',
      'storage-full':
        'Na tym urządzeniu nie ma już na to miejsca. Usuń coś z biblioteki i spróbuj ponownie.',
      'storage-blocked':
        'Ta przeglądarka nie pozwala stronie niczego przechowywać, więc nic nie można zapisać.',
      damaged:
        'To, co dotarło, nie jest tym, co opublikowano, więc nie zostało zachowane. Spróbuj później.',
    })[code],
  retry: 'Spróbuj ponownie',
  notFound: 'Pod tym adresem nie ma strony.',
  allArticles: 'Wszystkie artykuły',
  reading: {
    outline: 'W tym artykule',
    updated: 'Zaktualizowano',
    next: 'Nowszy',
    previous: 'Starszy',
    nextIn: (list) => `Następny w ${isolated(list)}`,
    previousIn: (list) => `Poprzedni w ${isolated(list)}`,
    neighbours: 'Przed i po',
    license: 'Licencja:',
    partOf: ({ number: part, of }, series) =>
      `Część ${number(part)} z ${number(of)} w ${isolated(series)}`,
  },
};
