import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A file of a site with all that a CDN keeps beside it. */
export interface StoredFile {
  readonly type: string;
  readonly etag: string;
  readonly bodies: { readonly identity: Buffer; readonly gzip?: Buffer; readonly br?: Buffer };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const COMPRESSIBLE = /^text|json|xml/;

/** Where the file of a path lies in a site, if it has one: a folder answers with its index. */
export function locate(root: string, path: string): string | undefined {
  const file = join(
    resolve(root),
    decodeURIComponent(path),
    path.endsWith('/') ? 'index.html' : '',
  );
  const inside = file.startsWith(resolve(root) + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

export function storedFile(file: string): StoredFile {
  const identity = readFileSync(file);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 16)}"`;
  if (!COMPRESSIBLE.test(type)) return { type, etag, bodies: { identity } };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
  };
  const br = brotliCompressSync(identity, { params });
  return { type, etag, bodies: { identity, gzip: gzipSync(identity, { level: 9 }), br } };
}
