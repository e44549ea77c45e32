import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { certificate } from './certificate.ts';
import { Link } from './link.ts';
import { locate, type StoredFile, storedFile } from './stored-file.ts';

/** One answer that was given. */
export interface Answer {
  readonly path: string;
  readonly status: number;
  readonly type: string;
  /** Of the body, as it was sent. */
  readonly bytes: number;
  /** What the browser wanted it for: `Sec-Purpose`, such as `prefetch`. */
  readonly purpose: string;
  /** Whether it is the service worker's code, or was fetched by it. */
  readonly isWorkers: boolean;
}

export interface Host {
  readonly origin: string;
  readonly answers: readonly Answer[];
  readonly link: Link;
  /** Resolves when no one has asked for anything in so many milliseconds, workers included. */
  quiet(milliseconds: number): Promise<void>;
  close(): void;
}

interface Request {
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

interface Response {
  statusCode: number;
  setHeader(name: string, value: string | number): unknown;
  write(chunk: Uint8Array): unknown;
  end(): unknown;
}

const FOREVER = 'max-age=31536000, immutable';

/** Folders in which every file is named after its content. */
const HASHED = /^\/(?:lectern|_astro)\//;

/** After this long a page that never stops asking is taken as it is. */
const LOUD_PAGE_MS = 60_000;

/**
 * Serves a built site as a CDN does, over HTTP/2 and TLS or, with `plain`, over HTTP/1.1: compressed as small
 * as it gets, kept for ever where the name changes with the content, otherwise revalidated by its ETag.
 */
export async function serve(root: string, { plain = false } = {}): Promise<Host> {
  const files = new Map<string, StoredFile>();
  const answers: Answer[] = [];
  const link = new Link();
  let underWay = 0;
  let lastAsked = 0;

  function fileAt(path: string): StoredFile | undefined {
    const file = locate(root, path);
    if (file === undefined) return undefined;
    const stored = files.get(file) ?? storedFile(file);
    files.set(file, stored);
    return stored;
  }

  async function answer({ url = '/', headers }: Request, response: Response): Promise<void> {
    const [path = '/'] = url.split('?');
    const found = fileAt(path);
    let body: Buffer | undefined;
    if (found === undefined && fileAt(`${path}/`) !== undefined) {
      response.statusCode = 308;
      response.setHeader('location', `${path}/`);
    } else if (found === undefined) {
      response.statusCode = 404;
      body = bodyOf(fileAt('/404.html'), headers, response);
    } else {
      const fresh = headers['if-none-match'] === found.etag;
      response.statusCode = fresh ? 304 : 200;
      response.setHeader('etag', found.etag);
      response.setHeader('cache-control', HASHED.test(path) ? FOREVER : 'no-cache');
      if (!fresh) body = bodyOf(found, headers, response);
    }
    answers.push({
      path,
      status: response.statusCode,
      type: found?.type ?? '',
      bytes: body?.length ?? 0,
      purpose: String(headers['sec-purpose'] ?? ''),
      isWorkers: path.endsWith('/sw.js') || String(headers['referer']).endsWith('/sw.js'),
    });
    for await (const chunk of link.carry(body ?? Buffer.alloc(0))) response.write(chunk);
    response.end();
  }

  const listener = (request: Request, response: Response): void => {
    underWay++;
    lastAsked = performance.now();
    void answer(request, response).finally(() => underWay--);
  };
  const server = plain
    ? createServer(listener)
    : createSecureServer({ ...certificate(), allowHTTP1: true }, listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${plain ? 'http' : 'https'}://127.0.0.1:${port}`,
    answers,
    link,
    async quiet(milliseconds) {
      const end = performance.now() + LOUD_PAGE_MS;
      lastAsked = performance.now();
      while (underWay > 0 || performance.now() - lastAsked < milliseconds) {
        if (performance.now() > end) return;
        await sleep(50);
      }
    },
    close: () => void server.close(),
  };
}

function bodyOf(
  file: StoredFile | undefined,
  headers: Request['headers'],
  response: Response,
): Buffer | undefined {
  if (file === undefined) return undefined;
  const accepted = String(headers['accept-encoding'] ?? '');
  const encoding = (['br', 'gzip'] as const).find(
    (name) => file.bodies[name] !== undefined && accepted.includes(name),
  );
  const body = file.bodies[encoding ?? 'identity'] ?? file.bodies.identity;
  if (encoding !== undefined) response.setHeader('content-encoding', encoding);
  response.setHeader('content-type', file.type);
  response.setHeader('content-length', body.length);
  response.setHeader('vary', 'accept-encoding');
  return body;
}
