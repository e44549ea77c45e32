import type { Content } from './content.ts';
import { type ContentError, counted, reportOf } from './content-error.ts';
import type { Edition } from './edition.ts';
import { shownPath } from './paths.ts';
import type { Post } from './post.ts';
import type { SiteConfig } from './site-config.ts';

/** Files that are named one by one before the others are only counted. */
const MOST_NAMED = 5;

/** Tells the publisher what was built, what was left out, and what to look at. */
export class BuildReport {
  readonly #started = performance.now();

  print(
    { held, config }: Content,
    { articles }: Edition,
    problems: readonly ContentError[],
    out: string,
    written: { readonly count: number; readonly bytes: number },
  ): void {
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(1);
    const drafts = held.filter((post) => post.held === 'draft');
    const future = held.filter((post) => post.held === 'future');
    const lines = [
      reportOf(problems),
      `  ${counted(articles.length, 'article')}, ${counted(written.count, 'file')}, ${(written.bytes / 1e6).toFixed(1)} MB in ${seconds} s → ${out}`,
      leftOut(counted(drafts.length, 'draft'), drafts),
      leftOut(`${future.length} dated in the future`, future),
      withoutUrl(config),
    ];
    console.log(`\n${lines.filter((line) => line !== '').join('\n\n')}\n`);
  }
}

function leftOut(what: string, posts: readonly Post[]): string {
  if (posts.length === 0) return '';
  const names = posts.slice(0, MOST_NAMED).map(({ name }) => name);
  const others = posts.length - names.length;
  const more = others > 0 ? [`and ${others} more`] : [];
  return [`  Left out: ${what}`, ...[...names, ...more].map((name) => `    ${name}`)].join('\n');
}

function withoutUrl({ url, file, isFound, site }: SiteConfig): string {
  if (url !== undefined) return '';
  const what = 'pages carry no canonical address and no preview picture';
  return isFound
    ? `  ${shownPath(file)} has no "url", so ${what}.`
    : `  There is no ${shownPath(file)}, so the site is called "${site.title}" and ${what}.\n` +
        '  Write the file with two lines: title: "…" and url: https://…';
}
