import { spoken } from '../model/spoken.ts';
import { isolated, type Words } from '../model/words.ts';

const { number, counted } = spoken('de');

const ARTICLES = { one: '# Artikel', other: '# Artikel' };

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'Das Netz antwortet nicht' : 'Dieses Gerät ist offline';
}

export const first: Words = {
  lang: 'de',
  dir: 'ltr',
  number,
  units: ['KB', 'MB', 'GB'],
  skip: 'Zum Text springen',
  navigation: 'Hauptmenü',
  browse: 'Stöbern',
  library: 'Bibliothek',
  close: 'Schließen',
  search: 'Suche',
  commandsFailed: (isOnline) =>
    isOnline
      ? 'Das konnte nicht geladen werden. Die Seite neu laden hilft.'
      : 'Dieses Gerät ist offline, und das hier ist noch nicht darauf gespeichert.',
  look: 'Text und Farben',
  articles: (count) => counted(count, ARTICLES),
  matches: (count, total) =>
    count === total
      ? counted(count, ARTICLES)
      : `${number(count)} von ${counted(total, { one: '# Artikel', other: '# Artikeln' })}`,
  minutes: (count, state) =>
    `${number(count)} Min. Lesezeit${state === undefined ? '' : ` · ${state === 'begun' ? 'angefangen' : 'schon gelesen'}`}`,
  facet: (facet) => ({ category: 'Kategorie', tag: 'Schlagwort', author: 'Autor' })[facet],
  facets: (facet) => ({ category: 'Kategorien', tag: 'Schlagwörter', author: 'Autoren' })[facet],
  held: { draft: 'Entwurf', future: 'Noch nicht erschienen', expired: 'Abgelaufen' },
  filter: 'Filtern',
  done: (count) => `${counted(count, ARTICLES)} zeigen`,
  more: 'Mehr zeigen',
  loading: 'Wird geladen …',
  newer: 'Neuere Artikel',
  older: 'Ältere Artikel',
  pages: 'Seiten',
  pageOf: (page, pages) => `Seite ${number(page)} von ${number(pages)}`,
  narrowedTo: 'Artikel:',
  nothingPublished: 'Hier ist noch nichts erschienen.',
  website: 'Website',
  bookmark: 'Merken',
  bookmarked: 'Gemerkt',
  saveOffline: 'Offline speichern',
  undo: 'Rückgängig',
  offlinePage: (isOnline) =>
    isOnline
      ? 'Das Netz antwortet nicht, und diese Seite ist nicht auf diesem Gerät.'
      : 'Dieses Gerät ist offline, und diese Seite ist nicht darauf.',
  offlinePageHint: 'Wenn es die Seite gibt, kann sie gelesen werden, sobald das Netz zurück ist.',
  offlineInstead: 'Diese Artikel sind auf diesem Gerät:',
  failed: (code, isOnline) =>
    ({
      offline: `${noNetwork(isOnline)}. Was auf diesem Gerät ist, kann weiter gelesen werden.`,
      'not-found': 'Das ist nicht mehr veröffentlicht. Die Seite neu laden zeigt, was es gibt.',
      'storage-full':
        'Auf diesem Gerät ist dafür kein Platz mehr. Etwas aus der Bibliothek entfernen und es dann noch einmal versuchen.',
      'storage-blocked':
        'Dieser Browser lässt die Website nichts behalten, deshalb kann nichts gespeichert werden.',
      damaged:
        'Was ankam, ist nicht das, was veröffentlicht ist, und wurde nicht behalten. Später noch einmal versuchen.',
    })[code],
  retry: 'Noch einmal versuchen',
  notFound: 'Unter dieser Adresse gibt es keine Seite.',
  allArticles: 'Alle Artikel',
  reading: {
    outline: 'In diesem Artikel',
    updated: 'Aktualisiert',
    next: 'Neuer',
    previous: 'Älter',
    nextIn: (list) => `Weiter in ${isolated(list)}`,
    previousIn: (list) => `Zurück in ${isolated(list)}`,
    neighbours: 'Davor und danach',
    license: 'Lizenz:',
    partOf: ({ number: part, of }, series) =>
      `Teil ${number(part)} von ${number(of)} in ${isolated(series)}`,
  },
};
