import { spoken } from '../model/spoken.ts';
import { isolated, type Words } from '../model/words.ts';

const { number } = spoken('tr');

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'Ağ yanıt vermiyor' : 'Çevrimdışısınız';
}

export const first: Words = {
  lang: 'tr',
  dir: 'ltr',
  number,
  units: ['KB', 'MB', 'GB'],
  skip: 'Metne geç',
  navigation: 'Ana menü',
  browse: 'Göz at',
  library: 'Kitaplık',
  close: 'Kapat',
  search: 'Ara',
  commandsFailed: (isOnline) =>
    isOnline
      ? 'Bu yüklenemedi. Sayfayı yeniden yükleyin.'
      : 'Çevrimdışısınız ve bu henüz bu cihazda değil.',
  look: 'Metin ve tema',
  articles: (count) => `${number(count)} yazı`,
  matches: (count, total) =>
    count === total ? `${number(count)} yazı` : `${number(total)} yazıdan ${number(count)} tanesi`,
  minutes: (count, state) =>
    `${number(count)} dk okuma${state === undefined ? '' : ` · ${state === 'begun' ? 'okunuyor' : 'okundu'}`}`,
  facet: (facet) => ({ category: 'Kategori', tag: 'Etiket', author: 'Yazar' })[facet],
  facets: (facet) => ({ category: 'Kategoriler', tag: 'Etiketler', author: 'Yazarlar' })[facet],
  held: { draft: 'Taslak', future: 'Henüz yayımlanmadı', expired: 'Süresi doldu' },
  filter: 'Süz',
  done: (count) => `${number(count)} yazıyı göster`,
  more: 'Daha fazla göster',
  loading: 'Yükleniyor…',
  newer: 'Daha yeni yazılar',
  older: 'Daha eski yazılar',
  pages: 'Sayfalar',
  pageOf: (page, pages) => `Sayfa ${number(page)} / ${number(pages)}`,
  narrowedTo: 'Yazılar:',
  nothingPublished: 'Burada henüz bir şey yayımlanmadı.',
  website: 'Web sitesi',
  bookmark: 'Yer imi ekle',
  bookmarked: 'Yer imlerinde',
  saveOffline: 'Çevrimdışı kaydet',
  undo: 'Geri al',
  offlinePage: (isOnline) => `${noNetwork(isOnline)} ve bu sayfa bu cihazda değil.`,
  offlinePageHint: 'Böyle bir sayfa varsa ağ geri geldiğinde okunabilir.',
  offlineInstead: 'Şu yazılar bu cihazda:',
  failed: (code, isOnline) =>
    ({
      offline: `${noNetwork(isOnline)}. Bu cihazdakiler yine de okunabilir.`,
      'not-found': 'Bu artık yayında değil. Ne olduğunu görmek için sayfayı yeniden yükleyin.',
      'storage-full':
        'Bu cihazda bunun için yer kalmadı. Kitaplıktan bir şey kaldırıp yeniden deneyin.',
      'storage-blocked':
        'Bu tarayıcı sitenin bir şey saklamasına izin vermiyor; bu yüzden hiçbir şey kaydedilemiyor.',
      damaged: 'Gelen, yayımlanan değil; bu yüzden saklanmadı. Daha sonra yeniden deneyin.',
    })[code],
  retry: 'Yeniden dene',
  notFound: 'Bu adreste bir sayfa yok.',
  allArticles: 'Tüm yazılar',
  reading: {
    outline: 'Bu yazıda',
    updated: 'Güncellendi',
    next: 'Daha yeni',
    previous: 'Daha eski',
    nextIn: (list) => `${isolated(list)} içinde sonraki`,
    previousIn: (list) => `${isolated(list)} içinde önceki`,
    neighbours: 'Önceki ve sonraki',
    license: 'Lisans:',
    partOf: ({ number: part, of }, series) =>
      `${isolated(series)}: bölüm ${number(part)} / ${number(of)}`,
  },
};
