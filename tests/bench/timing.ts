import type { Browser } from '@playwright/test';
import type { Figure, Part } from './figure.ts';
import { navigationFigures } from './navigation.ts';
import type { Report } from './report.ts';
import { serve } from './serve.ts';
import type { Site } from './site.ts';
import { lighthouseVitals, observedVitals, vitalFigures } from './vitals.ts';

interface Timing {
  readonly browser: Browser;
  readonly report: Report;
  readonly parts: ReadonlySet<Part>;
  readonly runs: number;
}

/** How long the pages of a site take, whoever built it. */
export async function timeSite(
  site: Site,
  { browser, report, parts, runs }: Timing,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  const host = await serve(site.dist);
  const attempt = async (what: string, measure: () => Promise<Figure[]>): Promise<void> => {
    figures.push(...((await report.attempt(`${site.name}, ${what}`, measure)) ?? []));
  };
  if (parts.has('nav')) {
    await attempt('list to article', () => navigationFigures(browser, host, site, runs));
  }
  const pages = parts.has('vitals') ? { article: site.sample.address, list: '/' } : {};
  for (const [page, path] of Object.entries(pages)) {
    await attempt(`Lighthouse on the ${page}`, async () =>
      vitalFigures(`${page} in Lighthouse`, site.posts, await lighthouseVitals(host, path, runs)),
    );
    await attempt(`slow load of the ${page}`, async () =>
      vitalFigures(`${page} observed`, site.posts, await observedVitals(browser, host, path, runs)),
    );
  }
  host.close();
  return figures;
}
