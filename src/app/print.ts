import { render } from 'svelte/server';
import type { PrintPage } from '../model/page.ts';
import type { SafeHtml } from '../storage/safe-html.ts';
import App from './App.svelte';
import { type PageKind, Pages } from './pages.ts';
import { speakAs } from '../words/tables.ts';
import { Reader } from './reader.svelte.ts';

const base = import.meta.env.BASE_URL;
const PRINTED: readonly PageKind[] = ['list', 'term', 'terms', 'article', 'library', 'not-found'];

// No code is fetched without its words.
speakAs('en');
const pages = new Pages();
await Promise.all(PRINTED.map((kind) => pages.load(kind)));

/** Prints a page with the components that take it over in the browser. */
export const print: PrintPage = (data, path, html) => {
  speakAs(data.site.language);
  // The build has cleaned it, by the same policy.
  const reader = new Reader({ base, data, path, pages, html: html as SafeHtml | undefined });
  return render(App, { props: { reader } }).body;
};
