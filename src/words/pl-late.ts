import type { FilterFacet } from '../model/filter.ts';
import type { LateWords } from '../model/late-words.ts';
import { sizeInWords } from '../model/size-in-words.ts';
import { spoken } from '../model/spoken.ts';
import type { BackupKind } from './en-late.ts';

const { number, counted } = spoken('pl');

const FACETS: Readonly<Record<FilterFacet, string>> = {
  category: 'Kategorie',
  tag: 'Tagi',
  author: 'Autorzy',
  series: 'Serie',
  year: 'Lata',
  language: 'Języki',
  minutes: 'Czas czytania',
  progress: 'Czytanie',
  shelf: 'Biblioteka',
};

const ARTICLES = {
  one: '# artykuł',
  few: '# artykuły',
  many: '# artykułów',
  other: '# artykułu',
};
const BOOKMARKS = {
  one: '# zakładka',
  few: '# zakładki',
  many: '# zakładek',
  other: '# zakładki',
};
const HIGHLIGHTS = {
  one: '# zaznaczenie',
  few: '# zaznaczenia',
  many: '# zaznaczeń',
  other: '# zaznaczenia',
};

function either(names: readonly string[]): string {
  return new Intl.ListFormat('pl', { type: 'disjunction' }).format(names);
}

function articles(count: number): string {
  return counted(count, ARTICLES);
}

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'Sieć nie odpowiada' : 'Brak połączenia';
}

function quoted(text: string): string {
  return `„${text}”`;
}

function kept(count: number, kind: BackupKind): string {
  return counted(
    count,
    {
      bookmarks: BOOKMARKS,
      highlights: HIGHLIGHTS,
      history: {
        one: '# przeczytany artykuł',
        few: '# przeczytane artykuły',
        many: '# przeczytanych artykułów',
        other: '# przeczytanego artykułu',
      },
      lists: {
        one: '# własna lista',
        few: '# własne listy',
        many: '# własnych list',
        other: '# własnej listy',
      },
      choices: {
        one: '# ustawienie',
        few: '# ustawienia',
        many: '# ustawień',
        other: '# ustawienia',
      },
    }[kind],
  );
}

function savedOf(done: number, total: number): string {
  return `zapisano ${number(done)} z ${counted(total, { one: '# artykułu', other: '# artykułów' })}`;
}

function pick(name: string, isExcluded: boolean): string {
  return isExcluded ? `nie ${name}` : name;
}

export const late: LateWords = {
  article: {
    copyCode: 'Kopiuj',
    copied: 'Skopiowano',
    notCopied: 'Nie skopiowano',
    wrapLines: 'Zawijaj wiersze',
    note: (mark) => `Przypis ${mark}`,
    toNote: 'Pokaż wśród przypisów',
    copyLink: 'Kopiuj link do tej sekcji',
    noPreview: 'Nie wiadomo tu, dokąd prowadzi ten link.',
    enlarge: (alt) => (alt === '' ? 'Powiększ obraz' : `Powiększ: ${alt}`),
    picture: (nth, count) => `Obraz ${number(nth)} z ${number(count)}`,
    pictureOf: (nth, count) => `${number(nth)} z ${number(count)}`,
    previousPicture: 'Poprzedni obraz',
    nextPicture: 'Następny obraz',
    zoomIn: 'Przybliż',
    zoomOut: 'Oddal',
    scrolls: {
      code: (title) => (title === undefined ? 'Kod' : `Kod: ${title}`),
      table: (caption) => (caption === undefined ? 'Tabela' : `Tabela: ${caption}`),
      formula: 'Wzór',
    },
  },

  backup: {
    heading: 'Eksport i import',
    hint: 'Wszystko, co tu powstało, jest tylko w tej przeglądarce. Plik z tym wszystkim można przechować gdzie indziej i przenieść na inne urządzenie.',
    everything: 'Wszystko, jako kopia zapasowa',
    bookmarks: 'Zakładki, dla przeglądarki',
    markdown: 'Zaznaczenia, jako Markdown',
    annotations: 'Zaznaczenia, jako Web Annotations',
    readwise: 'Zaznaczenia, dla Readwise',
    exportHeading: 'Eksport',
    importHeading: 'Importuj kopię zapasową, adnotacje lub zakładki przeglądarki',
    choose: 'Wybierz plik',
    preview: (name) => `Co wniósłby plik ${name}`,
    added: (count, kind) => `${kept(count, kind)} – nowe tutaj`,
    changed: (count, kind) => `${kept(count, kind)} – zmienione tam później`,
    nothingNew: 'Wszystko, co ten plik ma dla tej strony, już tu jest.',
    unmatched: (count) =>
      counted(count, {
        one: 'Jeden link nie prowadzi do żadnego artykułu tej strony i zostaje pominięty.',
        few: '# linki nie prowadzą do żadnego artykułu tej strony i zostają pominięte.',
        many: '# linków nie prowadzi do żadnego artykułu tej strony i zostaje pominiętych.',
        other: '# linku nie prowadzi do żadnego artykułu tej strony i zostaje pominięte.',
      }),
    rules: 'Z tego, co jest tu i tam, obowiązuje późniejsza zmiana. Nic nie jest usuwane.',
    merge: 'Importuj',
    cancel: 'Anuluj',
    imported: 'Zaimportowano.',
    faults: {
      'other-format':
        'Ten plik nie jest kopią zapasową, adnotacjami ani zakładkami przeglądarki. Nic nie zmieniono.',
      newer:
        'Ta kopia pochodzi z nowszej wersji strony. Wczytaj stronę ponownie i wybierz ją jeszcze raz. Nic nie zmieniono.',
      damaged: 'Ta kopia jest uszkodzona, więc niczego z niej nie wzięto. Nic nie zmieniono.',
      'too-large': 'Ten plik jest większy niż jakakolwiek kopia zapasowa. Nic nie zmieniono.',
    },
  },

  command: {
    actions: {
      next: 'Następny na liście',
      previous: 'Poprzedni na liście',
      open: 'Otwórz',
      older: 'Starszy artykuł',
      newer: 'Nowszy artykuł',
      onwards: 'Starszy artykuł, z końca tego',
      back: 'Wróć do listy',
      bookmark: 'Dodaj lub usuń zakładkę',
      search: 'Szukaj lub wybierz, co zrobić',
      help: 'Klawisze',
      theme: 'Następny motyw',
      larger: 'Większy tekst',
      smaller: 'Mniejszy tekst',
      filter: 'Filtruj tę listę',
      clear: 'Wyczyść wszystkie filtry',
      keepList: 'Zachowaj tę listę jako własną',
      read: 'Oznacz jako przeczytane lub nieprzeczytane',
      highlight: 'Zaznacz wybrane słowa kolorem',
      listen: 'Słuchaj tego artykułu lub wstrzymaj',
      preview: 'Pokaż, dokąd prowadzi wybrany link',
      note: 'Napisz notatkę do wybranych słów',
    },
    unread: 'Nieprzeczytane artykuły',
    licences: 'Licencje tego, z czego zrobiono tę stronę',
    sortBy: (sort) => `Sortuj: ${sort}`,
    showAs: (layout) => `Pokaż: ${layout}`,
    listKept: (name) => `Zachowano jako ${quoted(name)}, wśród własnych list w filtrze.`,
    markedRead: (isRead) =>
      isRead ? 'Oznaczono jako przeczytane.' : 'Oznaczono jako nieprzeczytane.',
    suggest: (areOn) =>
      areOn
        ? 'Proponuj artykuły podobne do czytanych'
        : 'Nie proponuj artykułów na podstawie czytanych',
    themeIs: (theme) => `Motyw: ${theme}`,
    sizeIs: (size) => `Rozmiar: ${size}`,
    palette: {
      hint: 'Szukaj lub zrób coś',
      results: 'Wyniki',
      manual: 'Strzałki wybierają, Enter otwiera, Ctrl lub ⌘ i Enter w nowej karcie.',
      count: (count) =>
        counted(count, { one: '# wynik', few: '# wyniki', many: '# wyników', other: '# wyniku' }),
      kind: {
        action: 'Czynność',
        page: 'Strona',
        category: 'Kategoria',
        tag: 'Tag',
        author: 'Autor',
        series: 'Seria',
        year: 'Rok',
        language: 'Język',
        minutes: 'Czas czytania',
        progress: 'Czytanie',
        shelf: 'Biblioteka',
        'smart-list': 'Własna lista',
        article: 'Artykuł',
        search: 'Szukanie',
      },
      searchAll: (text) => `Szukaj ${quoted(text)} we wszystkich artykułach`,
    },
    keys: {
      group: {
        list: 'Na liście',
        article: 'W artykule',
        places: 'Przejdź do',
        everywhere: 'Wszędzie',
      },
      names: { Space: 'Spacja', Enter: 'Enter', Ctrl: 'Ctrl', Escape: 'Esc' },
      or: 'lub',
      areOn: 'Klawisze działają, gdy są naciskane pojedynczo',
      areOnHint: 'Wyłącz, jeśli mówisz do tego urządzenia lub naciskasz klawisze przypadkiem.',
    },
  },

  filter: {
    heading: (facet) => FACETS[facet],
    lengths: {
      '1-3': 'Do 3 minut',
      '4-7': 'Od 4 do 7 minut',
      '8-15': 'Od 8 do 15 minut',
      '16': 'Ponad 15 minut',
    },
    marks: {
      unread: 'Nieprzeczytane',
      begun: 'Zaczęte',
      read: 'Przeczytane',
      bookmarked: 'Z zakładką',
      saved: 'Zapisane offline',
      highlighted: 'Z zaznaczeniami',
    },
    not: 'nie',
    pick,
    remove: (name) => `Usuń ${name}`,
    drop: (name, isExcluded, count) => `Usuń ${pick(name, isExcluded)}: ${articles(count)}`,
    left: (count) =>
      counted(count, {
        one: 'Został # artykuł',
        few: 'Zostały # artykuły',
        many: 'Zostało # artykułów',
        other: 'Zostało # artykułu',
      }),
    text: quoted,
    anyOf: 'dowolne z',
    clear: 'Wyczyść wszystko',
    findAmong: (facet, count) => `Szukaj wśród ${number(count)}: ${FACETS[facet]}`,
    noneCalled: 'Nic nie ma tego w nazwie.',
    nothingMatches: 'Żaden artykuł nie ma tego wszystkiego.',
    nothingMatchesHint: 'Usuń coś z tego:',
    sort: 'Sortuj',
    sorts: {
      newest: 'Od najnowszych',
      oldest: 'Od najstarszych',
      title: 'Tytuł',
      shortest: 'Od najkrótszych',
      longest: 'Od najdłuższych',
      recent: 'Ostatnio czytane',
      relevance: 'Najlepsze wyniki',
    },
    lists: {
      heading: 'Własne listy',
      name: 'Nazwa tego filtra',
      keep: 'Zachowaj',
      save: 'Zapisz',
      rename: 'Zmień nazwę',
      removed: 'Usunięto.',
    },
    layout: 'Pokaż',
    layouts: { cards: 'Karty', compact: 'Zwarta lista' },
  },

  highlight: {
    highlight: 'Zaznacz',
    colours: { yellow: 'Żółty', green: 'Zielony', blue: 'Niebieski', rose: 'Różowy' },
    colour: 'Kolor',
    highlightIn: (colour) =>
      ({
        yellow: 'Zaznacz na żółto',
        green: 'Zaznacz na zielono',
        blue: 'Zaznacz na niebiesko',
        rose: 'Zaznacz na różowo',
      })[colour],
    selection: 'To, co wybrano',
    note: 'Notatka',
    noteOf: (quote) => `Notatka do ${quoted(quote)}`,
    writeNote: 'Napisz notatkę',
    open: (quote, hasNote) =>
      `${hasNote ? 'Zaznaczenie z notatką' : 'Zaznaczenie'}: ${quoted(quote)}`,
    inText: 'Zaznaczenia w tym tekście',
    copy: 'Kopiuj',
    copyQuote: 'Kopiuj cytat',
    copied: 'Skopiowano, ze źródłem.',
    notCopied: 'Przeglądarka nie pozwoliła skopiować.',
    share: 'Udostępnij',
    shareLink: 'Udostępnij link do tego fragmentu',
    linkCopied: 'Skopiowano link.',
    remove: 'Usuń',
    notShown:
      'Ta przeglądarka nie może pokazać zaznaczeń w tekście. Są zachowane i widoczne w bibliotece.',
    detached: (count) =>
      counted(count, {
        one: 'Jedno zaznaczenie dotyczy słów, których nie ma już w tym artykule',
        few: '# zaznaczenia dotyczą słów, których nie ma już w tym artykule',
        many: '# zaznaczeń dotyczy słów, których nie ma już w tym artykule',
        other: '# zaznaczenia dotyczy słów, których nie ma już w tym artykule',
      }),
    isDetached: 'Nie ma już tego w artykule',
    nothing:
      'Nic jeszcze nie zaznaczono. Wybierz słowa w artykule i kolor; pojawią się tutaj razem z notatkami.',
    find: 'Szukaj w zaznaczeniach i notatkach',
    found: (count) => counted(count, HIGHLIGHTS),
    noneFound: 'Żadne zaznaczenie i żadna notatka tego nie mówi.',
    quoted: (quote, title, href) => `„${quote}”\n\n${title}\n${href}`,
  },

  install: {
    heading: 'Zainstaluj',
    hint: 'Z własną ikoną strona otwiera się jak aplikacja, także bez sieci, a przeglądarki rzadziej usuwają to, co zachowano.',
    install: 'Zainstaluj',
    byHand: 'W tej przeglądarce: wybierz „Udostępnij”, a potem „Do ekranu początkowego”.',
    offered:
      'Zapisano. Tę stronę można też zainstalować jak aplikację: w bibliotece jest napisane jak.',
  },

  kept: {
    heading: 'Co jest tu przechowywane',
    hint: 'Wszystko jest w tej przeglądarce, na tym urządzeniu, i nigdzie indziej.',
    bookmarks: (count) => counted(count, BOOKMARKS),
    highlights: (count) =>
      counted(count, {
        one: '# zaznaczenie lub notatka',
        few: '# zaznaczenia i notatki',
        many: '# zaznaczeń i notatek',
        other: '# zaznaczenia i notatki',
      }),
    history: (count) =>
      counted(count, {
        one: '# otwarty artykuł',
        few: '# otwarte artykuły',
        many: '# otwartych artykułów',
        other: '# otwartego artykułu',
      }),
    articles: (count, bytes) =>
      count === 0 ? 'Żaden artykuł' : `${articles(count)} razem z obrazami, ${sizeInWords(bytes)}`,
    choices: 'Motyw, tekst, filtry i wszystko inne, co wybrano',
    usage: (bytes) =>
      `Przeglądarka liczy łącznie ${sizeInWords(bytes)}, razem z częściami samej strony.`,
    erase: 'Usuń wszystko…',
    eraseHint:
      'To usuwa z tej przeglądarki wszystko, co wymieniono wyżej, i nie można tego cofnąć. Wcześniej można powyżej zrobić kopię zapasową.',
    eraseNow: 'Usuń wszystko na zawsze',
    cancel: 'Anuluj',
  },

  library: {
    revisions: 'Zmiany w tym artykule',
    needsScript: 'Biblioteka wymaga JavaScriptu: to, co zachowano, jest w tej przeglądarce.',
    bookmarks: 'Zakładki',
    onThisDevice: 'Na tym urządzeniu',
    noBookmarks:
      'Nie ma jeszcze zakładek. Naciśnij „Dodaj zakładkę” na karcie lub w artykule, a pojawi się tutaj.',
    nothingOnDevice: (most) =>
      `Na tym urządzeniu nie ma jeszcze artykułów. Ostatnie otwarte (do ${number(most)}) zostają tutaj, aby czytać je bez sieci.`,
    bookmarkRemoved: 'Usunięto zakładkę.',
    copyRemoved: 'Usunięto z tego urządzenia.',
    highlights: 'Zaznaczenia',
    highlightRemoved: 'Usunięto zaznaczenie.',
    history: 'Historia',
    nothingRead: 'Jeszcze nic. Otwarte artykuły są wymieniane tutaj, tylko na tym urządzeniu.',
    progress: (share) => {
      if (share === 1) return 'Przeczytane';
      return share === 0
        ? 'Otwarte'
        : `${number(Math.max(1, Math.floor(share * 100)))}% przeczytane`;
    },
    clearHistory: 'Wyczyść historię',
    historyCleared: 'Wyczyszczono historię.',
    minutesLeft: (minutes) => `jeszcze ${number(minutes)} min`,
    resume: (progress) => `Czytaj dalej od ${number(Math.round(progress * 100))}%`,
    share: 'Udostępnij ten artykuł',
    speechFailed: 'Nie udało się wczytać czytania na głos. Spróbuj, gdy będzie sieć.',
    linkCopied: 'Skopiowano link.',
    linkNotCopied: 'Przeglądarka nie pozwoliła skopiować linku. Skopiuj go z paska adresu.',
    copyBecause: (code, isOnline) =>
      `${
        {
          offline: noNetwork(isOnline),
          'not-found': 'Ten artykuł nie jest już opublikowany',
          damaged: 'To, co dotarło, nie jest tym, co opublikowano',
        }[code]
      }. To jest kopia na tym urządzeniu.`,
    nextPart: 'Następna część',
    related: 'Podobne',
    alsoIn: 'Także w',
    alsoBy: 'Tego samego autora:',
  },

  look: {
    language: 'Język',
    languageOfBrowser: 'Jak w przeglądarce',
    languageFailed: 'Nie udało się wczytać tego języka. Spróbuj, gdy będzie sieć.',
    theme: 'Motyw',
    themes: {
      system: 'Systemowy',
      light: 'Jasny',
      sepia: 'Sepia',
      dark: 'Ciemny',
      black: 'Czarny',
    },
    contrast: 'Większy kontrast',
    font: 'Krój pisma',
    fonts: {
      serif: 'Szeryfowy',
      sans: 'Bezszeryfowy',
      mono: 'Maszynowy',
      system: 'Systemowy',
      legible: 'Hyperlegible',
      dyslexic: 'OpenDyslexic',
    },
    fontFailed: (isOnline) =>
      isOnline
        ? 'Nie udało się wczytać tego kroju pisma. Spróbuj później.'
        : 'Brak połączenia, a tego kroju pisma nie ma jeszcze na tym urządzeniu.',
    text: 'Tekst',
    lines: 'Wiersze',
    measures: {
      size: 'Rozmiar',
      leading: 'Wysokość wiersza',
      measure: 'Długość wiersza',
      letters: 'Odstęp liter',
      words: 'Odstęp słów',
    },
    value: (measure, value) => {
      switch (measure) {
        case 'size':
          return `${number(value)} px`;
        case 'leading':
          return `${number(value, 1)} wiersza`;
        case 'measure':
          return counted(value, {
            one: '# litera',
            few: '# litery',
            many: '# liter',
            other: '# litery',
          });
        case 'letters':
        case 'words':
          return value === 0 ? 'Zwykły' : `${number(value)}% szerszy`;
      }
    },
    justified: 'Wyrównaj do obu stron',
    hyphenated: 'Dziel długie słowa',
    reset: 'Przywróć wszystko',
    wasReset: 'Tekst i motyw są takie jak na początku.',
    listen: 'Słuchaj',
    focus: 'Tylko tekst',
    focusHint: 'Widać tylko tekst. Porusz lub dotknij, aby zobaczyć przyciski; Esc kończy.',
    leaveFocus: 'Pokaż wszystko',
  },

  revision: {
    hint: 'Co wydawca zanotował przy każdej zmianie, od najnowszej. Notatki można dopisywać, ale nie da się ich niepostrzeżenie zmienić.',
    first: 'Opublikowano',
    withdrawn: 'Wycofano',
    changed: 'Zmieniono tekst',
    form: 'Zmieniono formę, a żadnego ze słów',
    isHere: 'Kopia na tym urządzeniu',
    isShown: 'To, co teraz czytasz',
    noLog: 'Ta strona nie prowadzi dziennika zmian.',
    notInLog: 'Dziennik tej strony nie zna tego artykułu.',
  },

  save: {
    saving: (done, total) => `Zapisywanie: ${number(done)} z ${number(total)}`,
    checked: (bytes) => `${sizeInWords(bytes)} · sprawdzono`,
    failed: 'Nie zapisano',
    remove: 'Usuń',
    removeCopy: 'Usuń z tego urządzenia',
    because: { saved: 'Zapisano', opened: 'Na razie zachowane' },
  },

  saving: {
    heading: 'Zabierz ze sobą',
    hint: 'Wszystkie artykuły z obrazami, do czytania bez sieci.',
    size: (count, bytes, room) =>
      `${articles(count)}, najwyżej ${sizeInWords(bytes)}.${
        room === undefined ? '' : ` Ta przeglądarka ma miejsce na ${sizeInWords(room)}.`
      }`,
    tooLarge: 'To może być więcej, niż jest miejsca. Zapisane zostanie to, co się zmieści.',
    sizeUnknown: 'Ile to jest, będzie widać, gdy będzie sieć.',
    everything: 'Zapisz wszystko',
    saveList: 'Zapisz te artykuły offline',
    begun: (count) => `Zapisywanie: ${articles(count)}. Postęp widać w bibliotece.`,
    nothing: 'Wszystkie są już zapisane.',
    saving: (done, total) => `Zapisywanie: ${number(done)} z ${number(total)}`,
    away: (done, total) => `Sieć nie odpowiada: ${savedOf(done, total)}; reszta, gdy sieć wróci.`,
    paused: (done, total) => `Wstrzymano: ${savedOf(done, total)}.`,
    stuck: (code, done, total) =>
      code === 'storage-full'
        ? `Nie udało się zapisać wszystkiego: na tym urządzeniu nie ma już miejsca (${savedOf(done, total)}). Usuń coś z biblioteki lub z urządzenia i kontynuuj.`
        : `Nie udało się zapisać: ta przeglądarka nie pozwala stronie niczego przechowywać (${savedOf(done, total)}). Zezwól na to w ustawieniach przeglądarki i kontynuuj.`,
    done: (done, total) =>
      done === total ? `Gotowe: zapisano ${articles(total)}.` : `Gotowe: ${savedOf(done, total)}.`,
    failed: (count, why) =>
      `Nie zapisano (${number(count)}): ${
        {
          offline: 'nie dotarły, choć sieć była. Spróbuj później.',
          'not-found': 'nie są już opublikowane.',
          damaged: 'nie dotarły tak, jak je opublikowano, więc ich nie zachowano. Spróbuj później.',
          'storage-full': 'zabrakło miejsca. Usuń coś z biblioteki i spróbuj ponownie.',
          'storage-blocked':
            'odmówiła ta przeglądarka. Zezwól tej stronie na przechowywanie danych i spróbuj ponownie.',
        }[why]
      }`,
    stopped: (done, total) => `Zatrzymano: ${savedOf(done, total)}.`,
    pause: 'Wstrzymaj',
    resume: 'Kontynuuj',
    stop: 'Zatrzymaj',
  },

  search: {
    under: 'w części',
    corrected: (typed, meant) =>
      `Nic tu nie mówi ${quoted(typed)}. Pokazano: ${either(meant.map(quoted))}.`,
    missing: (terms) => `Nic tu nie mówi: ${either(terms.map(quoted))}.`,
    partial: 'Żaden artykuł nie ma tego wszystkiego. Te mają najwięcej.',
    inArticle: 'Znaleziono w tym artykule',
    notInText: (typed) => `${quoted(typed)} nie ma w tekście`,
    marks: (count, typed) => `${number(count)} × ${quoted(typed)}`,
    markOf: (nth, count, typed) => `${number(nth)} z ${number(count)} · ${quoted(typed)}`,
    nextMark: 'Następne w tekście',
    previousMark: 'Poprzednie w tekście',
  },

  speech: {
    controls: 'Czytanie na głos',
    play: 'Czytaj dalej na głos',
    pause: 'Wstrzymaj',
    previous: 'Poprzednie zdanie',
    next: 'Następne zdanie',
    rate: 'Tempo',
    rateOf: (rate) => `${number(rate, 2, 0)}×`,
    voice: 'Głos',
    chooseVoice: 'Wybierz głos',
    remote: (name) => `${name} (przez sieć)`,
    onlyRemote:
      'W tym języku mówią tu tylko głosy przez sieć: tekst trafia do tych, którzy je oferują. Wybierz jeden, aby słuchać.',
    noVoice: (language) =>
      `To urządzenie nie ma głosu dla tego języka: ${language}. Dodaj go w ustawieniach, w mowie lub ułatwieniach dostępu, i spróbuj ponownie.`,
    failed: 'Głos ucichł. Wybierz inny lub kontynuuj.',
  },

  suggestion: {
    heading: 'Więcej podobnych do czytanych',
    because: { read: 'Przeczytano:', begun: 'Zaczęto:', bookmarked: 'W zakładkach:' },
    areOn: 'Proponuj artykuły podobne do czytanych',
    areOnHint: 'Ustalane na tym urządzeniu. To, co czytasz, nie jest nigdzie wysyłane.',
  },

  lists: {
    showAll: (count) => `Pokaż wszystkie (${number(count)})`,
    articlesOf: (count) =>
      counted(count, { one: 'artykuł', few: 'artykuły', many: 'artykułów', other: 'artykułu' }),
    offline: (count, isOnline) =>
      count === 0
        ? `${noNetwork(isOnline)}, a na tym urządzeniu nie ma jeszcze artykułów.`
        : `${noNetwork(isOnline)}. Na tym urządzeniu: ${articles(count)}.`,
    offlineTerms: (facet, count, isOnline) =>
      `${noNetwork(isOnline)}. ${FACETS[facet]}: znane są tylko z tego urządzenia, z ${counted(count, { one: 'jednego artykułu', other: '# artykułów' })}.`,
    noTerms: {
      category: 'Żaden artykuł nie ma tu kategorii.',
      tag: 'Żaden artykuł nie ma tu tagu.',
      author: 'Żaden artykuł nie ma tu autora.',
    },
    notFoundHint: 'Mogła zostać przeniesiona. Może chodziło o jedną z tych:',
    newest: 'Najnowsze artykuły:',
  },

  trust: {
    known: (day) => `Ta strona jest podpisana. Jej klucz, znany tu od ${day}:`,
    before: 'To, co wiadomo o tej stronie, było podpisane tym kluczem:',
    changed: {
      heading: 'Tę stronę podpisuje teraz ktoś inny',
      text: 'To, co pokazuje dziś, jest podpisane innym:',
      hint: 'Wydawca mógł zgubić klucz albo ktoś inny przejął stronę. To, co zapisano, zostaje bez zmian i nic tego nie zastępuje. Zapytaj wydawcę, który klucz jest jego, inną drogą niż przez tę stronę.',
      accept: 'Zaufaj nowemu kluczowi',
    },
    unsigned: {
      heading: 'Ta strona nie jest już podpisana',
      text: 'To, co pokazuje dziś, nie jest podpisane albo podpis jest błędny.',
      hint: 'Wydawca mógł się pomylić albo ktoś inny zmienił stronę. To, co zapisano, zostaje bez zmian i nic tego nie zastępuje. Zapytaj wydawcę inną drogą niż przez tę stronę.',
      accept: 'Kontynuuj bez podpisu',
    },
    rewritten: {
      heading: 'Dziennik tej strony został przepisany',
      text: 'Strona prowadzi dziennik każdej zmiany swoich artykułów. To, co pokazuje dziś, nie jest dalszym ciągiem tego, co widziało to urządzenie: wiersze usunięto lub zmieniono.',
      hint: 'Jej artykuły podpisuje znany wydawca. Zapytaj go, co stało się z dziennikiem.',
      accept: 'Kontynuuj z tym dziennikiem',
    },
    later: 'Nie teraz',
    accepted: 'Zapamiętano.',
  },
};
