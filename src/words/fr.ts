import { spoken } from '../model/spoken.ts';
import { isolated, type Words } from '../model/words.ts';

const { number, counted } = spoken('fr');

const ARTICLES = { one: '# article', other: '# articles' };

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'Le réseau ne répond pas' : 'Vous êtes hors ligne';
}

export const first: Words = {
  lang: 'fr',
  dir: 'ltr',
  number,
  units: ['Ko', 'Mo', 'Go'],
  skip: 'Aller au texte',
  navigation: 'Menu principal',
  browse: 'Parcourir',
  library: 'Bibliothèque',
  close: 'Fermer',
  search: 'Rechercher',
  commandsFailed: (isOnline) =>
    isOnline
      ? 'Le chargement a échoué. Rechargez la page.'
      : 'Vous êtes hors ligne, et ceci n’est pas encore sur cet appareil.',
  look: 'Texte et thème',
  articles: (count) => counted(count, ARTICLES),
  matches: (count, total) =>
    count === total ? counted(count, ARTICLES) : `${number(count)} sur ${counted(total, ARTICLES)}`,
  minutes: (count, state) =>
    `${number(count)} min de lecture${state === undefined ? '' : ` · ${state === 'begun' ? 'commencé' : 'déjà lu'}`}`,
  facet: (facet) => ({ category: 'Catégorie', tag: 'Mot-clé', author: 'Auteur' })[facet],
  facets: (facet) => ({ category: 'Catégories', tag: 'Mots-clés', author: 'Auteurs' })[facet],
  held: { draft: 'Brouillon', future: 'Pas encore publié', expired: 'Expiré' },
  filter: 'Filtrer',
  done: (count) => `Afficher ${counted(count, ARTICLES)}`,
  more: 'Afficher plus',
  loading: 'Chargement…',
  newer: 'Articles plus récents',
  older: 'Articles plus anciens',
  pages: 'Pages',
  pageOf: (page, pages) => `Page ${number(page)} sur ${number(pages)}`,
  narrowedTo: 'Articles :',
  nothingPublished: 'Rien n’a encore été publié ici.',
  website: 'Site web',
  bookmark: 'Marquer',
  bookmarked: 'Marqué',
  saveOffline: 'Enregistrer hors ligne',
  undo: 'Annuler',
  offlinePage: (isOnline) => `${noNetwork(isOnline)}, et cette page n’est pas sur cet appareil.`,
  offlinePageHint: 'Si cette page existe, elle pourra être lue dès le retour du réseau.',
  offlineInstead: 'Ces articles sont sur cet appareil :',
  failed: (code, isOnline) =>
    ({
      offline: `${noNetwork(isOnline)}. Ce qui est sur cet appareil peut toujours être lu.`,
      'not-found': 'Ceci n’est plus publié. Rechargez la page pour voir ce qui l’est.',
      'storage-full':
        'Il n’y a plus de place pour cela sur cet appareil. Retirez quelque chose de la bibliothèque, puis réessayez.',
      'storage-blocked':
        'Ce navigateur ne laisse rien conserver au site, donc rien ne peut être enregistré.',
      damaged:
        'Ce qui est arrivé n’est pas ce qui est publié, et n’a pas été conservé. Réessayez plus tard.',
    })[code],
  retry: 'Réessayer',
  notFound: 'Il n’y a pas de page à cette adresse.',
  allArticles: 'Tous les articles',
  reading: {
    outline: 'Dans cet article',
    updated: 'Mis à jour',
    next: 'Plus récent',
    previous: 'Plus ancien',
    nextIn: (list) => `Suivant dans ${isolated(list)}`,
    previousIn: (list) => `Précédent dans ${isolated(list)}`,
    neighbours: 'Avant et après',
    license: 'Licence :',
    partOf: ({ number: part, of }, series) =>
      `Partie ${number(part)} sur ${number(of)} de ${isolated(series)}`,
  },
};
