import type { Content } from './content.ts';
import { type ContentError, reportOf } from './content-error.ts';
import type { Edition } from './edition.ts';

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
    const drafts = held.filter((post) => post.held === 'draft').length;
    const future = held.length - drafts;
    const lines = [
      reportOf(problems),
      `  ${articles.length} articles, ${written.count} files, ${(written.bytes / 1e6).toFixed(1)} MB in ${seconds} s → ${out}`,
      drafts > 0 ? `  Left out: ${drafts} draft${drafts === 1 ? '' : 's'}` : '',
      future > 0 ? `  Left out: ${future} dated in the future` : '',
      config.url === undefined
        ? '  site.yaml has no "url", so pages carry no canonical address and no preview picture.'
        : '',
    ];
    console.log(`\n${lines.filter((line) => line !== '').join('\n\n')}\n`);
  }
}
