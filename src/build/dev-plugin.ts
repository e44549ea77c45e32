import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { type Listed, listedOf } from '../model/article.ts';
import type { PageData } from '../model/page.ts';
import { routeOf } from '../model/route.ts';
import { titleOf } from '../model/title.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { readContent } from './content.ts';
import { ContentError, reportOf } from './content-error.ts';
import { articleFile, editionOf } from './edition.ts';
import { Links } from './links.ts';
import { Media } from './media.ts';
import { mediaTypeOf } from './media-type.ts';
import { isInside } from './paths.ts';
import { ArticleRenderer } from './render.ts';
import type { Setup } from './setup.ts';
import { ICONS, Template } from './template.ts';
import type { Site } from '../model/site.ts';

/** Milliseconds in which an editor has written all files of one save. */
const SETTLE = 30;

/** What `dev` shows: the content as it is on disk, made anew when it changes. */
class LiveContent {
  readonly #setup: Setup;
  readonly #media: Media;
  #files = new Map<string, string>();
  site: Site | undefined;
  problems: readonly ContentError[] = [];
  /** Settles when what was asked for last is ready to be shown. */
  ready: Promise<void>;

  constructor(setup: Setup) {
    this.#setup = setup;
    this.#media = new Media(setup.paths, setup.base);
    this.ready = this.refresh();
  }

  /** The content of a data file, by its path from the base. */
  file(name: string): string | undefined {
    return this.#files.get(name);
  }

  /** A file beside a post, by where it is published. */
  mediaFile(name: string): string | undefined {
    return this.#media.used.get(name);
  }

  refresh(): Promise<void> {
    this.ready = this.#make();
    return this.ready;
  }

  async #make(): Promise<void> {
    const { paths, base } = this.#setup;
    const content = await readContent({ paths, base, withHeld: true });
    const problems = [...content.problems];
    this.#media.reset();
    const links = new Links(content.posts, [], this.#media, base);
    const renderer = new ArticleRenderer(links, this.#media);
    const articles: Listed[] = [];
    const files = new Map<string, string>();
    for (const post of content.posts) {
      try {
        const article = await renderer.render(post, problems);
        const file = articleFile(article);
        articles.push(listedOf(article, file.hash));
        files.set(file.path, file.content);
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        problems.push(error);
      }
    }
    this.problems = problems;
    this.site = content.config.site;
    // A post that is broken for a moment does not vanish while it is mended.
    const isBroken = problems.some(({ severity }) => severity === 'error');
    if (isBroken && this.#files.size > 0) return;
    for (const file of editionOf(articles, content.config.authors).files)
      files.set(file.path, file.content);
    this.#files = files;
  }
}

function tell(server: ViteDevServer, problems: readonly ContentError[]): void {
  if (problems.length > 0) server.config.logger.warn(`\n${reportOf(problems)}\n`);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const { hot } = server.environments.client;
  if (errors.length === 0) {
    hot.send('lectern:content');
    return;
  }
  hot.send({ type: 'error', err: { message: reportOf(errors), stack: '', plugin: 'lectern' } });
}

/** `dev`: the app starts from the address alone and asks for the data that a build would have written. */
export function devPlugin(setup: () => Setup): Plugin {
  return {
    name: 'lectern:dev',
    apply: 'serve',
    configureServer(server) {
      const { paths, base, root } = setup();
      const live = new LiveContent(setup());
      void live.ready.then(() => tell(server, live.problems));
      watch(server, paths.content, () => {
        void live.refresh().then(() => tell(server, live.problems));
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
        const file = live.mediaFile(decodeURIComponent(name));
        if (file !== undefined) return send(response, mediaTypeOf(file), await readFile(file));
        if (routeOf(base + name, query, base) === undefined || live.site === undefined)
          return false;
        return send(response, 'text/html', await page(request, live.site));
      }

      async function page(request: IncomingMessage, site: Site): Promise<string> {
        const html = await readFile(path.join(root, 'index.html'), 'utf8');
        const icon = ICONS.find((name) => existsSync(path.join(paths.public, name)));
        const data: PageData = { site, page: { kind: 'shell' } };
        const title = `<title>${escapeHtml(titleOf(data.page, site))}</title>`;
        const shell = new Template(html, site, base, icon).page(title, '', data);
        return server.transformIndexHtml(request.url ?? '/', shell);
      }
    },
  };
}

function send(response: ServerResponse, type: string, body: string | Buffer): true {
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-store');
  response.end(body);
  return true;
}

/** Calls back when something in a folder has changed, once for all that a save writes. */
function watch(server: ViteDevServer, folder: string, onchange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (!isInside(folder, path.resolve(file))) return;
    clearTimeout(timer);
    timer = setTimeout(onchange, SETTLE);
  });
}
