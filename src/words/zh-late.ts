import type { FilterFacet } from '../model/filter.ts';
import type { LateWords } from '../model/late-words.ts';
import { sizeInWords } from '../model/size-in-words.ts';
import { spoken } from '../model/spoken.ts';
import type { BackupKind } from './en-late.ts';

const { number } = spoken('zh');

const FACETS: Readonly<Record<FilterFacet, string>> = {
  category: '分类',
  tag: '标签',
  author: '作者',
  series: '系列',
  year: '年份',
  language: '语言',
  minutes: '阅读时间',
  progress: '阅读状态',
  shelf: '书库',
};

function either(names: readonly string[]): string {
  return new Intl.ListFormat('zh', { type: 'disjunction' }).format(names);
}

function articles(count: number): string {
  return `${number(count)} 篇文章`;
}

function noNetwork(isOnline: boolean): string {
  return isOnline ? '网络没有响应' : '当前处于离线状态';
}

function quoted(text: string): string {
  return `“${text}”`;
}

function kept(count: number, kind: BackupKind): string {
  const what = {
    bookmarks: '个收藏',
    highlights: '处划线',
    history: '篇读过的文章',
    lists: '个自建列表',
    choices: '项设置',
  };
  return `${number(count)} ${what[kind]}`;
}

function savedOf(done: number, total: number): string {
  return `${articles(total)}中已保存 ${number(done)} 篇`;
}

function pick(name: string, isExcluded: boolean): string {
  return isExcluded ? `非 ${name}` : name;
}

export const late: LateWords = {
  article: {
    copyCode: '复制',
    copied: '已复制',
    notCopied: '未能复制',
    wrapLines: '自动换行',
    note: (mark) => `注释 ${mark}`,
    toNote: '在注释中查看',
    copyLink: '复制本节链接',
    noPreview: '这里不知道此链接指向何处。',
    enlarge: (alt) => (alt === '' ? '放大图片' : `放大：${alt}`),
    picture: (nth, count) => `图片 ${number(nth)}，共 ${number(count)} 张`,
    pictureOf: (nth, count) => `${number(nth)} / ${number(count)}`,
    previousPicture: '上一张图片',
    nextPicture: '下一张图片',
    zoomIn: '放大',
    zoomOut: '缩小',
    scrolls: {
      code: (title) => (title === undefined ? '代码' : `代码：${title}`),
      table: (caption) => (caption === undefined ? '表格' : `表格：${caption}`),
      formula: '公式',
    },
  },

  backup: {
    heading: '导出与导入',
    hint: '您在这里所做的一切只存在于此浏览器中。可以把它导出为文件，另行保存或带到其他设备。',
    everything: '全部内容，作为备份',
    bookmarks: '收藏，供浏览器使用',
    markdown: '划线，Markdown 格式',
    annotations: '划线，Web Annotations 格式',
    readwise: '划线，供 Readwise 使用',
    exportHeading: '导出',
    importHeading: '导入备份、批注或浏览器书签',
    choose: '选择文件',
    preview: (name) => `${name} 将带来的内容`,
    added: (count, kind) => `${kept(count, kind)}，这里没有`,
    changed: (count, kind) => `${kept(count, kind)}，那边修改得更晚`,
    nothingNew: '此文件中关于本站的内容这里都已有。',
    unmatched: (count) => `有 ${number(count)} 个链接不指向本站任何文章，将被略过。`,
    rules: '两边都有的，以较晚的修改为准。不会删除任何内容。',
    merge: '导入',
    cancel: '取消',
    imported: '已导入。',
    faults: {
      'other-format': '此文件既不是备份，也不是批注或浏览器书签。没有做任何更改。',
      newer: '此备份来自更新版本的网站。请重新加载页面后再次选择。没有做任何更改。',
      damaged: '此备份已损坏，因此没有采用其中任何内容。没有做任何更改。',
      'too-large': '此文件比任何备份都大。没有做任何更改。',
    },
  },

  command: {
    actions: {
      next: '列表中的下一篇',
      previous: '列表中的上一篇',
      open: '打开',
      older: '较早的文章',
      newer: '较新的文章',
      onwards: '从本文末尾前往较早的文章',
      back: '返回列表',
      bookmark: '收藏或取消收藏',
      search: '搜索或选择操作',
      help: '按键',
      theme: '下一个主题',
      larger: '放大文字',
      smaller: '缩小文字',
      filter: '筛选此列表',
      clear: '清除所有筛选',
      keepList: '将此列表保留为自建列表',
      read: '标为已读或未读',
      highlight: '给选中的文字划线',
      listen: '朗读本文或暂停',
      preview: '显示当前链接指向何处',
      note: '给选中的文字写笔记',
    },
    unread: '未读文章',
    licences: '本站所用组件的许可',
    sortBy: (sort) => `排序：${sort}`,
    showAs: (layout) => `显示：${layout}`,
    listKept: (name) => `已保留为${quoted(name)}，在筛选的自建列表中。`,
    markedRead: (isRead) => (isRead ? '已标为已读。' : '已标为未读。'),
    suggest: (areOn) => (areOn ? '推荐与我所读相近的文章' : '不要根据我所读推荐文章'),
    themeIs: (theme) => `主题：${theme}`,
    sizeIs: (size) => `大小：${size}`,
    palette: {
      hint: '搜索或执行操作',
      results: '结果',
      manual: '方向键选择，Enter 打开，Ctrl 或 ⌘ 加 Enter 在新标签页打开。',
      count: (count) => `${number(count)} 个结果`,
      kind: {
        action: '操作',
        page: '页面',
        category: '分类',
        tag: '标签',
        author: '作者',
        series: '系列',
        year: '年份',
        language: '语言',
        minutes: '阅读时间',
        progress: '阅读状态',
        shelf: '书库',
        'smart-list': '自建列表',
        article: '文章',
        search: '搜索',
      },
      searchAll: (text) => `在全部文章中搜索${quoted(text)}`,
    },
    keys: {
      group: { list: '在列表中', article: '在文章中', places: '前往', everywhere: '任何位置' },
      names: { Space: '空格', Enter: 'Enter', Ctrl: 'Ctrl', Escape: 'Esc' },
      or: '或',
      areOn: '单独按键即生效',
      areOnHint: '如果您用语音操作此设备或容易误按按键，请关闭。',
    },
  },

  filter: {
    heading: (facet) => FACETS[facet],
    lengths: {
      '1-3': '3 分钟以内',
      '4-7': '4 至 7 分钟',
      '8-15': '8 至 15 分钟',
      '16': '15 分钟以上',
    },
    marks: {
      unread: '未读',
      begun: '在读',
      read: '已读',
      bookmarked: '已收藏',
      saved: '已离线保存',
      highlighted: '有划线',
    },
    not: '非',
    pick,
    remove: (name) => `移除 ${name}`,
    drop: (name, isExcluded, count) => `移除 ${pick(name, isExcluded)}：${articles(count)}`,
    left: (count) => `剩下 ${articles(count)}`,
    text: quoted,
    anyOf: '任一：',
    clear: '全部清除',
    findAmong: (facet, count) => `在 ${number(count)} 个${FACETS[facet]}中查找`,
    noneCalled: '没有名称含有此内容的项目。',
    nothingMatches: '没有文章同时符合这些条件。',
    nothingMatchesHint: '请去掉其中一项：',
    sort: '排序',
    sorts: {
      newest: '最新在前',
      oldest: '最早在前',
      title: '标题',
      shortest: '最短在前',
      longest: '最长在前',
      recent: '最近阅读',
      relevance: '最相关',
    },
    lists: {
      heading: '自建列表',
      name: '此筛选的名称',
      keep: '保留',
      save: '保存',
      rename: '重命名',
      removed: '已移除。',
    },
    layout: '显示',
    layouts: { cards: '卡片', compact: '紧凑列表' },
  },

  highlight: {
    highlight: '划线',
    colours: { yellow: '黄色', green: '绿色', blue: '蓝色', rose: '粉色' },
    colour: '颜色',
    highlightIn: (colour) =>
      ({
        yellow: '用黄色划线',
        green: '用绿色划线',
        blue: '用蓝色划线',
        rose: '用粉色划线',
      })[colour],
    selection: '选中的内容',
    note: '笔记',
    noteOf: (quote) => `关于${quoted(quote)}的笔记`,
    writeNote: '写笔记',
    open: (quote, hasNote) => `${hasNote ? '带笔记的划线' : '划线'}：${quoted(quote)}`,
    inText: '本文中的划线',
    copy: '复制',
    copyQuote: '复制引文',
    copied: '已连同出处复制。',
    notCopied: '浏览器不允许复制。',
    share: '分享',
    shareLink: '分享指向此处的链接',
    linkCopied: '链接已复制。',
    remove: '移除',
    notShown: '此浏览器无法在正文中显示划线。划线已保留，并列在书库中。',
    detached: (count) => `有 ${number(count)} 处划线的文字已不在本文中`,
    isDetached: '已不在文章中',
    nothing: '还没有划线。在文章中选中文字并选择一种颜色，它们会连同笔记列在这里。',
    find: '在划线和笔记中查找',
    found: (count) => `${number(count)} 处划线`,
    noneFound: '没有划线或笔记含有此内容。',
    quoted: (quote, title, href) => `“${quote}”\n\n${title}\n${href}`,
  },

  install: {
    heading: '安装',
    hint: '有了自己的图标，它就像应用一样打开，没有网络也可以；浏览器也不容易清除您保留的内容。',
    install: '安装',
    byHand: '在此浏览器中：选择“共享”，再选择“添加到主屏幕”。',
    offered: '已保存。本站也可以像应用一样安装，方法见书库。',
  },

  kept: {
    heading: '这里保留了什么',
    hint: '全部内容都在此设备的此浏览器中，不在别处。',
    bookmarks: (count) => `${number(count)} 个收藏`,
    highlights: (count) => `${number(count)} 处划线和笔记`,
    history: (count) => `${number(count)} 篇打开过的文章`,
    articles: (count, bytes) =>
      count === 0 ? '没有文章' : `${articles(count)}及其图片，${sizeInWords(bytes)}`,
    choices: '主题、文字、筛选以及您的其他选择',
    usage: (bytes) => `浏览器统计共 ${sizeInWords(bytes)}，含本站自身的部分。`,
    erase: '删除全部…',
    eraseHint: '这会从此浏览器中删除以上全部内容，且无法恢复。您可以先在上方做一份备份。',
    eraseNow: '彻底删除全部',
    cancel: '取消',
  },

  library: {
    revisions: '本文的修改记录',
    needsScript: '书库需要 JavaScript：您保留的内容存放在此浏览器中。',
    bookmarks: '收藏',
    onThisDevice: '在此设备上',
    noBookmarks: '还没有收藏。在卡片或文章中按“收藏”，它就会列在这里。',
    nothingOnDevice: (most) =>
      `此设备上还没有文章。您最近打开的 ${number(most)} 篇会留在这里，没有网络也能阅读。`,
    bookmarkRemoved: '已取消收藏。',
    copyRemoved: '已从此设备移除。',
    highlights: '划线',
    highlightRemoved: '已移除划线。',
    history: '历史',
    nothingRead: '还没有内容。您打开的文章会列在这里，仅在此设备上。',
    progress: (share) => {
      if (share === 1) return '已读';
      return share === 0 ? '已打开' : `已读 ${number(Math.max(1, Math.floor(share * 100)))}%`;
    },
    clearHistory: '清除历史',
    historyCleared: '历史已清除。',
    minutesLeft: (minutes) => `还剩 ${number(minutes)} 分钟`,
    resume: (progress) => `从 ${number(Math.round(progress * 100))}% 处继续`,
    share: '分享本文',
    speechFailed: '朗读功能加载失败。请在有网络时重试。',
    linkCopied: '链接已复制。',
    linkNotCopied: '浏览器不允许复制链接。请从地址栏复制。',
    copyBecause: (code, isOnline) =>
      `${
        {
          offline: noNetwork(isOnline),
          'not-found': '本文已不再发布',
          damaged: '收到的内容与发布的不符',
        }[code]
      }。这是此设备上的副本。`,
    nextPart: '下一部分',
    related: '相关文章',
    alsoIn: '同属',
    alsoBy: '同一作者：',
  },

  look: {
    language: '语言',
    languageOfBrowser: '与浏览器相同',
    languageFailed: '此语言加载失败。请在有网络时重试。',
    theme: '主题',
    themes: { system: '跟随系统', light: '浅色', sepia: '米色', dark: '深色', black: '黑色' },
    contrast: '提高对比度',
    font: '字体',
    fonts: {
      serif: '衬线',
      sans: '无衬线',
      mono: '打字机',
      system: '系统',
      legible: 'Hyperlegible',
      dyslexic: 'OpenDyslexic',
    },
    fontFailed: (isOnline) =>
      isOnline ? '此字体加载失败。请稍后重试。' : '当前处于离线状态，此设备上还没有这种字体。',
    text: '文字',
    lines: '行',
    measures: {
      size: '大小',
      leading: '行高',
      measure: '行长',
      letters: '字间距',
      words: '词间距',
    },
    value: (measure, value) => {
      switch (measure) {
        case 'size':
          return `${number(value)} 像素`;
        case 'leading':
          return `${number(value, 1)} 倍`;
        case 'measure':
          return `${number(value)} 个字母`;
        case 'letters':
        case 'words':
          return value === 0 ? '正常' : `加宽 ${number(value)}%`;
      }
    },
    justified: '两端对齐',
    hyphenated: '长单词断行',
    reset: '全部还原',
    wasReset: '文字与主题已恢复原样。',
    listen: '朗读',
    focus: '只看正文',
    focusHint: '只显示正文。移动或轻触可显示按钮，按 Esc 退出。',
    leaveFocus: '显示全部',
  },

  revision: {
    hint: '发布者为每次修改所记，最近的在前。可以追加记录，但无法不被察觉地更改。',
    first: '发布',
    withdrawn: '撤下',
    changed: '修改了文字',
    form: '修改了形式，文字未变',
    isHere: '此设备上的副本',
    isShown: '您正在阅读的版本',
    noLog: '本站不保留修改记录。',
    notInLog: '本站的记录中没有这篇文章。',
  },

  save: {
    saving: (done, total) => `正在保存 ${number(done)} / ${number(total)}`,
    checked: (bytes) => `${sizeInWords(bytes)} · 已校验`,
    failed: '未保存',
    remove: '移除',
    removeCopy: '从此设备移除',
    because: { saved: '已保存', opened: '暂时保留' },
  },

  saving: {
    heading: '随身带走',
    hint: '全部文章及其图片，没有网络也能阅读。',
    size: (count, bytes, room) =>
      `${articles(count)}，最多 ${sizeInWords(bytes)}。${
        room === undefined ? '' : `此浏览器还有 ${sizeInWords(room)} 的空间。`
      }`,
    tooLarge: '可能超出可用空间。能放下的会保存。',
    sizeUnknown: '有网络时才能看到总大小。',
    everything: '全部保存',
    saveList: '离线保存这些文章',
    begun: (count) => `正在保存 ${articles(count)}。进度见书库。`,
    nothing: '这些都已保存。',
    saving: (done, total) => `正在保存 ${number(done)} / ${number(total)}`,
    away: (done, total) => `网络没有响应。${savedOf(done, total)}；其余的等网络恢复后继续。`,
    paused: (done, total) => `已暂停：${savedOf(done, total)}。`,
    stuck: (code, done, total) =>
      code === 'storage-full'
        ? `未能全部保存：此设备没有空间了。${savedOf(done, total)}。请从书库或设备中移除一些内容，然后继续。`
        : `未能保存：此浏览器不允许本站保留任何数据。${savedOf(done, total)}。请在浏览器设置中允许，然后继续。`,
    done: (done, total) =>
      done === total ? `完成：已保存 ${articles(total)}。` : `完成：${savedOf(done, total)}。`,
    failed: (count, why) =>
      `${number(count)} 篇未能保存：${
        {
          offline: '虽有网络但没有收到。请稍后重试。',
          'not-found': '已不再发布。',
          damaged: '收到的与发布的不符，因此没有保留。请稍后重试。',
          'storage-full': '没有空间。请从书库中移除一些内容，然后重试。',
          'storage-blocked': '被此浏览器拒绝。请允许本站保留数据，然后重试。',
        }[why]
      }`,
    stopped: (done, total) => `已停止：${savedOf(done, total)}。`,
    pause: '暂停',
    resume: '继续',
    stop: '停止',
  },

  search: {
    under: '见',
    corrected: (typed, meant) => `这里没有${quoted(typed)}。显示的是${either(meant.map(quoted))}。`,
    missing: (terms) => `这里没有${either(terms.map(quoted))}。`,
    partial: '没有文章含有全部内容。以下文章含有最多。',
    inArticle: '在本文中找到',
    notInText: (typed) => `正文中没有${quoted(typed)}`,
    marks: (count, typed) => `${number(count)} × ${quoted(typed)}`,
    markOf: (nth, count, typed) => `${number(nth)} / ${number(count)} · ${quoted(typed)}`,
    nextMark: '正文中的下一处',
    previousMark: '正文中的上一处',
  },

  speech: {
    controls: '朗读',
    play: '继续朗读',
    pause: '暂停',
    previous: '上一句',
    next: '下一句',
    rate: '语速',
    rateOf: (rate) => `${number(rate, 2, 0)}×`,
    voice: '声音',
    chooseVoice: '选择声音',
    remote: (name) => `${name}（需联网）`,
    onlyRemote: '这里只有联网的声音能读这种语言：文字会发送给提供者。请选择一个来收听。',
    noVoice: (language) =>
      `此设备没有${language}的声音。请在其设置的语音或辅助功能中添加一个，然后重试。`,
    failed: '朗读中断了。请换一个声音，或继续。',
  },

  suggestion: {
    heading: '与您所读相近',
    because: { read: '因为您读过', begun: '因为您读了一部分', bookmarked: '因为您收藏了' },
    areOn: '推荐与我所读相近的文章',
    areOnHint: '在此设备上得出。您读了什么不会发送到任何地方。',
  },

  lists: {
    showAll: (count) => `显示全部 ${number(count)} 项`,
    articlesOf: () => '篇文章',
    offline: (count, isOnline) =>
      count === 0
        ? `${noNetwork(isOnline)}，此设备上还没有文章。`
        : `${noNetwork(isOnline)}。此设备上有 ${articles(count)}。`,
    offlineTerms: (facet, count, isOnline) =>
      `${noNetwork(isOnline)}。只知道此设备上 ${articles(count)}的${FACETS[facet]}。`,
    noTerms: {
      category: '这里的文章都没有分类。',
      tag: '这里的文章都没有标签。',
      author: '这里的文章都没有作者。',
    },
    notFoundHint: '它可能已移走。您要找的也许是以下之一：',
    newest: '最新的文章：',
  },

  trust: {
    known: (day) => `本站已签名。其密钥自 ${day}起为此处所知：`,
    before: '您所知的本站内容由此密钥签名：',
    changed: {
      heading: '现在由其他人为本站签名',
      text: '今天显示的内容由另一个密钥签名：',
      hint: '可能是发布者丢失了密钥，也可能是其他人接管了本站。您保存的内容保持原样，不会被替换。请通过本站以外的途径向发布者询问哪个密钥是其所有。',
      accept: '信任新密钥',
    },
    unsigned: {
      heading: '本站不再有签名',
      text: '今天显示的内容没有签名，或签名有误。',
      hint: '可能是发布者出了差错，也可能是其他人更改了本站。您保存的内容保持原样，不会被替换。请通过本站以外的途径询问发布者。',
      accept: '不要签名，继续',
    },
    rewritten: {
      heading: '本站的修改记录被改写',
      text: '本站记录文章的每次修改。今天显示的记录与此设备此前所见不相接：有行被删去或更改。',
      hint: '文章仍由您所知的发布者签名。请询问其记录出了什么事。',
      accept: '采用此记录，继续',
    },
    later: '暂不',
    accepted: '已记住。',
  },
};
