import type { FilterFacet } from '../model/filter.ts';
import type { LateWords } from '../model/late-words.ts';
import { sizeInWords } from '../model/size-in-words.ts';
import { spoken } from '../model/spoken.ts';
import type { BackupKind } from './en-late.ts';

const { number } = spoken('ko');

const FACETS: Readonly<Record<FilterFacet, string>> = {
  category: '분류',
  tag: '태그',
  author: '글쓴이',
  series: '연재',
  year: '연도',
  language: '언어',
  minutes: '읽는 시간',
  progress: '읽기 상태',
  shelf: '보관함',
};

function either(names: readonly string[]): string {
  return new Intl.ListFormat('ko', { type: 'disjunction' }).format(names);
}

function articles(count: number): string {
  return `글 ${number(count)}편`;
}

function noNetwork(isOnline: boolean): string {
  return isOnline ? '네트워크가 응답하지 않습니다' : '오프라인 상태입니다';
}

function quoted(text: string): string {
  return `‘${text}’`;
}

function kept(count: number, kind: BackupKind): string {
  const said = number(count);
  return {
    bookmarks: `책갈피 ${said}개`,
    highlights: `강조 ${said}개`,
    history: `읽은 글 ${said}편`,
    lists: `내 목록 ${said}개`,
    choices: `설정 ${said}개`,
  }[kind];
}

function savedOf(done: number, total: number): string {
  return `${number(total)}편 중 ${number(done)}편 저장됨`;
}

function pick(name: string, isExcluded: boolean): string {
  return isExcluded ? `${name} 제외` : name;
}

export const late: LateWords = {
  article: {
    copyCode: '복사',
    copied: '복사됨',
    notCopied: '복사하지 못함',
    wrapLines: '줄 바꿈',
    note: (mark) => `주석 ${mark}`,
    toNote: '주석 목록에서 보기',
    copyLink: '이 절의 링크 복사',
    noPreview: '이 링크가 어디로 가는지 여기서는 알 수 없습니다.',
    enlarge: (alt) => (alt === '' ? '그림 크게 보기' : `크게 보기: ${alt}`),
    picture: (nth, count) => `그림 ${number(count)}개 중 ${number(nth)}번째`,
    pictureOf: (nth, count) => `${number(nth)} / ${number(count)}`,
    previousPicture: '이전 그림',
    nextPicture: '다음 그림',
    zoomIn: '확대',
    zoomOut: '축소',
    scrolls: {
      code: (title) => (title === undefined ? '코드' : `코드: ${title}`),
      table: (caption) => (caption === undefined ? '표' : `표: ${caption}`),
      formula: '수식',
    },
  },

  backup: {
    heading: '내보내기와 가져오기',
    hint: '여기서 만든 것은 모두 이 브라우저에만 있습니다. 파일로 만들어 다른 곳에 두거나 다른 기기로 옮길 수 있습니다.',
    everything: '모두, 백업으로',
    bookmarks: '책갈피, 브라우저용',
    markdown: '강조, Markdown으로',
    annotations: '강조, Web Annotations로',
    readwise: '강조, Readwise용',
    exportHeading: '내보내기',
    importHeading: '백업, 주석 또는 브라우저의 책갈피 가져오기',
    choose: '파일 고르기',
    preview: (name) => `${name} 파일이 가져올 것`,
    added: (count, kind) => `${kept(count, kind)}, 여기에 없던 것`,
    changed: (count, kind) => `${kept(count, kind)}, 저쪽에서 나중에 바뀐 것`,
    nothingNew: '이 파일에 있는 이 사이트의 것은 이미 모두 여기에 있습니다.',
    unmatched: (count) => `링크 ${number(count)}개는 이 사이트의 글이 아니어서 빠집니다.`,
    rules: '양쪽에 있는 것은 나중에 바뀐 것이 남습니다. 지워지는 것은 없습니다.',
    merge: '가져오기',
    cancel: '취소',
    imported: '가져왔습니다.',
    faults: {
      'other-format': '이 파일은 백업도, 주석도, 브라우저의 책갈피도 아닙니다. 바뀐 것은 없습니다.',
      newer:
        '이 백업은 더 새로운 사이트 버전의 것입니다. 페이지를 새로 고치고 다시 고르세요. 바뀐 것은 없습니다.',
      damaged: '이 백업은 손상되어 아무것도 가져오지 않았습니다. 바뀐 것은 없습니다.',
      'too-large': '이 파일은 어떤 백업보다도 큽니다. 바뀐 것은 없습니다.',
    },
  },

  command: {
    actions: {
      next: '목록에서 다음',
      previous: '목록에서 이전',
      open: '열기',
      older: '더 오래된 글',
      newer: '더 최근 글',
      onwards: '이 글 끝에서 더 오래된 글로',
      back: '목록으로 돌아가기',
      bookmark: '책갈피하기 또는 빼기',
      search: '검색하거나 할 일 고르기',
      help: '키',
      theme: '다음 테마',
      larger: '글자 크게',
      smaller: '글자 작게',
      filter: '이 목록 거르기',
      clear: '거르기 모두 지우기',
      keepList: '이 목록을 내 목록으로 두기',
      read: '읽음 또는 읽지 않음으로 표시',
      highlight: '고른 말 강조하기',
      listen: '이 글 듣기 또는 멈추기',
      preview: '선택한 링크가 가는 곳 보기',
      note: '고른 말에 메모 쓰기',
    },
    unread: '읽지 않은 글',
    licences: '이 사이트를 이루는 것들의 라이선스',
    sortBy: (sort) => `정렬: ${sort}`,
    showAs: (layout) => `보기: ${layout}`,
    listKept: (name) => `${quoted(name)}(으)로 거르기의 내 목록에 두었습니다.`,
    markedRead: (isRead) => (isRead ? '읽음으로 표시했습니다.' : '읽지 않음으로 표시했습니다.'),
    suggest: (areOn) => (areOn ? '읽은 것과 비슷한 글 권하기' : '읽은 것으로 글을 권하지 않기'),
    themeIs: (theme) => `테마: ${theme}`,
    sizeIs: (size) => `크기: ${size}`,
    palette: {
      hint: '검색하거나 무언가 하기',
      results: '결과',
      manual: '화살표로 고르고 Enter로 엽니다. Ctrl 또는 ⌘와 Enter로 새 탭에 엽니다.',
      count: (count) => `결과 ${number(count)}개`,
      kind: {
        action: '할 일',
        page: '페이지',
        category: '분류',
        tag: '태그',
        author: '글쓴이',
        series: '연재',
        year: '연도',
        language: '언어',
        minutes: '읽는 시간',
        progress: '읽기 상태',
        shelf: '보관함',
        'smart-list': '내 목록',
        article: '글',
        search: '검색',
      },
      searchAll: (text) => `모든 글에서 ${quoted(text)} 검색`,
    },
    keys: {
      group: { list: '목록에서', article: '글에서', places: '이동', everywhere: '어디서나' },
      names: { Space: '스페이스', Enter: 'Enter', Ctrl: 'Ctrl', Escape: 'Esc' },
      or: '또는',
      areOn: '키를 하나만 눌러도 작동',
      areOnHint: '이 기기를 말로 다루거나 키를 잘못 누르는 일이 있으면 끄세요.',
    },
  },

  filter: {
    heading: (facet) => FACETS[facet],
    lengths: {
      '1-3': '3분까지',
      '4-7': '4~7분',
      '8-15': '8~15분',
      '16': '15분 넘게',
    },
    marks: {
      unread: '읽지 않음',
      begun: '읽는 중',
      read: '읽음',
      bookmarked: '책갈피됨',
      saved: '오프라인 저장됨',
      highlighted: '강조 있음',
    },
    not: '제외:',
    pick,
    remove: (name) => `${name} 빼기`,
    drop: (name, isExcluded, count) => `${pick(name, isExcluded)} 빼기: ${articles(count)}`,
    left: (count) => `남은 것: ${articles(count)}`,
    text: quoted,
    anyOf: '하나라도:',
    clear: '모두 지우기',
    findAmong: (facet, count) => `${FACETS[facet]} ${number(count)}개에서 찾기`,
    noneCalled: '이름에 이것이 든 것이 없습니다.',
    nothingMatches: '모두에 맞는 글이 없습니다.',
    nothingMatchesHint: '다음 중 하나를 빼세요:',
    sort: '정렬',
    sorts: {
      newest: '최신순',
      oldest: '오래된 순',
      title: '제목',
      shortest: '짧은 순',
      longest: '긴 순',
      recent: '최근 읽은 순',
      relevance: '관련도순',
    },
    lists: {
      heading: '내 목록',
      name: '이 거르기의 이름',
      keep: '두기',
      save: '저장',
      rename: '이름 바꾸기',
      removed: '뺐습니다.',
    },
    layout: '보기',
    layouts: { cards: '카드', compact: '촘촘한 목록' },
  },

  highlight: {
    highlight: '강조',
    colours: { yellow: '노랑', green: '초록', blue: '파랑', rose: '분홍' },
    colour: '색',
    highlightIn: (colour) =>
      ({
        yellow: '노랑으로 강조',
        green: '초록으로 강조',
        blue: '파랑으로 강조',
        rose: '분홍으로 강조',
      })[colour],
    selection: '고른 부분',
    note: '메모',
    noteOf: (quote) => `${quoted(quote)}에 대한 메모`,
    writeNote: '메모 쓰기',
    open: (quote, hasNote) => `${hasNote ? '메모가 있는 강조' : '강조'}: ${quoted(quote)}`,
    inText: '이 글의 강조',
    copy: '복사',
    copyQuote: '인용 복사',
    copied: '출처와 함께 복사했습니다.',
    notCopied: '브라우저가 복사를 허용하지 않았습니다.',
    share: '공유',
    shareLink: '이 대목의 링크 공유',
    linkCopied: '링크를 복사했습니다.',
    remove: '지우기',
    notShown: '이 브라우저는 글 안에 강조를 보여 주지 못합니다. 보관되어 있으며 보관함에 있습니다.',
    detached: (count) => `강조 ${number(count)}개의 말이 더 이상 이 글에 없습니다`,
    isDetached: '더 이상 글에 없음',
    nothing: '아직 강조가 없습니다. 글에서 말을 고르고 색을 고르면 메모와 함께 여기에 놓입니다.',
    find: '강조와 메모에서 찾기',
    found: (count) => `강조 ${number(count)}개`,
    noneFound: '이것이 든 강조나 메모가 없습니다.',
    quoted: (quote, title, href) => `‘${quote}’\n\n${title}\n${href}`,
  },

  install: {
    heading: '설치',
    hint: '자체 아이콘으로 앱처럼 열리고 네트워크 없이도 됩니다. 브라우저가 보관한 것을 지우는 일도 줄어듭니다.',
    install: '설치',
    byHand: '이 브라우저에서는: ‘공유’를 고른 뒤 ‘홈 화면에 추가’를 고르세요.',
    offered: '저장했습니다. 이 사이트는 앱처럼 설치할 수도 있습니다. 방법은 보관함에 있습니다.',
  },

  kept: {
    heading: '여기에 보관된 것',
    hint: '모두 이 기기의 이 브라우저에 있으며 다른 곳에는 없습니다.',
    bookmarks: (count) => `책갈피 ${number(count)}개`,
    highlights: (count) => `강조와 메모 ${number(count)}개`,
    history: (count) => `열어 본 글 ${number(count)}편`,
    articles: (count, bytes) =>
      count === 0 ? '글 없음' : `그림을 포함한 ${articles(count)}, ${sizeInWords(bytes)}`,
    choices: '테마, 글자, 거르기와 그 밖에 고른 모든 것',
    usage: (bytes) =>
      `브라우저의 계산으로는 사이트 자체를 포함해 모두 ${sizeInWords(bytes)}입니다.`,
    erase: '모두 지우기…',
    eraseHint:
      '위의 모든 것을 이 브라우저에서 지우며 되돌릴 수 없습니다. 먼저 위에서 백업을 만들 수 있습니다.',
    eraseNow: '모두 영구히 지우기',
    cancel: '취소',
  },

  library: {
    revisions: '이 글의 변경',
    needsScript: '보관함에는 JavaScript가 필요합니다. 보관한 것은 이 브라우저에 있습니다.',
    bookmarks: '책갈피',
    onThisDevice: '이 기기에 있는 것',
    noBookmarks: '아직 책갈피가 없습니다. 카드나 글에서 ‘책갈피’를 누르면 여기에 놓입니다.',
    nothingOnDevice: (most) =>
      `이 기기에는 아직 글이 없습니다. 최근에 연 ${number(most)}편이 여기에 남아 네트워크 없이 읽을 수 있습니다.`,
    bookmarkRemoved: '책갈피를 뺐습니다.',
    copyRemoved: '이 기기에서 지웠습니다.',
    highlights: '강조',
    highlightRemoved: '강조를 지웠습니다.',
    history: '기록',
    nothingRead: '아직 없습니다. 연 글이 이 기기에만, 여기에 놓입니다.',
    progress: (share) => {
      if (share === 1) return '읽음';
      return share === 0 ? '열어 봄' : `${number(Math.max(1, Math.floor(share * 100)))}% 읽음`;
    },
    clearHistory: '기록 지우기',
    historyCleared: '기록을 지웠습니다.',
    minutesLeft: (minutes) => `${number(minutes)}분 남음`,
    resume: (progress) => `${number(Math.round(progress * 100))}%에서 이어 읽기`,
    share: '이 글 공유',
    speechFailed: '읽어 주기를 불러오지 못했습니다. 네트워크가 있을 때 다시 시도하세요.',
    linkCopied: '링크를 복사했습니다.',
    linkNotCopied: '브라우저가 링크 복사를 허용하지 않았습니다. 주소 표시줄에서 복사하세요.',
    copyBecause: (code, isOnline) =>
      `${
        {
          offline: noNetwork(isOnline),
          'not-found': '이 글은 더 이상 공개되지 않습니다',
          damaged: '받은 것이 공개된 것과 다릅니다',
        }[code]
      }. 이것은 이 기기에 있는 사본입니다.`,
    nextPart: '다음 회',
    related: '관련 글',
    alsoIn: '같은 태그:',
    alsoBy: '같은 글쓴이:',
  },

  look: {
    language: '언어',
    languageOfBrowser: '브라우저와 같게',
    languageFailed: '이 언어를 불러오지 못했습니다. 네트워크가 있을 때 다시 시도하세요.',
    theme: '테마',
    themes: { system: '시스템', light: '밝게', sepia: '세피아', dark: '어둡게', black: '검정' },
    contrast: '대비 높이기',
    font: '글꼴',
    fonts: {
      serif: '세리프',
      sans: '산세리프',
      mono: '타자기',
      system: '시스템',
      legible: 'Hyperlegible',
      dyslexic: 'OpenDyslexic',
    },
    fontFailed: (isOnline) =>
      isOnline
        ? '이 글꼴을 불러오지 못했습니다. 나중에 다시 시도하세요.'
        : '오프라인 상태이고, 이 글꼴은 아직 이 기기에 없습니다.',
    text: '글자',
    lines: '줄',
    measures: {
      size: '크기',
      leading: '줄 높이',
      measure: '줄 길이',
      letters: '글자 간격',
      words: '낱말 간격',
    },
    value: (measure, value) => {
      switch (measure) {
        case 'size':
          return `${number(value)}픽셀`;
        case 'leading':
          return `${number(value, 1)}줄`;
        case 'measure':
          return `${number(value)}자`;
        case 'letters':
        case 'words':
          return value === 0 ? '보통' : `${number(value)}% 넓게`;
      }
    },
    justified: '양쪽 맞춤',
    hyphenated: '긴 낱말 나누기',
    reset: '모두 되돌리기',
    wasReset: '글자와 테마가 처음과 같아졌습니다.',
    listen: '듣기',
    focus: '본문만',
    focusHint: '본문만 보입니다. 움직이거나 누르면 단추가 나타나고 Esc로 나갑니다.',
    leaveFocus: '모두 보기',
  },

  revision: {
    hint: '발행인이 변경마다 적은 것이며 최근 것부터입니다. 덧붙일 수는 있지만 모르게 바꿀 수는 없습니다.',
    first: '공개',
    withdrawn: '철회',
    changed: '글이 바뀜',
    form: '꼴만 바뀌고 말은 바뀌지 않음',
    isHere: '이 기기의 사본',
    isShown: '지금 읽고 있는 것',
    noLog: '이 사이트는 변경 기록을 두지 않습니다.',
    notInLog: '이 사이트의 기록에 이 글이 없습니다.',
  },

  save: {
    saving: (done, total) => `저장 중 ${number(done)} / ${number(total)}`,
    checked: (bytes) => `${sizeInWords(bytes)} · 확인됨`,
    failed: '저장되지 않음',
    remove: '지우기',
    removeCopy: '이 기기에서 지우기',
    because: { saved: '저장됨', opened: '잠시 보관' },
  },

  saving: {
    heading: '가지고 다니기',
    hint: '네트워크 없이 읽을 수 있도록 모든 글과 그림을 저장합니다.',
    size: (count, bytes, room) =>
      `${articles(count)}, 많아야 ${sizeInWords(bytes)}.${
        room === undefined ? '' : ` 이 브라우저에는 ${sizeInWords(room)}의 공간이 있습니다.`
      }`,
    tooLarge: '공간보다 클 수 있습니다. 들어가는 만큼 저장합니다.',
    sizeUnknown: '크기는 네트워크가 있을 때 볼 수 있습니다.',
    everything: '모두 저장',
    saveList: '이 글들을 오프라인 저장',
    begun: (count) => `${articles(count)}을 저장하고 있습니다. 진행은 보관함에서 볼 수 있습니다.`,
    nothing: '모두 이미 저장되어 있습니다.',
    saving: (done, total) => `저장 중 ${number(done)} / ${number(total)}`,
    away: (done, total) =>
      `네트워크가 응답하지 않습니다. ${savedOf(done, total)}. 나머지는 돌아오면 이어집니다.`,
    paused: (done, total) => `멈춤: ${savedOf(done, total)}.`,
    stuck: (code, done, total) =>
      code === 'storage-full'
        ? `모두 저장하지 못했습니다. 이 기기에 공간이 없습니다. ${savedOf(done, total)}. 보관함이나 기기에서 무언가를 지운 뒤 계속하세요.`
        : `저장하지 못했습니다. 이 브라우저는 사이트가 아무것도 보관하지 못하게 합니다. ${savedOf(done, total)}. 브라우저 설정에서 허용한 뒤 계속하세요.`,
    done: (done, total) =>
      done === total ? `끝: ${articles(total)} 저장됨.` : `끝: ${savedOf(done, total)}.`,
    failed: (count, why) =>
      `${number(count)}편을 저장하지 못함: ${
        {
          offline: '네트워크가 있었지만 오지 않았습니다. 나중에 다시 시도하세요.',
          'not-found': '더 이상 공개되지 않습니다.',
          damaged: '공개된 대로 오지 않아 보관하지 않았습니다. 나중에 다시 시도하세요.',
          'storage-full': '공간이 없습니다. 보관함에서 무언가를 지운 뒤 다시 시도하세요.',
          'storage-blocked':
            '이 브라우저가 거부했습니다. 이 사이트가 데이터를 보관하도록 허용한 뒤 다시 시도하세요.',
        }[why]
      }`,
    stopped: (done, total) => `그만둠: ${savedOf(done, total)}.`,
    pause: '멈추기',
    resume: '계속',
    stop: '그만두기',
  },

  search: {
    under: '제목:',
    corrected: (typed, meant) =>
      `여기에 ${quoted(typed)}는 없습니다. ${either(meant.map(quoted))}의 결과입니다.`,
    missing: (terms) => `여기에 없는 말: ${either(terms.map(quoted))}.`,
    partial: '모두를 담은 글은 없습니다. 이 글들이 가장 많이 담고 있습니다.',
    inArticle: '이 글에서 찾은 것',
    notInText: (typed) => `${quoted(typed)}는 본문에 없습니다`,
    marks: (count, typed) => `${number(count)} × ${quoted(typed)}`,
    markOf: (nth, count, typed) => `${number(nth)} / ${number(count)} · ${quoted(typed)}`,
    nextMark: '본문에서 다음',
    previousMark: '본문에서 이전',
  },

  speech: {
    controls: '읽어 주기',
    play: '읽어 주기 계속',
    pause: '멈추기',
    previous: '이전 문장',
    next: '다음 문장',
    rate: '빠르기',
    rateOf: (rate) => `${number(rate, 2, 0)}×`,
    voice: '목소리',
    chooseVoice: '목소리 고르기',
    remote: (name) => `${name} (네트워크)`,
    onlyRemote:
      '이 언어는 여기서 네트워크 목소리로만 들을 수 있습니다. 글은 그것을 제공하는 곳으로 보내집니다. 들으려면 하나를 고르세요.',
    noVoice: (language) =>
      `이 기기에는 ${language} 목소리가 없습니다. 설정의 음성 또는 손쉬운 사용에서 추가한 뒤 다시 시도하세요.`,
    failed: '목소리가 멈췄습니다. 다른 것을 고르거나 계속하세요.',
  },

  suggestion: {
    heading: '읽은 것과 비슷한 글',
    because: { read: '읽은 글:', begun: '읽기 시작한 글:', bookmarked: '책갈피한 글:' },
    areOn: '읽은 것과 비슷한 글 권하기',
    areOnHint: '이 기기에서 알아냅니다. 무엇을 읽는지는 어디에도 보내지 않습니다.',
  },

  lists: {
    showAll: (count) => `${number(count)}개 모두 보기`,
    articlesOf: () => '편의 글',
    offline: (count, isOnline) =>
      count === 0
        ? `${noNetwork(isOnline)}. 이 기기에는 아직 글이 없습니다.`
        : `${noNetwork(isOnline)}. 이 기기에 ${articles(count)}이 있습니다.`,
    offlineTerms: (facet, count, isOnline) =>
      `${noNetwork(isOnline)}. 이 기기에 있는 ${articles(count)}의 ${FACETS[facet]}만 알 수 있습니다.`,
    noTerms: {
      category: '분류가 있는 글이 없습니다.',
      tag: '태그가 있는 글이 없습니다.',
      author: '글쓴이가 있는 글이 없습니다.',
    },
    notFoundHint: '옮겨졌을 수 있습니다. 다음 중 하나를 찾으셨나요:',
    newest: '가장 최근 글:',
  },

  trust: {
    known: (day) => `이 사이트는 서명되어 있습니다. ${day}부터 여기에 알려진 열쇠:`,
    before: '이 사이트에서 알고 있는 것은 이 열쇠로 서명되었습니다:',
    changed: {
      heading: '이제 다른 누군가가 이 사이트에 서명합니다',
      text: '오늘 보여 주는 것은 다른 열쇠로 서명되었습니다:',
      hint: '발행인이 열쇠를 잃어버렸거나 다른 누군가가 사이트를 차지했을 수 있습니다. 저장한 것은 그대로 있으며 아무것도 대신하지 않습니다. 어느 열쇠가 발행인의 것인지 이 사이트가 아닌 다른 길로 물어보세요.',
      accept: '새 열쇠 믿기',
    },
    unsigned: {
      heading: '이 사이트는 더 이상 서명되지 않습니다',
      text: '오늘 보여 주는 것에는 서명이 없거나 서명이 틀립니다.',
      hint: '발행인이 실수했거나 다른 누군가가 사이트를 바꾸었을 수 있습니다. 저장한 것은 그대로 있으며 아무것도 대신하지 않습니다. 이 사이트가 아닌 다른 길로 발행인에게 물어보세요.',
      accept: '서명 없이 계속',
    },
    rewritten: {
      heading: '이 사이트의 기록이 다시 쓰였습니다',
      text: '사이트는 글의 모든 변경을 기록합니다. 오늘 보여 주는 것은 이 기기가 본 것에 이어지지 않습니다. 줄이 빠졌거나 바뀌었습니다.',
      hint: '글에는 아는 발행인의 서명이 있습니다. 기록이 어떻게 되었는지 물어보세요.',
      accept: '이 기록으로 계속',
    },
    later: '나중에',
    accepted: '기억했습니다.',
  },
};
