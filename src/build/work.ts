import { printShare } from './pages/print-pages.ts';
import { renderShare } from './written-content.ts';

/** What a thread can take a share in. */
const WORK = { render: renderShare, print: printShare };

export type Work = typeof WORK;

export default WORK;
