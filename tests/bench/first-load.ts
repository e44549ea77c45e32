import type { Browser } from '@playwright/test';
import { settled, visit } from './chromium.ts';
import type { Answer, Host } from './serve.ts';

const KINDS = [
  'html',
  'css',
  'js',
  'data',
  'image',
  'font',
  'other',
  'prefetch',
  'worker',
] as const;
type Kind = (typeof KINDS)[number];

/** What a first visit to a page has fetched by the time it is quiet, workers included. Bytes as they were sent. */
export interface FirstLoad {
  readonly bytes: Readonly<Record<Kind, number>>;
  readonly files: readonly LoadedFile[];
  /** Files without which the browser would not paint. */
  readonly renderBlocking: readonly string[];
}

interface LoadedFile {
  readonly path: string;
  readonly kind: Kind;
  readonly bytes: number;
  readonly isMissing: boolean;
}

export async function firstLoad(browser: Browser, host: Host, path: string): Promise<FirstLoad> {
  const from = host.answers.length;
  const { context, page } = await visit(browser);
  await page.goto(host.origin + path);
  await settled(page, host);
  const renderBlocking = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(
        (entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
      )
      .map((entry) => entry.name),
  );
  const ahead = new Set(await page.evaluate(fetchedAhead));
  await context.close();
  const answers = host.answers.slice(from).filter((answer) => answer.path !== '/favicon.ico');
  const files = answers.map((answer) => ({
    path: answer.path,
    kind: kindOf(answer, ahead),
    bytes: answer.bytes,
    isMissing: answer.status >= 400,
  }));
  const bytes = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const file of files) bytes[file.kind] += file.bytes;
  return { bytes, files, renderBlocking };
}

/**
 * The paths of what the page has fetched ahead, once it had loaded: some of it is asked for by its code before the
 * browser, when that is slow, has come to do so.
 */
function fetchedAhead(): string[] {
  const [{ loadEventStart }] = performance.getEntriesByType('navigation') as [
    PerformanceNavigationTiming,
  ];
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=prefetch]');
  const ahead = new Set(Array.from(links, ({ href }) => href));
  return performance
    .getEntriesByType('resource')
    .filter(({ name, startTime }) => ahead.has(name) && startTime > loadEventStart)
    .map(({ name }) => new URL(name).pathname);
}

/** What a first load is made of, the heaviest first. */
export function fileTable({ files }: FirstLoad): string {
  return files
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ path, kind, bytes, isMissing }) =>
      [String(bytes).padStart(8), kind.padEnd(8), path, isMissing ? '(missing)' : ''].join('  '),
    )
    .join('\n');
}

/** The file that names what is fetched ahead. */
const LATER = '/later.js';

/** What the page itself needs, by type; what comes when it is there, for later pages or offline, apart. */
function kindOf({ path, type, purpose, isWorkers }: Answer, ahead: ReadonlySet<string>): Kind {
  if (isWorkers) return 'worker';
  if (purpose.includes('prefetch') || ahead.has(path) || path.endsWith(LATER)) return 'prefetch';
  if (type.startsWith('text/javascript')) return 'js';
  if (type.startsWith('text/css')) return 'css';
  if (type.startsWith('text/html')) return 'html';
  if (type === 'application/json') return 'data';
  if (type.startsWith('image/')) return 'image';
  return type.startsWith('font/') ? 'font' : 'other';
}
