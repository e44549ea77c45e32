import { spoken } from '../model/spoken.ts';
import { isolated, type Words } from '../model/words.ts';

const { number } = spoken('zh');

function noNetwork(isOnline: boolean): string {
  return isOnline ? '网络没有响应' : '当前处于离线状态';
}

export const first: Words = {
  lang: 'zh',
  dir: 'ltr',
  number,
  units: ['KB', 'MB', 'GB'],
  skip: '跳到正文',
  navigation: '主菜单',
  browse: '浏览',
  library: '书库',
  close: '关闭',
  search: '搜索',
  commandsFailed: (isOnline) =>
    isOnline ? '加载失败。请重新加载页面。' : '当前处于离线状态，此设备上还没有这项内容。',
  look: '文字与主题',
  articles: (count) => `${number(count)} 篇文章`,
  matches: (count, total) =>
    count === total ? `${number(count)} 篇文章` : `${number(total)} 篇文章中的 ${number(count)} 篇`,
  minutes: (count, state) =>
    `阅读需 ${number(count)} 分钟${state === undefined ? '' : ` · ${state === 'begun' ? '在读' : '已读'}`}`,
  facet: (facet) => ({ category: '分类', tag: '标签', author: '作者' })[facet],
  facets: (facet) => ({ category: '分类', tag: '标签', author: '作者' })[facet],
  held: { draft: '草稿', future: '尚未发布', expired: '已过期' },
  filter: '筛选',
  done: (count) => `显示 ${number(count)} 篇文章`,
  more: '显示更多',
  loading: '正在加载…',
  newer: '较新的文章',
  older: '较早的文章',
  pages: '页码',
  pageOf: (page, pages) => `第 ${number(page)} 页，共 ${number(pages)} 页`,
  narrowedTo: '文章：',
  nothingPublished: '这里还没有发布任何内容。',
  website: '网站',
  bookmark: '收藏',
  bookmarked: '已收藏',
  saveOffline: '离线保存',
  undo: '撤销',
  offlinePage: (isOnline) => `${noNetwork(isOnline)}，此设备上没有这个页面。`,
  offlinePageHint: '如果有这个页面，网络恢复后即可阅读。',
  offlineInstead: '此设备上有这些文章：',
  failed: (code, isOnline) =>
    ({
      offline: `${noNetwork(isOnline)}。此设备上已有的内容仍可阅读。`,
      'not-found': '此内容已不再发布。重新加载页面可查看现有内容。',
      'storage-full': '此设备上没有空间了。请从书库中移除一些内容，然后重试。',
      'storage-blocked': '此浏览器不允许本站保留任何数据，因此无法保存。',
      damaged: '收到的内容与发布的不符，因此没有保留。请稍后重试。',
    })[code],
  retry: '重试',
  notFound: '这个地址没有页面。',
  allArticles: '全部文章',
  reading: {
    outline: '本文目录',
    updated: '更新于',
    next: '较新',
    previous: '较早',
    nextIn: (list) => `${isolated(list)}中的下一篇`,
    previousIn: (list) => `${isolated(list)}中的上一篇`,
    neighbours: '前后文章',
    license: '许可：',
    partOf: ({ number: part, of }, series) =>
      `${isolated(series)}，第 ${number(part)} 部分，共 ${number(of)} 部分`,
  },
};
