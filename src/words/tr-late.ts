import type { FilterFacet } from '../model/filter.ts';
import type { LateWords } from '../model/late-words.ts';
import { sizeInWords } from '../model/size-in-words.ts';
import { spoken } from '../model/spoken.ts';
import type { BackupKind } from './en-late.ts';

const { number } = spoken('tr');

const FACETS: Readonly<Record<FilterFacet, string>> = {
  category: 'Kategoriler',
  tag: 'Etiketler',
  author: 'Yazarlar',
  series: 'Diziler',
  year: 'Yıllar',
  language: 'Diller',
  minutes: 'Okuma süresi',
  progress: 'Okuma',
  shelf: 'Kitaplık',
};

function either(names: readonly string[]): string {
  return new Intl.ListFormat('tr', { type: 'disjunction' }).format(names);
}

/** A noun after a number has no plural. */
function articles(count: number): string {
  return `${number(count)} yazı`;
}

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'Ağ yanıt vermiyor' : 'Çevrimdışısınız';
}

function quoted(text: string): string {
  return `“${text}”`;
}

function kept(count: number, kind: BackupKind): string {
  const what = {
    bookmarks: 'yer imi',
    highlights: 'vurgu',
    history: 'okunan yazı',
    lists: 'kendi listeniz',
    choices: 'ayar',
  };
  return `${number(count)} ${what[kind]}`;
}

function savedOf(done: number, total: number): string {
  return `${number(total)} yazıdan ${number(done)} tanesi kaydedildi`;
}

function pick(name: string, isExcluded: boolean): string {
  return isExcluded ? `${name} değil` : name;
}

export const late: LateWords = {
  article: {
    copyCode: 'Kopyala',
    copied: 'Kopyalandı',
    notCopied: 'Kopyalanamadı',
    wrapLines: 'Satırları kaydır',
    note: (mark) => `Not ${mark}`,
    toNote: 'Notların arasında göster',
    copyLink: 'Bu bölümün bağlantısını kopyala',
    noPreview: 'Bu bağlantının nereye gittiği burada bilinmiyor.',
    enlarge: (alt) => (alt === '' ? 'Resmi büyüt' : `Büyüt: ${alt}`),
    picture: (nth, count) => `Resim ${number(nth)} / ${number(count)}`,
    pictureOf: (nth, count) => `${number(nth)} / ${number(count)}`,
    previousPicture: 'Önceki resim',
    nextPicture: 'Sonraki resim',
    zoomIn: 'Yakınlaştır',
    zoomOut: 'Uzaklaştır',
    scrolls: {
      code: (title) => (title === undefined ? 'Kod' : `Kod: ${title}`),
      table: (caption) => (caption === undefined ? 'Tablo' : `Tablo: ${caption}`),
      formula: 'Formül',
    },
  },

  backup: {
    heading: 'Dışa ve içe aktarma',
    hint: 'Burada yaptığınız her şey yalnızca bu tarayıcıda. Hepsinin bir dosyası başka yerde saklanabilir ve başka bir cihaza taşınabilir.',
    everything: 'Her şey, yedek olarak',
    bookmarks: 'Yer imleri, bir tarayıcı için',
    markdown: 'Vurgular, Markdown olarak',
    annotations: 'Vurgular, Web Annotations olarak',
    readwise: 'Vurgular, Readwise için',
    exportHeading: 'Dışa aktar',
    importHeading: 'Bir yedeği, ek açıklamaları veya bir tarayıcının yer imlerini içe aktar',
    choose: 'Dosya seç',
    preview: (name) => `${name} dosyasının getireceği`,
    added: (count, kind) => `${kept(count, kind)}, burada yeni`,
    changed: (count, kind) => `${kept(count, kind)}, orada daha sonra değişmiş`,
    nothingNew: 'Bu dosyada bu site için olan her şey zaten burada.',
    unmatched: (count) =>
      `${number(count)} bağlantı bu sitede bir yazıya gitmiyor ve dışarıda bırakılıyor.`,
    rules: 'Hem burada hem orada olanlarda sonraki değişiklik geçerlidir. Hiçbir şey silinmez.',
    merge: 'İçe aktar',
    cancel: 'Vazgeç',
    imported: 'İçe aktarıldı.',
    faults: {
      'other-format':
        'Bu dosya ne bir yedek, ne ek açıklamalar, ne de bir tarayıcının yer imleri. Hiçbir şey değişmedi.',
      newer:
        'Bu yedek sitenin daha yeni bir sürümünden. Sayfayı yeniden yükleyip dosyayı bir daha seçin. Hiçbir şey değişmedi.',
      damaged: 'Bu yedek bozuk; bu yüzden hiçbir şeyi alınmadı. Hiçbir şey değişmedi.',
      'too-large': 'Bu dosya her yedekten daha büyük. Hiçbir şey değişmedi.',
    },
  },

  command: {
    actions: {
      next: 'Listede sonraki',
      previous: 'Listede önceki',
      open: 'Aç',
      older: 'Daha eski yazı',
      newer: 'Daha yeni yazı',
      onwards: 'Bu yazının sonundan daha eski yazıya',
      back: 'Listeye dön',
      bookmark: 'Yer imi ekle veya kaldır',
      search: 'Ara veya ne yapılacağını seç',
      help: 'Tuşlar',
      theme: 'Sonraki tema',
      larger: 'Daha büyük metin',
      smaller: 'Daha küçük metin',
      filter: 'Bu listeyi süz',
      clear: 'Tüm süzgeçleri temizle',
      keepList: 'Bu listeyi kendi listen olarak sakla',
      read: 'Okundu veya okunmadı olarak işaretle',
      highlight: 'Seçilen sözcükleri vurgula',
      listen: 'Bu yazıyı dinle veya duraklat',
      preview: 'Odaktaki bağlantının nereye gittiğini göster',
      note: 'Seçilen sözcüklere not yaz',
    },
    unread: 'Okunmamış yazılar',
    licences: 'Bu siteyi oluşturanların lisansları',
    sortBy: (sort) => `Sırala: ${sort}`,
    showAs: (layout) => `Göster: ${layout}`,
    listKept: (name) => `${quoted(name)} adıyla süzgeçteki kendi listelerinizde saklandı.`,
    markedRead: (isRead) =>
      isRead ? 'Okundu olarak işaretlendi.' : 'Okunmadı olarak işaretlendi.',
    suggest: (areOn) =>
      areOn ? 'Okuduklarıma benzer yazılar öner' : 'Okuduklarıma göre yazı önerme',
    themeIs: (theme) => `Tema: ${theme}`,
    sizeIs: (size) => `Boyut: ${size}`,
    palette: {
      hint: 'Ara veya bir şey yap',
      results: 'Sonuçlar',
      manual: 'Oklar seçer, Enter açar, Ctrl veya ⌘ ile Enter yeni sekmede açar.',
      count: (count) => `${number(count)} sonuç`,
      kind: {
        action: 'Eylem',
        page: 'Sayfa',
        category: 'Kategori',
        tag: 'Etiket',
        author: 'Yazar',
        series: 'Dizi',
        year: 'Yıl',
        language: 'Dil',
        minutes: 'Okuma süresi',
        progress: 'Okuma',
        shelf: 'Kitaplık',
        'smart-list': 'Kendi listeniz',
        article: 'Yazı',
        search: 'Arama',
      },
      searchAll: (text) => `Tüm yazılarda ${quoted(text)} ara`,
    },
    keys: {
      group: {
        list: 'Bir listede',
        article: 'Bir yazıda',
        places: 'Git',
        everywhere: 'Her yerde',
      },
      names: { Space: 'Boşluk', Enter: 'Enter', Ctrl: 'Ctrl', Escape: 'Esc' },
      or: 'veya',
      areOn: 'Tuşlar tek başına basıldığında çalışır',
      areOnHint: 'Bu cihazla konuşuyorsanız veya tuşlara yanlışlıkla basıyorsanız kapatın.',
    },
  },

  filter: {
    heading: (facet) => FACETS[facet],
    lengths: {
      '1-3': 'En çok 3 dakika',
      '4-7': '4–7 dakika',
      '8-15': '8–15 dakika',
      '16': '15 dakikadan uzun',
    },
    marks: {
      unread: 'Okunmamış',
      begun: 'Okunuyor',
      read: 'Okunmuş',
      bookmarked: 'Yer imlerinde',
      saved: 'Çevrimdışı kayıtlı',
      highlighted: 'Vurgulu',
    },
    not: 'değil:',
    pick,
    remove: (name) => `Kaldır: ${name}`,
    drop: (name, isExcluded, count) => `Kaldır: ${pick(name, isExcluded)} (${articles(count)})`,
    left: (count) => `${articles(count)} kaldı`,
    text: quoted,
    anyOf: 'herhangi biri:',
    clear: 'Tümünü temizle',
    findAmong: (facet, count) => `${number(count)} seçenekte ara: ${FACETS[facet]}`,
    noneCalled: 'Hiçbirinin adında bu yok.',
    nothingMatches: 'Bunların hepsini taşıyan bir yazı yok.',
    nothingMatchesHint: 'Şunlardan birini kaldırın:',
    sort: 'Sırala',
    sorts: {
      newest: 'Önce en yeni',
      oldest: 'Önce en eski',
      title: 'Başlık',
      shortest: 'Önce en kısa',
      longest: 'Önce en uzun',
      recent: 'Son okunanlar',
      relevance: 'En uygun',
    },
    lists: {
      heading: 'Kendi listeleriniz',
      name: 'Bu süzgece bir ad',
      keep: 'Sakla',
      save: 'Kaydet',
      rename: 'Yeniden adlandır',
      removed: 'Kaldırıldı.',
    },
    layout: 'Göster',
    layouts: { cards: 'Kartlar', compact: 'Sık liste' },
  },

  highlight: {
    highlight: 'Vurgula',
    colours: { yellow: 'Sarı', green: 'Yeşil', blue: 'Mavi', rose: 'Pembe' },
    colour: 'Renk',
    highlightIn: (colour) =>
      ({
        yellow: 'Sarıyla vurgula',
        green: 'Yeşille vurgula',
        blue: 'Maviyle vurgula',
        rose: 'Pembeyle vurgula',
      })[colour],
    selection: 'Seçilen',
    note: 'Not',
    noteOf: (quote) => `${quoted(quote)} üzerine not`,
    writeNote: 'Not yaz',
    open: (quote, hasNote) => `${hasNote ? 'Notlu vurgu' : 'Vurgu'}: ${quoted(quote)}`,
    inText: 'Bu metindeki vurgular',
    copy: 'Kopyala',
    copyQuote: 'Alıntıyı kopyala',
    copied: 'Kaynağıyla kopyalandı.',
    notCopied: 'Tarayıcı kopyalamaya izin vermedi.',
    share: 'Paylaş',
    shareLink: 'Bu bölüme bir bağlantı paylaş',
    linkCopied: 'Bağlantı kopyalandı.',
    remove: 'Kaldır',
    notShown:
      'Bu tarayıcı vurguları metinde gösteremiyor. Saklanıyorlar ve kitaplıkta görünüyorlar.',
    detached: (count) => `${number(count)} vurgunun sözcükleri artık bu yazıda değil`,
    isDetached: 'Artık yazıda değil',
    nothing:
      'Henüz vurgu yok. Bir yazıda sözcükleri seçip bir renk verin; notlarınızla birlikte burada görünürler.',
    find: 'Vurgularda ve notlarda ara',
    found: (count) => `${number(count)} vurgu`,
    noneFound: 'Bunu söyleyen bir vurgu veya not yok.',
    quoted: (quote, title, href) => `“${quote}”\n\n${title}\n${href}`,
  },

  install: {
    heading: 'Yükle',
    hint: 'Kendi simgesiyle bir uygulama gibi açılır, ağ olmadan da; tarayıcılar da sakladıklarınızı daha az siler.',
    install: 'Yükle',
    byHand: 'Bu tarayıcıda: “Paylaş”ı, sonra “Ana Ekrana Ekle”yi seçin.',
    offered:
      'Kaydedildi. Bu site bir uygulama gibi de yüklenebilir: nasıl olduğu kitaplıkta yazar.',
  },

  kept: {
    heading: 'Burada saklananlar',
    hint: 'Hepsi bu tarayıcıda, bu cihazda; başka hiçbir yerde değil.',
    bookmarks: (count) => `${number(count)} yer imi`,
    highlights: (count) => `${number(count)} vurgu ve not`,
    history: (count) => `${number(count)} açılan yazı`,
    articles: (count, bytes) =>
      count === 0 ? 'Yazı yok' : `Resimleriyle ${articles(count)}, ${sizeInWords(bytes)}`,
    choices: 'Tema, metin, süzgeçler ve seçtiğiniz diğer her şey',
    usage: (bytes) =>
      `Tarayıcıya göre sitenin kendi parçalarıyla birlikte toplam ${sizeInWords(bytes)}.`,
    erase: 'Her şeyi sil…',
    eraseHint:
      'Bu, yukarıdakilerin hepsini bu tarayıcıdan siler ve geri alınamaz. Önce yukarıda bir yedek alınabilir.',
    eraseNow: 'Her şeyi kalıcı olarak sil',
    cancel: 'Vazgeç',
  },

  library: {
    revisions: 'Bu yazıdaki değişiklikler',
    needsScript: 'Kitaplık JavaScript gerektirir: sakladıklarınız bu tarayıcıda.',
    bookmarks: 'Yer imleri',
    onThisDevice: 'Bu cihazda',
    noBookmarks:
      'Henüz yer imi yok. Bir kartta veya yazıda “Yer imi ekle”ye basın, burada görünür.',
    nothingOnDevice: (most) =>
      `Bu cihazda henüz yazı yok. Açtığınız son ${number(most)} yazı, ağ olmadan okunmak üzere burada kalır.`,
    bookmarkRemoved: 'Yer imi kaldırıldı.',
    copyRemoved: 'Bu cihazdan kaldırıldı.',
    highlights: 'Vurgular',
    highlightRemoved: 'Vurgu kaldırıldı.',
    history: 'Geçmiş',
    nothingRead: 'Henüz yok. Açtığınız yazılar yalnızca bu cihazda, burada görünür.',
    progress: (share) => {
      if (share === 1) return 'Okundu';
      return share === 0 ? 'Açıldı' : `%${number(Math.max(1, Math.floor(share * 100)))} okundu`;
    },
    clearHistory: 'Geçmişi temizle',
    historyCleared: 'Geçmiş temizlendi.',
    minutesLeft: (minutes) => `${number(minutes)} dk kaldı`,
    resume: (progress) => `%${number(Math.round(progress * 100))} ile sürdür`,
    share: 'Bu yazıyı paylaş',
    speechFailed: 'Sesli okuma yüklenemedi. Ağ olduğunda yeniden deneyin.',
    linkCopied: 'Bağlantı kopyalandı.',
    linkNotCopied: 'Tarayıcı bağlantının kopyalanmasına izin vermedi. Adres çubuğundan kopyalayın.',
    copyBecause: (code, isOnline) =>
      `${
        {
          offline: noNetwork(isOnline),
          'not-found': 'Bu yazı artık yayında değil',
          damaged: 'Gelen, yayımlanan değil',
        }[code]
      }. Bu, bu cihazdaki kopya.`,
    nextPart: 'Sonraki bölüm',
    related: 'Benzer',
    alsoIn: 'Aynı etikette:',
    alsoBy: 'Aynı yazardan:',
  },

  look: {
    language: 'Dil',
    languageOfBrowser: 'Tarayıcıdaki gibi',
    languageFailed: 'Bu dil yüklenemedi. Ağ olduğunda yeniden deneyin.',
    theme: 'Tema',
    themes: { system: 'Sistem', light: 'Açık', sepia: 'Sepya', dark: 'Koyu', black: 'Siyah' },
    contrast: 'Daha çok karşıtlık',
    font: 'Yazı tipi',
    fonts: {
      serif: 'Tırnaklı',
      sans: 'Tırnaksız',
      mono: 'Daktilo',
      system: 'Sistem',
      legible: 'Hyperlegible',
      dyslexic: 'OpenDyslexic',
    },
    fontFailed: (isOnline) =>
      isOnline
        ? 'Bu yazı tipi yüklenemedi. Daha sonra yeniden deneyin.'
        : 'Çevrimdışısınız ve bu yazı tipi henüz bu cihazda değil.',
    text: 'Metin',
    lines: 'Satırlar',
    measures: {
      size: 'Boyut',
      leading: 'Satır yüksekliği',
      measure: 'Satır uzunluğu',
      letters: 'Harf aralığı',
      words: 'Sözcük aralığı',
    },
    value: (measure, value) => {
      switch (measure) {
        case 'size':
          return `${number(value)} px`;
        case 'leading':
          return `${number(value, 1)} satır`;
        case 'measure':
          return `${number(value)} harf`;
        case 'letters':
        case 'words':
          return value === 0 ? 'Normal' : `%${number(value)} daha geniş`;
      }
    },
    justified: 'İki yana yasla',
    hyphenated: 'Uzun sözcükleri böl',
    reset: 'Tümünü sıfırla',
    wasReset: 'Metin ve tema başlangıçtaki gibi.',
    listen: 'Dinle',
    focus: 'Yalnızca metin',
    focusHint: 'Yalnızca metin gösteriliyor. Denetimler için hareket edin veya dokunun; Esc çıkar.',
    leaveFocus: 'Her şeyi göster',
  },

  revision: {
    hint: 'Yayıncının her değişiklik için not ettikleri, en yenisi önce. Notlara eklenebilir, ama fark edilmeden değiştirilemez.',
    first: 'Yayımlandı',
    withdrawn: 'Geri çekildi',
    changed: 'Metin değiştirildi',
    form: 'Biçimi değiştirildi, sözcüklerinin hiçbiri değil',
    isHere: 'Bu cihazdaki kopya',
    isShown: 'Şu an okuduğunuz',
    noLog: 'Bu site değişikliklerinin günlüğünü tutmuyor.',
    notInLog: 'Bu sitenin günlüğü bu yazıyı bilmiyor.',
  },

  save: {
    saving: (done, total) => `Kaydediliyor: ${number(done)} / ${number(total)}`,
    checked: (bytes) => `${sizeInWords(bytes)} · doğrulandı`,
    failed: 'Kaydedilmedi',
    remove: 'Kaldır',
    removeCopy: 'Bu cihazdan kaldır',
    because: { saved: 'Kaydedildi', opened: 'Şimdilik burada' },
  },

  saving: {
    heading: 'Yanınıza alın',
    hint: 'Ağ olmadan okumak için tüm yazılar, resimleriyle.',
    size: (count, bytes, room) =>
      `${articles(count)}, en çok ${sizeInWords(bytes)}.${
        room === undefined ? '' : ` Bu tarayıcıda ${sizeInWords(room)} yer var.`
      }`,
    tooLarge: 'Bu, yerden fazla olabilir. Sığan kaydedilir.',
    sizeUnknown: 'Ne kadar olduğu ağ olduğunda görülebilir.',
    everything: 'Her şeyi kaydet',
    saveList: 'Bu yazıları çevrimdışı kaydet',
    begun: (count) => `${articles(count)} kaydediliyor. Nerede olduğu kitaplıkta görülür.`,
    nothing: 'Bunların hepsi zaten kayıtlı.',
    saving: (done, total) => `Kaydediliyor: ${number(done)} / ${number(total)}`,
    away: (done, total) => `Ağ yanıt vermiyor. ${savedOf(done, total)}; kalanı ağ geri gelince.`,
    paused: (done, total) => `Duraklatıldı: ${savedOf(done, total)}.`,
    stuck: (code, done, total) =>
      code === 'storage-full'
        ? `Hepsi kaydedilemedi: bu cihazda yer kalmadı. ${savedOf(done, total)}. Kitaplıktan veya cihazdan bir şey kaldırıp sürdürün.`
        : `Kaydedilemedi: bu tarayıcı sitenin bir şey saklamasına izin vermiyor. ${savedOf(done, total)}. Tarayıcının ayarlarında izin verip sürdürün.`,
    done: (done, total) =>
      done === total ? `Bitti: ${articles(total)} kaydedildi.` : `Bitti: ${savedOf(done, total)}.`,
    failed: (count, why) =>
      `${number(count)} yazı kaydedilemedi: ${
        {
          offline: 'ağ olduğu hâlde gelmedi. Daha sonra yeniden deneyin.',
          'not-found': 'artık yayında değil.',
          damaged: 'yayımlandığı gibi gelmedi, bu yüzden saklanmadı. Daha sonra yeniden deneyin.',
          'storage-full': 'yer bulunamadı. Kitaplıktan bir şey kaldırıp yeniden deneyin.',
          'storage-blocked':
            'bu tarayıcı reddetti. Bu sitenin veri saklamasına izin verip yeniden deneyin.',
        }[why]
      }`,
    stopped: (done, total) => `Durduruldu: ${savedOf(done, total)}.`,
    pause: 'Duraklat',
    resume: 'Sürdür',
    stop: 'Durdur',
  },

  search: {
    under: 'başlık:',
    corrected: (typed, meant) =>
      `Burada ${quoted(typed)} geçmiyor. Gösterilen: ${either(meant.map(quoted))}.`,
    missing: (terms) => `Burada geçmiyor: ${either(terms.map(quoted))}.`,
    partial: 'Bunların hepsini taşıyan yazı yok. En çoğu bunlarda var.',
    inArticle: 'Bu yazıda bulundu',
    notInText: (typed) => `${quoted(typed)} metinde yok`,
    marks: (count, typed) => `${number(count)} × ${quoted(typed)}`,
    markOf: (nth, count, typed) => `${number(nth)} / ${number(count)} · ${quoted(typed)}`,
    nextMark: 'Metinde sonraki',
    previousMark: 'Metinde önceki',
  },

  speech: {
    controls: 'Sesli okuma',
    play: 'Sesli okumayı sürdür',
    pause: 'Duraklat',
    previous: 'Önceki cümle',
    next: 'Sonraki cümle',
    rate: 'Hız',
    rateOf: (rate) => `${number(rate, 2, 0)}×`,
    voice: 'Ses',
    chooseVoice: 'Ses seç',
    remote: (name) => `${name} (ağ üzerinden)`,
    onlyRemote:
      'Bu dili burada yalnızca ağ üzerinden sesler konuşuyor: metin onları sunanlara gider. Dinlemek için birini seçin.',
    noVoice: (language) =>
      `Bu cihazda bu dil için ses yok: ${language}. Ayarlarında konuşma veya erişilebilirlik altında bir tane ekleyip yeniden deneyin.`,
    failed: 'Ses durdu. Başka birini seçin veya sürdürün.',
  },

  suggestion: {
    heading: 'Okuduklarınıza benzer',
    because: { read: 'Okuduğunuz:', begun: 'Başladığınız:', bookmarked: 'Yer imlerinizde:' },
    areOn: 'Okuduklarıma benzer yazılar öner',
    areOnHint: 'Bu cihazda hesaplanır. Okuduklarınız hiçbir yere gönderilmez.',
  },

  lists: {
    showAll: (count) => `Tümünü göster (${number(count)})`,
    articlesOf: () => 'yazı',
    offline: (count, isOnline) =>
      count === 0
        ? `${noNetwork(isOnline)} ve bu cihazda henüz yazı yok.`
        : `${noNetwork(isOnline)}. Bu cihazda: ${articles(count)}.`,
    offlineTerms: (facet, count, isOnline) =>
      `${noNetwork(isOnline)}. ${FACETS[facet]}: yalnızca bu cihazdaki ${articles(count)} biliniyor.`,
    noTerms: {
      category: 'Buradaki hiçbir yazının kategorisi yok.',
      tag: 'Buradaki hiçbir yazının etiketi yok.',
      author: 'Buradaki hiçbir yazının yazarı belli değil.',
    },
    notFoundHint: 'Taşınmış olabilir. Belki şunlardan birini arıyordunuz:',
    newest: 'En yeni yazılar:',
  },

  trust: {
    known: (day) => `Bu site imzalı. Burada ${day} gününden beri bilinen anahtarı:`,
    before: 'Bu siteden bildikleriniz şu anahtarla imzalanmıştı:',
    changed: {
      heading: 'Bu siteyi şimdi başkası imzalıyor',
      text: 'Bugün gösterdiği başka bir anahtarla imzalı:',
      hint: 'Yayıncı bir anahtarı kaybetmiş ya da siteyi başkası ele geçirmiş olabilir. Kaydettikleriniz olduğu gibi kalır, yerlerine hiçbir şey konmaz. Yayıncıya hangi anahtarın kendisinin olduğunu bu site dışında bir yoldan sorun.',
      accept: 'Yeni anahtara güven',
    },
    unsigned: {
      heading: 'Bu site artık imzalı değil',
      text: 'Bugün gösterdiği imzalı değil ya da imzası yanlış.',
      hint: 'Yayıncı bir hata yapmış ya da siteyi başkası değiştirmiş olabilir. Kaydettikleriniz olduğu gibi kalır, yerlerine hiçbir şey konmaz. Yayıncıya bu site dışında bir yoldan sorun.',
      accept: 'İmzasız sürdür',
    },
    rewritten: {
      heading: 'Bu sitenin günlüğü yeniden yazıldı',
      text: 'Site, yazılarındaki her değişikliğin günlüğünü tutuyor. Bugün gösterdiği, bu cihazın gördüğünün devamı değil: satırlar çıkarılmış ya da değiştirilmiş.',
      hint: 'Yazıları tanıdığınız yayıncı tarafından imzalı. Günlüğe ne olduğunu ona sorun.',
      accept: 'Bu günlükle sürdür',
    },
    later: 'Şimdi değil',
    accepted: 'Anımsanacak.',
  },
};
