import type { FilterFacet } from '../model/filter.ts';
import type { LateWords } from '../model/late-words.ts';
import { sizeInWords } from '../model/size-in-words.ts';
import { spoken } from '../model/spoken.ts';
import { isolated } from '../model/words.ts';
import type { BackupKind } from './en-late.ts';

const { number, counted } = spoken('ar');

const FACETS: Readonly<Record<FilterFacet, string>> = {
  category: 'الفئات',
  tag: 'الوسوم',
  author: 'الكتّاب',
  series: 'السلاسل',
  year: 'السنوات',
  language: 'اللغات',
  minutes: 'وقت القراءة',
  progress: 'القراءة',
  shelf: 'المكتبة',
};

const ARTICLES = {
  zero: 'لا مقالات',
  one: 'مقالة واحدة',
  two: 'مقالتان',
  few: '# مقالات',
  many: '# مقالة',
  other: '# مقالة',
};
const BOOKMARKS = {
  zero: 'لا إشارات',
  one: 'إشارة واحدة',
  two: 'إشارتان',
  few: '# إشارات',
  many: '# إشارة',
  other: '# إشارة',
};
const HIGHLIGHTS = {
  zero: 'لا تظليل',
  one: 'تظليل واحد',
  two: 'تظليلان',
  few: '# تظليلات',
  many: '# تظليلًا',
  other: '# تظليل',
};

function either(names: readonly string[]): string {
  return new Intl.ListFormat('ar', { type: 'disjunction' }).format(names);
}

function articles(count: number): string {
  return counted(count, ARTICLES);
}

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'الشبكة لا تستجيب' : 'أنت غير متصل';
}

function size(bytes: number): string {
  return isolated(sizeInWords(bytes));
}

function quoted(text: string): string {
  return `«${isolated(text)}»`;
}

function kept(count: number, kind: BackupKind): string {
  return counted(
    count,
    {
      bookmarks: BOOKMARKS,
      highlights: HIGHLIGHTS,
      history: {
        ...ARTICLES,
        one: 'مقالة مقروءة واحدة',
        two: 'مقالتان مقروءتان',
        few: '# مقالات مقروءة',
        many: '# مقالة مقروءة',
        other: '# مقالة مقروءة',
      },
      lists: {
        one: 'قائمة خاصة واحدة',
        two: 'قائمتان خاصتان',
        few: '# قوائم خاصة',
        many: '# قائمة خاصة',
        other: '# قائمة خاصة',
      },
      choices: {
        one: 'خيار واحد',
        two: 'خياران',
        few: '# خيارات',
        many: '# خيارًا',
        other: '# خيار',
      },
    }[kind],
  );
}

function savedOf(done: number, total: number): string {
  return `حُفظ ${number(done)} من ${number(total)}`;
}

function pick(name: string, isExcluded: boolean): string {
  return isExcluded ? `ليس ${name}` : name;
}

export const late: LateWords = {
  article: {
    copyCode: 'نسخ',
    copied: 'نُسخ',
    notCopied: 'لم يُنسخ',
    wrapLines: 'لفّ الأسطر',
    note: (mark) => `الحاشية ${mark}`,
    toNote: 'العرض بين الحواشي',
    copyLink: 'نسخ رابط هذا القسم',
    noPreview: 'لا يُعرف هنا إلى أين يقود هذا الرابط.',
    enlarge: (alt) => (alt === '' ? 'تكبير الصورة' : `تكبير: ${alt}`),
    picture: (nth, count) => `صورة ${number(nth)} من ${number(count)}`,
    pictureOf: (nth, count) => `${number(nth)} من ${number(count)}`,
    previousPicture: 'الصورة السابقة',
    nextPicture: 'الصورة التالية',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    scrolls: {
      code: (title) => (title === undefined ? 'شيفرة' : `شيفرة: ${title}`),
      table: (caption) => (caption === undefined ? 'جدول' : `جدول: ${caption}`),
      formula: 'صيغة رياضية',
    },
  },

  backup: {
    heading: 'التصدير والاستيراد',
    hint: 'كل ما صنعته هنا موجود في هذا المتصفح وحده. يمكن حفظ ملف منه في مكان آخر ونقله إلى جهاز آخر.',
    everything: 'كل شيء، نسخة احتياطية',
    bookmarks: 'الإشارات، لمتصفح',
    markdown: 'التظليلات، بصيغة Markdown',
    annotations: 'التظليلات، بصيغة Web Annotations',
    readwise: 'التظليلات، لأجل Readwise',
    exportHeading: 'تصدير',
    importHeading: 'استيراد نسخة احتياطية أو تعليقات أو إشارات متصفح',
    choose: 'اختيار ملف',
    preview: (name) => `ما سيجلبه ${isolated(name)}`,
    added: (count, kind) => `${kept(count, kind)}، جديد هنا`,
    changed: (count, kind) => `${kept(count, kind)}، عُدّل هناك لاحقًا`,
    nothingNew: 'كل ما في هذا الملف لهذا الموقع موجود هنا.',
    unmatched: (count) =>
      counted(count, {
        one: 'رابط واحد لا يقود إلى أي مقالة في هذا الموقع، وسيُترك.',
        two: 'رابطان لا يقودان إلى أي مقالة في هذا الموقع، وسيُتركان.',
        few: '# روابط لا تقود إلى أي مقالة في هذا الموقع، وستُترك.',
        many: '# رابطًا لا تقود إلى أي مقالة في هذا الموقع، وستُترك.',
        other: '# رابط لا تقود إلى أي مقالة في هذا الموقع، وستُترك.',
      }),
    rules: 'مما هو هنا وهناك يُعتمد التعديل الأحدث. لا يُحذف شيء.',
    merge: 'استيراد',
    cancel: 'إلغاء',
    imported: 'تم الاستيراد.',
    faults: {
      'other-format': 'هذا الملف ليس نسخة احتياطية ولا تعليقات ولا إشارات متصفح. لم يتغير شيء.',
      newer:
        'هذه النسخة من إصدار أحدث للموقع. أعد تحميل الصفحة واختر الملف مرة أخرى. لم يتغير شيء.',
      damaged: 'هذه النسخة تالفة، فلم يؤخذ منها شيء. لم يتغير شيء.',
      'too-large': 'هذا الملف أكبر من أي نسخة احتياطية. لم يتغير شيء.',
    },
  },

  command: {
    actions: {
      next: 'التالي في القائمة',
      previous: 'السابق في القائمة',
      open: 'فتح',
      older: 'مقالة أقدم',
      newer: 'مقالة أحدث',
      onwards: 'مقالة أقدم، من نهاية هذه',
      back: 'العودة إلى القائمة',
      bookmark: 'إضافة إشارة أو إزالتها',
      search: 'بحث، أو اختيار ما تفعله',
      help: 'المفاتيح',
      theme: 'السمة التالية',
      larger: 'نص أكبر',
      smaller: 'نص أصغر',
      filter: 'تصفية هذه القائمة',
      clear: 'إزالة كل المرشحات',
      keepList: 'الاحتفاظ بهذه القائمة قائمةً خاصة',
      read: 'وسم كمقروءة أو غير مقروءة',
      highlight: 'تظليل الكلمات المحددة',
      listen: 'الاستماع إلى هذه المقالة، أو الإيقاف مؤقتًا',
      preview: 'إظهار وجهة الرابط المحدد',
      note: 'كتابة ملاحظة على الكلمات المحددة',
    },
    unread: 'مقالات غير مقروءة',
    licences: 'رخص ما صُنع منه هذا الموقع',
    sortBy: (sort) => `الترتيب: ${sort}`,
    showAs: (layout) => `العرض: ${layout}`,
    listKept: (name) => `حُفظت باسم ${quoted(name)} مع القوائم الخاصة في المرشح.`,
    markedRead: (isRead) => (isRead ? 'وُسمت كمقروءة.' : 'وُسمت كغير مقروءة.'),
    suggest: (areOn) => (areOn ? 'اقتراح مقالات تشبه ما أقرأ' : 'عدم اقتراح مقالات بحسب ما أقرأ'),
    themeIs: (theme) => `السمة: ${theme}`,
    sizeIs: (value) => `الحجم: ${isolated(value)}`,
    palette: {
      hint: 'ابحث أو افعل شيئًا',
      results: 'النتائج',
      manual: 'الأسهم تختار، وEnter يفتح، وCtrl أو ⌘ مع Enter في لسان جديد.',
      count: (count) =>
        counted(count, {
          zero: 'لا نتائج',
          one: 'نتيجة واحدة',
          two: 'نتيجتان',
          few: '# نتائج',
          many: '# نتيجة',
          other: '# نتيجة',
        }),
      kind: {
        action: 'إجراء',
        page: 'صفحة',
        category: 'فئة',
        tag: 'وسم',
        author: 'كاتب',
        series: 'سلسلة',
        year: 'سنة',
        language: 'لغة',
        minutes: 'وقت القراءة',
        progress: 'القراءة',
        shelf: 'المكتبة',
        'smart-list': 'قائمة خاصة',
        article: 'مقالة',
        search: 'بحث',
      },
      searchAll: (text) => `البحث عن ${quoted(text)} في كل المقالات`,
    },
    keys: {
      group: {
        list: 'في قائمة',
        article: 'في مقالة',
        places: 'الذهاب إلى',
        everywhere: 'في كل مكان',
      },
      names: { Space: 'المسافة', Enter: 'Enter', Ctrl: 'Ctrl', Escape: 'Esc' },
      or: 'أو',
      areOn: 'تعمل المفاتيح حين تُضغط وحدها',
      areOnHint: 'عطّلها إن كنت تخاطب هذا الجهاز بصوتك أو تضغط المفاتيح بغير قصد.',
    },
  },

  filter: {
    heading: (facet) => FACETS[facet],
    lengths: {
      '1-3': `حتى ${number(3)} دقائق`,
      '4-7': `من ${number(4)} إلى ${number(7)} دقائق`,
      '8-15': `من ${number(8)} إلى ${number(15)} دقيقة`,
      '16': `أكثر من ${number(15)} دقيقة`,
    },
    marks: {
      unread: 'غير مقروءة',
      begun: 'قيد القراءة',
      read: 'مقروءة',
      bookmarked: 'في الإشارات',
      saved: 'محفوظة دون اتصال',
      highlighted: 'فيها تظليل',
    },
    not: 'ليس',
    pick,
    remove: (name) => `إزالة ${name}`,
    drop: (name, isExcluded, count) => `إزالة ${pick(name, isExcluded)}: ${articles(count)}`,
    left: (count) => `يبقى: ${articles(count)}`,
    text: quoted,
    anyOf: 'أيّ من',
    clear: 'إزالة الكل',
    findAmong: (facet, count) => `البحث بين ${number(count)}: ${FACETS[facet]}`,
    noneCalled: 'لا شيء يحمل هذا في اسمه.',
    nothingMatches: 'لا مقالة تجمع كل هذا.',
    nothingMatchesHint: 'أزل واحدًا من هذه:',
    sort: 'الترتيب',
    sorts: {
      newest: 'الأحدث أولًا',
      oldest: 'الأقدم أولًا',
      title: 'العنوان',
      shortest: 'الأقصر أولًا',
      longest: 'الأطول أولًا',
      recent: 'المقروءة حديثًا',
      relevance: 'الأنسب',
    },
    lists: {
      heading: 'القوائم الخاصة',
      name: 'اسم لهذا المرشح',
      keep: 'الاحتفاظ بها',
      save: 'حفظ',
      rename: 'تغيير الاسم',
      removed: 'أُزيلت.',
    },
    layout: 'العرض',
    layouts: { cards: 'بطاقات', compact: 'قائمة مضغوطة' },
  },

  highlight: {
    highlight: 'تظليل',
    colours: { yellow: 'أصفر', green: 'أخضر', blue: 'أزرق', rose: 'وردي' },
    colour: 'اللون',
    highlightIn: (colour) =>
      ({
        yellow: 'تظليل بالأصفر',
        green: 'تظليل بالأخضر',
        blue: 'تظليل بالأزرق',
        rose: 'تظليل بالوردي',
      })[colour],
    selection: 'المحدد',
    note: 'ملاحظة',
    noteOf: (quote) => `ملاحظة على ${quoted(quote)}`,
    writeNote: 'كتابة ملاحظة',
    open: (quote, hasNote) => `${hasNote ? 'تظليل مع ملاحظة' : 'تظليل'}: ${quoted(quote)}`,
    inText: 'التظليلات في هذا النص',
    copy: 'نسخ',
    copyQuote: 'نسخ الاقتباس',
    copied: 'نُسخ مع مصدره.',
    notCopied: 'لم يسمح المتصفح بالنسخ.',
    share: 'مشاركة',
    shareLink: 'مشاركة رابط إلى هذا الموضع',
    linkCopied: 'نُسخ الرابط.',
    remove: 'إزالة',
    notShown: 'لا يستطيع هذا المتصفح إظهار التظليل في النص. هو محفوظ ومدرج في المكتبة.',
    detached: (count) =>
      counted(count, {
        one: 'تظليل واحد على كلمات لم تعد في هذه المقالة',
        two: 'تظليلان على كلمات لم تعد في هذه المقالة',
        few: '# تظليلات على كلمات لم تعد في هذه المقالة',
        many: '# تظليلًا على كلمات لم تعد في هذه المقالة',
        other: '# تظليل على كلمات لم تعد في هذه المقالة',
      }),
    isDetached: 'لم تعد في المقالة',
    nothing: 'لا تظليل بعد. حدّد كلمات في مقالة واختر لونًا، فتُدرج هنا مع ملاحظاتك.',
    find: 'البحث في التظليلات والملاحظات',
    found: (count) => counted(count, HIGHLIGHTS),
    noneFound: 'لا تظليل ولا ملاحظة تقول هذا.',
    quoted: (quote, title, href) => `«${quote}»\n\n${title}\n${href}`,
  },

  install: {
    heading: 'التثبيت',
    hint: 'بأيقونة خاصة يُفتح الموقع كأي تطبيق، ودون شبكة أيضًا، ويقلّ احتمال أن تمحو المتصفحات ما تحفظه.',
    install: 'تثبيت',
    byHand: 'في هذا المتصفح: اختر «مشاركة» ثم «إضافة إلى الشاشة الرئيسية».',
    offered: 'حُفظت. يمكن أيضًا تثبيت هذا الموقع كتطبيق: المكتبة تبيّن كيف.',
  },

  kept: {
    heading: 'ما هو محفوظ هنا',
    hint: 'كله في هذا المتصفح، على هذا الجهاز، وليس في أي مكان آخر.',
    bookmarks: (count) => counted(count, BOOKMARKS),
    highlights: (count) =>
      counted(count, {
        zero: 'لا تظليلات ولا ملاحظات',
        one: 'تظليل أو ملاحظة واحدة',
        two: 'اثنان من التظليلات والملاحظات',
        few: '# من التظليلات والملاحظات',
        many: '# من التظليلات والملاحظات',
        other: '# من التظليلات والملاحظات',
      }),
    history: (count) =>
      counted(count, {
        zero: 'لا مقالات مفتوحة',
        one: 'مقالة واحدة فتحتها',
        two: 'مقالتان فتحتهما',
        few: '# مقالات فتحتها',
        many: '# مقالة فتحتها',
        other: '# مقالة فتحتها',
      }),
    articles: (count, bytes) => `${articles(count)}، مع الصور، ${size(bytes)}`,
    choices: 'السمة والنص والمرشحات وكل ما اخترته سواها',
    usage: (bytes) => `يحسب المتصفح ${size(bytes)} إجمالًا، مع أجزاء الموقع نفسه.`,
    erase: 'حذف كل شيء…',
    eraseHint:
      'هذا يحذف كل ما سبق من هذا المتصفح ولا يمكن التراجع عنه. يمكن عمل نسخة احتياطية قبل ذلك، في الأعلى.',
    eraseNow: 'حذف كل شيء نهائيًا',
    cancel: 'إلغاء',
  },

  library: {
    revisions: 'تعديلات هذه المقالة',
    needsScript: 'تحتاج المكتبة إلى JavaScript: ما تحفظه موجود في هذا المتصفح.',
    bookmarks: 'الإشارات',
    onThisDevice: 'على هذا الجهاز',
    noBookmarks: 'لا إشارات بعد. اضغط «إضافة إشارة» على بطاقة أو في مقالة، فتُدرج هنا.',
    nothingOnDevice: (most) =>
      `لا مقالات على هذا الجهاز بعد. آخر ما تفتحه، حتى ${number(most)}، يبقى هنا ليُقرأ دون شبكة.`,
    bookmarkRemoved: 'أُزيلت الإشارة.',
    copyRemoved: 'أُزيلت من هذا الجهاز.',
    highlights: 'التظليلات',
    highlightRemoved: 'أُزيل التظليل.',
    history: 'السجل',
    nothingRead: 'لا شيء بعد. تُدرج هنا المقالات التي تفتحها، على هذا الجهاز وحده.',
    progress: (share) => {
      if (share === 1) return 'مقروءة';
      return share === 0
        ? 'فُتحت'
        : `قُرئ ${isolated(`${number(Math.max(1, Math.floor(share * 100)))}٪`)}`;
    },
    clearHistory: 'مسح السجل',
    historyCleared: 'مُسح السجل.',
    minutesLeft: (minutes) =>
      counted(minutes, {
        one: 'بقيت دقيقة',
        two: 'بقيت دقيقتان',
        few: 'بقيت # دقائق',
        many: 'بقيت # دقيقة',
        other: 'بقيت # دقيقة',
      }),
    resume: (progress) => `المتابعة من ${isolated(`${number(Math.round(progress * 100))}٪`)}`,
    share: 'مشاركة هذه المقالة',
    speechFailed: 'تعذّر تحميل القراءة الصوتية. أعد المحاولة حين تتوفر الشبكة.',
    linkCopied: 'نُسخ الرابط.',
    linkNotCopied: 'لم يسمح المتصفح بنسخ الرابط. انسخه من شريط العنوان.',
    copyBecause: (code, isOnline) =>
      `${
        {
          offline: noNetwork(isOnline),
          'not-found': 'لم تعد هذه المقالة منشورة',
          damaged: 'ما وصل ليس ما نُشر',
        }[code]
      }. هذه هي النسخة التي على هذا الجهاز.`,
    nextPart: 'الجزء التالي',
    related: 'ذات صلة',
    alsoIn: 'أيضًا في',
    alsoBy: 'أيضًا بقلم',
  },

  look: {
    language: 'اللغة',
    languageOfBrowser: 'كما في المتصفح',
    languageFailed: 'تعذّر تحميل هذه اللغة. أعد المحاولة حين تتوفر الشبكة.',
    theme: 'السمة',
    themes: { system: 'النظام', light: 'فاتح', sepia: 'بني', dark: 'داكن', black: 'أسود' },
    contrast: 'تباين أعلى',
    font: 'الخط',
    fonts: {
      serif: 'مذيّل',
      sans: 'بلا ذيول',
      mono: 'آلة كاتبة',
      system: 'خط النظام',
      legible: 'Hyperlegible',
      dyslexic: 'OpenDyslexic',
    },
    fontFailed: (isOnline) =>
      isOnline
        ? 'تعذّر تحميل هذا الخط. أعد المحاولة لاحقًا.'
        : 'أنت غير متصل، وهذا الخط ليس على هذا الجهاز بعد.',
    text: 'النص',
    lines: 'الأسطر',
    measures: {
      size: 'الحجم',
      leading: 'ارتفاع السطر',
      measure: 'طول السطر',
      letters: 'تباعد الأحرف',
      words: 'تباعد الكلمات',
    },
    value: (measure, value) => {
      switch (measure) {
        case 'size':
          return `${number(value)} بكسل`;
        case 'leading':
          return `${number(value, 1)} سطر`;
        case 'measure':
          return `${number(value)} حرفًا`;
        case 'letters':
        case 'words':
          return value === 0 ? 'عادي' : `أوسع بمقدار ${number(value)}٪`;
      }
    },
    justified: 'محاذاة الجانبين',
    hyphenated: 'تقطيع الكلمات الطويلة',
    reset: 'إعادة الضبط',
    wasReset: 'عاد النص والسمة كما كانا أول مرة.',
    listen: 'استماع',
    focus: 'النص وحده',
    focusHint: 'يظهر النص وحده. حرّك أو المس لترى الأزرار، وEsc للخروج.',
    leaveFocus: 'إظهار كل شيء',
  },

  revision: {
    hint: 'ما دوّنه الناشر عن كل تعديل، الأحدث أولًا. تمكن إضافة مدوّنات، ولا يمكن تغييرها خفية.',
    first: 'نُشرت',
    withdrawn: 'سُحبت',
    changed: 'عُدّل النص',
    form: 'عُدّل شكلها ولم تتغير كلمة',
    isHere: 'النسخة التي على هذا الجهاز',
    isShown: 'ما تقرؤه الآن',
    noLog: 'لا يحتفظ هذا الموقع بسجل لتعديلاته.',
    notInLog: 'سجل هذا الموقع لا يعرف هذه المقالة.',
  },

  save: {
    saving: (done, total) => `جارٍ حفظ ${number(done)} من ${number(total)}`,
    checked: (bytes) => `${size(bytes)} · تم التحقق`,
    failed: 'لم تُحفظ',
    remove: 'إزالة',
    removeCopy: 'إزالة من هذا الجهاز',
    because: { saved: 'محفوظة', opened: 'باقية مؤقتًا' },
  },

  saving: {
    heading: 'خذها معك',
    hint: 'كل المقالات مع صورها، لتُقرأ دون شبكة.',
    size: (count, bytes, room) =>
      `${articles(count)}، ${size(bytes)} على الأكثر.${
        room === undefined ? '' : ` في هذا المتصفح متسع لمقدار ${size(room)}.`
      }`,
    tooLarge: 'قد يكون ذلك أكثر من المتسع. يُحفظ ما يسعه.',
    sizeUnknown: 'يُعرف مقدار ذلك حين تتوفر الشبكة.',
    everything: 'حفظ كل شيء',
    saveList: 'حفظ هذه المقالات دون اتصال',
    begun: (count) => `جارٍ الحفظ: ${articles(count)}. تُظهر المكتبة ما تم منه.`,
    nothing: 'كل هذه محفوظة بالفعل.',
    saving: (done, total) => `جارٍ حفظ ${number(done)} من ${number(total)}`,
    away: (done, total) => `الشبكة لا تستجيب. ${savedOf(done, total)}؛ والباقي حين تعود.`,
    paused: (done, total) => `متوقف مؤقتًا: ${savedOf(done, total)}.`,
    stuck: (code, done, total) =>
      code === 'storage-full'
        ? `تعذّر حفظ الكل: لم تبقَ مساحة على هذا الجهاز. ${savedOf(done, total)}. أزل شيئًا من المكتبة أو من الجهاز ثم تابع.`
        : `تعذّر الحفظ: لا يسمح هذا المتصفح للموقع بحفظ شيء. ${savedOf(done, total)}. اسمح بذلك في إعدادات المتصفح ثم تابع.`,
    done: (done, total) =>
      done === total ? `تم: حُفظ الكل (${number(total)}).` : `تم: ${savedOf(done, total)}.`,
    failed: (count, why) =>
      `تعذّر حفظ ${number(count)}: ${
        {
          offline: 'لم تصل رغم وجود الشبكة. أعد المحاولة لاحقًا.',
          'not-found': 'لم تعد منشورة.',
          damaged: 'لم تصل كما نُشرت، فلم تُحفظ. أعد المحاولة لاحقًا.',
          'storage-full': 'لا مساحة. أزل شيئًا من المكتبة ثم أعد المحاولة.',
          'storage-blocked': 'رفضها هذا المتصفح. اسمح لهذا الموقع بحفظ البيانات ثم أعد المحاولة.',
        }[why]
      }`,
    stopped: (done, total) => `أُوقف: ${savedOf(done, total)}.`,
    pause: 'إيقاف مؤقت',
    resume: 'متابعة',
    stop: 'إيقاف',
  },

  search: {
    under: 'تحت',
    corrected: (typed, meant) =>
      `لا شيء هنا يقول ${quoted(typed)}. المعروض: ${either(meant.map(quoted))}.`,
    missing: (terms) => `لا شيء هنا يقول ${either(terms.map(quoted))}.`,
    partial: 'لا مقالة تجمع كل هذا. في هذه أكثره.',
    inArticle: 'وُجد في هذه المقالة',
    notInText: (typed) => `${quoted(typed)} ليس في النص`,
    marks: (count, typed) => `${number(count)} × ${quoted(typed)}`,
    markOf: (nth, count, typed) => `${number(nth)} من ${number(count)} · ${quoted(typed)}`,
    nextMark: 'التالي في النص',
    previousMark: 'السابق في النص',
  },

  speech: {
    controls: 'القراءة الصوتية',
    play: 'متابعة القراءة الصوتية',
    pause: 'إيقاف مؤقت',
    previous: 'الجملة السابقة',
    next: 'الجملة التالية',
    rate: 'السرعة',
    rateOf: (rate) => `${number(rate, 2, 0)}×`,
    voice: 'الصوت',
    chooseVoice: 'اختيار صوت',
    remote: (name) => `${isolated(name)} (عبر الشبكة)`,
    onlyRemote:
      'لا ينطق هذه اللغة هنا إلا أصوات عبر الشبكة: يُرسل النص إلى من يقدمها. اختر واحدًا لتستمع.',
    noVoice: (language) =>
      `لا صوت على هذا الجهاز لهذه اللغة: ${language}. أضف واحدًا في إعداداته، ضمن النطق أو تسهيلات الاستخدام، ثم أعد المحاولة.`,
    failed: 'توقف الصوت. اختر صوتًا آخر أو تابع.',
  },

  suggestion: {
    heading: 'مما يشبه ما تقرأ',
    because: { read: 'لأنك قرأت', begun: 'لأنك بدأت', bookmarked: 'لأنك أضفت إشارة إلى' },
    areOn: 'اقتراح مقالات تشبه ما أقرأ',
    areOnHint: 'يُحسب على هذا الجهاز. لا يُرسل ما تقرؤه إلى أي مكان.',
  },

  lists: {
    showAll: (count) => `عرض الكل (${number(count)})`,
    articlesOf: (count) =>
      counted(count, { one: 'مقالة', two: 'مقالتان', few: 'مقالات', other: 'مقالة' }),
    offline: (count, isOnline) =>
      count === 0
        ? `${noNetwork(isOnline)}، ولا مقالات على هذا الجهاز بعد.`
        : `${noNetwork(isOnline)}. على هذا الجهاز: ${articles(count)}.`,
    offlineTerms: (facet, count, isOnline) =>
      `${noNetwork(isOnline)}. ${FACETS[facet]}: لا يُعرف منها إلا ما على هذا الجهاز (${articles(count)}).`,
    noTerms: {
      category: 'لا مقالة هنا لها فئة.',
      tag: 'لا مقالة هنا لها وسم.',
      author: 'لا مقالة هنا لها كاتب.',
    },
    notFoundHint: 'لعلها انتقلت. أكنت تبحث عن واحدة من هذه؟',
    newest: 'أحدث المقالات:',
  },

  trust: {
    known: (day) => `هذا الموقع موقَّع. مفتاحه، وهو معروف هنا منذ ${day}:`,
    before: 'ما تعرفه من هذا الموقع كان موقَّعًا بهذا المفتاح:',
    changed: {
      heading: 'شخص آخر يوقّع هذا الموقع الآن',
      text: 'ما يعرضه اليوم موقَّع بمفتاح آخر:',
      hint: 'ربما فقد الناشر مفتاحًا، أو استولى شخص آخر على الموقع. ما حفظته باقٍ كما كان ولا يحل محله شيء. اسأل الناشر عن مفتاحه بطريق غير هذا الموقع.',
      accept: 'الوثوق بالمفتاح الجديد',
    },
    unsigned: {
      heading: 'لم يعد هذا الموقع موقَّعًا',
      text: 'ما يعرضه اليوم غير موقَّع، أو توقيعه خاطئ.',
      hint: 'ربما أخطأ الناشر، أو غيّر شخص آخر الموقع. ما حفظته باقٍ كما كان ولا يحل محله شيء. اسأل الناشر بطريق غير هذا الموقع.',
      accept: 'المتابعة دون توقيع',
    },
    rewritten: {
      heading: 'أُعيدت كتابة سجل هذا الموقع',
      text: 'يحتفظ الموقع بسجل لكل تعديل في مقالاته. ما يعرضه اليوم لا يتابع ما رآه هذا الجهاز: أسطر حُذفت أو غُيّرت.',
      hint: 'مقالاته موقَّعة من الناشر الذي تعرفه. اسأله عما جرى للسجل.',
      accept: 'المتابعة مع هذا السجل',
    },
    later: 'ليس الآن',
    accepted: 'حُفظ في الذاكرة.',
  },
};
