import { printShare } from './pages/print-pages.ts';
import { wordsShare } from './search/search-words.ts';
import { renderShare } from './written-content.ts';

/** What a thread can take a share in. */
const WORK = { render: renderShare, words: wordsShare, print: printShare };

export type Work = typeof WORK;

export default WORK;
