import type { FilterFacet } from '../model/filter.ts';
import type { LateWords } from '../model/late-words.ts';
import { sizeInWords } from '../model/size-in-words.ts';
import { spoken } from '../model/spoken.ts';
import type { BackupKind } from './en-late.ts';

const { number } = spoken('ja');

const FACETS: Readonly<Record<FilterFacet, string>> = {
  category: 'カテゴリー',
  tag: 'タグ',
  author: '著者',
  series: '連載',
  year: '年',
  language: '言語',
  minutes: '読む時間',
  progress: '読書状況',
  shelf: 'ライブラリ',
};

function either(names: readonly string[]): string {
  return new Intl.ListFormat('ja', { type: 'disjunction' }).format(names);
}

function articles(count: number): string {
  return `記事 ${number(count)} 件`;
}

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'ネットワークが応答しません' : 'オフラインです';
}

function quoted(text: string): string {
  return `「${text}」`;
}

function kept(count: number, kind: BackupKind): string {
  const what = {
    bookmarks: 'ブックマーク',
    highlights: 'ハイライト',
    history: '読んだ記事',
    lists: '自分のリスト',
    choices: '設定',
  };
  return `${what[kind]} ${number(count)} 件`;
}

function savedOf(done: number, total: number): string {
  return `${number(total)} 件中 ${number(done)} 件を保存済み`;
}

function pick(name: string, isExcluded: boolean): string {
  return isExcluded ? `${name} 以外` : name;
}

export const late: LateWords = {
  article: {
    copyCode: 'コピー',
    copied: 'コピーしました',
    notCopied: 'コピーできませんでした',
    wrapLines: '行を折り返す',
    note: (mark) => `注 ${mark}`,
    toNote: '注の一覧で見る',
    copyLink: 'この節へのリンクをコピー',
    noPreview: 'このリンクの行き先は、ここではわかりません。',
    enlarge: (alt) => (alt === '' ? '画像を拡大' : `拡大：${alt}`),
    picture: (nth, count) => `画像 ${number(count)} 枚中 ${number(nth)} 枚目`,
    pictureOf: (nth, count) => `${number(nth)} / ${number(count)}`,
    previousPicture: '前の画像',
    nextPicture: '次の画像',
    zoomIn: '拡大',
    zoomOut: '縮小',
    scrolls: {
      code: (title) => (title === undefined ? 'コード' : `コード：${title}`),
      table: (caption) => (caption === undefined ? '表' : `表：${caption}`),
      formula: '数式',
    },
  },

  backup: {
    heading: '書き出しと読み込み',
    hint: 'ここで作ったものはすべて、このブラウザーだけにあります。ファイルにして別の場所に置いたり、別の端末へ移したりできます。',
    everything: 'すべて（バックアップ）',
    bookmarks: 'ブックマーク（ブラウザー用）',
    markdown: 'ハイライト（Markdown）',
    annotations: 'ハイライト（Web Annotations）',
    readwise: 'ハイライト（Readwise 用）',
    exportHeading: '書き出し',
    importHeading: 'バックアップ、注釈、ブラウザーのブックマークを読み込む',
    choose: 'ファイルを選ぶ',
    preview: (name) => `${name} で加わるもの`,
    added: (count, kind) => `${kept(count, kind)}（ここにはないもの）`,
    changed: (count, kind) => `${kept(count, kind)}（向こうで後から変更）`,
    nothingNew: 'このファイルにあるこのサイトのものは、すべてここにあります。',
    unmatched: (count) =>
      `リンク ${number(count)} 件はこのサイトのどの記事でもないため、除かれます。`,
    rules: '両方にあるものは、後の変更が有効です。削除されるものはありません。',
    merge: '読み込む',
    cancel: 'キャンセル',
    imported: '読み込みました。',
    faults: {
      'other-format':
        'このファイルはバックアップでも注釈でもブラウザーのブックマークでもありません。何も変更していません。',
      newer:
        'このバックアップは新しい版のサイトのものです。ページを再読み込みして、もう一度選んでください。何も変更していません。',
      damaged: 'このバックアップは壊れているため、何も取り込みませんでした。何も変更していません。',
      'too-large': 'このファイルはどのバックアップよりも大きすぎます。何も変更していません。',
    },
  },

  command: {
    actions: {
      next: 'リストの次へ',
      previous: 'リストの前へ',
      open: '開く',
      older: '古い記事',
      newer: '新しい記事',
      onwards: 'この記事の終わりから古い記事へ',
      back: 'リストに戻る',
      bookmark: 'ブックマークする・外す',
      search: '検索、または操作を選ぶ',
      help: 'キー',
      theme: '次のテーマ',
      larger: '文字を大きく',
      smaller: '文字を小さく',
      filter: 'このリストを絞り込む',
      clear: '絞り込みをすべて解除',
      keepList: 'このリストを自分のリストとして残す',
      read: '既読・未読にする',
      highlight: '選んだ言葉をハイライト',
      listen: 'この記事を聞く、または一時停止',
      preview: '選択中のリンクの行き先を表示',
      note: '選んだ言葉にメモを書く',
    },
    unread: '未読の記事',
    licences: 'このサイトを構成するもののライセンス',
    sortBy: (sort) => `並べ替え：${sort}`,
    showAs: (layout) => `表示：${layout}`,
    listKept: (name) => `${quoted(name)}として、絞り込みの自分のリストに残しました。`,
    markedRead: (isRead) => (isRead ? '既読にしました。' : '未読にしました。'),
    suggest: (areOn) =>
      areOn ? '読んだものに近い記事をすすめる' : '読んだものをもとに記事をすすめない',
    themeIs: (theme) => `テーマ：${theme}`,
    sizeIs: (size) => `サイズ：${size}`,
    palette: {
      hint: '検索、または操作',
      results: '結果',
      manual: '矢印で選び、Enter で開きます。Ctrl または ⌘ と Enter で新しいタブに開きます。',
      count: (count) => `結果 ${number(count)} 件`,
      kind: {
        action: '操作',
        page: 'ページ',
        category: 'カテゴリー',
        tag: 'タグ',
        author: '著者',
        series: '連載',
        year: '年',
        language: '言語',
        minutes: '読む時間',
        progress: '読書状況',
        shelf: 'ライブラリ',
        'smart-list': '自分のリスト',
        article: '記事',
        search: '検索',
      },
      searchAll: (text) => `すべての記事から${quoted(text)}を検索`,
    },
    keys: {
      group: { list: 'リストで', article: '記事で', places: '移動', everywhere: 'どこでも' },
      names: { Space: 'スペース', Enter: 'Enter', Ctrl: 'Ctrl', Escape: 'Esc' },
      or: 'または',
      areOn: 'キーを単独で押したときに動作する',
      areOnHint: '音声で操作する場合や、誤ってキーを押してしまう場合はオフにしてください。',
    },
  },

  filter: {
    heading: (facet) => FACETS[facet],
    lengths: {
      '1-3': '3 分まで',
      '4-7': '4〜7 分',
      '8-15': '8〜15 分',
      '16': '15 分超',
    },
    marks: {
      unread: '未読',
      begun: '途中',
      read: '既読',
      bookmarked: 'ブックマーク済み',
      saved: 'オフライン保存済み',
      highlighted: 'ハイライトあり',
    },
    not: '除外：',
    pick,
    remove: (name) => `${name} を外す`,
    drop: (name, isExcluded, count) => `${pick(name, isExcluded)} を外す：${articles(count)}`,
    left: (count) => `残り：${articles(count)}`,
    text: quoted,
    anyOf: 'いずれか：',
    clear: 'すべて解除',
    findAmong: (facet, count) => `${FACETS[facet]}（${number(count)} 件）から探す`,
    noneCalled: 'この名前を含むものはありません。',
    nothingMatches: 'すべてに当てはまる記事はありません。',
    nothingMatchesHint: 'どれか一つを外してください：',
    sort: '並べ替え',
    sorts: {
      newest: '新しい順',
      oldest: '古い順',
      title: 'タイトル',
      shortest: '短い順',
      longest: '長い順',
      recent: '最近読んだもの',
      relevance: '関連度順',
    },
    lists: {
      heading: '自分のリスト',
      name: 'この絞り込みの名前',
      keep: '残す',
      save: '保存',
      rename: '名前を変更',
      removed: '取り除きました。',
    },
    layout: '表示',
    layouts: { cards: 'カード', compact: 'コンパクトなリスト' },
  },

  highlight: {
    highlight: 'ハイライト',
    colours: { yellow: '黄', green: '緑', blue: '青', rose: 'ピンク' },
    colour: '色',
    highlightIn: (colour) =>
      ({
        yellow: '黄でハイライト',
        green: '緑でハイライト',
        blue: '青でハイライト',
        rose: 'ピンクでハイライト',
      })[colour],
    selection: '選択した部分',
    note: 'メモ',
    noteOf: (quote) => `${quoted(quote)}へのメモ`,
    writeNote: 'メモを書く',
    open: (quote, hasNote) => `${hasNote ? 'メモ付きハイライト' : 'ハイライト'}：${quoted(quote)}`,
    inText: 'この文章のハイライト',
    copy: 'コピー',
    copyQuote: '引用をコピー',
    copied: '出典とともにコピーしました。',
    notCopied: 'ブラウザーがコピーを許可しませんでした。',
    share: '共有',
    shareLink: 'この箇所へのリンクを共有',
    linkCopied: 'リンクをコピーしました。',
    remove: '取り除く',
    notShown:
      'このブラウザーは文中にハイライトを表示できません。保存されていて、ライブラリに並んでいます。',
    detached: (count) => `ハイライト ${number(count)} 件の言葉は、もうこの記事にありません`,
    isDetached: 'もう記事にありません',
    nothing:
      'まだハイライトはありません。記事の言葉を選んで色を選ぶと、メモとともにここに並びます。',
    find: 'ハイライトとメモから探す',
    found: (count) => `ハイライト ${number(count)} 件`,
    noneFound: 'これを含むハイライトやメモはありません。',
    quoted: (quote, title, href) => `「${quote}」\n\n${title}\n${href}`,
  },

  install: {
    heading: 'インストール',
    hint: '専用のアイコンからアプリのように開け、ネットワークがなくても使えます。ブラウザーが保存内容を消すことも少なくなります。',
    install: 'インストール',
    byHand: 'このブラウザーでは：「共有」を選び、「ホーム画面に追加」を選んでください。',
    offered:
      '保存しました。このサイトはアプリのようにインストールもできます。方法はライブラリにあります。',
  },

  kept: {
    heading: 'ここに保存されているもの',
    hint: 'すべてこの端末のこのブラウザーにあり、ほかのどこにもありません。',
    bookmarks: (count) => `ブックマーク ${number(count)} 件`,
    highlights: (count) => `ハイライトとメモ ${number(count)} 件`,
    history: (count) => `開いた記事 ${number(count)} 件`,
    articles: (count, bytes) =>
      count === 0 ? '記事なし' : `${articles(count)}と画像、${sizeInWords(bytes)}`,
    choices: 'テーマ、文字、絞り込みなど、選んだものすべて',
    usage: (bytes) => `ブラウザーの集計では、サイト自体の部分も含めて ${sizeInWords(bytes)} です。`,
    erase: 'すべて削除…',
    eraseHint:
      '上記すべてをこのブラウザーから削除します。元に戻せません。先に上でバックアップを作れます。',
    eraseNow: 'すべて完全に削除',
    cancel: 'キャンセル',
  },

  library: {
    revisions: 'この記事の変更',
    needsScript: 'ライブラリには JavaScript が必要です。保存したものはこのブラウザーにあります。',
    bookmarks: 'ブックマーク',
    onThisDevice: 'この端末にあるもの',
    noBookmarks:
      'まだブックマークはありません。カードや記事で「ブックマーク」を押すと、ここに並びます。',
    nothingOnDevice: (most) =>
      `この端末にはまだ記事がありません。最近開いた ${number(most)} 件がここに残り、ネットワークなしで読めます。`,
    bookmarkRemoved: 'ブックマークを外しました。',
    copyRemoved: 'この端末から取り除きました。',
    highlights: 'ハイライト',
    highlightRemoved: 'ハイライトを取り除きました。',
    history: '履歴',
    nothingRead: 'まだありません。開いた記事が、この端末だけに、ここに並びます。',
    progress: (share) => {
      if (share === 1) return '既読';
      return share === 0
        ? '開きました'
        : `${number(Math.max(1, Math.floor(share * 100)))}% 読みました`;
    },
    clearHistory: '履歴を消す',
    historyCleared: '履歴を消しました。',
    minutesLeft: (minutes) => `残り ${number(minutes)} 分`,
    resume: (progress) => `${number(Math.round(progress * 100))}% から続ける`,
    share: 'この記事を共有',
    speechFailed:
      '読み上げを読み込めませんでした。ネットワークがあるときにもう一度試してください。',
    linkCopied: 'リンクをコピーしました。',
    linkNotCopied:
      'ブラウザーがリンクのコピーを許可しませんでした。アドレスバーからコピーしてください。',
    copyBecause: (code, isOnline) =>
      `${
        {
          offline: noNetwork(isOnline),
          'not-found': 'この記事はもう公開されていません',
          damaged: '届いたものが公開されたものと違います',
        }[code]
      }。これはこの端末にある控えです。`,
    nextPart: '次の回',
    related: '関連記事',
    alsoIn: '同じタグ：',
    alsoBy: '同じ著者：',
  },

  look: {
    language: '言語',
    languageOfBrowser: 'ブラウザーに合わせる',
    languageFailed:
      'この言語を読み込めませんでした。ネットワークがあるときにもう一度試してください。',
    theme: 'テーマ',
    themes: {
      system: 'システム',
      light: 'ライト',
      sepia: 'セピア',
      dark: 'ダーク',
      black: 'ブラック',
    },
    contrast: 'コントラストを上げる',
    font: '書体',
    fonts: {
      serif: 'セリフ',
      sans: 'サンセリフ',
      mono: 'タイプライター',
      system: 'システム',
      legible: 'Hyperlegible',
      dyslexic: 'OpenDyslexic',
    },
    fontFailed: (isOnline) =>
      isOnline
        ? 'この書体を読み込めませんでした。後でもう一度試してください。'
        : 'オフラインです。この書体はまだこの端末にありません。',
    text: '文字',
    lines: '行',
    measures: {
      size: 'サイズ',
      leading: '行の高さ',
      measure: '行の長さ',
      letters: '文字間隔',
      words: '単語間隔',
    },
    value: (measure, value) => {
      switch (measure) {
        case 'size':
          return `${number(value)} px`;
        case 'leading':
          return `${number(value, 1)} 行`;
        case 'measure':
          return `${number(value)} 文字`;
        case 'letters':
        case 'words':
          return value === 0 ? '標準' : `${number(value)}% 広く`;
      }
    },
    justified: '両端をそろえる',
    hyphenated: '長い単語を分割',
    reset: 'すべて元に戻す',
    wasReset: '文字とテーマを最初の状態に戻しました。',
    listen: '聞く',
    focus: '本文のみ',
    focusHint: '本文だけを表示しています。動かすか触れると操作が現れ、Esc で終わります。',
    leaveFocus: 'すべて表示',
  },

  revision: {
    hint: '発行者が変更ごとに記したものです。新しい順です。追記はできますが、気づかれずに変えることはできません。',
    first: '公開',
    withdrawn: '取り下げ',
    changed: '文章が変更されました',
    form: '形だけが変更され、言葉は変わっていません',
    isHere: 'この端末の控え',
    isShown: '今読んでいるもの',
    noLog: 'このサイトは変更の記録を残していません。',
    notInLog: 'このサイトの記録にこの記事はありません。',
  },

  save: {
    saving: (done, total) => `保存中 ${number(done)} / ${number(total)}`,
    checked: (bytes) => `${sizeInWords(bytes)} · 確認済み`,
    failed: '保存できませんでした',
    remove: '取り除く',
    removeCopy: 'この端末から取り除く',
    because: { saved: '保存済み', opened: 'ひとまず保管' },
  },

  saving: {
    heading: '持ち歩く',
    hint: 'すべての記事と画像を、ネットワークなしで読めるようにします。',
    size: (count, bytes, room) =>
      `${articles(count)}、最大 ${sizeInWords(bytes)}。${
        room === undefined ? '' : `このブラウザーには ${sizeInWords(room)} の空きがあります。`
      }`,
    tooLarge: '空きより大きいかもしれません。入る分だけ保存します。',
    sizeUnknown: '大きさはネットワークがあるときにわかります。',
    everything: 'すべて保存',
    saveList: 'これらの記事をオフライン保存',
    begun: (count) => `${articles(count)}を保存しています。進み具合はライブラリにあります。`,
    nothing: 'すべて保存済みです。',
    saving: (done, total) => `保存中 ${number(done)} / ${number(total)}`,
    away: (done, total) =>
      `ネットワークが応答しません。${savedOf(done, total)}。残りは戻ってから続けます。`,
    paused: (done, total) => `一時停止：${savedOf(done, total)}。`,
    stuck: (code, done, total) =>
      code === 'storage-full'
        ? `すべては保存できませんでした。この端末に空きがありません。${savedOf(done, total)}。ライブラリか端末から何かを取り除いて、続けてください。`
        : `保存できませんでした。このブラウザーはサイトのデータ保存を許可していません。${savedOf(done, total)}。ブラウザーの設定で許可して、続けてください。`,
    done: (done, total) =>
      done === total
        ? `完了：${articles(total)}を保存しました。`
        : `完了：${savedOf(done, total)}。`,
    failed: (count, why) =>
      `${number(count)} 件を保存できませんでした：${
        {
          offline: 'ネットワークはありましたが届きませんでした。後でもう一度試してください。',
          'not-found': 'もう公開されていません。',
          damaged:
            '公開されたとおりに届かなかったため、保存しませんでした。後でもう一度試してください。',
          'storage-full':
            '空きがありません。ライブラリから何かを取り除いて、もう一度試してください。',
          'storage-blocked':
            'ブラウザーに拒否されました。このサイトのデータ保存を許可して、もう一度試してください。',
        }[why]
      }`,
    stopped: (done, total) => `中止：${savedOf(done, total)}。`,
    pause: '一時停止',
    resume: '続ける',
    stop: '中止',
  },

  search: {
    under: '見出し：',
    corrected: (typed, meant) =>
      `${quoted(typed)}はここにありません。${either(meant.map(quoted))}を表示しています。`,
    missing: (terms) => `${either(terms.map(quoted))}はここにありません。`,
    partial: 'すべてを含む記事はありません。これらが最も多く含みます。',
    inArticle: 'この記事で見つかったもの',
    notInText: (typed) => `${quoted(typed)}は本文にありません`,
    marks: (count, typed) => `${number(count)} × ${quoted(typed)}`,
    markOf: (nth, count, typed) => `${number(nth)} / ${number(count)} · ${quoted(typed)}`,
    nextMark: '本文の次の箇所',
    previousMark: '本文の前の箇所',
  },

  speech: {
    controls: '読み上げ',
    play: '読み上げを続ける',
    pause: '一時停止',
    previous: '前の文',
    next: '次の文',
    rate: '速さ',
    rateOf: (rate) => `${number(rate, 2, 0)}×`,
    voice: '声',
    chooseVoice: '声を選ぶ',
    remote: (name) => `${name}（ネットワーク経由）`,
    onlyRemote:
      'この言語を話せるのはネットワーク経由の声だけです。文章はその提供者に送られます。聞くには一つ選んでください。',
    noVoice: (language) =>
      `この端末には${language}の声がありません。設定の読み上げまたはアクセシビリティで追加して、もう一度試してください。`,
    failed: '声が止まりました。別の声を選ぶか、続けてください。',
  },

  suggestion: {
    heading: '読んだものに近い記事',
    because: {
      read: '読んだ記事：',
      begun: '読み始めた記事：',
      bookmarked: 'ブックマークした記事：',
    },
    areOn: '読んだものに近い記事をすすめる',
    areOnHint: 'この端末で求めています。読んだものはどこにも送られません。',
  },

  lists: {
    showAll: (count) => `${number(count)} 件すべてを表示`,
    articlesOf: () => '件の記事',
    offline: (count, isOnline) =>
      count === 0
        ? `${noNetwork(isOnline)}。この端末にはまだ記事がありません。`
        : `${noNetwork(isOnline)}。この端末には${articles(count)}があります。`,
    offlineTerms: (facet, count, isOnline) =>
      `${noNetwork(isOnline)}。わかるのは、この端末にある${articles(count)}の${FACETS[facet]}だけです。`,
    noTerms: {
      category: 'カテゴリーのある記事はありません。',
      tag: 'タグのある記事はありません。',
      author: '著者のある記事はありません。',
    },
    notFoundHint: '移動したのかもしれません。お探しのものはこの中にありますか：',
    newest: '最新の記事：',
  },

  trust: {
    known: (day) => `このサイトは署名されています。${day}からここで知られている鍵：`,
    before: 'このサイトについて知っているものは、この鍵で署名されていました：',
    changed: {
      heading: '今は別のだれかがこのサイトに署名しています',
      text: '今日表示しているものは別の鍵で署名されています：',
      hint: '発行者が鍵をなくしたか、別のだれかがサイトを乗っ取ったのかもしれません。保存したものはそのまま残り、置き換えられません。どれが本当の鍵か、このサイト以外の方法で発行者に尋ねてください。',
      accept: '新しい鍵を信頼する',
    },
    unsigned: {
      heading: 'このサイトはもう署名されていません',
      text: '今日表示しているものには署名がないか、署名が正しくありません。',
      hint: '発行者が間違えたか、別のだれかがサイトを書き換えたのかもしれません。保存したものはそのまま残り、置き換えられません。このサイト以外の方法で発行者に尋ねてください。',
      accept: '署名なしで続ける',
    },
    rewritten: {
      heading: 'このサイトの記録が書き換えられました',
      text: 'このサイトは記事の変更をすべて記録しています。今日の記録は、この端末が見たものに続いていません。行が除かれたか、変えられています。',
      hint: '記事には知っている発行者の署名があります。記録がどうなったのか尋ねてください。',
      accept: 'この記録で続ける',
    },
    later: '今はしない',
    accepted: '記憶しました。',
  },
};
