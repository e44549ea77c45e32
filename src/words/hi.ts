import { spoken } from '../model/spoken.ts';
import { isolated, type Words } from '../model/words.ts';

const { number } = spoken('hi');

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'नेटवर्क उत्तर नहीं दे रहा' : 'आप ऑफ़लाइन हैं';
}

export const first: Words = {
  lang: 'hi',
  dir: 'ltr',
  number,
  units: ['KB', 'MB', 'GB'],
  skip: 'लेख पर जाएँ',
  navigation: 'मुख्य मेनू',
  browse: 'देखें',
  library: 'लाइब्रेरी',
  close: 'बंद करें',
  search: 'खोजें',
  commandsFailed: (isOnline) =>
    isOnline ? 'यह लोड नहीं हो सका। पेज फिर से लोड करें।' : 'आप ऑफ़लाइन हैं, और यह अभी इस डिवाइस पर नहीं है।',
  look: 'अक्षर और थीम',
  articles: (count) => `${number(count)} लेख`,
  matches: (count, total) =>
    count === total ? `${number(count)} लेख` : `${number(total)} में से ${number(count)} लेख`,
  minutes: (count, state) =>
    `${number(count)} मिनट में पढ़ें${state === undefined ? '' : ` · ${state === 'begun' ? 'पढ़ना जारी' : 'पढ़ा हुआ'}`}`,
  facet: (facet) => ({ category: 'श्रेणी', tag: 'टैग', author: 'लेखक' })[facet],
  facets: (facet) => ({ category: 'श्रेणियाँ', tag: 'टैग', author: 'लेखक' })[facet],
  held: { draft: 'मसौदा', future: 'अभी अप्रकाशित', expired: 'अवधि समाप्त' },
  filter: 'छाँटें',
  done: (count) => `${number(count)} लेख दिखाएँ`,
  more: 'और दिखाएँ',
  loading: 'लोड हो रहा है…',
  newer: 'नए लेख',
  older: 'पुराने लेख',
  pages: 'पृष्ठ',
  pageOf: (page, pages) => `${number(pages)} में से पृष्ठ ${number(page)}`,
  narrowedTo: 'लेख:',
  nothingPublished: 'यहाँ अभी कुछ प्रकाशित नहीं हुआ है।',
  website: 'वेबसाइट',
  bookmark: 'बुकमार्क करें',
  bookmarked: 'बुकमार्क किया',
  saveOffline: 'ऑफ़लाइन सहेजें',
  undo: 'वापस लाएँ',
  offlinePage: (isOnline) => `${noNetwork(isOnline)}, और यह पेज इस डिवाइस पर नहीं है।`,
  offlinePageHint: 'ऐसा पेज हो तो नेटवर्क लौटने पर पढ़ा जा सकेगा।',
  offlineInstead: 'ये लेख इस डिवाइस पर हैं:',
  failed: (code, isOnline) =>
    ({
      offline: `${noNetwork(isOnline)}। जो इस डिवाइस पर है वह फिर भी पढ़ा जा सकता है।`,
      'not-found': 'यह अब प्रकाशित नहीं है। क्या है, यह देखने के लिए पेज फिर से लोड करें।',
      'storage-full': 'इस डिवाइस पर इसके लिए जगह नहीं बची। लाइब्रेरी से कुछ हटाकर फिर कोशिश करें।',
      'storage-blocked': 'यह ब्राउज़र साइट को कुछ रखने नहीं देता, इसलिए कुछ सहेजा नहीं जा सकता।',
      damaged: 'जो आया वह प्रकाशित से अलग है, इसलिए नहीं रखा गया। बाद में फिर कोशिश करें।',
    })[code],
  retry: 'फिर कोशिश करें',
  notFound: 'इस पते पर कोई पेज नहीं है।',
  allArticles: 'सभी लेख',
  reading: {
    outline: 'इस लेख में',
    updated: 'अद्यतन',
    next: 'नया',
    previous: 'पुराना',
    nextIn: (list) => `${isolated(list)} में अगला`,
    previousIn: (list) => `${isolated(list)} में पिछला`,
    neighbours: 'पहले और बाद में',
    license: 'लाइसेंस:',
    partOf: ({ number: part, of }, series) =>
      `${isolated(series)} का भाग ${number(part)}, कुल ${number(of)}`,
  },
};
