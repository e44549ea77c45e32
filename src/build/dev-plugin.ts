import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { NormalizedHotChannelClient, Plugin, ViteDevServer } from 'vite';
import { escapeHtml } from '../model/escape-html.ts';
import type { PageData } from '../model/page.ts';
import { routeOf } from '../model/route.ts';
import type { Site } from '../model/site.ts';
import { titleOf } from '../model/title.ts';
import { decoded } from '../model/url.ts';
import { LiveContent } from './live-content.ts';
import { mediaTypeOf } from './media/media-type.ts';
import { keepPast, readPast } from './output/past-build.ts';
import { programHash } from './output/program.ts';
import { ICONS, Template } from './pages/template.ts';
import type { Setup } from './setup.ts';
import { generatorSettings } from './site/generator-settings.ts';
import { type ContentError, reportOf } from './source/content-error.ts';
import { isInside } from './source/paths.ts';

/** How long the first page that is asked for has the processor for itself. Milliseconds. */
const QUIET = 3000;

/** Milliseconds in which an editor has written all files of one save. */
const SETTLE = 30;

/** `dev`: the app starts from the address alone and asks for the data that a build would have written. */
export function devPlugin(setup: () => Setup): Plugin {
  return {
    name: 'lectern:dev',
    apply: 'serve',
    configureServer(server) {
      const { paths, base, root, notes } = setup();
      for (const note of notes) server.config.logger.info(`\n  ${note}`);
      const program = programHash(root);
      const past = readPast('live', setup(), program);
      const live = new LiveContent(setup(), () => tell(server, live.problems), past);
      const begin = async (): Promise<void> => {
        await live.ready;
        await wait(QUIET, undefined, { ref: false });
        keepPast('live', setup(), { ...live.past, program });
      };
      // Vite says first that it is there.
      server.httpServer?.once('listening', () => setImmediate(() => void begin()));
      const beside = generatorSettings(paths.content)?.files ?? [];
      watch(server, paths.content, beside, () => void live.refresh());
      restartWithCode(server, root);
      server.environments.client.hot.on('lectern:ready', (_data, page) => {
        if (hasErrors(live.problems)) show(page, live.problems);
      });
      return () => {
        server.middlewares.use((request, response, next) => {
          answer(request, response).then((isAnswered) => {
            if (!isAnswered) next();
          }, next);
        });
      };

      async function answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
        const [address = '/', query = ''] = (request.url ?? '/').split('?');
        await live.ready;
        const name = address.startsWith(base) ? address.slice(base.length) : address.slice(1);
        const data = live.file(name);
        if (data !== undefined) return send(response, 'application/json', data);
        const part = live.searchFile(name);
        if (part !== undefined) return send(response, mediaTypeOf(name), Buffer.from(part));
        const file = live.mediaFile(decoded(name));
        if (file !== undefined) return send(response, mediaTypeOf(file), await readFile(file));
        if (routeOf(base + name, query, base) === undefined || live.site === undefined)
          return false;
        return send(response, 'text/html', await page(live.site));
      }

      async function page(site: Site): Promise<string> {
        const html = await readFile(path.join(root, 'index.html'), 'utf8');
        const icon = ICONS.find((name) => existsSync(path.join(paths.public, name)));
        const data: PageData = { site, page: { kind: 'shell' } };
        const title = `<title>${escapeHtml(titleOf(data.page, site))}</title>`;
        const shell = new Template(html, site, base, icon).page(title, '', data);
        // By the name of the file that all pages are made of: Vite takes no address that cannot be decoded.
        return server.transformIndexHtml('/index.html', shell);
      }
    },
  };
}

function hasErrors(problems: readonly ContentError[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Tells the terminal and all pages. What a page that is opened later is told is not kept: it may be over. */
function tell(server: ViteDevServer, problems: readonly ContentError[]): void {
  if (problems.length > 0) server.config.logger.warn(`\n${reportOf(problems)}\n`);
  for (const page of server.ws.clients) show(page, problems);
}

/** Has a page show the errors that there are, or else the content as it is now. */
function show(page: NormalizedHotChannelClient, problems: readonly ContentError[]): void {
  if (!hasErrors(problems)) {
    page.send('lectern:content');
    return;
  }
  const errors = problems.filter(({ severity }) => severity === 'error');
  page.send('lectern:problems', reportOf(errors));
}

function send(response: ServerResponse, type: string, body: string | Buffer): true {
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-store');
  response.end(body);
  return true;
}

/** Begins anew when the code of the build is changed: Vite knows only that of `vite.config.ts` itself. */
function restartWithCode(server: ViteDevServer, root: string): void {
  const folders = ['src/build', 'src/model'].map((folder) => path.join(root, folder));
  server.watcher.on('change', (file) => {
    if (folders.some((folder) => isInside(folder, file))) void server.restart();
  });
}

/** Calls back when something in a folder, or a file beside it, has changed, once for all that a save writes. */
function watch(
  server: ViteDevServer,
  folder: string,
  beside: readonly string[],
  onchange: () => void,
): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add([folder, ...beside]);
  server.watcher.on('all', (event, name) => {
    const file = path.resolve(name);
    const isBeside = beside.includes(file);
    if (file !== folder && !isBeside && !isInside(folder, file)) return;
    // What is gone is watched no more, but may come back.
    if ((file === folder && event === 'unlinkDir') || (isBeside && event === 'unlink')) {
      server.watcher.add(file);
    }
    clearTimeout(timer);
    timer = setTimeout(onchange, SETTLE);
  });
}
