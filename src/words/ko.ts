import { spoken } from '../model/spoken.ts';
import { isolated, type Words } from '../model/words.ts';

const { number } = spoken('ko');

function noNetwork(isOnline: boolean): string {
  return isOnline ? '네트워크가 응답하지 않습니다' : '오프라인 상태입니다';
}

export const first: Words = {
  lang: 'ko',
  dir: 'ltr',
  number,
  units: ['KB', 'MB', 'GB'],
  skip: '본문으로 건너뛰기',
  navigation: '기본 메뉴',
  browse: '둘러보기',
  library: '보관함',
  close: '닫기',
  search: '검색',
  commandsFailed: (isOnline) =>
    isOnline
      ? '불러오지 못했습니다. 페이지를 새로 고침하세요.'
      : '오프라인 상태이고, 이것은 아직 이 기기에 없습니다.',
  look: '글자와 테마',
  articles: (count) => `글 ${number(count)}편`,
  matches: (count, total) =>
    count === total ? `글 ${number(count)}편` : `글 ${number(total)}편 중 ${number(count)}편`,
  minutes: (count, state) =>
    `${number(count)}분 분량${state === undefined ? '' : ` · ${state === 'begun' ? '읽는 중' : '읽음'}`}`,
  facet: (facet) => ({ category: '분류', tag: '태그', author: '글쓴이' })[facet],
  facets: (facet) => ({ category: '분류', tag: '태그', author: '글쓴이' })[facet],
  held: { draft: '초안', future: '아직 공개 전', expired: '기한 지남' },
  filter: '거르기',
  done: (count) => `글 ${number(count)}편 보기`,
  more: '더 보기',
  loading: '불러오는 중…',
  newer: '더 최근 글',
  older: '더 오래된 글',
  pages: '쪽',
  pageOf: (page, pages) => `${number(pages)}쪽 중 ${number(page)}쪽`,
  narrowedTo: '글:',
  nothingPublished: '아직 공개된 글이 없습니다.',
  website: '웹사이트',
  bookmark: '책갈피',
  bookmarked: '책갈피됨',
  saveOffline: '오프라인 저장',
  undo: '되돌리기',
  offlinePage: (isOnline) => `${noNetwork(isOnline)}. 이 페이지는 이 기기에 없습니다.`,
  offlinePageHint: '이런 페이지가 있다면 네트워크가 돌아왔을 때 읽을 수 있습니다.',
  offlineInstead: '이 기기에 있는 글:',
  failed: (code, isOnline) =>
    ({
      offline: `${noNetwork(isOnline)}. 이 기기에 있는 것은 계속 읽을 수 있습니다.`,
      'not-found': '이것은 더 이상 공개되지 않습니다. 페이지를 새로 고쳐 지금 있는 것을 보세요.',
      'storage-full':
        '이 기기에 남은 공간이 없습니다. 보관함에서 무언가를 지운 뒤 다시 시도하세요.',
      'storage-blocked':
        '이 브라우저는 사이트가 아무것도 보관하지 못하게 하므로 저장할 수 없습니다.',
      damaged: '받은 것이 공개된 것과 달라 보관하지 않았습니다. 나중에 다시 시도하세요.',
    })[code],
  retry: '다시 시도',
  notFound: '이 주소에는 페이지가 없습니다.',
  allArticles: '모든 글',
  reading: {
    outline: '이 글의 차례',
    updated: '고친 날',
    next: '더 최근',
    previous: '더 오래됨',
    nextIn: (list) => `${isolated(list)}의 다음 글`,
    previousIn: (list) => `${isolated(list)}의 이전 글`,
    neighbours: '앞뒤 글',
    license: '라이선스:',
    partOf: ({ number: part, of }, series) =>
      `${isolated(series)}, 전체 ${number(of)}회 중 ${number(part)}회`,
  },
};
