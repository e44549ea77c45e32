import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH_DIR } from './tools.ts';

const KEY_FILE = join(BENCH_DIR, 'key.pem');
const CERT_FILE = join(BENCH_DIR, 'cert.pem');
const SUBJECT = '-subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1';
const REQUEST = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3650 ${SUBJECT}`;

/** Signed by nobody, for 127.0.0.1. Made once. */
export function certificate(): { key: Buffer; cert: Buffer } {
  if (!existsSync(CERT_FILE)) {
    mkdirSync(BENCH_DIR, { recursive: true });
    const files = ['-keyout', KEY_FILE, '-out', CERT_FILE];
    execFileSync('openssl', [...REQUEST.split(' '), ...files], { stdio: 'ignore' });
  }
  return { key: readFileSync(KEY_FILE), cert: readFileSync(CERT_FILE) };
}

/**
 * Makes Chromium trust our key. It must not be told to ignore certificate errors instead: it keeps no HTTP
 * cache for a connection with an error, and starts no service worker.
 */
export function trustFlag(): string {
  const { publicKey } = new X509Certificate(certificate().cert);
  const info = publicKey.export({ type: 'spki', format: 'der' });
  return `--ignore-certificate-errors-spki-list=${createHash('sha256').update(info).digest('base64')}`;
}
