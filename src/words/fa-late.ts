import type { FilterFacet } from '../model/filter.ts';
import type { LateWords } from '../model/late-words.ts';
import { sizeInWords } from '../model/size-in-words.ts';
import { spoken } from '../model/spoken.ts';
import { isolated } from '../model/words.ts';
import type { BackupKind } from './en-late.ts';

const { number } = spoken('fa');

const FACETS: Readonly<Record<FilterFacet, string>> = {
  category: 'دسته‌ها',
  tag: 'برچسب‌ها',
  author: 'نویسندگان',
  series: 'مجموعه‌ها',
  year: 'سال‌ها',
  language: 'زبان‌ها',
  minutes: 'زمان خواندن',
  progress: 'خواندن',
  shelf: 'کتابخانه',
};

function either(names: readonly string[]): string {
  return new Intl.ListFormat('fa', { type: 'disjunction' }).format(names);
}

/** A noun after a number has no plural. */
function articles(count: number): string {
  return `${number(count)} نوشته`;
}

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'شبکه پاسخ نمی‌دهد' : 'آفلاین هستید';
}

function quoted(text: string): string {
  return `«${isolated(text)}»`;
}

function kept(count: number, kind: BackupKind): string {
  const what = {
    bookmarks: 'نشان',
    highlights: 'برجسته‌سازی',
    history: 'نوشتهٔ خوانده‌شده',
    lists: 'فهرست شخصی',
    choices: 'تنظیم',
  };
  return `${number(count)} ${what[kind]}`;
}

function savedOf(done: number, total: number): string {
  return `${number(done)} از ${articles(total)} ذخیره شده`;
}

function pick(name: string, isExcluded: boolean): string {
  return isExcluded ? `نه ${name}` : name;
}

export const late: LateWords = {
  article: {
    copyCode: 'رونوشت',
    copied: 'رونوشت شد',
    notCopied: 'رونوشت نشد',
    wrapLines: 'شکستن سطرها',
    note: (mark) => `یادداشت ${mark}`,
    toNote: 'نمایش در میان یادداشت‌ها',
    copyLink: 'رونوشت پیوند این بخش',
    noPreview: 'اینجا معلوم نیست این پیوند به کجا می‌رود.',
    enlarge: (alt) => (alt === '' ? 'بزرگ کردن تصویر' : `بزرگ کردن: ${alt}`),
    picture: (nth, count) => `تصویر ${number(nth)} از ${number(count)}`,
    pictureOf: (nth, count) => `${number(nth)} از ${number(count)}`,
    previousPicture: 'تصویر قبلی',
    nextPicture: 'تصویر بعدی',
    zoomIn: 'بزرگ‌نمایی',
    zoomOut: 'کوچک‌نمایی',
    scrolls: {
      code: (title) => (title === undefined ? 'کد' : `کد: ${title}`),
      table: (caption) => (caption === undefined ? 'جدول' : `جدول: ${caption}`),
      formula: 'فرمول',
    },
  },

  backup: {
    heading: 'برون‌بری و درون‌ریزی',
    hint: 'هر چه اینجا ساخته‌اید تنها در همین مرورگر است. پروندهٔ آن را می‌توان جای دیگری نگه داشت و به دستگاه دیگری برد.',
    everything: 'همه چیز، به صورت پشتیبان',
    bookmarks: 'نشان‌ها، برای یک مرورگر',
    markdown: 'برجسته‌سازی‌ها، به صورت Markdown',
    annotations: 'برجسته‌سازی‌ها، به صورت Web Annotations',
    readwise: 'برجسته‌سازی‌ها، برای Readwise',
    exportHeading: 'برون‌بری',
    importHeading: 'درون‌ریزی یک پشتیبان، یادداشت‌ها یا نشان‌های یک مرورگر',
    choose: 'گزینش پرونده',
    preview: (name) => `آنچه ${isolated(name)} می‌آورد`,
    added: (count, kind) => `${kept(count, kind)}، اینجا تازه`,
    changed: (count, kind) => `${kept(count, kind)}، آنجا دیرتر تغییر کرده`,
    nothingNew: 'هر چه این پرونده برای این سایت دارد اینجا هست.',
    unmatched: (count) =>
      `${number(count)} پیوند به هیچ نوشته‌ای از این سایت نمی‌رسد و کنار گذاشته می‌شود.`,
    rules: 'از آنچه اینجا و آنجا هست، تغییر دیرتر معتبر است. چیزی پاک نمی‌شود.',
    merge: 'درون‌ریزی',
    cancel: 'انصراف',
    imported: 'درون‌ریزی شد.',
    faults: {
      'other-format':
        'این پرونده نه پشتیبان است، نه یادداشت‌ها و نه نشان‌های یک مرورگر. چیزی تغییر نکرد.',
      newer:
        'این پشتیبان از نسخهٔ تازه‌تری از سایت است. صفحه را دوباره بارگذاری و پرونده را دوباره انتخاب کنید. چیزی تغییر نکرد.',
      damaged: 'این پشتیبان آسیب دیده است، پس چیزی از آن گرفته نشد. چیزی تغییر نکرد.',
      'too-large': 'این پرونده از هر پشتیبانی بزرگ‌تر است. چیزی تغییر نکرد.',
    },
  },

  command: {
    actions: {
      next: 'بعدی در فهرست',
      previous: 'قبلی در فهرست',
      open: 'باز کردن',
      older: 'نوشتهٔ قدیمی‌تر',
      newer: 'نوشتهٔ تازه‌تر',
      onwards: 'نوشتهٔ قدیمی‌تر، از پایان این یکی',
      back: 'بازگشت به فهرست',
      bookmark: 'نشان کردن، یا برداشتن نشان',
      search: 'جستجو، یا گزینش کار',
      help: 'کلیدها',
      theme: 'پوستهٔ بعدی',
      larger: 'متن بزرگ‌تر',
      smaller: 'متن کوچک‌تر',
      filter: 'پالایش این فهرست',
      clear: 'برداشتن همهٔ پالایه‌ها',
      keepList: 'نگه داشتن این فهرست به عنوان فهرست شخصی',
      read: 'علامت زدن به عنوان خوانده یا نخوانده',
      highlight: 'برجسته کردن واژه‌های انتخاب‌شده',
      listen: 'شنیدن این نوشته، یا درنگ',
      preview: 'نشان دادن مقصد پیوند انتخاب‌شده',
      note: 'نوشتن یادداشت بر واژه‌های انتخاب‌شده',
    },
    unread: 'نوشته‌های نخوانده',
    licences: 'پروانه‌های آنچه این سایت از آن ساخته شده',
    sortBy: (sort) => `چینش: ${sort}`,
    showAs: (layout) => `نمایش: ${layout}`,
    listKept: (name) => `با نام ${quoted(name)} در فهرست‌های شخصی پالایه نگه داشته شد.`,
    markedRead: (isRead) =>
      isRead ? 'به عنوان خوانده علامت خورد.' : 'به عنوان نخوانده علامت خورد.',
    suggest: (areOn) =>
      areOn
        ? 'پیشنهاد نوشته‌هایی مانند آنچه می‌خوانم'
        : 'پیشنهاد نکردن نوشته بر پایهٔ آنچه می‌خوانم',
    themeIs: (theme) => `پوسته: ${theme}`,
    sizeIs: (value) => `اندازه: ${value}`,
    palette: {
      hint: 'جستجو یا انجام کاری',
      results: 'نتایج',
      manual: 'پیکان‌ها برمی‌گزینند، Enter باز می‌کند، Ctrl یا ⌘ با Enter در زبانهٔ تازه.',
      count: (count) => `${number(count)} نتیجه`,
      kind: {
        action: 'کار',
        page: 'صفحه',
        category: 'دسته',
        tag: 'برچسب',
        author: 'نویسنده',
        series: 'مجموعه',
        year: 'سال',
        language: 'زبان',
        minutes: 'زمان خواندن',
        progress: 'خواندن',
        shelf: 'کتابخانه',
        'smart-list': 'فهرست شخصی',
        article: 'نوشته',
        search: 'جستجو',
      },
      searchAll: (text) => `جستجوی ${quoted(text)} در همهٔ نوشته‌ها`,
    },
    keys: {
      group: {
        list: 'در فهرست',
        article: 'در نوشته',
        places: 'رفتن به',
        everywhere: 'همه جا',
      },
      names: { Space: 'فاصله', Enter: 'Enter', Ctrl: 'Ctrl', Escape: 'Esc' },
      or: 'یا',
      areOn: 'کلیدها وقتی تنها فشرده شوند کار می‌کنند',
      areOnHint: 'اگر با این دستگاه حرف می‌زنید یا کلیدها را ناخواسته می‌فشارید خاموششان کنید.',
    },
  },

  filter: {
    heading: (facet) => FACETS[facet],
    lengths: {
      '1-3': 'تا ۳ دقیقه',
      '4-7': '۴ تا ۷ دقیقه',
      '8-15': '۸ تا ۱۵ دقیقه',
      '16': 'بیش از ۱۵ دقیقه',
    },
    marks: {
      unread: 'نخوانده',
      begun: 'نیمه‌کاره',
      read: 'خوانده',
      bookmarked: 'نشان‌شده',
      saved: 'ذخیرهٔ آفلاین',
      highlighted: 'با برجسته‌سازی',
    },
    not: 'نه',
    pick,
    remove: (name) => `برداشتن ${name}`,
    drop: (name, isExcluded, count) => `برداشتن ${pick(name, isExcluded)}: ${articles(count)}`,
    left: (count) => `${articles(count)} می‌ماند`,
    text: quoted,
    anyOf: 'هر یک از',
    clear: 'برداشتن همه',
    findAmong: (facet, count) => `جستجو میان ${number(count)}: ${FACETS[facet]}`,
    noneCalled: 'هیچ‌یک این را در نام خود ندارد.',
    nothingMatches: 'هیچ نوشته‌ای همهٔ این‌ها را ندارد.',
    nothingMatchesHint: 'یکی از این‌ها را بردارید:',
    sort: 'چینش',
    sorts: {
      newest: 'اول تازه‌ترین',
      oldest: 'اول قدیمی‌ترین',
      title: 'عنوان',
      shortest: 'اول کوتاه‌ترین',
      longest: 'اول بلندترین',
      recent: 'تازه خوانده‌شده',
      relevance: 'مرتبط‌ترین',
    },
    lists: {
      heading: 'فهرست‌های شخصی',
      name: 'نامی برای این پالایه',
      keep: 'نگه داشتن',
      save: 'ذخیره',
      rename: 'تغییر نام',
      removed: 'برداشته شد.',
    },
    layout: 'نمایش',
    layouts: { cards: 'کارت‌ها', compact: 'فهرست فشرده' },
  },

  highlight: {
    highlight: 'برجسته کردن',
    colours: { yellow: 'زرد', green: 'سبز', blue: 'آبی', rose: 'صورتی' },
    colour: 'رنگ',
    highlightIn: (colour) =>
      ({
        yellow: 'برجسته کردن با زرد',
        green: 'برجسته کردن با سبز',
        blue: 'برجسته کردن با آبی',
        rose: 'برجسته کردن با صورتی',
      })[colour],
    selection: 'آنچه انتخاب شده',
    note: 'یادداشت',
    noteOf: (quote) => `یادداشت بر ${quoted(quote)}`,
    writeNote: 'نوشتن یادداشت',
    open: (quote, hasNote) =>
      `${hasNote ? 'برجسته‌سازی با یادداشت' : 'برجسته‌سازی'}: ${quoted(quote)}`,
    inText: 'برجسته‌سازی‌های این متن',
    copy: 'رونوشت',
    copyQuote: 'رونوشت نقل قول',
    copied: 'با منبعش رونوشت شد.',
    notCopied: 'مرورگر اجازهٔ رونوشت نداد.',
    share: 'هم‌رسانی',
    shareLink: 'هم‌رسانی پیوند این بخش',
    linkCopied: 'پیوند رونوشت شد.',
    remove: 'برداشتن',
    notShown:
      'این مرورگر نمی‌تواند برجسته‌سازی‌ها را در متن نشان دهد. نگه داشته شده‌اند و در کتابخانه هستند.',
    detached: (count) =>
      `${number(count)} برجسته‌سازی بر واژه‌هایی است که دیگر در این نوشته نیستند`,
    isDetached: 'دیگر در نوشته نیست',
    nothing:
      'هنوز چیزی برجسته نشده است. در نوشته‌ای واژه‌هایی را انتخاب کنید و رنگی برگزینید؛ با یادداشت‌هایتان اینجا می‌آیند.',
    find: 'جستجو در برجسته‌سازی‌ها و یادداشت‌ها',
    found: (count) => `${number(count)} برجسته‌سازی`,
    noneFound: 'هیچ برجسته‌سازی و یادداشتی این را نمی‌گوید.',
    quoted: (quote, title, href) => `«${quote}»\n\n${title}\n${href}`,
  },

  install: {
    heading: 'نصب',
    hint: 'با نماد خودش مانند هر برنامه‌ای باز می‌شود، بی‌شبکه هم، و مرورگرها کمتر آنچه را نگه می‌دارید پاک می‌کنند.',
    install: 'نصب',
    byHand: 'در این مرورگر: «هم‌رسانی» و سپس «افزودن به صفحهٔ اصلی» را برگزینید.',
    offered: 'ذخیره شد. این سایت را می‌توان مانند برنامه‌ای نصب کرد: کتابخانه می‌گوید چگونه.',
  },

  kept: {
    heading: 'آنچه اینجا نگه داشته می‌شود',
    hint: 'همه‌اش در همین مرورگر، روی همین دستگاه است و جای دیگری نیست.',
    bookmarks: (count) => `${number(count)} نشان`,
    highlights: (count) => `${number(count)} برجسته‌سازی و یادداشت`,
    history: (count) => `${number(count)} نوشتهٔ بازشده`,
    articles: (count, bytes) =>
      count === 0
        ? 'هیچ نوشته‌ای'
        : `${articles(count)} با تصویرهایش، ${isolated(sizeInWords(bytes))}`,
    choices: 'پوسته، متن، پالایه‌ها و هر چیز دیگری که برگزیده‌اید',
    usage: (bytes) =>
      `مرورگر روی هم ${isolated(sizeInWords(bytes))} می‌شمارد، با بخش‌های خود سایت.`,
    erase: 'پاک کردن همه چیز…',
    eraseHint:
      'این همهٔ موارد بالا را از این مرورگر پاک می‌کند و برگشت‌پذیر نیست. پیش از آن می‌توان در بالا پشتیبان گرفت.',
    eraseNow: 'پاک کردن همه چیز برای همیشه',
    cancel: 'انصراف',
  },

  library: {
    revisions: 'تغییرهای این نوشته',
    needsScript: 'کتابخانه به JavaScript نیاز دارد: آنچه نگه می‌دارید در این مرورگر است.',
    bookmarks: 'نشان‌ها',
    onThisDevice: 'روی این دستگاه',
    noBookmarks: 'هنوز نشانی نیست. روی کارتی یا در نوشته‌ای «نشان کردن» را بزنید تا اینجا بیاید.',
    nothingOnDevice: (most) =>
      `هنوز نوشته‌ای روی این دستگاه نیست. ${number(most)} نوشتهٔ آخری که باز می‌کنید اینجا می‌ماند تا بی‌شبکه خوانده شود.`,
    bookmarkRemoved: 'نشان برداشته شد.',
    copyRemoved: 'از این دستگاه برداشته شد.',
    highlights: 'برجسته‌سازی‌ها',
    highlightRemoved: 'برجسته‌سازی برداشته شد.',
    history: 'تاریخچه',
    nothingRead: 'هنوز چیزی نیست. نوشته‌هایی که باز می‌کنید اینجا می‌آیند، تنها روی این دستگاه.',
    progress: (share) => {
      if (share === 1) return 'خوانده‌شده';
      return share === 0 ? 'بازشده' : `${number(Math.max(1, Math.floor(share * 100)))}٪ خوانده‌شده`;
    },
    clearHistory: 'پاک کردن تاریخچه',
    historyCleared: 'تاریخچه پاک شد.',
    minutesLeft: (minutes) => `${number(minutes)} دقیقه مانده`,
    resume: (progress) => `ادامه از ${number(Math.round(progress * 100))}٪`,
    share: 'هم‌رسانی این نوشته',
    speechFailed: 'بلندخوانی بارگذاری نشد. وقتی شبکه بود دوباره بکوشید.',
    linkCopied: 'پیوند رونوشت شد.',
    linkNotCopied: 'مرورگر اجازهٔ رونوشت پیوند نداد. آن را از نوار نشانی بردارید.',
    copyBecause: (code, isOnline) =>
      `${
        {
          offline: noNetwork(isOnline),
          'not-found': 'این نوشته دیگر منتشر نیست',
          damaged: 'آنچه رسید همان نیست که منتشر شده',
        }[code]
      }. این نسخهٔ روی این دستگاه است.`,
    nextPart: 'بخش بعدی',
    related: 'مرتبط',
    alsoIn: 'نیز در',
    alsoBy: 'نیز از',
  },

  look: {
    language: 'زبان',
    languageOfBrowser: 'مانند مرورگر',
    languageFailed: 'این زبان بارگذاری نشد. وقتی شبکه بود دوباره بکوشید.',
    theme: 'پوسته',
    themes: { system: 'سامانه', light: 'روشن', sepia: 'سپیا', dark: 'تیره', black: 'سیاه' },
    contrast: 'تضاد بیشتر',
    font: 'قلم',
    fonts: {
      serif: 'سریف',
      sans: 'بی‌سریف',
      mono: 'ماشین تحریر',
      system: 'قلم سامانه',
      legible: 'Hyperlegible',
      dyslexic: 'OpenDyslexic',
    },
    fontFailed: (isOnline) =>
      isOnline
        ? 'این قلم بارگذاری نشد. بعداً دوباره بکوشید.'
        : 'آفلاین هستید و این قلم هنوز روی این دستگاه نیست.',
    text: 'متن',
    lines: 'سطرها',
    measures: {
      size: 'اندازه',
      leading: 'ارتفاع سطر',
      measure: 'درازای سطر',
      letters: 'فاصلهٔ حروف',
      words: 'فاصلهٔ واژه‌ها',
    },
    value: (measure, value) => {
      switch (measure) {
        case 'size':
          return `${number(value)} پیکسل`;
        case 'leading':
          return `${number(value, 1)} سطر`;
        case 'measure':
          return `${number(value)} حرف`;
        case 'letters':
        case 'words':
          return value === 0 ? 'عادی' : `${number(value)}٪ بازتر`;
      }
    },
    justified: 'تراز دو سویه',
    hyphenated: 'شکستن واژه‌های بلند',
    reset: 'بازنشانی همه',
    wasReset: 'متن و پوسته مانند آغاز شد.',
    listen: 'شنیدن',
    focus: 'تنها متن',
    focusHint: 'تنها متن دیده می‌شود. برای دکمه‌ها حرکت یا لمس کنید؛ Esc بیرون می‌رود.',
    leaveFocus: 'نمایش همه چیز',
  },

  revision: {
    hint: 'آنچه ناشر دربارهٔ هر تغییر نوشته است، تازه‌ترین در آغاز. می‌توان به آن افزود، ولی نمی‌توان پنهانی تغییرش داد.',
    first: 'منتشر شد',
    withdrawn: 'پس گرفته شد',
    changed: 'متن تغییر کرد',
    form: 'شکلش تغییر کرد و هیچ‌یک از واژه‌هایش نه',
    isHere: 'نسخهٔ روی این دستگاه',
    isShown: 'آنچه می‌خوانید',
    noLog: 'این سایت گزارشی از تغییرهایش نگه نمی‌دارد.',
    notInLog: 'گزارش این سایت این نوشته را نمی‌شناسد.',
  },

  save: {
    saving: (done, total) => `ذخیرهٔ ${number(done)} از ${number(total)}`,
    checked: (bytes) => `${isolated(sizeInWords(bytes))} · بررسی‌شده`,
    failed: 'ذخیره نشد',
    remove: 'برداشتن',
    removeCopy: 'برداشتن از این دستگاه',
    because: { saved: 'ذخیره‌شده', opened: 'فعلاً نگه داشته شده' },
  },

  saving: {
    heading: 'همراه بردن',
    hint: 'همهٔ نوشته‌ها با تصویرهایشان، برای خواندن بی‌شبکه.',
    size: (count, bytes, room) =>
      `${articles(count)}، حداکثر ${isolated(sizeInWords(bytes))}.${
        room === undefined ? '' : ` این مرورگر برای ${isolated(sizeInWords(room))} جا دارد.`
      }`,
    tooLarge: 'شاید بیش از جای موجود باشد. هر چه جا شود ذخیره می‌شود.',
    sizeUnknown: 'اندازهٔ آن وقتی شبکه باشد دیده می‌شود.',
    everything: 'ذخیرهٔ همه چیز',
    saveList: 'ذخیرهٔ آفلاین این نوشته‌ها',
    begun: (count) => `در حال ذخیرهٔ ${articles(count)}. کتابخانه پیشرفت را نشان می‌دهد.`,
    nothing: 'همهٔ این‌ها ذخیره شده‌اند.',
    saving: (done, total) => `ذخیرهٔ ${number(done)} از ${number(total)}`,
    away: (done, total) =>
      `شبکه پاسخ نمی‌دهد. ${savedOf(done, total)}؛ باقی با بازگشت شبکه می‌آید.`,
    paused: (done, total) => `در درنگ: ${savedOf(done, total)}.`,
    stuck: (code, done, total) =>
      code === 'storage-full'
        ? `همه ذخیره نشد: روی این دستگاه جا نمانده است. ${savedOf(done, total)}. چیزی از کتابخانه یا دستگاه بردارید و ادامه دهید.`
        : `ذخیره نشد: این مرورگر نمی‌گذارد سایت چیزی نگه دارد. ${savedOf(done, total)}. در تنظیمات مرورگر اجازه دهید و ادامه دهید.`,
    done: (done, total) =>
      done === total ? `تمام: ${articles(total)} ذخیره شد.` : `تمام: ${savedOf(done, total)}.`,
    failed: (count, why) =>
      `${articles(count)} ذخیره نشد: ${
        {
          offline: 'با آنکه شبکه بود نرسید. بعداً دوباره بکوشید.',
          'not-found': 'دیگر منتشر نیست.',
          damaged: 'آن‌گونه که منتشر شده نرسید، پس نگه داشته نشد. بعداً دوباره بکوشید.',
          'storage-full': 'جا نبود. چیزی از کتابخانه بردارید و دوباره بکوشید.',
          'storage-blocked':
            'این مرورگر نپذیرفت. اجازه دهید این سایت داده نگه دارد و دوباره بکوشید.',
        }[why]
      }`,
    stopped: (done, total) => `متوقف شد: ${savedOf(done, total)}.`,
    pause: 'درنگ',
    resume: 'ادامه',
    stop: 'توقف',
  },

  search: {
    under: 'زیر',
    corrected: (typed, meant) =>
      `اینجا چیزی ${quoted(typed)} نمی‌گوید. نمایش ${either(meant.map(quoted))}.`,
    missing: (terms) => `اینجا چیزی ${either(terms.map(quoted))} نمی‌گوید.`,
    partial: 'هیچ نوشته‌ای همهٔ این‌ها را ندارد. این‌ها بیشترش را دارند.',
    inArticle: 'یافته در این نوشته',
    notInText: (typed) => `${quoted(typed)} در متن نیست`,
    marks: (count, typed) => `${number(count)} × ${quoted(typed)}`,
    markOf: (nth, count, typed) => `${number(nth)} از ${number(count)} · ${quoted(typed)}`,
    nextMark: 'بعدی در متن',
    previousMark: 'قبلی در متن',
  },

  speech: {
    controls: 'بلندخوانی',
    play: 'ادامهٔ بلندخوانی',
    pause: 'درنگ',
    previous: 'جملهٔ قبلی',
    next: 'جملهٔ بعدی',
    rate: 'سرعت',
    rateOf: (rate) => `${number(rate, 2, 0)}×`,
    voice: 'صدا',
    chooseVoice: 'گزینش صدا',
    remote: (name) => `${isolated(name)} (از راه شبکه)`,
    onlyRemote:
      'این زبان را اینجا تنها صداهای شبکه‌ای می‌خوانند: متن برای ارائه‌دهندگانشان فرستاده می‌شود. برای شنیدن یکی را برگزینید.',
    noVoice: (language) =>
      `این دستگاه برای این زبان صدا ندارد: ${language}. در تنظیماتش، بخش گفتار یا دسترس‌پذیری، یکی بیفزایید و دوباره بکوشید.`,
    failed: 'صدا ایستاد. یکی دیگر برگزینید یا ادامه دهید.',
  },

  suggestion: {
    heading: 'مانند آنچه می‌خوانید',
    because: {
      read: 'چون خوانده‌اید:',
      begun: 'چون آغاز کرده‌اید:',
      bookmarked: 'چون نشان کرده‌اید:',
    },
    areOn: 'پیشنهاد نوشته‌هایی مانند آنچه می‌خوانم',
    areOnHint: 'روی همین دستگاه به دست می‌آید. آنچه می‌خوانید جایی فرستاده نمی‌شود.',
  },

  lists: {
    showAll: (count) => `نمایش همه (${number(count)})`,
    articlesOf: () => 'نوشته',
    offline: (count, isOnline) =>
      count === 0
        ? `${noNetwork(isOnline)} و هنوز نوشته‌ای روی این دستگاه نیست.`
        : `${noNetwork(isOnline)}. ${articles(count)} روی این دستگاه هست.`,
    offlineTerms: (facet, count, isOnline) =>
      `${noNetwork(isOnline)}. ${FACETS[facet]}: تنها از ${articles(count)} روی این دستگاه دانسته است.`,
    noTerms: {
      category: 'هیچ نوشته‌ای اینجا دسته ندارد.',
      tag: 'هیچ نوشته‌ای اینجا برچسب ندارد.',
      author: 'هیچ نوشته‌ای اینجا نویسنده ندارد.',
    },
    notFoundHint: 'شاید جابه‌جا شده باشد. آیا یکی از این‌ها را می‌جستید؟',
    newest: 'تازه‌ترین نوشته‌ها:',
  },

  trust: {
    known: (day) => `این سایت امضا شده است. کلید آن، شناخته‌شده در اینجا از ${day}:`,
    before: 'آنچه از این سایت می‌شناسید با این کلید امضا شده بود:',
    changed: {
      heading: 'اکنون کس دیگری این سایت را امضا می‌کند',
      text: 'آنچه امروز نشان می‌دهد با کلید دیگری امضا شده است:',
      hint: 'شاید ناشر کلیدی را گم کرده، یا کس دیگری سایت را به دست گرفته باشد. آنچه ذخیره کرده‌اید همان‌گونه می‌ماند و چیزی جایش را نمی‌گیرد. از راهی جز این سایت از ناشر بپرسید کلیدش کدام است.',
      accept: 'اعتماد به کلید تازه',
    },
    unsigned: {
      heading: 'این سایت دیگر امضا ندارد',
      text: 'آنچه امروز نشان می‌دهد امضا ندارد، یا امضایش نادرست است.',
      hint: 'شاید ناشر اشتباهی کرده، یا کس دیگری سایت را تغییر داده باشد. آنچه ذخیره کرده‌اید همان‌گونه می‌ماند و چیزی جایش را نمی‌گیرد. از راهی جز این سایت از ناشر بپرسید.',
      accept: 'ادامه بدون امضا',
    },
    rewritten: {
      heading: 'گزارش این سایت بازنویسی شده است',
      text: 'سایت گزارشی از هر تغییر نوشته‌هایش نگه می‌دارد. آنچه امروز نشان می‌دهد دنبالهٔ آنچه این دستگاه دیده نیست: سطرهایی افتاده یا تغییر کرده‌اند.',
      hint: 'نوشته‌هایش را ناشری امضا کرده که می‌شناسید. از او بپرسید بر سر گزارش چه آمده است.',
      accept: 'ادامه با این گزارش',
    },
    later: 'اکنون نه',
    accepted: 'به یاد سپرده شد.',
  },
};
