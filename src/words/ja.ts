import { spoken } from '../model/spoken.ts';
import { isolated, type Words } from '../model/words.ts';

const { number } = spoken('ja');

function noNetwork(isOnline: boolean): string {
  return isOnline ? 'ネットワークが応答しません' : 'オフラインです';
}

export const first: Words = {
  lang: 'ja',
  dir: 'ltr',
  number,
  units: ['KB', 'MB', 'GB'],
  skip: '本文へ移動',
  navigation: 'メインメニュー',
  browse: '見てまわる',
  library: 'ライブラリ',
  close: '閉じる',
  search: '検索',
  commandsFailed: (isOnline) =>
    isOnline
      ? '読み込めませんでした。ページを再読み込みしてください。'
      : 'オフラインです。これはまだこの端末にありません。',
  look: '文字とテーマ',
  articles: (count) => `記事 ${number(count)} 件`,
  matches: (count, total) =>
    count === total
      ? `記事 ${number(count)} 件`
      : `記事 ${number(total)} 件のうち ${number(count)} 件`,
  minutes: (count, state) =>
    `${number(count)} 分で読めます${state === undefined ? '' : ` · ${state === 'begun' ? '途中' : '既読'}`}`,
  facet: (facet) => ({ category: 'カテゴリー', tag: 'タグ', author: '著者' })[facet],
  facets: (facet) => ({ category: 'カテゴリー', tag: 'タグ', author: '著者' })[facet],
  held: { draft: '下書き', future: '未公開', expired: '期限切れ' },
  filter: '絞り込み',
  done: (count) => `記事 ${number(count)} 件を表示`,
  more: 'もっと表示',
  loading: '読み込み中…',
  newer: '新しい記事',
  older: '古い記事',
  pages: 'ページ',
  pageOf: (page, pages) => `${number(pages)} ページ中 ${number(page)} ページ目`,
  narrowedTo: '記事：',
  nothingPublished: 'まだ何も公開されていません。',
  website: 'ウェブサイト',
  bookmark: 'ブックマーク',
  bookmarked: 'ブックマーク済み',
  saveOffline: 'オフライン保存',
  undo: '元に戻す',
  offlinePage: (isOnline) => `${noNetwork(isOnline)}。このページはこの端末にありません。`,
  offlinePageHint: 'このページがあれば、ネットワークが戻ったときに読めます。',
  offlineInstead: 'この端末にある記事：',
  failed: (code, isOnline) =>
    ({
      offline: `${noNetwork(isOnline)}。この端末にあるものは引き続き読めます。`,
      'not-found': 'これはもう公開されていません。ページを再読み込みすると今あるものが見られます。',
      'storage-full':
        'この端末に空きがありません。ライブラリから何かを取り除いて、もう一度試してください。',
      'storage-blocked': 'このブラウザーはサイトのデータ保存を許可していないため、保存できません。',
      damaged:
        '届いたものが公開されたものと違うため、保存しませんでした。後でもう一度試してください。',
    })[code],
  retry: 'もう一度試す',
  notFound: 'このアドレスにページはありません。',
  allArticles: 'すべての記事',
  reading: {
    outline: 'この記事の目次',
    updated: '更新日',
    next: '新しい記事',
    previous: '古い記事',
    nextIn: (list) => `${isolated(list)}の次の記事`,
    previousIn: (list) => `${isolated(list)}の前の記事`,
    neighbours: '前後の記事',
    license: 'ライセンス：',
    partOf: ({ number: part, of }, series) =>
      `${isolated(series)}、全 ${number(of)} 回の第 ${number(part)} 回`,
  },
};
