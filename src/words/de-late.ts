import type { FilterFacet } from '../model/filter.ts';
import type { LateWords } from '../model/late-words.ts';
import { sizeInWords } from '../model/size-in-words.ts';
import { spoken } from '../model/spoken.ts';
import type { BackupKind } from './en-late.ts';

const { number, counted } = spoken('de');

const FACETS: Readonly<Record<FilterFacet, string>> = {
  category: 'Kategorien',
  tag: 'Schlagwörter',
  author: 'Autoren',
  series: 'Reihen',
  year: 'Jahre',
  language: 'Sprachen',
  minutes: 'Lesezeit',
  progress: 'Lesestand',
  shelf: 'Bibliothek',
};

function either(names: readonly string[]): string {
  return new Intl.ListFormat('de', { type: 'disjunction' }).format(names);
}

function articles(count: number): string {
  return counted(count, { one: '# Artikel', other: '# Artikel' });
}

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'Das Netz antwortet nicht' : 'Dieses Gerät ist offline';
}

function quoted(text: string): string {
  return `„${text}“`;
}

function kept(count: number, kind: BackupKind): string {
  return counted(
    count,
    {
      bookmarks: { one: '# Lesezeichen', other: '# Lesezeichen' },
      highlights: { one: '# Markierung', other: '# Markierungen' },
      history: { one: '# gelesener Artikel', other: '# gelesene Artikel' },
      lists: { one: '# eigene Liste', other: '# eigene Listen' },
      choices: { one: '# Einstellung', other: '# Einstellungen' },
    }[kind],
  );
}

function savedOf(done: number, total: number): string {
  const of = counted(total, { one: '# Artikel', other: '# Artikeln' });
  return counted(done, {
    one: `# von ${of} ist gespeichert`,
    other: `# von ${of} sind gespeichert`,
  });
}

function pick(name: string, isExcluded: boolean): string {
  return isExcluded ? `nicht ${name}` : name;
}

export const late: LateWords = {
  article: {
    copyCode: 'Kopieren',
    copied: 'Kopiert',
    notCopied: 'Nicht kopiert',
    wrapLines: 'Zeilen umbrechen',
    note: (mark) => `Anmerkung ${mark}`,
    toNote: 'Bei den Anmerkungen zeigen',
    copyLink: 'Link zu diesem Abschnitt kopieren',
    noPreview: 'Wohin dieser Link führt, ist hier nicht bekannt.',
    enlarge: (alt) => (alt === '' ? 'Bild vergrößern' : `Vergrößern: ${alt}`),
    picture: (nth, count) => `Bild ${number(nth)} von ${number(count)}`,
    pictureOf: (nth, count) => `${number(nth)} von ${number(count)}`,
    previousPicture: 'Voriges Bild',
    nextPicture: 'Nächstes Bild',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    scrolls: {
      code: (title) => (title === undefined ? 'Code' : `Code: ${title}`),
      table: (caption) => (caption === undefined ? 'Tabelle' : `Tabelle: ${caption}`),
      formula: 'Formel',
    },
  },

  backup: {
    heading: 'Sichern und übernehmen',
    hint: 'Alles, was hier angelegt wurde, liegt nur in diesem Browser. Eine Datei davon lässt sich anderswo aufbewahren und auf ein anderes Gerät bringen.',
    everything: 'Alles, als Sicherung',
    bookmarks: 'Lesezeichen, für einen Browser',
    markdown: 'Markierungen, als Markdown',
    annotations: 'Markierungen, als Web Annotations',
    readwise: 'Markierungen, für Readwise',
    exportHeading: 'Sichern',
    importHeading: 'Eine Sicherung, Markierungen oder die Lesezeichen eines Browsers übernehmen',
    choose: 'Datei wählen',
    preview: (name) => `Was ${name} bringen würde`,
    added: (count, kind) => `${kept(count, kind)}, hier neu`,
    changed: (count, kind) => `${kept(count, kind)}, dort später geändert`,
    nothingNew: 'Alles, was diese Datei für diese Website enthält, ist schon hier.',
    unmatched: (count) =>
      counted(count, {
        one: 'Ein Link führt zu keinem Artikel dieser Website und bleibt weg.',
        other: '# Links führen zu keinem Artikel dieser Website und bleiben weg.',
      }),
    rules: 'Von dem, was es hier und dort gibt, gilt das später Geänderte. Gelöscht wird nichts.',
    merge: 'Übernehmen',
    cancel: 'Abbrechen',
    imported: 'Übernommen.',
    faults: {
      'other-format':
        'Diese Datei ist weder eine Sicherung noch enthält sie Markierungen oder die Lesezeichen eines Browsers. Nichts wurde geändert.',
      newer:
        'Diese Sicherung stammt aus einer neueren Version der Website. Die Seite neu laden und die Datei noch einmal wählen. Nichts wurde geändert.',
      damaged:
        'Diese Sicherung ist beschädigt, darum wurde nichts übernommen. Nichts wurde geändert.',
      'too-large': 'Diese Datei ist größer als jede Sicherung. Nichts wurde geändert.',
    },
  },

  command: {
    actions: {
      next: 'Nächster in der Liste',
      previous: 'Voriger in der Liste',
      open: 'Öffnen',
      older: 'Älterer Artikel',
      newer: 'Neuerer Artikel',
      onwards: 'Älterer Artikel, vom Ende dieses Artikels aus',
      back: 'Zurück zur Liste',
      bookmark: 'Merken oder nicht mehr merken',
      search: 'Suchen oder etwas tun',
      help: 'Tasten',
      theme: 'Nächstes Farbschema',
      larger: 'Text größer',
      smaller: 'Text kleiner',
      filter: 'Diese Liste filtern',
      clear: 'Alle Filter aufheben',
      keepList: 'Diese Liste als eigene Liste behalten',
      read: 'Als gelesen oder ungelesen kennzeichnen',
      highlight: 'Ausgewählte Wörter markieren',
      listen: 'Diesen Artikel anhören oder anhalten',
      preview: 'Zeigen, wohin der fokussierte Link führt',
      note: 'Notiz zu den ausgewählten Wörtern schreiben',
    },
    unread: 'Ungelesene Artikel',
    licences: 'Lizenzen dessen, woraus diese Website besteht',
    sortBy: (sort) => `Sortieren: ${sort}`,
    showAs: (layout) => `Anzeigen: ${layout}`,
    listKept: (name) => `Als ${quoted(name)} bei den eigenen Listen im Filter behalten.`,
    markedRead: (isRead) =>
      isRead ? 'Als gelesen gekennzeichnet.' : 'Als ungelesen gekennzeichnet.',
    suggest: (areOn) =>
      areOn
        ? 'Artikel wie die gelesenen vorschlagen'
        : 'Keine Artikel nach dem Gelesenen vorschlagen',
    themeIs: (theme) => `Farbschema: ${theme}`,
    sizeIs: (size) => `Größe: ${size}`,
    palette: {
      hint: 'Suchen oder etwas tun',
      results: 'Ergebnisse',
      manual: 'Pfeile wählen, Eingabe öffnet, Strg oder ⌘ und Eingabe in neuem Tab.',
      count: (count) => counted(count, { one: '# Ergebnis', other: '# Ergebnisse' }),
      kind: {
        action: 'Aktion',
        page: 'Seite',
        category: 'Kategorie',
        tag: 'Schlagwort',
        author: 'Autor',
        series: 'Reihe',
        year: 'Jahr',
        language: 'Sprache',
        minutes: 'Lesezeit',
        progress: 'Lesestand',
        shelf: 'Bibliothek',
        'smart-list': 'Eigene Liste',
        article: 'Artikel',
        search: 'Suche',
      },
      searchAll: (text) => `Alle Artikel nach ${quoted(text)} durchsuchen`,
    },
    keys: {
      group: {
        list: 'In einer Liste',
        article: 'In einem Artikel',
        places: 'Gehe zu',
        everywhere: 'Überall',
      },
      names: { Space: 'Leertaste', Enter: 'Eingabe', Ctrl: 'Strg', Escape: 'Esc' },
      or: 'oder',
      areOn: 'Einzelne Tasten tun etwas',
      areOnHint:
        'Ausschalten hilft, wenn mit dem Gerät gesprochen wird oder Tasten versehentlich gedrückt werden.',
    },
  },

  filter: {
    heading: (facet) => FACETS[facet],
    lengths: {
      '1-3': 'Bis 3 Minuten',
      '4-7': '4 bis 7 Minuten',
      '8-15': '8 bis 15 Minuten',
      '16': 'Über 15 Minuten',
    },
    marks: {
      unread: 'Ungelesen',
      begun: 'Angefangen',
      read: 'Gelesen',
      bookmarked: 'Gemerkt',
      saved: 'Offline gespeichert',
      highlighted: 'Mit Markierungen',
    },
    not: 'nicht',
    pick,
    remove: (name) => `${name} entfernen`,
    drop: (name, isExcluded, count) => `${pick(name, isExcluded)} entfernen: ${articles(count)}`,
    left: (count) =>
      counted(count, { one: '# Artikel bleibt übrig', other: '# Artikel bleiben übrig' }),
    text: quoted,
    anyOf: 'eines von',
    clear: 'Alle aufheben',
    findAmong: (facet, count) => `Unter ${number(count)} suchen: ${FACETS[facet]}`,
    noneCalled: 'Nichts hat das in seinem Namen.',
    nothingMatches: 'Kein Artikel hat all das.',
    nothingMatchesHint: 'Eines davon wegnehmen:',
    sort: 'Sortieren',
    sorts: {
      newest: 'Neueste zuerst',
      oldest: 'Älteste zuerst',
      title: 'Titel',
      shortest: 'Kürzeste zuerst',
      longest: 'Längste zuerst',
      recent: 'Zuletzt gelesen',
      relevance: 'Beste Treffer',
    },
    lists: {
      heading: 'Eigene Listen',
      name: 'Ein Name für diesen Filter',
      keep: 'Behalten',
      save: 'Speichern',
      rename: 'Umbenennen',
      removed: 'Entfernt.',
    },
    layout: 'Anzeigen',
    layouts: { cards: 'Karten', compact: 'Knappe Liste' },
  },

  highlight: {
    highlight: 'Markieren',
    colours: { yellow: 'Gelb', green: 'Grün', blue: 'Blau', rose: 'Rosa' },
    colour: 'Farbe',
    highlightIn: (colour) =>
      ({
        yellow: 'Gelb markieren',
        green: 'Grün markieren',
        blue: 'Blau markieren',
        rose: 'Rosa markieren',
      })[colour],
    selection: 'Das Ausgewählte',
    note: 'Notiz',
    noteOf: (quote) => `Notiz zu ${quoted(quote)}`,
    writeNote: 'Notiz schreiben',
    open: (quote, hasNote) =>
      `${hasNote ? 'Markierung mit Notiz' : 'Markierung'}: ${quoted(quote)}`,
    inText: 'Markierungen in diesem Text',
    copy: 'Kopieren',
    copyQuote: 'Zitat kopieren',
    copied: 'Mit Quelle kopiert.',
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
    share: 'Teilen',
    shareLink: 'Link zu dieser Stelle teilen',
    linkCopied: 'Link kopiert.',
    remove: 'Entfernen',
    notShown:
      'Dieser Browser kann Markierungen nicht im Text zeigen. Sie sind gespeichert und stehen in der Bibliothek.',
    detached: (count) =>
      counted(count, {
        one: 'Eine Markierung gilt Wörtern, die nicht mehr in diesem Artikel stehen',
        other: '# Markierungen gelten Wörtern, die nicht mehr in diesem Artikel stehen',
      }),
    isDetached: 'Nicht mehr im Artikel',
    nothing:
      'Noch ist nichts markiert. Wörter in einem Artikel auswählen und eine Farbe wählen: dann stehen sie hier, mit ihren Notizen.',
    find: 'In Markierungen und Notizen suchen',
    found: (count) => counted(count, { one: '# Markierung', other: '# Markierungen' }),
    noneFound: 'Keine Markierung und keine Notiz sagt das.',
    quoted: (quote, title, href) => `„${quote}“\n\n${title}\n${href}`,
  },

  install: {
    heading: 'Installieren',
    hint: 'Mit eigenem Symbol öffnet sich die Website wie eine App, auch ohne Netz, und Browser räumen das Gespeicherte seltener weg.',
    install: 'Installieren',
    byHand: 'In diesem Browser: „Teilen“ wählen, dann „Zum Home-Bildschirm“.',
    offered:
      'Gespeichert. Diese Website lässt sich auch wie eine App installieren: wie, steht in der Bibliothek.',
  },

  kept: {
    heading: 'Was hier gespeichert ist',
    hint: 'Alles davon liegt in diesem Browser, auf diesem Gerät, und nirgends sonst.',
    bookmarks: (count) => counted(count, { one: '# Lesezeichen', other: '# Lesezeichen' }),
    highlights: (count) =>
      counted(count, { one: '# Markierung oder Notiz', other: '# Markierungen und Notizen' }),
    history: (count) =>
      counted(count, { one: '# geöffneter Artikel', other: '# geöffnete Artikel' }),
    articles: (count, bytes) =>
      count === 0
        ? 'Kein Artikel'
        : counted(count, {
            one: `# Artikel mit seinen Bildern, ${sizeInWords(bytes)}`,
            other: `# Artikel mit ihren Bildern, ${sizeInWords(bytes)}`,
          }),
    choices: 'Farbschema, Text, Filter und was sonst gewählt wurde',
    usage: (bytes) =>
      `Der Browser zählt insgesamt ${sizeInWords(bytes)}, mit den Teilen der Website selbst.`,
    erase: 'Alles löschen …',
    eraseHint:
      'Das löscht alles Genannte aus diesem Browser und kann nicht rückgängig gemacht werden. Oben lässt sich vorher eine Sicherung anlegen.',
    eraseNow: 'Alles endgültig löschen',
    cancel: 'Abbrechen',
  },

  library: {
    revisions: 'Änderungen an diesem Artikel',
    needsScript: 'Die Bibliothek braucht JavaScript: was sie enthält, liegt in diesem Browser.',
    bookmarks: 'Lesezeichen',
    onThisDevice: 'Auf diesem Gerät',
    noBookmarks:
      'Noch keine Lesezeichen. Auf einer Karte oder in einem Artikel auf „Merken“ drücken, dann steht er hier.',
    nothingOnDevice: (most) =>
      `Noch ist kein Artikel auf diesem Gerät. Die letzten ${number(most)}, die geöffnet wurden, bleiben hier, um ohne Netz gelesen zu werden.`,
    bookmarkRemoved: 'Lesezeichen entfernt.',
    copyRemoved: 'Von diesem Gerät entfernt.',
    highlights: 'Markierungen',
    highlightRemoved: 'Markierung entfernt.',
    history: 'Verlauf',
    nothingRead: 'Noch nichts. Geöffnete Artikel stehen hier, nur auf diesem Gerät.',
    progress: (share) => {
      if (share === 1) return 'Gelesen';
      return share === 0 ? 'Geöffnet' : `${number(Math.max(1, Math.floor(share * 100)))} % gelesen`;
    },
    clearHistory: 'Verlauf leeren',
    historyCleared: 'Verlauf geleert.',
    minutesLeft: (minutes) => `noch ${number(minutes)} Min.`,
    resume: (progress) => `Weiter bei ${number(Math.round(progress * 100))} %`,
    share: 'Diesen Artikel teilen',
    speechFailed:
      'Das Vorlesen konnte nicht geladen werden. Noch einmal versuchen, wenn das Netz da ist.',
    linkCopied: 'Link kopiert.',
    linkNotCopied:
      'Der Browser hat das Kopieren des Links nicht erlaubt. Er steht in der Adresszeile.',
    copyBecause: (code, isOnline) =>
      `${
        {
          offline: noNetwork(isOnline),
          'not-found': 'Dieser Artikel ist nicht mehr veröffentlicht',
          damaged: 'Was ankam, ist nicht das, was veröffentlicht ist',
        }[code]
      }. Dies ist die Fassung auf diesem Gerät.`,
    nextPart: 'Nächster Teil',
    related: 'Verwandt',
    alsoIn: 'Auch in',
    alsoBy: 'Auch von',
  },

  look: {
    language: 'Sprache',
    languageOfBrowser: 'Wie im Browser',
    languageFailed:
      'Diese Sprache konnte nicht geladen werden. Noch einmal versuchen, wenn das Netz da ist.',
    theme: 'Farbschema',
    themes: { system: 'System', light: 'Hell', sepia: 'Sepia', dark: 'Dunkel', black: 'Schwarz' },
    contrast: 'Mehr Kontrast',
    font: 'Schrift',
    fonts: {
      serif: 'Serifen',
      sans: 'Serifenlos',
      mono: 'Schreibmaschine',
      system: 'System',
      legible: 'Hyperlegible',
      dyslexic: 'OpenDyslexic',
    },
    fontFailed: (isOnline) =>
      isOnline
        ? 'Diese Schrift konnte nicht geladen werden. Später noch einmal versuchen.'
        : 'Dieses Gerät ist offline, und diese Schrift ist noch nicht darauf.',
    text: 'Text',
    lines: 'Zeilen',
    measures: {
      size: 'Größe',
      leading: 'Zeilenhöhe',
      measure: 'Zeilenlänge',
      letters: 'Buchstabenabstand',
      words: 'Wortabstand',
    },
    value: (measure, value) => {
      switch (measure) {
        case 'size':
          return `${number(value)} px`;
        case 'leading':
          return `${number(value, 1)} Zeilen`;
        case 'measure':
          return counted(value, { one: '# Buchstabe', other: '# Buchstaben' });
        case 'letters':
        case 'words':
          return value === 0 ? 'Normal' : `${number(value)} % weiter`;
      }
    },
    justified: 'Blocksatz',
    hyphenated: 'Lange Wörter trennen',
    reset: 'Zurücksetzen',
    wasReset: 'Text und Farben sind wieder wie am Anfang.',
    listen: 'Anhören',
    focus: 'Nur der Text',
    focusHint: 'Nur der Text ist zu sehen. Bewegen oder tippen zeigt die Knöpfe, Esc beendet.',
    leaveFocus: 'Alles zeigen',
  },

  revision: {
    hint: 'Was die Herausgeber zu jeder Änderung vermerkt haben, die neueste zuerst. Vermerke können hinzukommen, aber nicht unbemerkt geändert werden.',
    first: 'Erschienen',
    withdrawn: 'Zurückgezogen',
    changed: 'Der Text wurde geändert',
    form: 'Die Form wurde geändert, aber keines der Wörter',
    isHere: 'Die Fassung auf diesem Gerät',
    isShown: 'Was gerade gezeigt wird',
    noLog: 'Diese Website führt kein Protokoll ihrer Änderungen.',
    notInLog: 'Das Protokoll dieser Website kennt diesen Artikel nicht.',
  },

  save: {
    saving: (done, total) => `${number(done)} von ${number(total)} gespeichert`,
    checked: (bytes) => `${sizeInWords(bytes)} · geprüft`,
    failed: 'Nicht gespeichert',
    remove: 'Entfernen',
    removeCopy: 'Von diesem Gerät entfernen',
    because: { saved: 'Gespeichert', opened: 'Vorerst behalten' },
  },

  saving: {
    heading: 'Mitnehmen',
    hint: 'Alle Artikel mit ihren Bildern, um sie ohne Netz zu lesen.',
    size: (count, bytes, room) =>
      `${articles(count)}, höchstens ${sizeInWords(bytes)}.${
        room === undefined ? '' : ` Dieser Browser hat Platz für ${sizeInWords(room)}.`
      }`,
    tooLarge: 'Das kann mehr sein, als Platz ist. Was hineinpasst, wird gespeichert.',
    sizeUnknown: 'Wie viel das ist, lässt sich mit Netz sehen.',
    everything: 'Alles speichern',
    saveList: 'Diese Artikel offline speichern',
    begun: (count) =>
      `${articles(count)} werden gespeichert. Wie weit das ist, zeigt die Bibliothek.`,
    nothing: 'Alle davon sind schon gespeichert.',
    saving: (done, total) => `${number(done)} von ${number(total)} gespeichert`,
    away: (done, total) =>
      `Das Netz antwortet nicht. ${savedOf(done, total)}; der Rest folgt, wenn es zurück ist.`,
    paused: (done, total) => `Angehalten: ${savedOf(done, total)}.`,
    stuck: (code, done, total) =>
      code === 'storage-full'
        ? `Nicht alles konnte gespeichert werden: auf diesem Gerät ist kein Platz mehr. ${savedOf(done, total)}. Etwas aus der Bibliothek oder vom Gerät entfernen und dann fortfahren.`
        : `Nichts konnte gespeichert werden: dieser Browser lässt die Website nichts behalten. ${savedOf(done, total)}. In den Einstellungen des Browsers erlauben und dann fortfahren.`,
    done: (done, total) =>
      done === total
        ? `Fertig: ${articles(total)} gespeichert.`
        : `Fertig: ${savedOf(done, total)}.`,
    failed: (count, why) =>
      `${number(count)} nicht gespeichert: ${
        {
          offline: 'nicht angekommen, obwohl das Netz da war. Später noch einmal versuchen.',
          'not-found': 'nicht mehr veröffentlicht.',
          damaged:
            'nicht so angekommen, wie veröffentlicht, darum nicht behalten. Später noch einmal versuchen.',
          'storage-full':
            'kein Platz. Etwas aus der Bibliothek entfernen und es noch einmal versuchen.',
          'storage-blocked':
            'von diesem Browser abgelehnt. Der Website erlauben, Daten zu behalten, und es noch einmal versuchen.',
        }[why]
      }`,
    stopped: (done, total) => `Beendet: ${savedOf(done, total)}.`,
    pause: 'Anhalten',
    resume: 'Fortfahren',
    stop: 'Beenden',
  },

  search: {
    under: 'unter',
    corrected: (typed, meant) =>
      `${quoted(typed)} kommt hier nicht vor. Gezeigt wird ${either(meant.map(quoted))}.`,
    missing: (terms) => `Hier kommt nicht vor: ${either(terms.map(quoted))}.`,
    partial: 'Kein Artikel enthält all das. Diese enthalten das meiste davon.',
    inArticle: 'In diesem Artikel gefunden',
    notInText: (typed) => `${quoted(typed)} steht nicht im Text`,
    marks: (count, typed) => `${number(count)} × ${quoted(typed)}`,
    markOf: (nth, count, typed) => `${number(nth)} von ${number(count)} · ${quoted(typed)}`,
    nextMark: 'Nächste Stelle im Text',
    previousMark: 'Vorige Stelle im Text',
  },

  speech: {
    controls: 'Vorlesen',
    play: 'Weiter vorlesen',
    pause: 'Anhalten',
    previous: 'Voriger Satz',
    next: 'Nächster Satz',
    rate: 'Tempo',
    rateOf: (rate) => `${number(rate, 2, 0)}×`,
    voice: 'Stimme',
    chooseVoice: 'Stimme wählen',
    remote: (name) => `${name} (über das Netz)`,
    onlyRemote:
      'Diese Sprache sprechen hier nur Stimmen über das Netz: der Text geht an deren Anbieter. Zum Anhören eine wählen.',
    noVoice: (language) =>
      `Dieses Gerät hat keine Stimme für ${language}. In seinen Einstellungen unter Sprachausgabe oder Bedienungshilfen eine hinzufügen und es noch einmal versuchen.`,
    failed: 'Die Stimme ist verstummt. Eine andere wählen oder fortfahren.',
  },

  suggestion: {
    heading: 'Mehr wie das Gelesene',
    because: { read: 'Gelesen:', begun: 'Angefangen:', bookmarked: 'Gemerkt:' },
    areOn: 'Artikel wie die gelesenen vorschlagen',
    areOnHint: 'Auf diesem Gerät ermittelt. Was gelesen wird, geht nirgendwohin.',
  },

  lists: {
    showAll: (count) => `Alle ${number(count)} zeigen`,
    articlesOf: () => 'Artikel',
    offline: (count, isOnline) =>
      count === 0
        ? `${noNetwork(isOnline)}. Auf diesem Gerät ist noch kein Artikel.`
        : `${noNetwork(isOnline)}. ${counted(count, { one: 'Dieser Artikel ist', other: 'Diese # Artikel sind' })} auf diesem Gerät.`,
    offlineTerms: (facet, count, isOnline) =>
      `${noNetwork(isOnline)}. Bekannt sind nur die ${FACETS[facet]} ${counted(count, { one: 'des einen Artikels', other: 'der # Artikel' })} auf diesem Gerät.`,
    noTerms: {
      category: 'Kein Artikel hier hat eine Kategorie.',
      tag: 'Kein Artikel hier hat ein Schlagwort.',
      author: 'Kein Artikel hier nennt seine Autoren.',
    },
    notFoundHint: 'Vielleicht ist sie umgezogen. War eine von diesen gemeint?',
    newest: 'Die neuesten Artikel:',
  },

  trust: {
    known: (day) => `Diese Website ist signiert. Ihr Schlüssel, hier bekannt seit ${day}:`,
    before: 'Was von dieser Website bekannt ist, war mit diesem Schlüssel signiert:',
    changed: {
      heading: 'Jemand anderes signiert diese Website jetzt',
      text: 'Was sie heute zeigt, ist mit einem anderen signiert:',
      hint: 'Vielleicht haben die Herausgeber einen Schlüssel verloren, oder jemand anderes hat die Website übernommen. Was gespeichert wurde, bleibt, wie es war, und nichts tritt an seine Stelle. Auf anderem Weg als über diese Website fragen, welcher Schlüssel der richtige ist.',
      accept: 'Dem neuen Schlüssel trauen',
    },
    unsigned: {
      heading: 'Diese Website ist nicht mehr signiert',
      text: 'Was sie heute zeigt, ist es nicht, oder die Signatur ist falsch.',
      hint: 'Vielleicht ist den Herausgebern ein Fehler unterlaufen, oder jemand anderes hat die Website verändert. Was gespeichert wurde, bleibt, wie es war, und nichts tritt an seine Stelle. Auf anderem Weg als über diese Website bei den Herausgebern nachfragen.',
      accept: 'Ohne Signatur fortfahren',
    },
    rewritten: {
      heading: 'Das Protokoll dieser Website wurde umgeschrieben',
      text: 'Die Website führt ein Protokoll jeder Änderung ihrer Artikel. Was sie heute zeigt, setzt nicht fort, was dieses Gerät gesehen hat: Zeilen fehlen oder wurden geändert.',
      hint: 'Ihre Artikel sind von den bekannten Herausgebern signiert. Dort nachfragen, was aus dem Protokoll geworden ist.',
      accept: 'Mit diesem Protokoll fortfahren',
    },
    later: 'Nicht jetzt',
    accepted: 'Gemerkt.',
  },
};
