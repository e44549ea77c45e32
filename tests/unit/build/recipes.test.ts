import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { get, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '../../../src/build/hosting/headers.ts';
import { contentPolicy } from '../../../src/model/content-policy.ts';
import { escapeHtml } from '../../../src/model/escape-html.ts';
import { observatoryScore, observed } from '../../build/observatory.ts';
import { writeFiles } from './a-folder.ts';
import { findNginx } from './find-nginx.ts';

const ARTICLE = readFileSync('content/publish-to-a-cdn.md', 'utf8');

/** The blocks of code of the handbook's page on publishing that are in one language. */
function blocksOf(language: string): string[] {
  return [...ARTICLE.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code = '']) => code);
}

const PAGE_POLICY = contentPolicy({ scripts: ["'sha256-x'"], styles: [], media: ['https:'] });

const DIST = {
  'index.html': `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(PAGE_POLICY)}"><title>Front</title>`,
  'a-title/index.html': `<title>A title</title>${'<p>Text.</p>'.repeat(200)}`,
  '404.html': '<title>Lost</title>',
  'manifest.json': `{"a":"${'b'.repeat(2000)}"}`,
  'feed.xml': `<rss>${' '.repeat(2000)}</rss>`,
  'sw.js': 'self;'.repeat(500),
  'lectern/assets/app-1f2e.js': 'let x;'.repeat(500),
};

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function ask(port: number, address: string): Promise<Answer> {
  const options = {
    port,
    path: address,
    headers: { 'Accept-Encoding': 'gzip', Host: 'a.example' },
  };
  return new Promise((resolve, reject) => {
    get(options, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (body += chunk));
      answer.on('end', () => {
        resolve({ status: answer.statusCode, headers: answer.headers, body });
      });
    }).on('error', reject);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

const nginx = findNginx();
if (nginx === undefined) {
  console.log('No nginx is installed, nor could Debian’s be had: its recipes were not tried.');
}

/** Starts nginx with a recipe as it stands in the handbook, but for the port and the folder. */
async function serve(
  recipe: string,
  folder: string,
): Promise<{ port: number; child: ChildProcess }> {
  const port = await freePort();
  const site = recipe
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replaceAll('/srv/lectern/dist', path.join(folder, 'dist'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = `
    daemon off;
    pid ${folder}/nginx.pid;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http {
      include ${nginx?.mimeTypes};
      access_log off;
      ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
      ${site}
    }`;
  await writeFiles(folder, { 'nginx.conf': config });
  const child = spawn(nginx?.command ?? '', [
    ...['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', path.join(folder, 'error.log')],
  ]);
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error('nginx refuses the recipe');
    const isUp = await ask(port, '/').then(
      () => true,
      () => false,
    );
    if (isUp) return { port, child };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not answer');
}

describe.skipIf(nginx === undefined).each([
  ['at the root', 0, '/'],
  ['below a path', 1, '/blog/'],
])('the recipe for nginx, %s', (_what, nth, base) => {
  let folder: string;
  let child: ChildProcess;
  let at: (file: string) => Promise<Answer>;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'lectern-nginx-test-'));
    await writeFiles(path.join(folder, 'dist'), DIST);
    const served = await serve(blocksOf('nginx')[nth] ?? '', folder);
    child = served.child;
    at = (file) => ask(served.port, base + file);
  });
  afterAll(async () => {
    const isOver = new Promise((resolve) => child.on('exit', resolve));
    child.kill();
    await isOver;
    await rm(folder, { recursive: true, force: true });
  });

  it.each(['', 'a-title/', 'manifest.json', 'sw.js', 'feed.xml', 'lectern/assets/app-1f2e.js'])(
    'serves %j with the headers that a build asks for',
    async (file) => {
      const { status, headers } = await at(file);
      expect(status).toBe(200);
      for (const [name, value] of Object.entries(headersFor(file))) {
        expect(headers[name.toLowerCase()]).toBe(value);
      }
    },
  );

  it('gets 130 points, and an A+', async () => {
    const { headers } = await at('');
    const html = DIST['index.html'];
    const page = { headers: headers as Record<string, string | undefined>, html };
    expect(observatoryScore(page), JSON.stringify(observed(page))).toBe(130);
  });

  it('lets pictures be shown within the pages of others', async () => {
    const { headers } = await at('lectern/assets/app-1f2e.js');
    expect(headers).not.toHaveProperty('cross-origin-resource-policy');
  });

  it.each(['nothing/', 'nothing.html', 'lectern/assets/gone.js', 'lectern/'])(
    'answers %s with the page for what is not there, which nobody keeps',
    async (file) => {
      const { status, headers, body } = await at(file);
      expect([status, body]).toEqual([404, DIST['404.html']]);
      expect(headers['cache-control']).toBe('no-cache');
    },
  );

  it('leads to the address with its slash, on whatever host it was asked', async () => {
    const { status, headers } = await at('a-title');
    expect([status, headers.location]).toEqual([301, `${base}a-title/`]);
  });

  it.each(['a-title/', 'manifest.json', 'feed.xml', 'lectern/assets/app-1f2e.js'])(
    'sends %s compressed',
    async (file) => {
      const { headers } = await at(file);
      expect(headers['content-encoding']).toBe('gzip');
      expect(headers.vary).toBe('Accept-Encoding');
    },
  );
});

describe('the recipe for CloudFront', () => {
  const handle = (uri: string): unknown =>
    runInNewContext(
      `${blocksOf('js')[0]}; JSON.stringify(handler({ request: { uri: '${uri}' } }))`,
    );

  it('finds the file of a page, and leaves other files alone', () => {
    expect(handle('/a-title/')).toBe('{"uri":"/a-title/index.html"}');
    expect(handle('/lectern/assets/app-1f2e.js')).toBe('{"uri":"/lectern/assets/app-1f2e.js"}');
  });

  it('leads to the address with its slash', () => {
    expect(JSON.parse(String(handle('/a-title')))).toMatchObject({
      statusCode: 301,
      headers: { location: { value: '/a-title/' } },
    });
  });
});

describe('the recipe for Vercel', () => {
  it('sets the headers that a build asks for', () => {
    interface Rule {
      source: string;
      headers: { key: string; value: string }[];
    }
    const { headers } = JSON.parse(blocksOf('json')[0] ?? '') as { headers: Rule[] };
    const of = (file: string): Record<string, string> =>
      Object.fromEntries(
        headers
          .filter(({ source }) => new RegExp(`^${source}$`).test(`/${file}`))
          .flatMap((rule) => rule.headers.map(({ key, value }) => [key, value] as const)),
      );
    expect(of('lectern/x.js')).toEqual(headersFor('lectern/x.js'));
    const { 'Cache-Control': _default, ...others } = headersFor('a-title/');
    expect(of('a-title/')).toEqual(others);
  });
});
