import { readFile } from 'node:fs/promises';
import { request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Connect, preview, type PreviewServer } from 'vite';
import { type PageData, parsePageData } from '../../src/model/page.ts';
import { dataPath } from '../../src/model/catalog.ts';
import { PROJECT } from './run-vite.ts';

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
}

/** What a request was for: its path with the base, and `Sec-Fetch-Dest`. */
export interface Asked {
  readonly path: string;
  readonly destination: string;
}

/** A built folder behind Lectern's own preview server, on which the weather of a network can be made. */
export class Site {
  readonly dist: string;
  readonly base: string;
  readonly asked: Asked[] = [];
  readonly #held = new Map<string, Promise<void>>();
  readonly #answers = new Map<string, Answer>();
  readonly #mounted: Site[] = [];
  #isUnplugged = false;
  #server: PreviewServer | undefined;

  private constructor(dist: string, base: string) {
    this.dist = dist;
    this.base = base;
  }

  static async serve(dist: string, base = '/'): Promise<Site> {
    const site = new Site(dist, base);
    site.#server = await preview({
      root: PROJECT,
      base,
      configFile: join(PROJECT, 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir: dist },
      preview: { host: '127.0.0.1', port: 0, open: false },
      plugins: [
        {
          name: 'test:weather',
          enforce: 'pre',
          configurePreviewServer: ({ middlewares }) => {
            middlewares.use((request, response, next) => site.#meet(request, response, next));
          },
        },
      ],
    });
    return site;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server?.httpServer.address() as AddressInfo).port}`;
  }

  /** The address of a page, such as `/a-lamp/`, in the browser. */
  url(address = '/'): string {
    return this.origin + this.base + address.slice(1);
  }

  /** What the app takes over from a printed page. */
  async pageData(address: string): Promise<PageData> {
    const html = await readFile(join(this.dist, address, 'index.html'), 'utf8');
    const json = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1];
    return parsePageData(JSON.parse(json ?? ''));
  }

  /** Where the file of an article lies, from the base. */
  async articleFile(address: string): Promise<string> {
    const { page } = await this.pageData(address);
    if (page.kind !== 'article') throw new Error(`${address} is no article`);
    return dataPath('articles', page.article.hash);
  }

  /** Keeps back what is asked for, until it is released. */
  hold(file: string): () => void {
    let release = (): void => undefined;
    this.#held.set(this.base + file, new Promise((resolve) => (release = resolve)));
    return release;
  }

  /** Gives something else than the file that was built. */
  answer(file: string, answer: Answer): void {
    this.#answers.set(this.base + file, answer);
  }

  /** As if the cable were pulled out: every connection breaks. */
  unplug(): void {
    this.#isUnplugged = true;
  }

  /** Serves another site under its base, on this origin. */
  mount(site: Site): void {
    this.#mounted.push(site);
  }

  reset(): void {
    this.#held.clear();
    this.#answers.clear();
    this.#isUnplugged = false;
    this.asked.length = 0;
  }

  async close(): Promise<void> {
    await this.#server?.close();
  }

  #meet(request: IncomingMessage, response: ServerResponse, next: Connect.NextFunction): void {
    const [path = '/'] = (request.url ?? '/').split('?');
    this.asked.push({ path, destination: request.headers['sec-fetch-dest'] ?? '' });
    if (this.#isUnplugged) {
      request.socket.destroy();
      return;
    }
    const mounted = this.#mounted.find(({ base }) => path.startsWith(base));
    const answer = this.#answers.get(path);
    if (mounted !== undefined) {
      pass(request, response, mounted.origin);
    } else if (answer !== undefined) {
      const { status = 200, type = 'application/json', body = '' } = answer;
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
      response.end(body);
    } else {
      void (this.#held.get(path) ?? Promise.resolve()).then(() => next());
    }
  }
}

function pass(
  { url, method, headers }: IncomingMessage,
  response: ServerResponse,
  to: string,
): void {
  const passed = forward(`${to}${url}`, { method: method ?? 'GET', headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  passed.on('error', () => response.destroy());
  passed.end();
}
