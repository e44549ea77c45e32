import { spoken } from '../model/spoken.ts';
import { isolated, type Words } from '../model/words.ts';

const { number, counted } = spoken('he');

const ARTICLES = { one: 'מאמר אחד', two: 'שני מאמרים', other: '# מאמרים' };

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'הרשת אינה עונה' : 'אין חיבור';
}

export const first: Words = {
  lang: 'he',
  dir: 'rtl',
  number,
  units: ['ק״ב', 'מ״ב', 'ג״ב'],
  skip: 'דילוג לטקסט',
  navigation: 'תפריט ראשי',
  browse: 'עיון',
  library: 'ספרייה',
  close: 'סגירה',
  search: 'חיפוש',
  commandsFailed: (isOnline) =>
    isOnline ? 'הטעינה נכשלה. כדאי לטעון את הדף מחדש.' : 'אין חיבור, וזה עדיין לא במכשיר הזה.',
  look: 'טקסט וערכת צבעים',
  articles: (count) => counted(count, ARTICLES),
  matches: (count, total) =>
    count === total
      ? counted(count, ARTICLES)
      : `${number(count)} מתוך ${counted(total, ARTICLES)}`,
  minutes: (count, state) =>
    `${counted(count, { one: 'דקת קריאה', two: 'שתי דקות קריאה', other: '# דקות קריאה' })}${state === undefined ? '' : ` · ${state === 'begun' ? 'בקריאה' : 'נקרא'}`}`,
  facet: (facet) => ({ category: 'קטגוריה', tag: 'תגית', author: 'מחבר' })[facet],
  facets: (facet) => ({ category: 'קטגוריות', tag: 'תגיות', author: 'מחברים' })[facet],
  held: { draft: 'טיוטה', future: 'טרם פורסם', expired: 'פג תוקף' },
  filter: 'סינון',
  done: (count) => `הצגת ${counted(count, ARTICLES)}`,
  more: 'הצגת עוד',
  loading: 'בטעינה…',
  newer: 'מאמרים חדשים יותר',
  older: 'מאמרים ישנים יותר',
  pages: 'עמודים',
  pageOf: (page, pages) => `עמוד ${number(page)} מתוך ${number(pages)}`,
  narrowedTo: 'מאמרים:',
  nothingPublished: 'עדיין לא פורסם כאן דבר.',
  website: 'אתר',
  bookmark: 'סימון',
  bookmarked: 'מסומן',
  saveOffline: 'שמירה במכשיר',
  undo: 'ביטול',
  offlinePage: (isOnline) => `${noNetwork(isOnline)}, והדף הזה אינו במכשיר.`,
  offlinePageHint: 'אם יש דף כזה, אפשר יהיה לקרוא אותו כשהרשת תחזור.',
  offlineInstead: 'המאמרים האלה נמצאים במכשיר:',
  failed: (code, isOnline) =>
    ({
      offline: `${noNetwork(isOnline)}. מה שנמצא במכשיר אפשר לקרוא.`,
      'not-found': 'זה כבר לא מפורסם. טעינה מחדש של הדף תראה מה יש.',
      'storage-full': 'לא נותר לזה מקום במכשיר. כדאי להסיר משהו מהספרייה ולנסות שוב.',
      'storage-blocked': 'הדפדפן הזה אינו מרשה לאתר לשמור דבר, ולכן אי אפשר לשמור.',
      damaged: 'מה שהגיע אינו מה שפורסם, ולכן לא נשמר. כדאי לנסות שוב אחר כך.',
    })[code],
  retry: 'ניסיון נוסף',
  notFound: 'אין דף בכתובת הזאת.',
  allArticles: 'כל המאמרים',
  reading: {
    outline: 'במאמר הזה',
    updated: 'עודכן',
    next: 'חדש יותר',
    previous: 'ישן יותר',
    nextIn: (list) => `הבא ב־${isolated(list)}`,
    previousIn: (list) => `הקודם ב־${isolated(list)}`,
    neighbours: 'לפניו ואחריו',
    license: 'רישיון:',
    partOf: ({ number: part, of }, series) =>
      `חלק ${number(part)} מתוך ${number(of)} ב־${isolated(series)}`,
  },
};
