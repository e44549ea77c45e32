import type { FilterFacet } from '../model/filter.ts';
import type { LateWords } from '../model/late-words.ts';
import { sizeInWords } from '../model/size-in-words.ts';
import { spoken } from '../model/spoken.ts';
import type { BackupKind } from './en-late.ts';

const { number, counted } = spoken('pt');

const FACETS: Readonly<Record<FilterFacet, string>> = {
  category: 'Categorias',
  tag: 'Etiquetas',
  author: 'Autores',
  series: 'Séries',
  year: 'Anos',
  language: 'Idiomas',
  minutes: 'Tempo de leitura',
  progress: 'Leitura',
  shelf: 'Biblioteca',
};

function either(names: readonly string[]): string {
  return new Intl.ListFormat('pt', { type: 'disjunction' }).format(names);
}

function articles(count: number): string {
  return counted(count, { one: '# artigo', other: '# artigos' });
}

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'A rede não responde' : 'Você está sem conexão';
}

function quoted(text: string): string {
  return `“${text}”`;
}

function kept(count: number, kind: BackupKind): string {
  return counted(
    count,
    {
      bookmarks: { one: '# favorito', other: '# favoritos' },
      highlights: { one: '# destaque', other: '# destaques' },
      history: { one: '# artigo lido', other: '# artigos lidos' },
      lists: { one: '# lista própria', other: '# listas próprias' },
      choices: { one: '# ajuste', other: '# ajustes' },
    }[kind],
  );
}

function savedOf(done: number, total: number): string {
  return counted(done, {
    one: `# de ${articles(total)} salvo`,
    other: `# de ${articles(total)} salvos`,
  });
}

function pick(name: string, isExcluded: boolean): string {
  return isExcluded ? `não ${name}` : name;
}

export const late: LateWords = {
  article: {
    copyCode: 'Copiar',
    copied: 'Copiado',
    notCopied: 'Não copiado',
    wrapLines: 'Quebrar linhas',
    note: (mark) => `Nota ${mark}`,
    toNote: 'Ver entre as notas',
    copyLink: 'Copiar o link para esta seção',
    noPreview: 'Aqui não se sabe para onde este link leva.',
    enlarge: (alt) => (alt === '' ? 'Ampliar a imagem' : `Ampliar: ${alt}`),
    picture: (nth, count) => `Imagem ${number(nth)} de ${number(count)}`,
    pictureOf: (nth, count) => `${number(nth)} de ${number(count)}`,
    previousPicture: 'Imagem anterior',
    nextPicture: 'Próxima imagem',
    zoomIn: 'Aproximar',
    zoomOut: 'Afastar',
    scrolls: {
      code: (title) => (title === undefined ? 'Código' : `Código: ${title}`),
      table: (caption) => (caption === undefined ? 'Tabela' : `Tabela: ${caption}`),
      formula: 'Fórmula',
    },
  },

  backup: {
    heading: 'Exportar e importar',
    hint: 'Tudo o que você fez aqui está só neste navegador. Um arquivo com tudo pode ser guardado em outro lugar e levado a outro aparelho.',
    everything: 'Tudo, como cópia de segurança',
    bookmarks: 'Favoritos, para um navegador',
    markdown: 'Destaques, como Markdown',
    annotations: 'Destaques, como Web Annotations',
    readwise: 'Destaques, para o Readwise',
    exportHeading: 'Exportar',
    importHeading: 'Importar uma cópia de segurança, anotações ou os favoritos de um navegador',
    choose: 'Escolher um arquivo',
    preview: (name) => `O que ${name} traria`,
    added: (count, kind) => `${kept(count, kind)}, novo aqui`,
    changed: (count, kind) => `${kept(count, kind)}, mudado lá mais tarde`,
    nothingNew: 'Tudo o que este arquivo tem para este site já está aqui.',
    unmatched: (count) =>
      counted(count, {
        one: 'Um link não leva a nenhum artigo deste site e fica de fora.',
        other: '# links não levam a nenhum artigo deste site e ficam de fora.',
      }),
    rules: 'Do que há aqui e lá, vale a mudança mais recente. Nada é apagado.',
    merge: 'Importar',
    cancel: 'Cancelar',
    imported: 'Importado.',
    faults: {
      'other-format':
        'Este arquivo não é uma cópia de segurança, nem anotações, nem os favoritos de um navegador. Nada foi mudado.',
      newer:
        'Esta cópia vem de uma versão mais nova do site. Recarregue a página e escolha-a de novo. Nada foi mudado.',
      damaged: 'Esta cópia está danificada, por isso nada dela foi usado. Nada foi mudado.',
      'too-large': 'Este arquivo é maior que qualquer cópia de segurança. Nada foi mudado.',
    },
  },

  command: {
    actions: {
      next: 'Próximo na lista',
      previous: 'Anterior na lista',
      open: 'Abrir',
      older: 'Artigo mais antigo',
      newer: 'Artigo mais novo',
      onwards: 'Artigo mais antigo, a partir do fim deste',
      back: 'Voltar à lista',
      bookmark: 'Favoritar, ou tirar dos favoritos',
      search: 'Buscar, ou escolher o que fazer',
      help: 'Teclas',
      theme: 'Próximo tema',
      larger: 'Texto maior',
      smaller: 'Texto menor',
      filter: 'Filtrar esta lista',
      clear: 'Limpar todos os filtros',
      keepList: 'Guardar esta lista como lista própria',
      read: 'Marcar como lido ou não lido',
      highlight: 'Destacar as palavras selecionadas',
      listen: 'Ouvir este artigo, ou pausar',
      preview: 'Mostrar para onde o link em foco leva',
      note: 'Escrever uma nota sobre as palavras selecionadas',
    },
    unread: 'Artigos não lidos',
    licences: 'Licenças do que compõe este site',
    sortBy: (sort) => `Ordenar: ${sort}`,
    showAs: (layout) => `Mostrar: ${layout}`,
    listKept: (name) => `Guardada como ${quoted(name)}, com as listas próprias no filtro.`,
    markedRead: (isRead) => (isRead ? 'Marcado como lido.' : 'Marcado como não lido.'),
    suggest: (areOn) =>
      areOn ? 'Sugerir artigos parecidos com os que leio' : 'Não sugerir artigos pelo que leio',
    themeIs: (theme) => `Tema: ${theme}`,
    sizeIs: (size) => `Tamanho: ${size}`,
    palette: {
      hint: 'Buscar ou fazer algo',
      results: 'Resultados',
      manual: 'As setas escolhem, Enter abre, Ctrl ou ⌘ e Enter em uma nova aba.',
      count: (count) => counted(count, { one: '# resultado', other: '# resultados' }),
      kind: {
        action: 'Ação',
        page: 'Página',
        category: 'Categoria',
        tag: 'Etiqueta',
        author: 'Autor',
        series: 'Série',
        year: 'Ano',
        language: 'Idioma',
        minutes: 'Tempo de leitura',
        progress: 'Leitura',
        shelf: 'Biblioteca',
        'smart-list': 'Lista própria',
        article: 'Artigo',
        search: 'Busca',
      },
      searchAll: (text) => `Buscar ${quoted(text)} em todos os artigos`,
    },
    keys: {
      group: {
        list: 'Em uma lista',
        article: 'Em um artigo',
        places: 'Ir para',
        everywhere: 'Em toda parte',
      },
      names: { Space: 'Espaço', Enter: 'Enter', Ctrl: 'Ctrl', Escape: 'Esc' },
      or: 'ou',
      areOn: 'Teclas agem quando pressionadas sozinhas',
      areOnHint: 'Desligue se você fala com este aparelho ou pressiona teclas sem querer.',
    },
  },

  filter: {
    heading: (facet) => FACETS[facet],
    lengths: {
      '1-3': 'Até 3 minutos',
      '4-7': 'De 4 a 7 minutos',
      '8-15': 'De 8 a 15 minutos',
      '16': 'Mais de 15 minutos',
    },
    marks: {
      unread: 'Não lidos',
      begun: 'Em andamento',
      read: 'Lidos',
      bookmarked: 'Favoritos',
      saved: 'Salvos offline',
      highlighted: 'Com destaques',
    },
    not: 'não',
    pick,
    remove: (name) => `Remover ${name}`,
    drop: (name, isExcluded, count) => `Remover ${pick(name, isExcluded)}: ${articles(count)}`,
    left: (count) => counted(count, { one: 'Resta # artigo', other: 'Restam # artigos' }),
    text: quoted,
    anyOf: 'qualquer de',
    clear: 'Limpar tudo',
    findAmong: (facet, count) => `Buscar entre ${number(count)}: ${FACETS[facet]}`,
    noneCalled: 'Nenhum tem isto no nome.',
    nothingMatches: 'Nenhum artigo tem tudo isto.',
    nothingMatchesHint: 'Remova um destes:',
    sort: 'Ordenar',
    sorts: {
      newest: 'Mais novos primeiro',
      oldest: 'Mais antigos primeiro',
      title: 'Título',
      shortest: 'Mais curtos primeiro',
      longest: 'Mais longos primeiro',
      recent: 'Lidos há pouco',
      relevance: 'Melhores resultados',
    },
    lists: {
      heading: 'Listas próprias',
      name: 'Um nome para este filtro',
      keep: 'Guardar',
      save: 'Salvar',
      rename: 'Renomear',
      removed: 'Removida.',
    },
    layout: 'Mostrar',
    layouts: { cards: 'Cartões', compact: 'Lista compacta' },
  },

  highlight: {
    highlight: 'Destacar',
    colours: { yellow: 'Amarelo', green: 'Verde', blue: 'Azul', rose: 'Rosa' },
    colour: 'Cor',
    highlightIn: (colour) =>
      ({
        yellow: 'Destacar em amarelo',
        green: 'Destacar em verde',
        blue: 'Destacar em azul',
        rose: 'Destacar em rosa',
      })[colour],
    selection: 'O que está selecionado',
    note: 'Nota',
    noteOf: (quote) => `Nota sobre ${quoted(quote)}`,
    writeNote: 'Escrever uma nota',
    open: (quote, hasNote) => `${hasNote ? 'Destaque com nota' : 'Destaque'}: ${quoted(quote)}`,
    inText: 'Destaques neste texto',
    copy: 'Copiar',
    copyQuote: 'Copiar a citação',
    copied: 'Copiado, com a fonte.',
    notCopied: 'O navegador não permitiu copiar.',
    share: 'Compartilhar',
    shareLink: 'Compartilhar um link para este trecho',
    linkCopied: 'Link copiado.',
    remove: 'Remover',
    notShown:
      'Este navegador não consegue mostrar destaques no texto. Eles estão guardados, e listados na biblioteca.',
    detached: (count) =>
      counted(count, {
        one: 'Um destaque está em palavras que não estão mais neste artigo',
        other: '# destaques estão em palavras que não estão mais neste artigo',
      }),
    isDetached: 'Não está mais no artigo',
    nothing:
      'Ainda não há destaques. Selecione palavras em um artigo e escolha uma cor; eles aparecem aqui com suas notas.',
    find: 'Buscar nos destaques e notas',
    found: (count) => counted(count, { one: '# destaque', other: '# destaques' }),
    noneFound: 'Nenhum destaque e nenhuma nota diz isto.',
    quoted: (quote, title, href) => `“${quote}”\n\n${title}\n${href}`,
  },

  install: {
    heading: 'Instalar',
    hint: 'Com ícone próprio ele abre como qualquer aplicativo, também sem rede, e os navegadores apagam com menos facilidade o que você guarda.',
    install: 'Instalar',
    byHand: 'Neste navegador: escolha “Compartilhar” e depois “Adicionar à Tela de Início”.',
    offered:
      'Salvo. Este site também pode ser instalado como um aplicativo: a biblioteca diz como.',
  },

  kept: {
    heading: 'O que está guardado aqui',
    hint: 'Tudo está neste navegador, neste aparelho, e em nenhum outro lugar.',
    bookmarks: (count) => counted(count, { one: '# favorito', other: '# favoritos' }),
    highlights: (count) =>
      counted(count, { one: '# destaque ou nota', other: '# destaques e notas' }),
    history: (count) => counted(count, { one: '# artigo aberto', other: '# artigos abertos' }),
    articles: (count, bytes) =>
      count === 0
        ? 'Nenhum artigo'
        : counted(count, {
            one: `# artigo com suas imagens, ${sizeInWords(bytes)}`,
            other: `# artigos com suas imagens, ${sizeInWords(bytes)}`,
          }),
    choices: 'O tema, o texto, os filtros e tudo o mais que você escolheu',
    usage: (bytes) =>
      `O navegador conta ${sizeInWords(bytes)} ao todo, com as partes do próprio site.`,
    erase: 'Apagar tudo…',
    eraseHint:
      'Isto apaga deste navegador tudo o que está acima, e não pode ser desfeito. Antes pode ser feita uma cópia de segurança, acima.',
    eraseNow: 'Apagar tudo de vez',
    cancel: 'Cancelar',
  },

  library: {
    revisions: 'Mudanças neste artigo',
    needsScript: 'A biblioteca precisa de JavaScript: o que você guarda está neste navegador.',
    bookmarks: 'Favoritos',
    onThisDevice: 'Neste aparelho',
    noBookmarks:
      'Ainda não há favoritos. Toque em “Favoritar” em um cartão ou em um artigo, e ele aparece aqui.',
    nothingOnDevice: (most) =>
      `Ainda não há artigos neste aparelho. Os últimos ${number(most)} que você abrir ficam aqui, para ler sem rede.`,
    bookmarkRemoved: 'Favorito removido.',
    copyRemoved: 'Removido deste aparelho.',
    highlights: 'Destaques',
    highlightRemoved: 'Destaque removido.',
    history: 'Histórico',
    nothingRead: 'Ainda nada. Os artigos que você abre aparecem aqui, só neste aparelho.',
    progress: (share) => {
      if (share === 1) return 'Lido';
      return share === 0 ? 'Aberto' : `${number(Math.max(1, Math.floor(share * 100)))}% lido`;
    },
    clearHistory: 'Limpar o histórico',
    historyCleared: 'Histórico limpo.',
    minutesLeft: (minutes) => `faltam ${number(minutes)} min`,
    resume: (progress) => `Continuar em ${number(Math.round(progress * 100))}%`,
    share: 'Compartilhar este artigo',
    speechFailed: 'A leitura em voz alta não pôde ser carregada. Tente de novo quando houver rede.',
    linkCopied: 'Link copiado.',
    linkNotCopied: 'O navegador não permitiu copiar o link. Copie-o da barra de endereço.',
    copyBecause: (code, isOnline) =>
      `${
        {
          offline: noNetwork(isOnline),
          'not-found': 'Este artigo não está mais publicado',
          damaged: 'O que chegou não é o que foi publicado',
        }[code]
      }. Esta é a cópia deste aparelho.`,
    nextPart: 'Próxima parte',
    related: 'Relacionados',
    alsoIn: 'Também em',
    alsoBy: 'Também de',
  },

  look: {
    language: 'Idioma',
    languageOfBrowser: 'Como no navegador',
    languageFailed: 'Este idioma não pôde ser carregado. Tente de novo quando houver rede.',
    theme: 'Tema',
    themes: { system: 'Sistema', light: 'Claro', sepia: 'Sépia', dark: 'Escuro', black: 'Preto' },
    contrast: 'Mais contraste',
    font: 'Fonte',
    fonts: {
      serif: 'Com serifa',
      sans: 'Sem serifa',
      mono: 'Máquina de escrever',
      system: 'Sistema',
      legible: 'Hyperlegible',
      dyslexic: 'OpenDyslexic',
    },
    fontFailed: (isOnline) =>
      isOnline
        ? 'Esta fonte não pôde ser carregada. Tente de novo mais tarde.'
        : 'Você está sem conexão, e esta fonte ainda não está neste aparelho.',
    text: 'Texto',
    lines: 'Linhas',
    measures: {
      size: 'Tamanho',
      leading: 'Entrelinha',
      measure: 'Comprimento da linha',
      letters: 'Espaço entre letras',
      words: 'Espaço entre palavras',
    },
    value: (measure, value) => {
      switch (measure) {
        case 'size':
          return `${number(value)} px`;
        case 'leading':
          return `${number(value, 1)} linhas`;
        case 'measure':
          return counted(value, { one: '# letra', other: '# letras' });
        case 'letters':
        case 'words':
          return value === 0 ? 'Normal' : `${number(value)}% mais largo`;
      }
    },
    justified: 'Texto justificado',
    hyphenated: 'Dividir palavras longas',
    reset: 'Restaurar tudo',
    wasReset: 'O texto e o tema estão como no início.',
    listen: 'Ouvir',
    focus: 'Só o texto',
    focusHint: 'Só o texto é mostrado. Mova ou toque para ver os controles; Esc sai.',
    leaveFocus: 'Mostrar tudo',
  },

  revision: {
    hint: 'O que o editor anotou de cada mudança, a mais recente primeiro. Notas podem ser acrescentadas, e nenhuma pode ser alterada sem que se note.',
    first: 'Publicado',
    withdrawn: 'Retirado',
    changed: 'O texto foi mudado',
    form: 'A forma foi mudada, e nenhuma das palavras',
    isHere: 'A cópia deste aparelho',
    isShown: 'O que você está lendo',
    noLog: 'Este site não mantém um registro de suas mudanças.',
    notInLog: 'O registro deste site não conhece este artigo.',
  },

  save: {
    saving: (done, total) => `Salvando ${number(done)} de ${number(total)}`,
    checked: (bytes) => `${sizeInWords(bytes)} · verificado`,
    failed: 'Não salvo',
    remove: 'Remover',
    removeCopy: 'Remover deste aparelho',
    because: { saved: 'Salvo', opened: 'Guardado por ora' },
  },

  saving: {
    heading: 'Levar junto',
    hint: 'Todos os artigos com suas imagens, para ler sem rede.',
    size: (count, bytes, room) =>
      `${articles(count)}, no máximo ${sizeInWords(bytes)}.${
        room === undefined ? '' : ` Este navegador tem espaço para ${sizeInWords(room)}.`
      }`,
    tooLarge: 'Pode ser mais do que cabe. O que couber será salvo.',
    sizeUnknown: 'Quanto é poderá ser visto quando houver rede.',
    everything: 'Salvar tudo',
    saveList: 'Salvar estes artigos offline',
    begun: (count) => `Salvando ${articles(count)}. A biblioteca mostra o andamento.`,
    nothing: 'Todos estes já estão salvos.',
    saving: (done, total) => `Salvando ${number(done)} de ${number(total)}`,
    away: (done, total) =>
      `A rede não responde. ${savedOf(done, total)}; o resto segue quando ela voltar.`,
    paused: (done, total) => `Em pausa: ${savedOf(done, total)}.`,
    stuck: (code, done, total) =>
      code === 'storage-full'
        ? `Nem tudo pôde ser salvo: não há mais espaço neste aparelho. ${savedOf(done, total)}. Remova algo da biblioteca ou do aparelho e continue.`
        : `Não foi possível salvar: este navegador não deixa o site guardar nada. ${savedOf(done, total)}. Permita isso nas configurações do navegador e continue.`,
    done: (done, total) =>
      done === total
        ? counted(total, { one: 'Pronto: # artigo salvo.', other: 'Pronto: # artigos salvos.' })
        : `Pronto: ${savedOf(done, total)}.`,
    failed: (count, why) =>
      `Não foi possível salvar ${number(count)}: ${
        {
          offline: 'não chegaram, embora houvesse rede. Tente de novo mais tarde.',
          'not-found': 'não estão mais publicados.',
          damaged:
            'não chegaram como foram publicados, por isso não foram guardados. Tente de novo mais tarde.',
          'storage-full': 'sem espaço. Remova algo da biblioteca e tente de novo.',
          'storage-blocked':
            'recusados por este navegador. Permita que este site guarde dados e tente de novo.',
        }[why]
      }`,
    stopped: (done, total) => `Parado: ${savedOf(done, total)}.`,
    pause: 'Pausar',
    resume: 'Continuar',
    stop: 'Parar',
  },

  search: {
    under: 'em',
    corrected: (typed, meant) =>
      `Nada aqui diz ${quoted(typed)}. Mostrando ${either(meant.map(quoted))}.`,
    missing: (terms) => `Nada aqui diz ${either(terms.map(quoted))}.`,
    partial: 'Nenhum artigo tem tudo isto. Estes têm a maior parte.',
    inArticle: 'Encontrado neste artigo',
    notInText: (typed) => `${quoted(typed)} não está no texto`,
    marks: (count, typed) => `${number(count)} × ${quoted(typed)}`,
    markOf: (nth, count, typed) => `${number(nth)} de ${number(count)} · ${quoted(typed)}`,
    nextMark: 'Próximo no texto',
    previousMark: 'Anterior no texto',
  },

  speech: {
    controls: 'Leitura em voz alta',
    play: 'Continuar a leitura em voz alta',
    pause: 'Pausar',
    previous: 'Frase anterior',
    next: 'Próxima frase',
    rate: 'Velocidade',
    rateOf: (rate) => `${number(rate, 2, 0)}×`,
    voice: 'Voz',
    chooseVoice: 'Escolher uma voz',
    remote: (name) => `${name} (pela rede)`,
    onlyRemote:
      'Aqui só vozes pela rede falam este idioma: o texto é enviado a quem as oferece. Escolha uma para ouvir.',
    noVoice: (language) =>
      `Este aparelho não tem voz para este idioma: ${language}. Adicione uma nas configurações, em fala ou acessibilidade, e tente de novo.`,
    failed: 'A voz parou. Escolha outra, ou continue.',
  },

  suggestion: {
    heading: 'Mais do que você lê',
    because: {
      read: 'Porque você leu',
      begun: 'Porque você começou',
      bookmarked: 'Porque você favoritou',
    },
    areOn: 'Sugerir artigos parecidos com os que leio',
    areOnHint: 'Calculado neste aparelho. O que você lê não é enviado a lugar nenhum.',
  },

  lists: {
    showAll: (count) => `Mostrar tudo (${number(count)})`,
    articlesOf: (count) => counted(count, { one: 'artigo', other: 'artigos' }),
    offline: (count, isOnline) =>
      count === 0
        ? `${noNetwork(isOnline)}, e ainda não há artigos neste aparelho.`
        : `${noNetwork(isOnline)}. ${counted(count, { one: 'Este artigo está', other: 'Estes # artigos estão' })} neste aparelho.`,
    offlineTerms: (facet, count, isOnline) =>
      `${noNetwork(isOnline)}. Só se conhecem, ${counted(count, { one: 'do único artigo', other: 'dos # artigos' })} deste aparelho: ${FACETS[facet]}.`,
    noTerms: {
      category: 'Nenhum artigo aqui tem categoria.',
      tag: 'Nenhum artigo aqui tem etiqueta.',
      author: 'Nenhum artigo aqui tem autor.',
    },
    notFoundHint: 'Talvez ela tenha se mudado. Você procurava uma destas?',
    newest: 'Os artigos mais novos:',
  },

  trust: {
    known: (day) => `Este site é assinado. Sua chave, conhecida aqui desde ${day}:`,
    before: 'O que você conhece deste site foi assinado com esta chave:',
    changed: {
      heading: 'Agora outra pessoa assina este site',
      text: 'O que ele mostra hoje está assinado com outra:',
      hint: 'O editor pode ter perdido uma chave, ou outra pessoa pode ter tomado o site. O que você salvou fica como estava, e nada o substitui. Pergunte ao editor qual é a chave dele, por outro meio que não este site.',
      accept: 'Confiar na nova chave',
    },
    unsigned: {
      heading: 'Este site não é mais assinado',
      text: 'O que ele mostra hoje não é, ou a assinatura está errada.',
      hint: 'O editor pode ter cometido um erro, ou outra pessoa pode ter alterado o site. O que você salvou fica como estava, e nada o substitui. Pergunte ao editor, por outro meio que não este site.',
      accept: 'Continuar sem assinatura',
    },
    rewritten: {
      heading: 'O registro deste site foi reescrito',
      text: 'O site mantém um registro de cada mudança de seus artigos. O que ele mostra hoje não continua o que este aparelho viu: faltam linhas, ou foram alteradas.',
      hint: 'Seus artigos são assinados pelo editor que você conhece. Pergunte a ele o que houve com o registro.',
      accept: 'Continuar com este registro',
    },
    later: 'Agora não',
    accepted: 'Lembrado.',
  },
};
