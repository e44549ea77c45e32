import { spoken } from '../model/spoken.ts';
import { isolated, type Words } from '../model/words.ts';

const { number, counted } = spoken('ar');

const ARTICLES = {
  zero: 'لا مقالات',
  one: 'مقالة واحدة',
  two: 'مقالتان',
  few: '# مقالات',
  many: '# مقالة',
  other: '# مقالة',
};

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'الشبكة لا تستجيب' : 'أنت غير متصل';
}

export const first: Words = {
  lang: 'ar',
  dir: 'rtl',
  number,
  units: ['ك.ب', 'م.ب', 'غ.ب'],
  skip: 'انتقل إلى النص',
  navigation: 'القائمة الرئيسية',
  browse: 'تصفّح',
  library: 'المكتبة',
  close: 'إغلاق',
  search: 'بحث',
  commandsFailed: (isOnline) =>
    isOnline ? 'تعذّر التحميل. أعد تحميل الصفحة.' : 'أنت غير متصل، وهذا ليس على هذا الجهاز بعد.',
  look: 'النص والسمة',
  articles: (count) => counted(count, ARTICLES),
  matches: (count, total) =>
    count === total ? counted(count, ARTICLES) : `${number(count)} من أصل ${number(total)}`,
  minutes: (count, state) =>
    `${counted(count, { one: 'دقيقة قراءة', two: 'دقيقتا قراءة', few: '# دقائق قراءة', other: '# دقيقة قراءة' })}${state === undefined ? '' : ` · ${state === 'begun' ? 'قيد القراءة' : 'مقروءة'}`}`,
  facet: (facet) => ({ category: 'فئة', tag: 'وسم', author: 'كاتب' })[facet],
  facets: (facet) => ({ category: 'الفئات', tag: 'الوسوم', author: 'الكتّاب' })[facet],
  held: { draft: 'مسودة', future: 'لم تُنشر بعد', expired: 'منتهية' },
  filter: 'تصفية',
  done: (count) => `عرض ${counted(count, { ...ARTICLES, two: 'مقالتين' })}`,
  more: 'عرض المزيد',
  loading: 'جارٍ التحميل…',
  newer: 'مقالات أحدث',
  older: 'مقالات أقدم',
  pages: 'الصفحات',
  pageOf: (page, pages) => `صفحة ${number(page)} من ${number(pages)}`,
  narrowedTo: 'المقالات:',
  nothingPublished: 'لم يُنشر شيء هنا بعد.',
  website: 'الموقع',
  bookmark: 'إضافة إشارة',
  bookmarked: 'في الإشارات',
  saveOffline: 'حفظ دون اتصال',
  undo: 'تراجع',
  offlinePage: (isOnline) => `${noNetwork(isOnline)}، وهذه الصفحة ليست على هذا الجهاز.`,
  offlinePageHint: 'إن وُجدت هذه الصفحة فيمكن قراءتها متى عادت الشبكة.',
  offlineInstead: 'هذه المقالات على هذا الجهاز:',
  failed: (code, isOnline) =>
    ({
      offline: `${noNetwork(isOnline)}. ما هو على هذا الجهاز تمكن قراءته.`,
      'not-found': 'لم يعد هذا منشورًا. أعد تحميل الصفحة لترى الموجود.',
      'storage-full': 'لم تبقَ مساحة لهذا على الجهاز. أزل شيئًا من المكتبة ثم أعد المحاولة.',
      'storage-blocked': 'لا يسمح هذا المتصفح للموقع بحفظ شيء، فلا يمكن حفظ أي شيء.',
      damaged: 'ما وصل ليس ما نُشر، فلم يُحفظ. أعد المحاولة لاحقًا.',
    })[code],
  retry: 'إعادة المحاولة',
  notFound: 'لا توجد صفحة في هذا العنوان.',
  allArticles: 'كل المقالات',
  reading: {
    outline: 'في هذه المقالة',
    updated: 'حُدّثت في',
    next: 'الأحدث',
    previous: 'الأقدم',
    nextIn: (list) => `التالي في ${isolated(list)}`,
    previousIn: (list) => `السابق في ${isolated(list)}`,
    neighbours: 'ما قبلها وما بعدها',
    license: 'الرخصة:',
    partOf: ({ number: part, of }, series) =>
      `الجزء ${number(part)} من ${number(of)} في ${isolated(series)}`,
  },
};
