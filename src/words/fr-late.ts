import type { FilterFacet } from '../model/filter.ts';
import type { LateWords } from '../model/late-words.ts';
import { sizeInWords } from '../model/size-in-words.ts';
import { spoken } from '../model/spoken.ts';
import type { BackupKind } from './en-late.ts';

const { number, counted } = spoken('fr');

const FACETS: Readonly<Record<FilterFacet, string>> = {
  category: 'Catégories',
  tag: 'Mots-clés',
  author: 'Auteurs',
  series: 'Séries',
  year: 'Années',
  language: 'Langues',
  minutes: 'Temps de lecture',
  progress: 'Lecture',
  shelf: 'Bibliothèque',
};

function either(names: readonly string[]): string {
  return new Intl.ListFormat('fr', { type: 'disjunction' }).format(names);
}

function articles(count: number): string {
  return counted(count, { one: '# article', other: '# articles' });
}

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'Le réseau ne répond pas' : 'Vous êtes hors ligne';
}

function quoted(text: string): string {
  return `« ${text} »`;
}

function kept(count: number, kind: BackupKind): string {
  return counted(
    count,
    {
      bookmarks: { one: '# marque-page', other: '# marque-pages' },
      highlights: { one: '# surlignage', other: '# surlignages' },
      history: { one: '# article lu', other: '# articles lus' },
      lists: { one: '# liste personnelle', other: '# listes personnelles' },
      choices: { one: '# réglage', other: '# réglages' },
    }[kind],
  );
}

function savedOf(done: number, total: number): string {
  return counted(done, {
    one: `# enregistré sur ${articles(total)}`,
    other: `# enregistrés sur ${articles(total)}`,
  });
}

function pick(name: string, isExcluded: boolean): string {
  return isExcluded ? `sauf ${name}` : name;
}

export const late: LateWords = {
  article: {
    copyCode: 'Copier',
    copied: 'Copié',
    notCopied: 'Non copié',
    wrapLines: 'Renvoyer à la ligne',
    note: (mark) => `Note ${mark}`,
    toNote: 'Voir parmi les notes',
    copyLink: 'Copier le lien vers cette section',
    noPreview: 'On ne sait pas ici où mène ce lien.',
    enlarge: (alt) => (alt === '' ? 'Agrandir l’image' : `Agrandir : ${alt}`),
    picture: (nth, count) => `Image ${number(nth)} sur ${number(count)}`,
    pictureOf: (nth, count) => `${number(nth)} sur ${number(count)}`,
    previousPicture: 'Image précédente',
    nextPicture: 'Image suivante',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    scrolls: {
      code: (title) => (title === undefined ? 'Code' : `Code : ${title}`),
      table: (caption) => (caption === undefined ? 'Tableau' : `Tableau : ${caption}`),
      formula: 'Formule',
    },
  },

  backup: {
    heading: 'Exporter et importer',
    hint: 'Tout ce que vous avez fait ici se trouve dans ce seul navigateur. Un fichier de tout cela peut être conservé ailleurs et apporté sur un autre appareil.',
    everything: 'Tout, en une sauvegarde',
    bookmarks: 'Marque-pages, pour un navigateur',
    markdown: 'Surlignages, en Markdown',
    annotations: 'Surlignages, en Web Annotations',
    readwise: 'Surlignages, pour Readwise',
    exportHeading: 'Exporter',
    importHeading: 'Importer une sauvegarde, des annotations ou les marque-pages d’un navigateur',
    choose: 'Choisir un fichier',
    preview: (name) => `Ce que ${name} apporterait`,
    added: (count, kind) => `${kept(count, kind)}, en plus`,
    changed: (count, kind) => `${kept(count, kind)}, modifié plus tard là-bas`,
    nothingNew: 'Tout ce que ce fichier contient pour ce site est déjà ici.',
    unmatched: (count) =>
      counted(count, {
        one: 'Un lien ne mène à aucun article de ce site et est laissé de côté.',
        other: '# liens ne mènent à aucun article de ce site et sont laissés de côté.',
      }),
    rules:
      'De ce qui existe ici et là-bas, la modification la plus récente l’emporte. Rien n’est supprimé.',
    merge: 'Importer',
    cancel: 'Annuler',
    imported: 'Importé.',
    faults: {
      'other-format':
        'Ce fichier n’est ni une sauvegarde, ni des annotations, ni les marque-pages d’un navigateur. Rien n’a été modifié.',
      newer:
        'Cette sauvegarde vient d’une version plus récente du site. Rechargez la page et choisissez-la à nouveau. Rien n’a été modifié.',
      damaged: 'Cette sauvegarde est abîmée, rien n’en a été repris. Rien n’a été modifié.',
      'too-large':
        'Ce fichier est plus grand que n’importe quelle sauvegarde. Rien n’a été modifié.',
    },
  },

  command: {
    actions: {
      next: 'Suivant dans la liste',
      previous: 'Précédent dans la liste',
      open: 'Ouvrir',
      older: 'Article plus ancien',
      newer: 'Article plus récent',
      onwards: 'Article plus ancien, depuis la fin de celui-ci',
      back: 'Retour à la liste',
      bookmark: 'Marquer, ou retirer le marque-page',
      search: 'Rechercher, ou choisir une action',
      help: 'Touches',
      theme: 'Thème suivant',
      larger: 'Texte plus grand',
      smaller: 'Texte plus petit',
      filter: 'Filtrer cette liste',
      clear: 'Effacer tous les filtres',
      keepList: 'Garder cette liste comme liste personnelle',
      read: 'Marquer comme lu ou non lu',
      highlight: 'Surligner les mots sélectionnés',
      listen: 'Écouter cet article, ou mettre en pause',
      preview: 'Montrer où mène le lien sélectionné',
      note: 'Écrire une note sur les mots sélectionnés',
    },
    unread: 'Articles non lus',
    licences: 'Licences de ce dont ce site est fait',
    sortBy: (sort) => `Trier : ${sort}`,
    showAs: (layout) => `Afficher : ${layout}`,
    listKept: (name) => `Gardé sous ${quoted(name)}, avec les listes personnelles du filtre.`,
    markedRead: (isRead) => (isRead ? 'Marqué comme lu.' : 'Marqué comme non lu.'),
    suggest: (areOn) =>
      areOn
        ? 'Suggérer des articles proches de ceux que je lis'
        : 'Ne pas suggérer d’articles d’après mes lectures',
    themeIs: (theme) => `Thème : ${theme}`,
    sizeIs: (size) => `Taille : ${size}`,
    palette: {
      hint: 'Rechercher ou agir',
      results: 'Résultats',
      manual: 'Les flèches choisissent, Entrée ouvre, Ctrl ou ⌘ et Entrée dans un nouvel onglet.',
      count: (count) => counted(count, { one: '# résultat', other: '# résultats' }),
      kind: {
        action: 'Action',
        page: 'Page',
        category: 'Catégorie',
        tag: 'Mot-clé',
        author: 'Auteur',
        series: 'Série',
        year: 'Année',
        language: 'Langue',
        minutes: 'Temps de lecture',
        progress: 'Lecture',
        shelf: 'Bibliothèque',
        'smart-list': 'Liste personnelle',
        article: 'Article',
        search: 'Recherche',
      },
      searchAll: (text) => `Chercher ${quoted(text)} dans tous les articles`,
    },
    keys: {
      group: {
        list: 'Dans une liste',
        article: 'Dans un article',
        places: 'Aller à',
        everywhere: 'Partout',
      },
      names: { Space: 'Espace', Enter: 'Entrée', Ctrl: 'Ctrl', Escape: 'Échap' },
      or: 'ou',
      areOn: 'Les touches agissent quand elles sont pressées seules',
      areOnHint: 'Désactivez-les si vous parlez à cet appareil ou pressez des touches par mégarde.',
    },
  },

  filter: {
    heading: (facet) => FACETS[facet],
    lengths: {
      '1-3': 'Jusqu’à 3 minutes',
      '4-7': 'De 4 à 7 minutes',
      '8-15': 'De 8 à 15 minutes',
      '16': 'Plus de 15 minutes',
    },
    marks: {
      unread: 'Non lus',
      begun: 'Commencés',
      read: 'Lus',
      bookmarked: 'Marqués',
      saved: 'Enregistrés hors ligne',
      highlighted: 'Avec surlignages',
    },
    not: 'sauf',
    pick,
    remove: (name) => `Retirer ${name}`,
    drop: (name, isExcluded, count) => `Retirer ${pick(name, isExcluded)} : ${articles(count)}`,
    left: (count) => counted(count, { one: '# article restant', other: '# articles restants' }),
    text: quoted,
    anyOf: 'l’un de',
    clear: 'Tout effacer',
    findAmong: (facet, count) => `Chercher parmi ${number(count)} : ${FACETS[facet]}`,
    noneCalled: 'Aucun n’a cela dans son nom.',
    nothingMatches: 'Aucun article ne réunit tout cela.',
    nothingMatchesHint: 'Retirez l’un de ces choix :',
    sort: 'Trier',
    sorts: {
      newest: 'Plus récents d’abord',
      oldest: 'Plus anciens d’abord',
      title: 'Titre',
      shortest: 'Plus courts d’abord',
      longest: 'Plus longs d’abord',
      recent: 'Lus récemment',
      relevance: 'Pertinence',
    },
    lists: {
      heading: 'Listes personnelles',
      name: 'Un nom pour ce filtre',
      keep: 'Garder',
      save: 'Enregistrer',
      rename: 'Renommer',
      removed: 'Retiré.',
    },
    layout: 'Afficher',
    layouts: { cards: 'Cartes', compact: 'Liste compacte' },
  },

  highlight: {
    highlight: 'Surligner',
    colours: { yellow: 'Jaune', green: 'Vert', blue: 'Bleu', rose: 'Rose' },
    colour: 'Couleur',
    highlightIn: (colour) =>
      ({
        yellow: 'Surligner en jaune',
        green: 'Surligner en vert',
        blue: 'Surligner en bleu',
        rose: 'Surligner en rose',
      })[colour],
    selection: 'La sélection',
    note: 'Note',
    noteOf: (quote) => `Note sur ${quoted(quote)}`,
    writeNote: 'Écrire une note',
    open: (quote, hasNote) =>
      `${hasNote ? 'Surlignage avec note' : 'Surlignage'} : ${quoted(quote)}`,
    inText: 'Surlignages dans ce texte',
    copy: 'Copier',
    copyQuote: 'Copier la citation',
    copied: 'Copié, avec sa source.',
    notCopied: 'Le navigateur n’a pas permis la copie.',
    share: 'Partager',
    shareLink: 'Partager un lien vers ce passage',
    linkCopied: 'Lien copié.',
    remove: 'Retirer',
    notShown:
      'Ce navigateur ne peut pas montrer les surlignages dans le texte. Ils sont conservés et figurent dans la bibliothèque.',
    detached: (count) =>
      counted(count, {
        one: 'Un surlignage porte sur des mots qui ne sont plus dans cet article',
        other: '# surlignages portent sur des mots qui ne sont plus dans cet article',
      }),
    isDetached: 'N’est plus dans l’article',
    nothing:
      'Rien n’est encore surligné. Sélectionnez des mots dans un article et choisissez une couleur ; ils figurent ici avec vos notes.',
    find: 'Chercher dans les surlignages et les notes',
    found: (count) => counted(count, { one: '# surlignage', other: '# surlignages' }),
    noneFound: 'Aucun surlignage et aucune note ne dit cela.',
    quoted: (quote, title, href) => `« ${quote} »\n\n${title}\n${href}`,
  },

  install: {
    heading: 'Installer',
    hint: 'Avec sa propre icône, le site s’ouvre comme une application, même sans réseau, et les navigateurs effacent moins volontiers ce que vous gardez.',
    install: 'Installer',
    byHand: 'Dans ce navigateur : choisissez « Partager », puis « Sur l’écran d’accueil ».',
    offered:
      'Enregistré. Ce site peut aussi être installé comme une application : la bibliothèque dit comment.',
  },

  kept: {
    heading: 'Ce qui est conservé ici',
    hint: 'Tout cela se trouve dans ce navigateur, sur cet appareil, et nulle part ailleurs.',
    bookmarks: (count) => counted(count, { one: '# marque-page', other: '# marque-pages' }),
    highlights: (count) =>
      counted(count, { one: '# surlignage ou note', other: '# surlignages et notes' }),
    history: (count) => counted(count, { one: '# article ouvert', other: '# articles ouverts' }),
    articles: (count, bytes) =>
      count === 0
        ? 'Aucun article'
        : counted(count, {
            one: `# article avec ses images, ${sizeInWords(bytes)}`,
            other: `# articles avec leurs images, ${sizeInWords(bytes)}`,
          }),
    choices: 'Le thème, le texte, les filtres et tout ce que vous avez choisi',
    usage: (bytes) =>
      `Le navigateur compte ${sizeInWords(bytes)} en tout, avec les éléments du site lui-même.`,
    erase: 'Tout supprimer…',
    eraseHint:
      'Cela supprime de ce navigateur tout ce qui précède, et ne peut pas être annulé. Une sauvegarde peut être faite avant, plus haut.',
    eraseNow: 'Tout supprimer définitivement',
    cancel: 'Annuler',
  },

  library: {
    revisions: 'Modifications de cet article',
    needsScript:
      'La bibliothèque a besoin de JavaScript : ce que vous gardez se trouve dans ce navigateur.',
    bookmarks: 'Marque-pages',
    onThisDevice: 'Sur cet appareil',
    noBookmarks:
      'Pas encore de marque-page. Pressez « Marquer » sur une carte ou dans un article, et il figurera ici.',
    nothingOnDevice: (most) =>
      `Aucun article n’est encore sur cet appareil. Les ${number(most)} derniers ouverts restent ici, pour être lus sans réseau.`,
    bookmarkRemoved: 'Marque-page retiré.',
    copyRemoved: 'Retiré de cet appareil.',
    highlights: 'Surlignages',
    highlightRemoved: 'Surlignage retiré.',
    history: 'Historique',
    nothingRead:
      'Rien pour l’instant. Les articles que vous ouvrez figurent ici, sur ce seul appareil.',
    progress: (share) => {
      if (share === 1) return 'Lu';
      return share === 0 ? 'Ouvert' : `${number(Math.max(1, Math.floor(share * 100)))} % lu`;
    },
    clearHistory: 'Effacer l’historique',
    historyCleared: 'Historique effacé.',
    minutesLeft: (minutes) => `encore ${number(minutes)} min`,
    resume: (progress) => `Reprendre à ${number(Math.round(progress * 100))} %`,
    share: 'Partager cet article',
    speechFailed:
      'La lecture à voix haute n’a pas pu être chargée. Réessayez quand le réseau sera là.',
    linkCopied: 'Lien copié.',
    linkNotCopied:
      'Le navigateur n’a pas permis de copier le lien. Copiez-le depuis la barre d’adresse.',
    copyBecause: (code, isOnline) =>
      `${
        {
          offline: noNetwork(isOnline),
          'not-found': 'Cet article n’est plus publié',
          damaged: 'Ce qui est arrivé n’est pas ce qui est publié',
        }[code]
      }. Voici la copie qui est sur cet appareil.`,
    nextPart: 'Partie suivante',
    related: 'À lire aussi',
    alsoIn: 'Aussi dans',
    alsoBy: 'Aussi de',
  },

  look: {
    language: 'Langue',
    languageOfBrowser: 'Comme le navigateur',
    languageFailed: 'Cette langue n’a pas pu être chargée. Réessayez quand le réseau sera là.',
    theme: 'Thème',
    themes: { system: 'Système', light: 'Clair', sepia: 'Sépia', dark: 'Sombre', black: 'Noir' },
    contrast: 'Plus de contraste',
    font: 'Police',
    fonts: {
      serif: 'Avec empattements',
      sans: 'Sans empattements',
      mono: 'Machine à écrire',
      system: 'Système',
      legible: 'Hyperlegible',
      dyslexic: 'OpenDyslexic',
    },
    fontFailed: (isOnline) =>
      isOnline
        ? 'Cette police n’a pas pu être chargée. Réessayez plus tard.'
        : 'Vous êtes hors ligne, et cette police n’est pas encore sur cet appareil.',
    text: 'Texte',
    lines: 'Lignes',
    measures: {
      size: 'Taille',
      leading: 'Interligne',
      measure: 'Longueur des lignes',
      letters: 'Espace entre les lettres',
      words: 'Espace entre les mots',
    },
    value: (measure, value) => {
      switch (measure) {
        case 'size':
          return `${number(value)} px`;
        case 'leading':
          return `${number(value, 1)} lignes`;
        case 'measure':
          return counted(value, { one: '# lettre', other: '# lettres' });
        case 'letters':
        case 'words':
          return value === 0 ? 'Normal' : `${number(value)} % plus large`;
      }
    },
    justified: 'Texte justifié',
    hyphenated: 'Couper les mots longs',
    reset: 'Tout rétablir',
    wasReset: 'Le texte et le thème sont comme au début.',
    listen: 'Écouter',
    focus: 'Le texte seul',
    focusHint: 'Seul le texte est affiché. Bougez ou touchez pour les commandes ; Échap quitte.',
    leaveFocus: 'Tout afficher',
  },

  revision: {
    hint: 'Ce que l’éditeur a noté de chaque modification, la plus récente d’abord. Des notes peuvent s’ajouter, aucune ne peut être changée à l’insu de tous.',
    first: 'Publié',
    withdrawn: 'Retiré',
    changed: 'Le texte a été modifié',
    form: 'La forme a été modifiée, et aucun des mots',
    isHere: 'La copie sur cet appareil',
    isShown: 'Ce que vous lisez',
    noLog: 'Ce site ne tient pas de journal de ses modifications.',
    notInLog: 'Le journal de ce site ne connaît pas cet article.',
  },

  save: {
    saving: (done, total) => `Enregistrement : ${number(done)} sur ${number(total)}`,
    checked: (bytes) => `${sizeInWords(bytes)} · vérifié`,
    failed: 'Non enregistré',
    remove: 'Retirer',
    removeCopy: 'Retirer de cet appareil',
    because: { saved: 'Enregistré', opened: 'Gardé pour l’instant' },
  },

  saving: {
    heading: 'Emporter',
    hint: 'Tous les articles avec leurs images, pour les lire sans réseau.',
    size: (count, bytes, room) =>
      `${articles(count)}, au plus ${sizeInWords(bytes)}.${
        room === undefined ? '' : ` Ce navigateur a de la place pour ${sizeInWords(room)}.`
      }`,
    tooLarge: 'C’est peut-être plus que la place disponible. Ce qui tient sera enregistré.',
    sizeUnknown: 'La taille pourra être vue quand le réseau sera là.',
    everything: 'Tout enregistrer',
    saveList: 'Enregistrer ces articles hors ligne',
    begun: (count) => `Enregistrement de ${articles(count)}. La bibliothèque montre où il en est.`,
    nothing: 'Tous ceux-ci sont déjà enregistrés.',
    saving: (done, total) => `Enregistrement : ${number(done)} sur ${number(total)}`,
    away: (done, total) =>
      `Le réseau ne répond pas. ${savedOf(done, total)} ; le reste suivra à son retour.`,
    paused: (done, total) => `En pause : ${savedOf(done, total)}.`,
    stuck: (code, done, total) =>
      code === 'storage-full'
        ? `Tout n’a pas pu être enregistré : cet appareil n’a plus de place. ${savedOf(done, total)}. Retirez quelque chose de la bibliothèque ou de l’appareil, puis continuez.`
        : `Rien n’a pu être enregistré : ce navigateur ne laisse rien conserver au site. ${savedOf(done, total)}. Autorisez-le dans les réglages du navigateur, puis continuez.`,
    done: (done, total) =>
      done === total
        ? counted(total, {
            one: 'Terminé : # article enregistré.',
            other: 'Terminé : # articles enregistrés.',
          })
        : `Terminé : ${savedOf(done, total)}.`,
    failed: (count, why) =>
      `Non enregistrés (${number(count)}) : ${
        {
          offline: 'non arrivés, alors que le réseau était là. Réessayez plus tard.',
          'not-found': 'plus publiés.',
          damaged: 'non arrivés tels que publiés, donc non conservés. Réessayez plus tard.',
          'storage-full': 'pas de place. Retirez quelque chose de la bibliothèque, puis réessayez.',
          'storage-blocked':
            'refusés par ce navigateur. Autorisez ce site à conserver des données, puis réessayez.',
        }[why]
      }`,
    stopped: (done, total) => `Arrêté : ${savedOf(done, total)}.`,
    pause: 'Pause',
    resume: 'Continuer',
    stop: 'Arrêter',
  },

  search: {
    under: 'sous',
    corrected: (typed, meant) =>
      `Rien ici ne dit ${quoted(typed)}. Voici ${either(meant.map(quoted))}.`,
    missing: (terms) => `Rien ici ne dit ${either(terms.map(quoted))}.`,
    partial: 'Aucun article ne réunit tout cela. Ceux-ci en ont le plus.',
    inArticle: 'Trouvé dans cet article',
    notInText: (typed) => `${quoted(typed)} n’est pas dans le texte`,
    marks: (count, typed) => `${number(count)} × ${quoted(typed)}`,
    markOf: (nth, count, typed) => `${number(nth)} sur ${number(count)} · ${quoted(typed)}`,
    nextMark: 'Suivant dans le texte',
    previousMark: 'Précédent dans le texte',
  },

  speech: {
    controls: 'Lecture à voix haute',
    play: 'Reprendre la lecture à voix haute',
    pause: 'Pause',
    previous: 'Phrase précédente',
    next: 'Phrase suivante',
    rate: 'Vitesse',
    rateOf: (rate) => `${number(rate, 2, 0)}×`,
    voice: 'Voix',
    chooseVoice: 'Choisir une voix',
    remote: (name) => `${name} (par le réseau)`,
    onlyRemote:
      'Seules des voix par le réseau parlent cette langue ici : le texte est envoyé à ceux qui les proposent. Choisissez-en une pour écouter.',
    noVoice: (language) =>
      `Cet appareil n’a pas de voix pour cette langue : ${language}. Ajoutez-en une dans ses réglages, sous synthèse vocale ou accessibilité, puis réessayez.`,
    failed: 'La voix s’est arrêtée. Choisissez-en une autre, ou continuez.',
  },

  suggestion: {
    heading: 'Proches de vos lectures',
    because: {
      read: 'Parce que vous avez lu',
      begun: 'Parce que vous avez commencé',
      bookmarked: 'Parce que vous avez marqué',
    },
    areOn: 'Suggérer des articles proches de ceux que je lis',
    areOnHint: 'Déterminé sur cet appareil. Vos lectures ne sont envoyées nulle part.',
  },

  lists: {
    showAll: (count) => `Tout afficher (${number(count)})`,
    articlesOf: (count) => counted(count, { one: 'article', other: 'articles' }),
    offline: (count, isOnline) =>
      count === 0
        ? `${noNetwork(isOnline)}, et aucun article n’est encore sur cet appareil.`
        : `${noNetwork(isOnline)}. ${counted(count, { one: 'Cet article est', other: 'Ces # articles sont' })} sur cet appareil.`,
    offlineTerms: (facet, count, isOnline) =>
      `${noNetwork(isOnline)}. Sont seulement connus ici : ${FACETS[facet]}, pour ${counted(count, { one: 'l’unique article', other: 'les # articles' })} de cet appareil.`,
    noTerms: {
      category: 'Aucun article ici n’a de catégorie.',
      tag: 'Aucun article ici n’a de mot-clé.',
      author: 'Aucun article ici n’a d’auteur.',
    },
    notFoundHint: 'Elle a peut-être déménagé. Cherchiez-vous l’une de celles-ci ?',
    newest: 'Les articles les plus récents :',
  },

  trust: {
    known: (day) => `Ce site est signé. Sa clé, connue ici depuis le ${day} :`,
    before: 'Ce que vous connaissez de ce site était signé avec cette clé :',
    changed: {
      heading: 'Quelqu’un d’autre signe ce site maintenant',
      text: 'Ce qu’il montre aujourd’hui est signé avec une autre :',
      hint: 'L’éditeur a peut-être perdu une clé, ou quelqu’un d’autre s’est emparé du site. Ce que vous avez enregistré reste comme c’était, et rien ne le remplace. Demandez à l’éditeur quelle clé est la sienne, autrement que par ce site.',
      accept: 'Faire confiance à la nouvelle clé',
    },
    unsigned: {
      heading: 'Ce site n’est plus signé',
      text: 'Ce qu’il montre aujourd’hui ne l’est pas, ou sa signature est fausse.',
      hint: 'L’éditeur a peut-être fait une erreur, ou quelqu’un d’autre a modifié le site. Ce que vous avez enregistré reste comme c’était, et rien ne le remplace. Demandez à l’éditeur, autrement que par ce site.',
      accept: 'Continuer sans signature',
    },
    rewritten: {
      heading: 'Le journal de ce site a été réécrit',
      text: 'Le site tient un journal de chaque modification de ses articles. Ce qu’il montre aujourd’hui ne prolonge pas ce que cet appareil a vu : des lignes manquent ou ont été changées.',
      hint: 'Ses articles sont signés par l’éditeur que vous connaissez. Demandez-lui ce qu’il est advenu du journal.',
      accept: 'Continuer avec ce journal',
    },
    later: 'Pas maintenant',
    accepted: 'C’est retenu.',
  },
};
