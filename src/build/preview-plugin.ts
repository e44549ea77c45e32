import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';
import { CONTENT_POLICY, headersFor } from './hosting/headers.ts';
import { mediaTypeOf } from './media/media-type.ts';
import type { Setup } from './setup.ts';
import { BuildError } from './source/build-error.ts';
import { isInside, shownPath } from './source/paths.ts';

const brotli = promisify(brotliCompress);

const COMPRESSED = /^(?:text\/|application\/(?:json|xml|manifest)|image\/svg)/;

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** The file that an address names, or where the slash is missing, the address with it. */
function find(out: string, address: string): { file: string } | { redirect: string } | undefined {
  let name: string;
  try {
    name = decodeURIComponent(address);
  } catch {
    return undefined;
  }
  const file = path.join(out, name);
  if ((file !== out && !isInside(out, file) && `${out}/` !== file) || name.includes('\0'))
    return undefined;
  if (!existsSync(file)) return undefined;
  if (statSync(file).isFile()) return { file };
  const index = path.join(file, 'index.html');
  if (!existsSync(index)) return undefined;
  return name === '' || name.endsWith('/') ? { file: index } : { redirect: `${address}/` };
}

/** The policy that a build asks hosts to send with its pages. */
async function policyIn(out: string): Promise<string | undefined> {
  const rules = await readFile(path.join(out, '_headers'), 'utf8').catch(() => '');
  return new RegExp(`^\\s+${CONTENT_POLICY}:(.*)`, 'im').exec(rules)?.[1]?.trim();
}

/** Answers as a CDN would that serves the folder with the headers that the build asks for. */
class Cdn {
  readonly #out: string;
  readonly #base: string;
  readonly #packed = new Map<string, Promise<Buffer>>();

  constructor(out: string, base: string) {
    this.#out = out;
    this.#base = base;
  }

  async answer(request: IncomingMessage): Promise<Answer> {
    const [address = '/', query] = (request.url ?? '/').split('?');
    const found = address.startsWith(this.#base)
      ? find(this.#out, address.slice(this.#base.length))
      : address === '/' || `${address}/` === this.#base
        ? { redirect: '' }
        : undefined;
    if (found !== undefined && 'redirect' in found) {
      const to =
        this.#base + found.redirect.replace(/^\/+/, '') + (query === undefined ? '' : `?${query}`);
      return { status: 308, headers: { Location: to }, body: Buffer.alloc(0) };
    }
    return this.#file(request, found?.file);
  }

  async #file(request: IncomingMessage, found: string | undefined): Promise<Answer> {
    const file = found ?? path.join(this.#out, '404.html');
    const name = path.relative(this.#out, file).split(path.sep).join('/');
    const bytes = await readFile(file);
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`;
    const type = mediaTypeOf(file);
    const headers: Record<string, string> = {
      ...headersFor(name, name.endsWith('.html') ? await policyIn(this.#out) : undefined),
      'Content-Type': type,
      ETag: etag,
    };
    if (found !== undefined && request.headers['if-none-match'] === etag) {
      return { status: 304, headers, body: Buffer.alloc(0) };
    }
    const status = found === undefined ? 404 : 200;
    if (!COMPRESSED.test(type)) return { status, headers, body: bytes };
    headers['Vary'] = 'Accept-Encoding';
    if (!/\bbr\b/.test(String(request.headers['accept-encoding']))) {
      return { status, headers, body: bytes };
    }
    headers['Content-Encoding'] = 'br';
    return { status, headers, body: await this.#compressed(etag, bytes) };
  }

  async #compressed(etag: string, bytes: Buffer): Promise<Buffer> {
    const known = this.#packed.get(etag);
    if (known !== undefined) return known;
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    const packed = brotli(bytes, { params });
    this.#packed.set(etag, packed);
    return packed;
  }
}

/** @throws where there is nothing to serve. */
export function checkBuilt(out: string, root: string): void {
  if (existsSync(path.join(out, '404.html'))) return;
  const option = out === path.join(root, 'dist') ? '' : ` -- --outDir ${shownPath(out)}`;
  throw new BuildError(`${shownPath(out)} holds no build yet. Run "npm run build${option}" first.`);
}

/** `preview`: serves what was built. */
export function previewPlugin(setup: () => Setup): Plugin {
  return {
    name: 'lectern:preview',
    configurePreviewServer(server) {
      const { paths, base, root } = setup();
      checkBuilt(paths.out, root);
      const cdn = new Cdn(paths.out, base);
      server.middlewares.use((request: IncomingMessage, response: ServerResponse) => {
        cdn.answer(request).then(
          ({ status, headers, body }) => {
            response.writeHead(status, { ...headers, 'Content-Length': body.length });
            response.end(request.method === 'HEAD' ? undefined : body);
          },
          (error: unknown) => {
            response.writeHead(500, { 'Content-Type': 'text/plain' });
            response.end(String(error));
          },
        );
      });
    },
  };
}
