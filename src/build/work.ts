import { printShare } from './pages/print-pages.ts';
const WORK = { read: readShare, render: renderShare, words: wordsShare, print: printShare };

export type Work = typeof WORK;

export default WORK;
