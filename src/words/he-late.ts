import type { FilterFacet } from '../model/filter.ts';
import type { LateWords } from '../model/late-words.ts';
import { sizeInWords } from '../model/size-in-words.ts';
import { spoken } from '../model/spoken.ts';
import { isolated } from '../model/words.ts';
import type { BackupKind } from './en-late.ts';

const { number, counted } = spoken('he');

const FACETS: Readonly<Record<FilterFacet, string>> = {
  category: 'קטגוריות',
  tag: 'תגיות',
  author: 'מחברים',
  series: 'סדרות',
  year: 'שנים',
  language: 'שפות',
  minutes: 'זמן קריאה',
  progress: 'קריאה',
  shelf: 'ספרייה',
};

const BOOKMARKS = { one: 'סימנייה אחת', two: 'שתי סימניות', other: '# סימניות' };
const HIGHLIGHTS = { one: 'הדגשה אחת', two: 'שתי הדגשות', other: '# הדגשות' };

function either(names: readonly string[]): string {
  return new Intl.ListFormat('he', { type: 'disjunction' }).format(names);
}

function articles(count: number): string {
  return counted(count, { one: 'מאמר אחד', two: 'שני מאמרים', other: '# מאמרים' });
}

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'הרשת אינה עונה' : 'אין חיבור';
}

function size(bytes: number): string {
  return isolated(sizeInWords(bytes));
}

function quoted(text: string): string {
  return `„${isolated(text)}”`;
}

function kept(count: number, kind: BackupKind): string {
  return counted(
    count,
    {
      bookmarks: BOOKMARKS,
      highlights: HIGHLIGHTS,
      history: { one: 'מאמר אחד שנקרא', two: 'שני מאמרים שנקראו', other: '# מאמרים שנקראו' },
      lists: { one: 'רשימה אישית אחת', two: 'שתי רשימות אישיות', other: '# רשימות אישיות' },
      choices: { one: 'בחירה אחת', two: 'שתי בחירות', other: '# בחירות' },
    }[kind],
  );
}

function savedOf(done: number, total: number): string {
  return `נשמרו ${number(done)} מתוך ${number(total)}`;
}

function pick(name: string, isExcluded: boolean): string {
  return isExcluded ? `לא ${name}` : name;
}

export const late: LateWords = {
  article: {
    copyCode: 'העתקה',
    copied: 'הועתק',
    notCopied: 'לא הועתק',
    wrapLines: 'גלישת שורות',
    note: (mark) => `הערה ${mark}`,
    toNote: 'הצגה בין ההערות',
    copyLink: 'העתקת קישור לחלק הזה',
    noPreview: 'לא ידוע כאן לאן מוביל הקישור הזה.',
    enlarge: (alt) => (alt === '' ? 'הגדלת התמונה' : `הגדלה: ${alt}`),
    picture: (nth, count) => `תמונה ${number(nth)} מתוך ${number(count)}`,
    pictureOf: (nth, count) => `${number(nth)} מתוך ${number(count)}`,
    previousPicture: 'התמונה הקודמת',
    nextPicture: 'התמונה הבאה',
    zoomIn: 'התקרבות',
    zoomOut: 'התרחקות',
    scrolls: {
      code: (title) => (title === undefined ? 'קוד' : `קוד: ${title}`),
      table: (caption) => (caption === undefined ? 'טבלה' : `טבלה: ${caption}`),
      formula: 'נוסחה',
    },
  },

  backup: {
    heading: 'ייצוא וייבוא',
    hint: 'כל מה שנעשה כאן נמצא רק בדפדפן הזה. אפשר לשמור קובץ שלו במקום אחר ולהביא אותו למכשיר אחר.',
    everything: 'הכול, כגיבוי',
    bookmarks: 'סימניות, לדפדפן',
    markdown: 'הדגשות, כ־Markdown',
    annotations: 'הדגשות, כ־Web Annotations',
    readwise: 'הדגשות, עבור Readwise',
    exportHeading: 'ייצוא',
    importHeading: 'ייבוא גיבוי, הערות או סימניות של דפדפן',
    choose: 'בחירת קובץ',
    preview: (name) => `מה ש־${isolated(name)} יביא`,
    added: (count, kind) => `${kept(count, kind)}, חדש כאן`,
    changed: (count, kind) => `${kept(count, kind)}, השתנה שם מאוחר יותר`,
    nothingNew: 'כל מה שבקובץ הזה עבור האתר הזה כבר כאן.',
    unmatched: (count) =>
      counted(count, {
        one: 'קישור אחד אינו מוביל לאף מאמר באתר הזה ונשאר בחוץ.',
        two: 'שני קישורים אינם מובילים לאף מאמר באתר הזה ונשארים בחוץ.',
        other: '# קישורים אינם מובילים לאף מאמר באתר הזה ונשארים בחוץ.',
      }),
    rules: 'ממה שיש כאן ושם תקף השינוי המאוחר יותר. דבר אינו נמחק.',
    merge: 'ייבוא',
    cancel: 'ביטול',
    imported: 'יובא.',
    faults: {
      'other-format': 'הקובץ הזה אינו גיבוי, לא הערות ולא סימניות של דפדפן. דבר לא השתנה.',
      newer:
        'הגיבוי הזה מגרסה חדשה יותר של האתר. יש לטעון את הדף מחדש ולבחור את הקובץ שוב. דבר לא השתנה.',
      damaged: 'הגיבוי הזה פגום, ולכן לא נלקח ממנו דבר. דבר לא השתנה.',
      'too-large': 'הקובץ הזה גדול מכל גיבוי. דבר לא השתנה.',
    },
  },

  command: {
    actions: {
      next: 'הבא ברשימה',
      previous: 'הקודם ברשימה',
      open: 'פתיחה',
      older: 'מאמר ישן יותר',
      newer: 'מאמר חדש יותר',
      onwards: 'מאמר ישן יותר, מסוף המאמר הזה',
      back: 'חזרה לרשימה',
      bookmark: 'הוספת סימנייה או הסרתה',
      search: 'חיפוש, או בחירת פעולה',
      help: 'מקשים',
      theme: 'ערכת הצבעים הבאה',
      larger: 'טקסט גדול יותר',
      smaller: 'טקסט קטן יותר',
      filter: 'סינון הרשימה הזאת',
      clear: 'ניקוי כל המסננים',
      keepList: 'שמירת הרשימה הזאת כרשימה אישית',
      read: 'סימון כנקרא או כלא נקרא',
      highlight: 'הדגשת המילים שנבחרו',
      listen: 'האזנה למאמר הזה, או השהיה',
      preview: 'הצגת היעד של הקישור הנבחר',
      note: 'כתיבת הערה על המילים שנבחרו',
    },
    unread: 'מאמרים שלא נקראו',
    licences: 'הרישיונות של מה שהאתר עשוי ממנו',
    sortBy: (sort) => `מיון: ${sort}`,
    showAs: (layout) => `תצוגה: ${layout}`,
    listKept: (name) => `נשמר בשם ${quoted(name)} עם הרשימות האישיות במסנן.`,
    markedRead: (isRead) => (isRead ? 'סומן כנקרא.' : 'סומן כלא נקרא.'),
    suggest: (areOn) => (areOn ? 'הצעת מאמרים דומים לאלה שנקראו' : 'לא להציע מאמרים לפי מה שנקרא'),
    themeIs: (theme) => `ערכת צבעים: ${theme}`,
    sizeIs: (value) => `גודל: ${value}`,
    palette: {
      hint: 'חיפוש או פעולה',
      results: 'תוצאות',
      manual: 'חצים בוחרים, Enter פותח, Ctrl או ⌘ עם Enter בכרטיסייה חדשה.',
      count: (count) => counted(count, { one: 'תוצאה אחת', two: 'שתי תוצאות', other: '# תוצאות' }),
      kind: {
        action: 'פעולה',
        page: 'דף',
        category: 'קטגוריה',
        tag: 'תגית',
        author: 'מחבר',
        series: 'סדרה',
        year: 'שנה',
        language: 'שפה',
        minutes: 'זמן קריאה',
        progress: 'קריאה',
        shelf: 'ספרייה',
        'smart-list': 'רשימה אישית',
        article: 'מאמר',
        search: 'חיפוש',
      },
      searchAll: (text) => `חיפוש ${quoted(text)} בכל המאמרים`,
    },
    keys: {
      group: {
        list: 'ברשימה',
        article: 'במאמר',
        places: 'מעבר אל',
        everywhere: 'בכל מקום',
      },
      names: { Space: 'רווח', Enter: 'Enter', Ctrl: 'Ctrl', Escape: 'Esc' },
      or: 'או',
      areOn: 'מקשים פועלים כשלוחצים עליהם לבדם',
      areOnHint: 'כדאי לכבות אם מדברים אל המכשיר או לוחצים על מקשים בטעות.',
    },
  },

  filter: {
    heading: (facet) => FACETS[facet],
    lengths: {
      '1-3': 'עד 3 דקות',
      '4-7': '4 עד 7 דקות',
      '8-15': '8 עד 15 דקות',
      '16': 'יותר מ־15 דקות',
    },
    marks: {
      unread: 'לא נקראו',
      begun: 'בקריאה',
      read: 'נקראו',
      bookmarked: 'מסומנים',
      saved: 'שמורים במכשיר',
      highlighted: 'עם הדגשות',
    },
    not: 'לא',
    pick,
    remove: (name) => `הסרת ${name}`,
    drop: (name, isExcluded, count) => `הסרת ${pick(name, isExcluded)}: ${articles(count)}`,
    left: (count) => `נותרו: ${articles(count)}`,
    text: quoted,
    anyOf: 'אחד מאלה:',
    clear: 'ניקוי הכול',
    findAmong: (facet, count) => `חיפוש בין ${number(count)}: ${FACETS[facet]}`,
    noneCalled: 'לאף אחד אין זה בשם.',
    nothingMatches: 'אין מאמר שיש בו כל זה.',
    nothingMatchesHint: 'אפשר להסיר אחד מאלה:',
    sort: 'מיון',
    sorts: {
      newest: 'החדשים תחילה',
      oldest: 'הישנים תחילה',
      title: 'כותרת',
      shortest: 'הקצרים תחילה',
      longest: 'הארוכים תחילה',
      recent: 'נקראו לאחרונה',
      relevance: 'ההתאמה הטובה ביותר',
    },
    lists: {
      heading: 'רשימות אישיות',
      name: 'שם למסנן הזה',
      keep: 'שמירה',
      save: 'שמירה',
      rename: 'שינוי שם',
      removed: 'הוסר.',
    },
    layout: 'תצוגה',
    layouts: { cards: 'כרטיסים', compact: 'רשימה צפופה' },
  },

  highlight: {
    highlight: 'הדגשה',
    colours: { yellow: 'צהוב', green: 'ירוק', blue: 'כחול', rose: 'ורוד' },
    colour: 'צבע',
    highlightIn: (colour) =>
      ({
        yellow: 'הדגשה בצהוב',
        green: 'הדגשה בירוק',
        blue: 'הדגשה בכחול',
        rose: 'הדגשה בוורוד',
      })[colour],
    selection: 'מה שנבחר',
    note: 'הערה',
    noteOf: (quote) => `הערה על ${quoted(quote)}`,
    writeNote: 'כתיבת הערה',
    open: (quote, hasNote) => `${hasNote ? 'הדגשה עם הערה' : 'הדגשה'}: ${quoted(quote)}`,
    inText: 'ההדגשות בטקסט הזה',
    copy: 'העתקה',
    copyQuote: 'העתקת הציטוט',
    copied: 'הועתק, עם המקור.',
    notCopied: 'הדפדפן לא הרשה להעתיק.',
    share: 'שיתוף',
    shareLink: 'שיתוף קישור לקטע הזה',
    linkCopied: 'הקישור הועתק.',
    remove: 'הסרה',
    notShown: 'הדפדפן הזה אינו יכול להראות הדגשות בטקסט. הן שמורות, ומופיעות בספרייה.',
    detached: (count) =>
      counted(count, {
        one: 'הדגשה אחת היא על מילים שכבר אינן במאמר הזה',
        two: 'שתי הדגשות הן על מילים שכבר אינן במאמר הזה',
        other: '# הדגשות הן על מילים שכבר אינן במאמר הזה',
      }),
    isDetached: 'כבר לא במאמר',
    nothing: 'עדיין לא הודגש דבר. בחירת מילים במאמר ובחירת צבע מביאה אותן לכאן, עם ההערות.',
    find: 'חיפוש בהדגשות ובהערות',
    found: (count) => counted(count, HIGHLIGHTS),
    noneFound: 'אין הדגשה ואין הערה שאומרת זאת.',
    quoted: (quote, title, href) => `„${quote}”\n\n${title}\n${href}`,
  },

  install: {
    heading: 'התקנה',
    hint: 'עם סמל משלו האתר נפתח כמו כל יישום, גם בלי רשת, ודפדפנים נוטים פחות למחוק את מה שנשמר.',
    install: 'התקנה',
    byHand: 'בדפדפן הזה: יש לבחור „שיתוף”, ואז „הוספה למסך הבית”.',
    offered: 'נשמר. אפשר גם להתקין את האתר כמו יישום: בספרייה כתוב איך.',
  },

  kept: {
    heading: 'מה נשמר כאן',
    hint: 'הכול נמצא בדפדפן הזה, במכשיר הזה, ולא בשום מקום אחר.',
    bookmarks: (count) => counted(count, BOOKMARKS),
    highlights: (count) =>
      counted(count, {
        one: 'הדגשה או הערה אחת',
        two: 'שתי הדגשות או הערות',
        other: '# הדגשות והערות',
      }),
    history: (count) =>
      counted(count, { one: 'מאמר אחד שנפתח', two: 'שני מאמרים שנפתחו', other: '# מאמרים שנפתחו' }),
    articles: (count, bytes) =>
      count === 0 ? 'אין מאמרים' : `${articles(count)} עם התמונות, ${size(bytes)}`,
    choices: 'ערכת הצבעים, הטקסט, המסננים וכל מה שנבחר',
    usage: (bytes) => `הדפדפן סופר ${size(bytes)} בסך הכול, עם חלקי האתר עצמו.`,
    erase: 'מחיקת הכול…',
    eraseHint:
      'זה מוחק מהדפדפן הזה את כל האמור לעיל, ואי אפשר לבטל. לפני כן אפשר להכין גיבוי, למעלה.',
    eraseNow: 'מחיקת הכול לצמיתות',
    cancel: 'ביטול',
  },

  library: {
    revisions: 'השינויים במאמר הזה',
    needsScript: 'הספרייה צריכה JavaScript: מה שנשמר נמצא בדפדפן הזה.',
    bookmarks: 'סימניות',
    onThisDevice: 'במכשיר הזה',
    noBookmarks: 'אין עדיין סימניות. לחיצה על „סימון” בכרטיס או במאמר תביא אותו לכאן.',
    nothingOnDevice: (most) =>
      `אין עדיין מאמרים במכשיר. ${number(most)} האחרונים שייפתחו נשארים כאן, לקריאה בלי רשת.`,
    bookmarkRemoved: 'הסימנייה הוסרה.',
    copyRemoved: 'הוסר מהמכשיר הזה.',
    highlights: 'הדגשות',
    highlightRemoved: 'ההדגשה הוסרה.',
    history: 'היסטוריה',
    nothingRead: 'עדיין אין. מאמרים שנפתחים מופיעים כאן, במכשיר הזה בלבד.',
    progress: (share) => {
      if (share === 1) return 'נקרא';
      return share === 0
        ? 'נפתח'
        : `נקרא ${isolated(`${number(Math.max(1, Math.floor(share * 100)))}%`)}`;
    },
    clearHistory: 'ניקוי ההיסטוריה',
    historyCleared: 'ההיסטוריה נוקתה.',
    minutesLeft: (minutes) =>
      counted(minutes, {
        one: 'נותרה דקה אחת',
        two: 'נותרו שתי דקות',
        other: 'נותרו # דקות',
      }),
    resume: (progress) => `המשך מ־${isolated(`${number(Math.round(progress * 100))}%`)}`,
    share: 'שיתוף המאמר הזה',
    speechFailed: 'ההקראה לא נטענה. כדאי לנסות שוב כשתהיה רשת.',
    linkCopied: 'הקישור הועתק.',
    linkNotCopied: 'הדפדפן לא הרשה להעתיק את הקישור. אפשר להעתיק אותו משורת הכתובת.',
    copyBecause: (code, isOnline) =>
      `${
        {
          offline: noNetwork(isOnline),
          'not-found': 'המאמר הזה כבר לא מפורסם',
          damaged: 'מה שהגיע אינו מה שפורסם',
        }[code]
      }. זה העותק שבמכשיר הזה.`,
    nextPart: 'החלק הבא',
    related: 'עוד בנושא',
    alsoIn: 'גם תחת',
    alsoBy: 'גם מאת',
  },

  look: {
    language: 'שפה',
    languageOfBrowser: 'כמו בדפדפן',
    languageFailed: 'השפה הזאת לא נטענה. כדאי לנסות שוב כשתהיה רשת.',
    theme: 'ערכת צבעים',
    themes: { system: 'מערכת', light: 'בהיר', sepia: 'ספיה', dark: 'כהה', black: 'שחור' },
    contrast: 'יותר ניגודיות',
    font: 'גופן',
    fonts: {
      serif: 'עם תגים',
      sans: 'בלי תגים',
      mono: 'מכונת כתיבה',
      system: 'גופן המערכת',
      legible: 'Hyperlegible',
      dyslexic: 'OpenDyslexic',
    },
    fontFailed: (isOnline) =>
      isOnline
        ? 'הגופן הזה לא נטען. כדאי לנסות שוב אחר כך.'
        : 'אין חיבור, והגופן הזה עדיין לא במכשיר.',
    text: 'טקסט',
    lines: 'שורות',
    measures: {
      size: 'גודל',
      leading: 'גובה שורה',
      measure: 'אורך שורה',
      letters: 'ריווח אותיות',
      words: 'ריווח מילים',
    },
    value: (measure, value) => {
      switch (measure) {
        case 'size':
          return `${number(value)} פיקסלים`;
        case 'leading':
          return `${number(value, 1)} שורות`;
        case 'measure':
          return `${number(value)} אותיות`;
        case 'letters':
        case 'words':
          return value === 0 ? 'רגיל' : `רחב ב־${isolated(`${number(value)}%`)}`;
      }
    },
    justified: 'יישור לשני הצדדים',
    hyphenated: 'חלוקת מילים ארוכות',
    reset: 'איפוס הכול',
    wasReset: 'הטקסט והצבעים חזרו להיות כמו בהתחלה.',
    listen: 'האזנה',
    focus: 'רק הטקסט',
    focusHint: 'רק הטקסט מוצג. תזוזה או נגיעה מראה את הכפתורים; Esc יוצא.',
    leaveFocus: 'הצגת הכול',
  },

  revision: {
    hint: 'מה שהמוציא לאור רשם על כל שינוי, האחרון תחילה. אפשר להוסיף רישומים, ואי אפשר לשנות אותם בלי שייראה.',
    first: 'פורסם',
    withdrawn: 'הוסר מפרסום',
    changed: 'הטקסט השתנה',
    form: 'הצורה השתנתה, ואף מילה לא',
    isHere: 'העותק שבמכשיר הזה',
    isShown: 'מה שמוצג עכשיו',
    noLog: 'האתר הזה אינו מנהל יומן של שינוייו.',
    notInLog: 'יומן האתר אינו מכיר את המאמר הזה.',
  },

  save: {
    saving: (done, total) => `נשמר ${number(done)} מתוך ${number(total)}`,
    checked: (bytes) => `${size(bytes)} · נבדק`,
    failed: 'לא נשמר',
    remove: 'הסרה',
    removeCopy: 'הסרה מהמכשיר הזה',
    because: { saved: 'נשמר', opened: 'נשאר לעת עתה' },
  },

  saving: {
    heading: 'לקחת לדרך',
    hint: 'כל המאמרים עם התמונות, לקריאה בלי רשת.',
    size: (count, bytes, room) =>
      `${articles(count)}, לכל היותר ${size(bytes)}.${
        room === undefined ? '' : ` בדפדפן הזה יש מקום ל־${size(room)}.`
      }`,
    tooLarge: 'אולי זה יותר מהמקום שיש. מה שייכנס יישמר.',
    sizeUnknown: 'כמה זה אפשר יהיה לראות כשתהיה רשת.',
    everything: 'שמירת הכול',
    saveList: 'שמירת המאמרים האלה במכשיר',
    begun: (count) => `בשמירה: ${articles(count)}. הספרייה מראה עד לאן הגיע.`,
    nothing: 'כל אלה כבר שמורים.',
    saving: (done, total) => `נשמר ${number(done)} מתוך ${number(total)}`,
    away: (done, total) => `הרשת אינה עונה. ${savedOf(done, total)}; השאר כשתחזור.`,
    paused: (done, total) => `בהשהיה: ${savedOf(done, total)}.`,
    stuck: (code, done, total) =>
      code === 'storage-full'
        ? `לא הכול נשמר: לא נותר מקום במכשיר. ${savedOf(done, total)}. יש להסיר משהו מהספרייה או מהמכשיר ולהמשיך.`
        : `לא נשמר: הדפדפן הזה אינו מרשה לאתר לשמור דבר. ${savedOf(done, total)}. יש להרשות זאת בהגדרות הדפדפן ולהמשיך.`,
    done: (done, total) =>
      done === total ? `הושלם: ${articles(total)}.` : `הושלם: ${savedOf(done, total)}.`,
    failed: (count, why) =>
      `לא נשמרו (${number(count)}): ${
        {
          offline: 'לא הגיעו, אף שהייתה רשת. כדאי לנסות שוב אחר כך.',
          'not-found': 'כבר לא מפורסמים.',
          damaged: 'לא הגיעו כפי שפורסמו, ולכן לא נשמרו. כדאי לנסות שוב אחר כך.',
          'storage-full': 'לא היה מקום. כדאי להסיר משהו מהספרייה ולנסות שוב.',
          'storage-blocked': 'הדפדפן סירב. יש להרשות לאתר לשמור נתונים ולנסות שוב.',
        }[why]
      }`,
    stopped: (done, total) => `נעצר: ${savedOf(done, total)}.`,
    pause: 'השהיה',
    resume: 'המשך',
    stop: 'עצירה',
  },

  search: {
    under: 'תחת',
    corrected: (typed, meant) =>
      `שום דבר כאן אינו אומר ${quoted(typed)}. מוצג ${either(meant.map(quoted))}.`,
    missing: (terms) => `שום דבר כאן אינו אומר ${either(terms.map(quoted))}.`,
    partial: 'אין מאמר שיש בו כל זה. באלה יש הכי הרבה.',
    inArticle: 'נמצא במאמר הזה',
    notInText: (typed) => `${quoted(typed)} אינו בטקסט`,
    marks: (count, typed) => `${number(count)} × ${quoted(typed)}`,
    markOf: (nth, count, typed) => `${number(nth)} מתוך ${number(count)} · ${quoted(typed)}`,
    nextMark: 'הבא בטקסט',
    previousMark: 'הקודם בטקסט',
  },

  speech: {
    controls: 'הקראה',
    play: 'המשך ההקראה',
    pause: 'השהיה',
    previous: 'המשפט הקודם',
    next: 'המשפט הבא',
    rate: 'מהירות',
    rateOf: (rate) => `${number(rate, 2, 0)}×`,
    voice: 'קול',
    chooseVoice: 'בחירת קול',
    remote: (name) => `${isolated(name)} (דרך הרשת)`,
    onlyRemote:
      'את השפה הזאת דוברים כאן רק קולות דרך הרשת: הטקסט נשלח למי שמציע אותם. להאזנה יש לבחור אחד.',
    noVoice: (language) =>
      `במכשיר הזה אין קול לשפה הזאת: ${language}. אפשר להוסיף בהגדרות, תחת דיבור או נגישות, ולנסות שוב.`,
    failed: 'הקול נעצר. אפשר לבחור אחר או להמשיך.',
  },

  suggestion: {
    heading: 'עוד כמו מה שנקרא',
    because: {
      read: 'בעקבות קריאת',
      begun: 'בעקבות תחילת הקריאה של',
      bookmarked: 'בעקבות הסימון של',
    },
    areOn: 'הצעת מאמרים דומים לאלה שנקראו',
    areOnHint: 'מחושב במכשיר הזה. מה שנקרא אינו נשלח לשום מקום.',
  },

  lists: {
    showAll: (count) => `הצגת הכול (${number(count)})`,
    articlesOf: (count) => counted(count, { one: 'מאמר', two: 'מאמרים', other: 'מאמרים' }),
    offline: (count, isOnline) =>
      count === 0
        ? `${noNetwork(isOnline)}, ואין עדיין מאמרים במכשיר הזה.`
        : `${noNetwork(isOnline)}. במכשיר הזה: ${articles(count)}.`,
    offlineTerms: (facet, count, isOnline) =>
      `${noNetwork(isOnline)}. ${FACETS[facet]}: ידוע רק מה שבמכשיר הזה (${articles(count)}).`,
    noTerms: {
      category: 'לאף מאמר כאן אין קטגוריה.',
      tag: 'לאף מאמר כאן אין תגית.',
      author: 'לאף מאמר כאן אין מחבר.',
    },
    notFoundHint: 'אולי הוא עבר. האם חיפשת אחד מאלה?',
    newest: 'המאמרים החדשים ביותר:',
  },

  trust: {
    known: (day) => `האתר הזה חתום. המפתח שלו, המוכר כאן מאז ${day}:`,
    before: 'מה שמוכר מהאתר הזה נחתם במפתח הזה:',
    changed: {
      heading: 'מישהו אחר חותם עכשיו על האתר הזה',
      text: 'מה שהוא מראה היום חתום במפתח אחר:',
      hint: 'ייתכן שהמוציא לאור איבד מפתח, או שמישהו אחר השתלט על האתר. מה שנשמר נשאר כפי שהיה, ודבר אינו מחליף אותו. כדאי לשאול את המוציא לאור איזה מפתח שלו, בדרך אחרת מהאתר הזה.',
      accept: 'לתת אמון במפתח החדש',
    },
    unsigned: {
      heading: 'האתר הזה כבר אינו חתום',
      text: 'מה שהוא מראה היום אינו חתום, או שהחתימה שגויה.',
      hint: 'ייתכן שהמוציא לאור טעה, או שמישהו אחר שינה את האתר. מה שנשמר נשאר כפי שהיה, ודבר אינו מחליף אותו. כדאי לשאול את המוציא לאור, בדרך אחרת מהאתר הזה.',
      accept: 'להמשיך בלי חתימה',
    },
    rewritten: {
      heading: 'היומן של האתר הזה נכתב מחדש',
      text: 'האתר מנהל יומן של כל שינוי במאמריו. מה שהוא מראה היום אינו ממשיך את מה שהמכשיר הזה ראה: שורות הושמטו או שונו.',
      hint: 'מאמריו חתומים בידי המוציא לאור המוכר. כדאי לשאול אותו מה קרה ליומן.',
      accept: 'להמשיך עם היומן הזה',
    },
    later: 'לא עכשיו',
    accepted: 'נזכר.',
  },
};
