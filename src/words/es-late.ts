import type { FilterFacet } from '../model/filter.ts';
import type { LateWords } from '../model/late-words.ts';
import { sizeInWords } from '../model/size-in-words.ts';
import { spoken } from '../model/spoken.ts';
import type { BackupKind } from './en-late.ts';

const { number, counted } = spoken('es');

const FACETS: Readonly<Record<FilterFacet, string>> = {
  category: 'Categorías',
  tag: 'Etiquetas',
  author: 'Autores',
  series: 'Series',
  year: 'Años',
  language: 'Idiomas',
  minutes: 'Tiempo de lectura',
  progress: 'Lectura',
  shelf: 'Biblioteca',
};

function either(names: readonly string[]): string {
  return new Intl.ListFormat('es', { type: 'disjunction' }).format(names);
}

function articles(count: number): string {
  return counted(count, { one: '# artículo', other: '# artículos' });
}

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'La red no responde' : 'No hay conexión';
}

function quoted(text: string): string {
  return `«${text}»`;
}

function kept(count: number, kind: BackupKind): string {
  return counted(
    count,
    {
      bookmarks: { one: '# marcador', other: '# marcadores' },
      highlights: { one: '# subrayado', other: '# subrayados' },
      history: { one: '# artículo leído', other: '# artículos leídos' },
      lists: { one: '# lista propia', other: '# listas propias' },
      choices: { one: '# ajuste', other: '# ajustes' },
    }[kind],
  );
}

function savedOf(done: number, total: number): string {
  return counted(done, {
    one: `# guardado de ${articles(total)}`,
    other: `# guardados de ${articles(total)}`,
  });
}

function pick(name: string, isExcluded: boolean): string {
  return isExcluded ? `no ${name}` : name;
}

export const late: LateWords = {
  article: {
    copyCode: 'Copiar',
    copied: 'Copiado',
    notCopied: 'No copiado',
    wrapLines: 'Ajustar líneas',
    note: (mark) => `Nota ${mark}`,
    toNote: 'Ver entre las notas',
    copyLink: 'Copiar el enlace a esta sección',
    noPreview: 'Aquí no se sabe adónde lleva este enlace.',
    enlarge: (alt) => (alt === '' ? 'Ampliar la imagen' : `Ampliar: ${alt}`),
    picture: (nth, count) => `Imagen ${number(nth)} de ${number(count)}`,
    pictureOf: (nth, count) => `${number(nth)} de ${number(count)}`,
    previousPicture: 'Imagen anterior',
    nextPicture: 'Imagen siguiente',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    scrolls: {
      code: (title) => (title === undefined ? 'Código' : `Código: ${title}`),
      table: (caption) => (caption === undefined ? 'Tabla' : `Tabla: ${caption}`),
      formula: 'Fórmula',
    },
  },

  backup: {
    heading: 'Exportar e importar',
    hint: 'Todo lo que has hecho aquí está solo en este navegador. Un archivo con todo ello se puede conservar en otro lugar y llevar a otro dispositivo.',
    everything: 'Todo, como copia de seguridad',
    bookmarks: 'Marcadores, para un navegador',
    markdown: 'Subrayados, como Markdown',
    annotations: 'Subrayados, como Web Annotations',
    readwise: 'Subrayados, para Readwise',
    exportHeading: 'Exportar',
    importHeading: 'Importar una copia de seguridad, anotaciones o los marcadores de un navegador',
    choose: 'Elegir un archivo',
    preview: (name) => `Lo que traería ${name}`,
    added: (count, kind) => `${kept(count, kind)}, nuevo aquí`,
    changed: (count, kind) => `${kept(count, kind)}, cambiado allí más tarde`,
    nothingNew: 'Todo lo que este archivo tiene para este sitio ya está aquí.',
    unmatched: (count) =>
      counted(count, {
        one: 'Un enlace no lleva a ningún artículo de este sitio y se deja fuera.',
        other: '# enlaces no llevan a ningún artículo de este sitio y se dejan fuera.',
      }),
    rules: 'De lo que hay aquí y allí vale el cambio más reciente. No se borra nada.',
    merge: 'Importar',
    cancel: 'Cancelar',
    imported: 'Importado.',
    faults: {
      'other-format':
        'Este archivo no es una copia de seguridad, ni anotaciones, ni los marcadores de un navegador. No se ha cambiado nada.',
      newer:
        'Esta copia viene de una versión más nueva del sitio. Vuelve a cargar la página y elígela otra vez. No se ha cambiado nada.',
      damaged:
        'Esta copia está dañada, así que no se ha tomado nada de ella. No se ha cambiado nada.',
      'too-large':
        'Este archivo es mayor que cualquier copia de seguridad. No se ha cambiado nada.',
    },
  },

  command: {
    actions: {
      next: 'Siguiente en la lista',
      previous: 'Anterior en la lista',
      open: 'Abrir',
      older: 'Artículo más antiguo',
      newer: 'Artículo más nuevo',
      onwards: 'Artículo más antiguo, desde el final de este',
      back: 'Volver a la lista',
      bookmark: 'Marcar, o quitar el marcador',
      search: 'Buscar, o elegir qué hacer',
      help: 'Teclas',
      theme: 'Tema siguiente',
      larger: 'Texto más grande',
      smaller: 'Texto más pequeño',
      filter: 'Filtrar esta lista',
      clear: 'Quitar todos los filtros',
      keepList: 'Guardar esta lista como lista propia',
      read: 'Marcar como leído o no leído',
      highlight: 'Subrayar las palabras seleccionadas',
      listen: 'Escuchar este artículo, o pausar',
      preview: 'Mostrar adónde lleva el enlace enfocado',
      note: 'Escribir una nota sobre las palabras seleccionadas',
    },
    unread: 'Artículos sin leer',
    licences: 'Licencias de lo que compone este sitio',
    sortBy: (sort) => `Ordenar: ${sort}`,
    showAs: (layout) => `Mostrar: ${layout}`,
    listKept: (name) => `Guardada como ${quoted(name)}, con las listas propias del filtro.`,
    markedRead: (isRead) => (isRead ? 'Marcado como leído.' : 'Marcado como no leído.'),
    suggest: (areOn) =>
      areOn ? 'Sugerir artículos parecidos a los que leo' : 'No sugerir artículos según lo que leo',
    themeIs: (theme) => `Tema: ${theme}`,
    sizeIs: (size) => `Tamaño: ${size}`,
    palette: {
      hint: 'Buscar o hacer algo',
      results: 'Resultados',
      manual: 'Las flechas eligen, Intro abre, Ctrl o ⌘ e Intro en una pestaña nueva.',
      count: (count) => counted(count, { one: '# resultado', other: '# resultados' }),
      kind: {
        action: 'Acción',
        page: 'Página',
        category: 'Categoría',
        tag: 'Etiqueta',
        author: 'Autor',
        series: 'Serie',
        year: 'Año',
        language: 'Idioma',
        minutes: 'Tiempo de lectura',
        progress: 'Lectura',
        shelf: 'Biblioteca',
        'smart-list': 'Lista propia',
        article: 'Artículo',
        search: 'Búsqueda',
      },
      searchAll: (text) => `Buscar ${quoted(text)} en todos los artículos`,
    },
    keys: {
      group: {
        list: 'En una lista',
        article: 'En un artículo',
        places: 'Ir a',
        everywhere: 'En todas partes',
      },
      names: { Space: 'Espacio', Enter: 'Intro', Ctrl: 'Ctrl', Escape: 'Esc' },
      or: 'o',
      areOn: 'Las teclas actúan al pulsarlas solas',
      areOnHint: 'Desactívalas si hablas a este dispositivo o pulsas teclas sin querer.',
    },
  },

  filter: {
    heading: (facet) => FACETS[facet],
    lengths: {
      '1-3': 'Hasta 3 minutos',
      '4-7': 'De 4 a 7 minutos',
      '8-15': 'De 8 a 15 minutos',
      '16': 'Más de 15 minutos',
    },
    marks: {
      unread: 'Sin leer',
      begun: 'Empezados',
      read: 'Leídos',
      bookmarked: 'Marcados',
      saved: 'Guardados sin conexión',
      highlighted: 'Con subrayados',
    },
    not: 'no',
    pick,
    remove: (name) => `Quitar ${name}`,
    drop: (name, isExcluded, count) => `Quitar ${pick(name, isExcluded)}: ${articles(count)}`,
    left: (count) => counted(count, { one: 'Queda # artículo', other: 'Quedan # artículos' }),
    text: quoted,
    anyOf: 'alguno de',
    clear: 'Quitar todo',
    findAmong: (facet, count) => `Buscar entre ${number(count)}: ${FACETS[facet]}`,
    noneCalled: 'Ninguno tiene esto en su nombre.',
    nothingMatches: 'Ningún artículo tiene todo esto.',
    nothingMatchesHint: 'Quita uno de estos:',
    sort: 'Ordenar',
    sorts: {
      newest: 'Más nuevos primero',
      oldest: 'Más antiguos primero',
      title: 'Título',
      shortest: 'Más cortos primero',
      longest: 'Más largos primero',
      recent: 'Leídos hace poco',
      relevance: 'Mejores resultados',
    },
    lists: {
      heading: 'Listas propias',
      name: 'Un nombre para este filtro',
      keep: 'Guardar',
      save: 'Guardar',
      rename: 'Cambiar el nombre',
      removed: 'Quitada.',
    },
    layout: 'Mostrar',
    layouts: { cards: 'Tarjetas', compact: 'Lista compacta' },
  },

  highlight: {
    highlight: 'Subrayar',
    colours: { yellow: 'Amarillo', green: 'Verde', blue: 'Azul', rose: 'Rosa' },
    colour: 'Color',
    highlightIn: (colour) =>
      ({
        yellow: 'Subrayar en amarillo',
        green: 'Subrayar en verde',
        blue: 'Subrayar en azul',
        rose: 'Subrayar en rosa',
      })[colour],
    selection: 'Lo seleccionado',
    note: 'Nota',
    noteOf: (quote) => `Nota sobre ${quoted(quote)}`,
    writeNote: 'Escribir una nota',
    open: (quote, hasNote) => `${hasNote ? 'Subrayado con nota' : 'Subrayado'}: ${quoted(quote)}`,
    inText: 'Subrayados en este texto',
    copy: 'Copiar',
    copyQuote: 'Copiar la cita',
    copied: 'Copiado, con su fuente.',
    notCopied: 'El navegador no ha permitido copiarlo.',
    share: 'Compartir',
    shareLink: 'Compartir un enlace a este pasaje',
    linkCopied: 'Enlace copiado.',
    remove: 'Quitar',
    notShown:
      'Este navegador no puede mostrar subrayados en el texto. Se conservan, y están en la biblioteca.',
    detached: (count) =>
      counted(count, {
        one: 'Un subrayado está sobre palabras que ya no están en este artículo',
        other: '# subrayados están sobre palabras que ya no están en este artículo',
      }),
    isDetached: 'Ya no está en el artículo',
    nothing:
      'Aún no hay nada subrayado. Selecciona palabras en un artículo y elige un color; aparecerán aquí con tus notas.',
    find: 'Buscar en subrayados y notas',
    found: (count) => counted(count, { one: '# subrayado', other: '# subrayados' }),
    noneFound: 'Ningún subrayado y ninguna nota dice esto.',
    quoted: (quote, title, href) => `«${quote}»\n\n${title}\n${href}`,
  },

  install: {
    heading: 'Instalar',
    hint: 'Con su propio icono se abre como cualquier aplicación, también sin red, y es más raro que los navegadores borren lo que guardas.',
    install: 'Instalar',
    byHand: 'En este navegador: elige «Compartir» y luego «Añadir a pantalla de inicio».',
    offered:
      'Guardado. Este sitio también se puede instalar como una aplicación: la biblioteca dice cómo.',
  },

  kept: {
    heading: 'Lo que se guarda aquí',
    hint: 'Todo está en este navegador, en este dispositivo, y en ningún otro lugar.',
    bookmarks: (count) => counted(count, { one: '# marcador', other: '# marcadores' }),
    highlights: (count) =>
      counted(count, { one: '# subrayado o nota', other: '# subrayados y notas' }),
    history: (count) =>
      counted(count, { one: '# artículo abierto', other: '# artículos abiertos' }),
    articles: (count, bytes) =>
      count === 0
        ? 'Ningún artículo'
        : counted(count, {
            one: `# artículo con sus imágenes, ${sizeInWords(bytes)}`,
            other: `# artículos con sus imágenes, ${sizeInWords(bytes)}`,
          }),
    choices: 'El tema, el texto, los filtros y todo lo demás que has elegido',
    usage: (bytes) =>
      `El navegador cuenta ${sizeInWords(bytes)} en total, con las partes del propio sitio.`,
    erase: 'Borrar todo…',
    eraseHint:
      'Esto borra de este navegador todo lo anterior y no se puede deshacer. Antes se puede hacer una copia de seguridad, más arriba.',
    eraseNow: 'Borrar todo para siempre',
    cancel: 'Cancelar',
  },

  library: {
    revisions: 'Cambios de este artículo',
    needsScript: 'La biblioteca necesita JavaScript: lo que guardas está en este navegador.',
    bookmarks: 'Marcadores',
    onThisDevice: 'En este dispositivo',
    noBookmarks:
      'Aún no hay marcadores. Pulsa «Marcar» en una tarjeta o en un artículo, y aparecerá aquí.',
    nothingOnDevice: (most) =>
      `Aún no hay ningún artículo en este dispositivo. Los últimos ${number(most)} que abras se quedan aquí, para leerlos sin red.`,
    bookmarkRemoved: 'Marcador quitado.',
    copyRemoved: 'Quitado de este dispositivo.',
    highlights: 'Subrayados',
    highlightRemoved: 'Subrayado quitado.',
    history: 'Historial',
    nothingRead: 'Aún nada. Los artículos que abras aparecen aquí, solo en este dispositivo.',
    progress: (share) => {
      if (share === 1) return 'Leído';
      return share === 0 ? 'Abierto' : `${number(Math.max(1, Math.floor(share * 100)))} % leído`;
    },
    clearHistory: 'Borrar el historial',
    historyCleared: 'Historial borrado.',
    minutesLeft: (minutes) => `quedan ${number(minutes)} min`,
    resume: (progress) => `Seguir en el ${number(Math.round(progress * 100))} %`,
    share: 'Compartir este artículo',
    speechFailed:
      'No se ha podido cargar la lectura en voz alta. Inténtalo de nuevo cuando haya red.',
    linkCopied: 'Enlace copiado.',
    linkNotCopied:
      'El navegador no ha permitido copiar el enlace. Cópialo de la barra de direcciones.',
    copyBecause: (code, isOnline) =>
      `${
        {
          offline: noNetwork(isOnline),
          'not-found': 'Este artículo ya no está publicado',
          damaged: 'Lo que ha llegado no es lo publicado',
        }[code]
      }. Esta es la copia de este dispositivo.`,
    nextPart: 'Parte siguiente',
    related: 'Relacionados',
    alsoIn: 'También en',
    alsoBy: 'También de',
  },

  look: {
    language: 'Idioma',
    languageOfBrowser: 'Como el navegador',
    languageFailed: 'No se ha podido cargar este idioma. Inténtalo de nuevo cuando haya red.',
    theme: 'Tema',
    themes: { system: 'Sistema', light: 'Claro', sepia: 'Sepia', dark: 'Oscuro', black: 'Negro' },
    contrast: 'Más contraste',
    font: 'Tipo de letra',
    fonts: {
      serif: 'Con serifa',
      sans: 'Sin serifa',
      mono: 'Máquina de escribir',
      system: 'Sistema',
      legible: 'Hyperlegible',
      dyslexic: 'OpenDyslexic',
    },
    fontFailed: (isOnline) =>
      isOnline
        ? 'No se ha podido cargar este tipo de letra. Inténtalo de nuevo más tarde.'
        : 'No hay conexión, y este tipo de letra aún no está en este dispositivo.',
    text: 'Texto',
    lines: 'Líneas',
    measures: {
      size: 'Tamaño',
      leading: 'Interlineado',
      measure: 'Largo de línea',
      letters: 'Espacio entre letras',
      words: 'Espacio entre palabras',
    },
    value: (measure, value) => {
      switch (measure) {
        case 'size':
          return `${number(value)} px`;
        case 'leading':
          return `${number(value, 1)} líneas`;
        case 'measure':
          return counted(value, { one: '# letra', other: '# letras' });
        case 'letters':
        case 'words':
          return value === 0 ? 'Normal' : `${number(value)} % más ancho`;
      }
    },
    justified: 'Texto justificado',
    hyphenated: 'Partir palabras largas',
    reset: 'Restablecer todo',
    wasReset: 'El texto y el tema están como al principio.',
    listen: 'Escuchar',
    focus: 'Solo el texto',
    focusHint: 'Solo se ve el texto. Mueve o toca para ver los mandos; Esc sale.',
    leaveFocus: 'Mostrar todo',
  },

  revision: {
    hint: 'Lo que el editor ha anotado de cada cambio, el último primero. Se pueden añadir notas, y ninguna se puede alterar sin que se note.',
    first: 'Publicado',
    withdrawn: 'Retirado',
    changed: 'Se cambió el texto',
    form: 'Se cambió la forma, y ninguna de las palabras',
    isHere: 'La copia de este dispositivo',
    isShown: 'Lo que estás leyendo',
    noLog: 'Este sitio no lleva registro de sus cambios.',
    notInLog: 'El registro de este sitio no conoce este artículo.',
  },

  save: {
    saving: (done, total) => `Guardando ${number(done)} de ${number(total)}`,
    checked: (bytes) => `${sizeInWords(bytes)} · comprobado`,
    failed: 'No guardado',
    remove: 'Quitar',
    removeCopy: 'Quitar de este dispositivo',
    because: { saved: 'Guardado', opened: 'Por ahora aquí' },
  },

  saving: {
    heading: 'Para llevar',
    hint: 'Todos los artículos con sus imágenes, para leerlos sin red.',
    size: (count, bytes, room) =>
      `${articles(count)}, como mucho ${sizeInWords(bytes)}.${
        room === undefined ? '' : ` Este navegador tiene sitio para ${sizeInWords(room)}.`
      }`,
    tooLarge: 'Puede ser más de lo que cabe. Se guarda lo que quepa.',
    sizeUnknown: 'Cuánto ocupa se podrá ver cuando haya red.',
    everything: 'Guardar todo',
    saveList: 'Guardar estos artículos sin conexión',
    begun: (count) => `Guardando ${articles(count)}. La biblioteca muestra cuánto lleva.`,
    nothing: 'Todos estos ya están guardados.',
    saving: (done, total) => `Guardando ${number(done)} de ${number(total)}`,
    away: (done, total) =>
      `La red no responde. ${savedOf(done, total)}; el resto sigue cuando vuelva.`,
    paused: (done, total) => `En pausa: ${savedOf(done, total)}.`,
    stuck: (code, done, total) =>
      code === 'storage-full'
        ? `No se ha podido guardar todo: no queda espacio en este dispositivo. ${savedOf(done, total)}. Quita algo de la biblioteca o del dispositivo, y continúa.`
        : `No se ha podido guardar: este navegador no deja que el sitio conserve nada. ${savedOf(done, total)}. Permítelo en los ajustes del navegador, y continúa.`,
    done: (done, total) =>
      done === total
        ? counted(total, {
            one: 'Listo: # artículo guardado.',
            other: 'Listo: # artículos guardados.',
          })
        : `Listo: ${savedOf(done, total)}.`,
    failed: (count, why) =>
      `No se han podido guardar (${number(count)}): ${
        {
          offline: 'no han llegado, aunque había red. Inténtalo de nuevo más tarde.',
          'not-found': 'ya no están publicados.',
          damaged:
            'no han llegado como se publicaron, así que no se conservan. Inténtalo de nuevo más tarde.',
          'storage-full': 'no hay espacio. Quita algo de la biblioteca e inténtalo de nuevo.',
          'storage-blocked':
            'los ha rechazado este navegador. Permite que este sitio conserve datos e inténtalo de nuevo.',
        }[why]
      }`,
    stopped: (done, total) => `Detenido: ${savedOf(done, total)}.`,
    pause: 'Pausa',
    resume: 'Continuar',
    stop: 'Detener',
  },

  search: {
    under: 'en',
    corrected: (typed, meant) =>
      `Aquí nada dice ${quoted(typed)}. Se muestra ${either(meant.map(quoted))}.`,
    missing: (terms) => `Aquí nada dice ${either(terms.map(quoted))}.`,
    partial: 'Ningún artículo tiene todo esto. Estos son los que más tienen.',
    inArticle: 'Encontrado en este artículo',
    notInText: (typed) => `${quoted(typed)} no está en el texto`,
    marks: (count, typed) => `${number(count)} × ${quoted(typed)}`,
    markOf: (nth, count, typed) => `${number(nth)} de ${number(count)} · ${quoted(typed)}`,
    nextMark: 'Siguiente en el texto',
    previousMark: 'Anterior en el texto',
  },

  speech: {
    controls: 'Lectura en voz alta',
    play: 'Seguir leyendo en voz alta',
    pause: 'Pausa',
    previous: 'Frase anterior',
    next: 'Frase siguiente',
    rate: 'Velocidad',
    rateOf: (rate) => `${number(rate, 2, 0)}×`,
    voice: 'Voz',
    chooseVoice: 'Elegir una voz',
    remote: (name) => `${name} (por la red)`,
    onlyRemote:
      'Aquí este idioma solo lo hablan voces por la red: el texto se envía a quienes las ofrecen. Elige una para escuchar.',
    noVoice: (language) =>
      `Este dispositivo no tiene voz para este idioma: ${language}. Añade una en sus ajustes, en voz o accesibilidad, e inténtalo de nuevo.`,
    failed: 'La voz se ha parado. Elige otra, o continúa.',
  },

  suggestion: {
    heading: 'Más de lo que lees',
    because: {
      read: 'Porque leíste',
      begun: 'Porque empezaste',
      bookmarked: 'Porque marcaste',
    },
    areOn: 'Sugerir artículos parecidos a los que leo',
    areOnHint: 'Calculado en este dispositivo. Lo que lees no se envía a ninguna parte.',
  },

  lists: {
    showAll: (count) => `Mostrar todo (${number(count)})`,
    articlesOf: (count) => counted(count, { one: 'artículo', other: 'artículos' }),
    offline: (count, isOnline) =>
      count === 0
        ? `${noNetwork(isOnline)}, y aún no hay ningún artículo en este dispositivo.`
        : `${noNetwork(isOnline)}. ${counted(count, { one: 'Este artículo está', other: 'Estos # artículos están' })} en este dispositivo.`,
    offlineTerms: (facet, count, isOnline) =>
      `${noNetwork(isOnline)}. Solo se conocen, de ${counted(count, { one: 'el único artículo', other: 'los # artículos' })} de este dispositivo: ${FACETS[facet]}.`,
    noTerms: {
      category: 'Ningún artículo de aquí tiene categoría.',
      tag: 'Ningún artículo de aquí tiene etiqueta.',
      author: 'Ningún artículo de aquí tiene autor.',
    },
    notFoundHint: 'Puede que se haya mudado. ¿Buscabas una de estas?',
    newest: 'Los artículos más nuevos:',
  },

  trust: {
    known: (day) => `Este sitio está firmado. Su clave, conocida aquí desde el ${day}:`,
    before: 'Lo que conoces de este sitio estaba firmado con esta clave:',
    changed: {
      heading: 'Ahora otra persona firma este sitio',
      text: 'Lo que muestra hoy está firmado con otra:',
      hint: 'Puede que el editor haya perdido una clave, o que otra persona se haya hecho con el sitio. Lo que guardaste sigue como estaba, y nada lo sustituye. Pregunta al editor cuál es su clave, por otra vía que este sitio.',
      accept: 'Confiar en la clave nueva',
    },
    unsigned: {
      heading: 'Este sitio ya no está firmado',
      text: 'Lo que muestra hoy no lo está, o su firma es falsa.',
      hint: 'Puede que el editor haya cometido un error, o que otra persona haya alterado el sitio. Lo que guardaste sigue como estaba, y nada lo sustituye. Pregunta al editor, por otra vía que este sitio.',
      accept: 'Continuar sin firma',
    },
    rewritten: {
      heading: 'El registro de este sitio se ha reescrito',
      text: 'El sitio lleva un registro de cada cambio de sus artículos. Lo que muestra hoy no continúa lo que este dispositivo ha visto: faltan líneas o se han alterado.',
      hint: 'Sus artículos están firmados por el editor que conoces. Pregúntale qué ha sido del registro.',
      accept: 'Continuar con este registro',
    },
    later: 'Ahora no',
    accepted: 'Recordado.',
  },
};
