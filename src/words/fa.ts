import { spoken } from '../model/spoken.ts';
import { isolated, type Words } from '../model/words.ts';

const { number } = spoken('fa');

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'شبکه پاسخ نمی‌دهد' : 'آفلاین هستید';
}

export const first: Words = {
  lang: 'fa',
  dir: 'rtl',
  number,
  units: ['کیلوبایت', 'مگابایت', 'گیگابایت'],
  skip: 'پرش به متن',
  navigation: 'فهرست اصلی',
  browse: 'گشت‌وگذار',
  library: 'کتابخانه',
  close: 'بستن',
  search: 'جستجو',
  commandsFailed: (isOnline) =>
    isOnline
      ? 'بارگذاری نشد. صفحه را دوباره بارگذاری کنید.'
      : 'آفلاین هستید و این هنوز روی این دستگاه نیست.',
  look: 'متن و پوسته',
  articles: (count) => `${number(count)} نوشته`,
  matches: (count, total) =>
    count === total ? `${number(count)} نوشته` : `${number(count)} از ${number(total)} نوشته`,
  minutes: (count, state) =>
    `${number(count)} دقیقه خواندن${state === undefined ? '' : ` · ${state === 'begun' ? 'نیمه‌کاره' : 'خوانده‌شده'}`}`,
  facet: (facet) => ({ category: 'دسته', tag: 'برچسب', author: 'نویسنده' })[facet],
  facets: (facet) => ({ category: 'دسته‌ها', tag: 'برچسب‌ها', author: 'نویسندگان' })[facet],
  held: { draft: 'پیش‌نویس', future: 'هنوز منتشر نشده', expired: 'منقضی' },
  filter: 'پالایش',
  done: (count) => `نمایش ${number(count)} نوشته`,
  more: 'نمایش بیشتر',
  loading: 'در حال بارگذاری…',
  newer: 'نوشته‌های تازه‌تر',
  older: 'نوشته‌های قدیمی‌تر',
  pages: 'صفحه‌ها',
  pageOf: (page, pages) => `صفحهٔ ${number(page)} از ${number(pages)}`,
  narrowedTo: 'نوشته‌ها:',
  nothingPublished: 'هنوز چیزی اینجا منتشر نشده است.',
  website: 'وب‌سایت',
  bookmark: 'نشان کردن',
  bookmarked: 'نشان‌شده',
  saveOffline: 'ذخیرهٔ آفلاین',
  undo: 'برگرداندن',
  offlinePage: (isOnline) => `${noNetwork(isOnline)} و این صفحه روی این دستگاه نیست.`,
  offlinePageHint: 'اگر چنین صفحه‌ای باشد، با بازگشت شبکه می‌توان آن را خواند.',
  offlineInstead: 'این نوشته‌ها روی این دستگاه هستند:',
  failed: (code, isOnline) =>
    ({
      offline: `${noNetwork(isOnline)}. آنچه روی این دستگاه است هنوز خواندنی است.`,
      'not-found': 'این دیگر منتشر نیست. برای دیدن آنچه هست صفحه را دوباره بارگذاری کنید.',
      'storage-full':
        'روی این دستگاه جایی برای این نمانده است. چیزی از کتابخانه بردارید و دوباره بکوشید.',
      'storage-blocked': 'این مرورگر نمی‌گذارد سایت چیزی نگه دارد، پس چیزی نمی‌توان ذخیره کرد.',
      damaged: 'آنچه رسید همان نیست که منتشر شده، پس نگه داشته نشد. بعداً دوباره بکوشید.',
    })[code],
  retry: 'تلاش دوباره',
  notFound: 'در این نشانی صفحه‌ای نیست.',
  allArticles: 'همهٔ نوشته‌ها',
  reading: {
    outline: 'در این نوشته',
    updated: 'به‌روزشده',
    next: 'تازه‌تر',
    previous: 'قدیمی‌تر',
    nextIn: (list) => `بعدی در ${isolated(list)}`,
    previousIn: (list) => `قبلی در ${isolated(list)}`,
    neighbours: 'پیش و پس از آن',
    license: 'پروانه:',
    partOf: ({ number: part, of }, series) =>
      `بخش ${number(part)} از ${number(of)} در ${isolated(series)}`,
  },
};
