import type { FilterFacet } from '../model/filter.ts';
import type { LateWords } from '../model/late-words.ts';
import { sizeInWords } from '../model/size-in-words.ts';
import { spoken } from '../model/spoken.ts';
import type { BackupKind } from './en-late.ts';

const { number, counted } = spoken('hi');

const FACETS: Readonly<Record<FilterFacet, string>> = {
  category: 'श्रेणियाँ',
  tag: 'टैग',
  author: 'लेखक',
  series: 'शृंखलाएँ',
  year: 'वर्ष',
  language: 'भाषाएँ',
  minutes: 'पढ़ने का समय',
  progress: 'पढ़ना',
  shelf: 'लाइब्रेरी',
};

function either(names: readonly string[]): string {
  return new Intl.ListFormat('hi', { type: 'disjunction' }).format(names);
}

function articles(count: number): string {
  return `${number(count)} लेख`;
}

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'नेटवर्क उत्तर नहीं दे रहा' : 'आप ऑफ़लाइन हैं';
}

function quoted(text: string): string {
  return `“${text}”`;
}

function kept(count: number, kind: BackupKind): string {
  return counted(
    count,
    {
      bookmarks: { other: '# बुकमार्क' },
      highlights: { other: '# हाइलाइट' },
      history: { one: '# पढ़ा हुआ लेख', other: '# पढ़े हुए लेख' },
      lists: { one: '# अपनी सूची', other: '# अपनी सूचियाँ' },
      choices: { other: '# सेटिंग' },
    }[kind],
  );
}

function savedOf(done: number, total: number): string {
  return `${number(total)} में से ${number(done)} लेख सहेजे गए`;
}

function pick(name: string, isExcluded: boolean): string {
  return isExcluded ? `${name} नहीं` : name;
}

export const late: LateWords = {
  article: {
    copyCode: 'कॉपी करें',
    copied: 'कॉपी हुआ',
    notCopied: 'कॉपी नहीं हुआ',
    wrapLines: 'पंक्तियाँ मोड़ें',
    note: (mark) => `टिप्पणी ${mark}`,
    toNote: 'टिप्पणियों में दिखाएँ',
    copyLink: 'इस भाग का लिंक कॉपी करें',
    noPreview: 'यह लिंक कहाँ जाता है, यहाँ पता नहीं।',
    enlarge: (alt) => (alt === '' ? 'चित्र बड़ा करें' : `बड़ा करें: ${alt}`),
    picture: (nth, count) => `${number(count)} में से चित्र ${number(nth)}`,
    pictureOf: (nth, count) => `${number(nth)} / ${number(count)}`,
    previousPicture: 'पिछला चित्र',
    nextPicture: 'अगला चित्र',
    zoomIn: 'बड़ा करें',
    zoomOut: 'छोटा करें',
    scrolls: {
      code: (title) => (title === undefined ? 'कोड' : `कोड: ${title}`),
      table: (caption) => (caption === undefined ? 'तालिका' : `तालिका: ${caption}`),
      formula: 'सूत्र',
    },
  },

  backup: {
    heading: 'निर्यात और आयात',
    hint: 'आपने यहाँ जो बनाया है वह केवल इसी ब्राउज़र में है। उसकी फ़ाइल कहीं और रखी जा सकती है और दूसरे डिवाइस पर लाई जा सकती है।',
    everything: 'सब कुछ, बैकअप के रूप में',
    bookmarks: 'बुकमार्क, ब्राउज़र के लिए',
    markdown: 'हाइलाइट, Markdown में',
    annotations: 'हाइलाइट, Web Annotations में',
    readwise: 'हाइलाइट, Readwise के लिए',
    exportHeading: 'निर्यात',
    importHeading: 'बैकअप, टिप्पणियाँ या ब्राउज़र के बुकमार्क आयात करें',
    choose: 'फ़ाइल चुनें',
    preview: (name) => `${name} से क्या आएगा`,
    added: (count, kind) => `${kept(count, kind)}, यहाँ नया`,
    changed: (count, kind) => `${kept(count, kind)}, वहाँ बाद में बदला`,
    nothingNew: 'इस साइट के लिए इस फ़ाइल में जो है वह सब यहाँ पहले से है।',
    unmatched: (count) => `${number(count)} लिंक इस साइट के किसी लेख तक नहीं जाते और छोड़ दिए जाएँगे।`,
    rules: 'जो यहाँ और वहाँ दोनों जगह है, उसमें बाद का बदलाव मान्य है। कुछ मिटाया नहीं जाता।',
    merge: 'आयात करें',
    cancel: 'रद्द करें',
    imported: 'आयात हुआ।',
    faults: {
      'other-format': 'यह फ़ाइल न बैकअप है, न टिप्पणियाँ, न ब्राउज़र के बुकमार्क। कुछ नहीं बदला।',
      newer: 'यह बैकअप साइट के नए संस्करण का है। पेज फिर से लोड करें और इसे दोबारा चुनें। कुछ नहीं बदला।',
      damaged: 'यह बैकअप ख़राब है, इसलिए इसमें से कुछ नहीं लिया गया। कुछ नहीं बदला।',
      'too-large': 'यह फ़ाइल किसी भी बैकअप से बड़ी है। कुछ नहीं बदला।',
    },
  },

  command: {
    actions: {
      next: 'सूची में अगला',
      previous: 'सूची में पिछला',
      open: 'खोलें',
      older: 'पुराना लेख',
      newer: 'नया लेख',
      onwards: 'इस लेख के अंत से पुराने लेख पर',
      back: 'सूची पर लौटें',
      bookmark: 'बुकमार्क करें या हटाएँ',
      search: 'खोजें, या काम चुनें',
      help: 'कुंजियाँ',
      theme: 'अगली थीम',
      larger: 'बड़े अक्षर',
      smaller: 'छोटे अक्षर',
      filter: 'इस सूची को छाँटें',
      clear: 'सारी छँटाई हटाएँ',
      keepList: 'इस सूची को अपनी सूची के रूप में रखें',
      read: 'पढ़ा या अपठित चिह्नित करें',
      highlight: 'चुने शब्द हाइलाइट करें',
      listen: 'यह लेख सुनें, या रोकें',
      preview: 'चुना हुआ लिंक कहाँ जाता है, दिखाएँ',
      note: 'चुने शब्दों पर नोट लिखें',
    },
    unread: 'अपठित लेख',
    licences: 'यह साइट जिनसे बनी है उनके लाइसेंस',
    sortBy: (sort) => `क्रम: ${sort}`,
    showAs: (layout) => `रूप: ${layout}`,
    listKept: (name) => `${quoted(name)} नाम से, छँटाई की अपनी सूचियों में रखा गया।`,
    markedRead: (isRead) => (isRead ? 'पढ़ा चिह्नित हुआ।' : 'अपठित चिह्नित हुआ।'),
    suggest: (areOn) => (areOn ? 'मेरे पढ़े जैसे लेख सुझाएँ' : 'मेरे पढ़े के आधार पर लेख न सुझाएँ'),
    themeIs: (theme) => `थीम: ${theme}`,
    sizeIs: (size) => `आकार: ${size}`,
    palette: {
      hint: 'खोजें या कुछ करें',
      results: 'परिणाम',
      manual: 'तीर से चुनें, Enter से खोलें, Ctrl या ⌘ और Enter से नए टैब में।',
      count: (count) => `${number(count)} परिणाम`,
      kind: {
        action: 'काम',
        page: 'पेज',
        category: 'श्रेणी',
        tag: 'टैग',
        author: 'लेखक',
        series: 'शृंखला',
        year: 'वर्ष',
        language: 'भाषा',
        minutes: 'पढ़ने का समय',
        progress: 'पढ़ना',
        shelf: 'लाइब्रेरी',
        'smart-list': 'अपनी सूची',
        article: 'लेख',
        search: 'खोज',
      },
      searchAll: (text) => `सभी लेखों में ${quoted(text)} खोजें`,
    },
    keys: {
      group: { list: 'सूची में', article: 'लेख में', places: 'जाएँ', everywhere: 'हर जगह' },
      names: { Space: 'Space', Enter: 'Enter', Ctrl: 'Ctrl', Escape: 'Esc' },
      or: 'या',
      areOn: 'अकेली दबाई कुंजियाँ काम करें',
      areOnHint: 'अगर आप इस डिवाइस से बोलकर काम लेते हैं या कुंजियाँ भूल से दबती हैं तो बंद कर दें।',
    },
  },

  filter: {
    heading: (facet) => FACETS[facet],
    lengths: {
      '1-3': '3 मिनट तक',
      '4-7': '4 से 7 मिनट',
      '8-15': '8 से 15 मिनट',
      '16': '15 मिनट से अधिक',
    },
    marks: {
      unread: 'अपठित',
      begun: 'पढ़ना जारी',
      read: 'पढ़ा हुआ',
      bookmarked: 'बुकमार्क किया',
      saved: 'ऑफ़लाइन सहेजा',
      highlighted: 'हाइलाइट वाले',
    },
    not: 'नहीं:',
    pick,
    remove: (name) => `${name} हटाएँ`,
    drop: (name, isExcluded, count) => `${pick(name, isExcluded)} हटाएँ: ${articles(count)}`,
    left: (count) => `${articles(count)} बचे`,
    text: quoted,
    anyOf: 'कोई भी:',
    clear: 'सब हटाएँ',
    findAmong: (facet, count) => `${number(count)} में खोजें: ${FACETS[facet]}`,
    noneCalled: 'किसी के नाम में यह नहीं है।',
    nothingMatches: 'किसी लेख में यह सब नहीं है।',
    nothingMatchesHint: 'इनमें से एक हटाएँ:',
    sort: 'क्रम',
    sorts: {
      newest: 'नए पहले',
      oldest: 'पुराने पहले',
      title: 'शीर्षक',
      shortest: 'छोटे पहले',
      longest: 'लंबे पहले',
      recent: 'हाल में पढ़े',
      relevance: 'सबसे उपयुक्त',
    },
    lists: {
      heading: 'अपनी सूचियाँ',
      name: 'इस छँटाई का नाम',
      keep: 'रखें',
      save: 'सहेजें',
      rename: 'नाम बदलें',
      removed: 'हटाया गया।',
    },
    layout: 'रूप',
    layouts: { cards: 'कार्ड', compact: 'घनी सूची' },
  },

  highlight: {
    highlight: 'हाइलाइट करें',
    colours: { yellow: 'पीला', green: 'हरा', blue: 'नीला', rose: 'गुलाबी' },
    colour: 'रंग',
    highlightIn: (colour) =>
      ({
        yellow: 'पीले से हाइलाइट करें',
        green: 'हरे से हाइलाइट करें',
        blue: 'नीले से हाइलाइट करें',
        rose: 'गुलाबी से हाइलाइट करें',
      })[colour],
    selection: 'जो चुना है',
    note: 'नोट',
    noteOf: (quote) => `${quoted(quote)} पर नोट`,
    writeNote: 'नोट लिखें',
    open: (quote, hasNote) => `${hasNote ? 'नोट वाला हाइलाइट' : 'हाइलाइट'}: ${quoted(quote)}`,
    inText: 'इस लेख के हाइलाइट',
    copy: 'कॉपी करें',
    copyQuote: 'उद्धरण कॉपी करें',
    copied: 'स्रोत सहित कॉपी हुआ।',
    notCopied: 'ब्राउज़र ने कॉपी करने नहीं दिया।',
    share: 'साझा करें',
    shareLink: 'इस अंश का लिंक साझा करें',
    linkCopied: 'लिंक कॉपी हुआ।',
    remove: 'हटाएँ',
    notShown: 'यह ब्राउज़र लेख में हाइलाइट नहीं दिखा सकता। वे रखे हुए हैं और लाइब्रेरी में हैं।',
    detached: (count) => `${number(count)} हाइलाइट ऐसे शब्दों पर हैं जो अब इस लेख में नहीं हैं`,
    isDetached: 'अब लेख में नहीं',
    nothing: 'अभी कुछ हाइलाइट नहीं है। लेख में शब्द चुनें और रंग चुनें; वे आपके नोट के साथ यहाँ आएँगे।',
    find: 'हाइलाइट और नोट में खोजें',
    found: (count) => `${number(count)} हाइलाइट`,
    noneFound: 'किसी हाइलाइट या नोट में यह नहीं है।',
    quoted: (quote, title, href) => `“${quote}”\n\n${title}\n${href}`,
  },

  install: {
    heading: 'इंस्टॉल करें',
    hint: 'अपने आइकन के साथ यह किसी ऐप की तरह खुलती है, बिना नेटवर्क के भी, और ब्राउज़र आपका रखा हुआ कम मिटाते हैं।',
    install: 'इंस्टॉल करें',
    byHand: 'इस ब्राउज़र में: “शेयर करें” चुनें, फिर “होम स्क्रीन में जोड़ें”।',
    offered: 'सहेजा गया। यह साइट ऐप की तरह इंस्टॉल भी हो सकती है: लाइब्रेरी में लिखा है कैसे।',
  },

  kept: {
    heading: 'यहाँ क्या रखा है',
    hint: 'सब कुछ इसी ब्राउज़र में, इसी डिवाइस पर है, और कहीं नहीं।',
    bookmarks: (count) => `${number(count)} बुकमार्क`,
    highlights: (count) => `${number(count)} हाइलाइट और नोट`,
    history: (count) => counted(count, { one: '# खोला हुआ लेख', other: '# खोले हुए लेख' }),
    articles: (count, bytes) =>
      count === 0 ? 'कोई लेख नहीं' : `चित्रों सहित ${articles(count)}, ${sizeInWords(bytes)}`,
    choices: 'थीम, अक्षर, छँटाई और जो कुछ आपने चुना है',
    usage: (bytes) => `ब्राउज़र के अनुसार कुल ${sizeInWords(bytes)}, साइट के अपने भागों सहित।`,
    erase: 'सब कुछ मिटाएँ…',
    eraseHint:
      'यह ऊपर का सब कुछ इस ब्राउज़र से मिटा देता है और वापस नहीं लाया जा सकता। पहले ऊपर बैकअप बनाया जा सकता है।',
    eraseNow: 'सब कुछ हमेशा के लिए मिटाएँ',
    cancel: 'रद्द करें',
  },

  library: {
    revisions: 'इस लेख में बदलाव',
    needsScript: 'लाइब्रेरी को JavaScript चाहिए: आप जो रखते हैं वह इस ब्राउज़र में है।',
    bookmarks: 'बुकमार्क',
    onThisDevice: 'इस डिवाइस पर',
    noBookmarks: 'अभी कोई बुकमार्क नहीं। किसी कार्ड या लेख में “बुकमार्क करें” दबाएँ, वह यहाँ आ जाएगा।',
    nothingOnDevice: (most) =>
      `इस डिवाइस पर अभी कोई लेख नहीं। आप जो आख़िरी ${number(most)} लेख खोलते हैं वे यहाँ रहते हैं, बिना नेटवर्क के पढ़ने के लिए।`,
    bookmarkRemoved: 'बुकमार्क हटाया गया।',
    copyRemoved: 'इस डिवाइस से हटाया गया।',
    highlights: 'हाइलाइट',
    highlightRemoved: 'हाइलाइट हटाया गया।',
    history: 'इतिहास',
    nothingRead: 'अभी कुछ नहीं। आप जो लेख खोलते हैं वे यहाँ आते हैं, केवल इस डिवाइस पर।',
    progress: (share) => {
      if (share === 1) return 'पढ़ा हुआ';
      return share === 0 ? 'खोला' : `${number(Math.max(1, Math.floor(share * 100)))}% पढ़ा`;
    },
    clearHistory: 'इतिहास मिटाएँ',
    historyCleared: 'इतिहास मिटाया गया।',
    minutesLeft: (minutes) => `${number(minutes)} मिनट बाक़ी`,
    resume: (progress) => `${number(Math.round(progress * 100))}% से आगे पढ़ें`,
    share: 'यह लेख साझा करें',
    speechFailed: 'बोलकर पढ़ना लोड नहीं हो सका। नेटवर्क होने पर फिर कोशिश करें।',
    linkCopied: 'लिंक कॉपी हुआ।',
    linkNotCopied: 'ब्राउज़र ने लिंक कॉपी करने नहीं दिया। उसे पता पट्टी से कॉपी करें।',
    copyBecause: (code, isOnline) =>
      `${
        {
          offline: noNetwork(isOnline),
          'not-found': 'यह लेख अब प्रकाशित नहीं है',
          damaged: 'जो आया वह प्रकाशित से अलग है',
        }[code]
      }। यह इस डिवाइस पर रखी प्रति है।`,
    nextPart: 'अगला भाग',
    related: 'संबंधित',
    alsoIn: 'इसमें भी:',
    alsoBy: 'इन्हीं के:',
  },

  look: {
    language: 'भाषा',
    languageOfBrowser: 'ब्राउज़र जैसी',
    languageFailed: 'यह भाषा लोड नहीं हो सकी। नेटवर्क होने पर फिर कोशिश करें।',
    theme: 'थीम',
    themes: { system: 'सिस्टम', light: 'हल्की', sepia: 'सीपिया', dark: 'गहरी', black: 'काली' },
    contrast: 'अधिक कंट्रास्ट',
    font: 'फ़ॉन्ट',
    fonts: {
      serif: 'सेरिफ़',
      sans: 'सैन्स सेरिफ़',
      mono: 'टाइपराइटर',
      system: 'सिस्टम',
      legible: 'Hyperlegible',
      dyslexic: 'OpenDyslexic',
    },
    fontFailed: (isOnline) =>
      isOnline
        ? 'यह फ़ॉन्ट लोड नहीं हो सका। बाद में फिर कोशिश करें।'
        : 'आप ऑफ़लाइन हैं, और यह फ़ॉन्ट अभी इस डिवाइस पर नहीं है।',
    text: 'अक्षर',
    lines: 'पंक्तियाँ',
    measures: {
      size: 'आकार',
      leading: 'पंक्ति की ऊँचाई',
      measure: 'पंक्ति की लंबाई',
      letters: 'अक्षरों की दूरी',
      words: 'शब्दों की दूरी',
    },
    value: (measure, value) => {
      switch (measure) {
        case 'size':
          return `${number(value)} पिक्सेल`;
        case 'leading':
          return `${number(value, 1)} पंक्ति`;
        case 'measure':
          return `${number(value)} अक्षर`;
        case 'letters':
        case 'words':
          return value === 0 ? 'सामान्य' : `${number(value)}% चौड़ा`;
      }
    },
    justified: 'दोनों ओर बराबर',
    hyphenated: 'लंबे शब्द तोड़ें',
    reset: 'सब पहले जैसा करें',
    wasReset: 'अक्षर और थीम शुरू जैसे हो गए।',
    listen: 'सुनें',
    focus: 'केवल लेख',
    focusHint: 'केवल लेख दिख रहा है। बटनों के लिए हिलाएँ या छुएँ; Esc से बाहर।',
    leaveFocus: 'सब दिखाएँ',
  },

  revision: {
    hint: 'प्रकाशक ने हर बदलाव के बारे में जो लिखा, सबसे नया पहले। टिप्पणियाँ जोड़ी जा सकती हैं, पर चुपके से बदली नहीं जा सकतीं।',
    first: 'प्रकाशित',
    withdrawn: 'वापस लिया गया',
    changed: 'लेख बदला गया',
    form: 'रूप बदला गया, शब्द कोई नहीं',
    isHere: 'इस डिवाइस की प्रति',
    isShown: 'जो आप पढ़ रहे हैं',
    noLog: 'यह साइट अपने बदलावों का लेखा नहीं रखती।',
    notInLog: 'इस साइट के लेखे में यह लेख नहीं है।',
  },

  save: {
    saving: (done, total) => `सहेजा जा रहा है ${number(done)} / ${number(total)}`,
    checked: (bytes) => `${sizeInWords(bytes)} · जाँचा हुआ`,
    failed: 'सहेजा नहीं गया',
    remove: 'हटाएँ',
    removeCopy: 'इस डिवाइस से हटाएँ',
    because: { saved: 'सहेजा हुआ', opened: 'फ़िलहाल रखा' },
  },

  saving: {
    heading: 'साथ ले जाएँ',
    hint: 'सभी लेख चित्रों सहित, बिना नेटवर्क के पढ़ने के लिए।',
    size: (count, bytes, room) =>
      `${articles(count)}, अधिक से अधिक ${sizeInWords(bytes)}।${
        room === undefined ? '' : ` इस ब्राउज़र में ${sizeInWords(room)} की जगह है।`
      }`,
    tooLarge: 'यह जगह से अधिक हो सकता है। जितना समाए उतना सहेजा जाएगा।',
    sizeUnknown: 'यह कितना है, नेटवर्क होने पर दिखेगा।',
    everything: 'सब कुछ सहेजें',
    saveList: 'ये लेख ऑफ़लाइन सहेजें',
    begun: (count) => `${articles(count)} सहेजे जा रहे हैं। कितना हुआ, लाइब्रेरी में दिखता है।`,
    nothing: 'ये सब पहले से सहेजे हुए हैं।',
    saving: (done, total) => `सहेजा जा रहा है ${number(done)} / ${number(total)}`,
    away: (done, total) => `नेटवर्क उत्तर नहीं दे रहा। ${savedOf(done, total)}; बाक़ी उसके लौटने पर।`,
    paused: (done, total) => `रुका हुआ: ${savedOf(done, total)}।`,
    stuck: (code, done, total) =>
      code === 'storage-full'
        ? `सब नहीं सहेजा जा सका: इस डिवाइस पर जगह नहीं बची। ${savedOf(done, total)}। लाइब्रेरी या डिवाइस से कुछ हटाकर आगे बढ़ें।`
        : `सहेजा नहीं जा सका: यह ब्राउज़र साइट को कुछ रखने नहीं देता। ${savedOf(done, total)}। ब्राउज़र की सेटिंग में अनुमति देकर आगे बढ़ें।`,
    done: (done, total) =>
      done === total ? `पूरा: ${articles(total)} सहेजे गए।` : `पूरा: ${savedOf(done, total)}।`,
    failed: (count, why) =>
      `${articles(count)} सहेजे नहीं जा सके: ${
        {
          offline: 'नेटवर्क होते हुए भी नहीं आए। बाद में फिर कोशिश करें।',
          'not-found': 'अब प्रकाशित नहीं हैं।',
          damaged: 'जैसे प्रकाशित हुए वैसे नहीं आए, इसलिए नहीं रखे गए। बाद में फिर कोशिश करें।',
          'storage-full': 'जगह नहीं मिली। लाइब्रेरी से कुछ हटाकर फिर कोशिश करें।',
          'storage-blocked': 'इस ब्राउज़र ने मना किया। इस साइट को डेटा रखने की अनुमति देकर फिर कोशिश करें।',
        }[why]
      }`,
    stopped: (done, total) => `बंद किया: ${savedOf(done, total)}।`,
    pause: 'रोकें',
    resume: 'आगे बढ़ें',
    stop: 'बंद करें',
  },

  search: {
    under: 'शीर्षक:',
    corrected: (typed, meant) =>
      `यहाँ ${quoted(typed)} कहीं नहीं है। दिखाया गया: ${either(meant.map(quoted))}।`,
    missing: (terms) => `यहाँ कहीं नहीं है: ${either(terms.map(quoted))}।`,
    partial: 'किसी लेख में यह सब नहीं है। इनमें सबसे अधिक है।',
    inArticle: 'इस लेख में मिला',
    notInText: (typed) => `${quoted(typed)} लेख में नहीं है`,
    marks: (count, typed) => `${number(count)} × ${quoted(typed)}`,
    markOf: (nth, count, typed) => `${number(nth)} / ${number(count)} · ${quoted(typed)}`,
    nextMark: 'लेख में अगला',
    previousMark: 'लेख में पिछला',
  },

  speech: {
    controls: 'बोलकर पढ़ना',
    play: 'बोलकर पढ़ना जारी रखें',
    pause: 'रोकें',
    previous: 'पिछला वाक्य',
    next: 'अगला वाक्य',
    rate: 'गति',
    rateOf: (rate) => `${number(rate, 2, 0)}×`,
    voice: 'आवाज़',
    chooseVoice: 'आवाज़ चुनें',
    remote: (name) => `${name} (नेटवर्क से)`,
    onlyRemote:
      'यह भाषा यहाँ केवल नेटवर्क वाली आवाज़ें बोलती हैं: लेख उन्हें देने वालों को भेजा जाता है। सुनने के लिए एक चुनें।',
    noVoice: (language) =>
      `इस डिवाइस पर इस भाषा की आवाज़ नहीं है: ${language}। सेटिंग में, वाणी या सुलभता के अंतर्गत, एक जोड़कर फिर कोशिश करें।`,
    failed: 'आवाज़ रुक गई। दूसरी चुनें या आगे बढ़ें।',
  },

  suggestion: {
    heading: 'आपके पढ़े जैसे और',
    because: {
      read: 'क्योंकि आपने पढ़ा',
      begun: 'क्योंकि आपने शुरू किया',
      bookmarked: 'क्योंकि आपने बुकमार्क किया',
    },
    areOn: 'मेरे पढ़े जैसे लेख सुझाएँ',
    areOnHint: 'इसी डिवाइस पर निकाला जाता है। आप क्या पढ़ते हैं, कहीं भेजा नहीं जाता।',
  },

  lists: {
    showAll: (count) => `सभी ${number(count)} दिखाएँ`,
    articlesOf: () => 'लेख',
    offline: (count, isOnline) =>
      count === 0
        ? `${noNetwork(isOnline)}, और इस डिवाइस पर अभी कोई लेख नहीं है।`
        : `${noNetwork(isOnline)}। इस डिवाइस पर ${articles(count)} हैं।`,
    offlineTerms: (facet, count, isOnline) =>
      `${noNetwork(isOnline)}। ${FACETS[facet]}: केवल इस डिवाइस के ${articles(count)} से ज्ञात हैं।`,
    noTerms: {
      category: 'यहाँ किसी लेख की श्रेणी नहीं है।',
      tag: 'यहाँ किसी लेख का टैग नहीं है।',
      author: 'यहाँ किसी लेख का लेखक नहीं है।',
    },
    notFoundHint: 'शायद वह कहीं और चला गया। क्या आप इनमें से कुछ खोज रहे थे:',
    newest: 'सबसे नए लेख:',
  },

  trust: {
    known: (day) => `यह साइट हस्ताक्षरित है। इसकी कुंजी, जो यहाँ ${day} से ज्ञात है:`,
    before: 'इस साइट का जो आप जानते हैं वह इस कुंजी से हस्ताक्षरित था:',
    changed: {
      heading: 'अब इस साइट पर कोई और हस्ताक्षर करता है',
      text: 'आज यह जो दिखाती है वह दूसरी कुंजी से हस्ताक्षरित है:',
      hint: 'हो सकता है प्रकाशक ने कुंजी खो दी हो, या किसी और ने साइट ले ली हो। आपका सहेजा हुआ जैसा था वैसा रहता है और उसकी जगह कुछ नहीं लेता। प्रकाशक से, इस साइट से अलग किसी रास्ते से, पूछें कि उनकी कुंजी कौन सी है।',
      accept: 'नई कुंजी पर भरोसा करें',
    },
    unsigned: {
      heading: 'यह साइट अब हस्ताक्षरित नहीं है',
      text: 'आज यह जो दिखाती है वह हस्ताक्षरित नहीं है, या हस्ताक्षर ग़लत है।',
      hint: 'हो सकता है प्रकाशक से भूल हुई हो, या किसी और ने साइट बदल दी हो। आपका सहेजा हुआ जैसा था वैसा रहता है और उसकी जगह कुछ नहीं लेता। प्रकाशक से, इस साइट से अलग किसी रास्ते से, पूछें।',
      accept: 'बिना हस्ताक्षर आगे बढ़ें',
    },
    rewritten: {
      heading: 'इस साइट का लेखा फिर से लिखा गया',
      text: 'साइट अपने लेखों के हर बदलाव का लेखा रखती है। आज का लेखा वहाँ से आगे नहीं बढ़ता जो इस डिवाइस ने देखा था: पंक्तियाँ हटाई या बदली गई हैं।',
      hint: 'इसके लेख उसी प्रकाशक के हस्ताक्षर वाले हैं जिसे आप जानते हैं। उनसे पूछें कि लेखे का क्या हुआ।',
      accept: 'इस लेखे के साथ आगे बढ़ें',
    },
    later: 'अभी नहीं',
    accepted: 'याद रखा गया।',
  },
};
