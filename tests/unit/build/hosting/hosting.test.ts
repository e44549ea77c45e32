import { describe, expect, it } from 'vitest';
import { headersFile, redirectsFile } from '../../../../src/build/hosting/hosting.ts';
import type { Redirect } from '../../../../src/build/hosting/redirects.ts';

const POLICY = "default-src 'none'";

const FOR_EVER = 'public, max-age=31536000, immutable';

/** What a host answers with that adds up all rules that match. */
function answer(file: string, path: string): Record<string, string[]> {
  const headers: Record<string, string[]> = {};
  for (const block of file.trim().split(/\n\n+/)) {
    const [pattern = '', ...lines] = block.split('\n');
    const isMatch = pattern.endsWith('*')
      ? path.startsWith(pattern.slice(0, -1))
      : path === pattern;
    for (const line of isMatch ? lines : []) {
      const [name = '', value = ''] = line.trim().split(': ');
      (headers[name] ??= []).push(value);
    }
  }
  return headers;
}

function someRedirects(count: number): Redirect[] {
  return Array.from({ length: count }, (_, n) => ({
    from: `/old-${n}/`,
    file: `old-${n}/index.html`,
    to: `/new-${n}/`,
  }));
}

describe('build/hosting/hosting: _headers', () => {
  it.each(['/', '/blog/'])('name one Cache-Control for an address below %s', (base) => {
    const file = headersFile(base, POLICY);
    const cached = (path: string) => answer(file, base + path)['Cache-Control'];
    expect(cached('lectern/assets/index-abc.js')).toEqual([FOR_EVER]);
    for (const path of ['', 'sw.js', 'manifest.json']) expect(cached(path)).toEqual(['no-cache']);
    expect(answer(file, `${base}a-title/`)).toMatchObject({
      'X-Content-Type-Options': ['nosniff'],
      'Referrer-Policy': ['strict-origin-when-cross-origin'],
    });
  });

  it.each(['/', '/blog/'])('name one policy for all that lies below %s', (base) => {
    const file = headersFile(base, POLICY);
    for (const path of ['', 'a-title/', 'lectern/x.js', 'sw.js']) {
      expect(answer(file, base + path)['Content-Security-Policy']).toEqual([POLICY]);
    }
  });

  it('keep the front page out of the pages of others, and let pictures be shown there', () => {
    const file = headersFile('/', POLICY);
    expect(answer(file, '/')['Cross-Origin-Resource-Policy']).toEqual(['same-origin']);
    expect(answer(file, '/lectern/media/a.webp')['Cross-Origin-Resource-Policy']).toBe(undefined);
  });

  it('leave to the publisher what their own file names', () => {
    const file = headersFile('/', POLICY, '/*\n  referrer-policy: no-referrer\n  X-Mine: yes\n');
    expect(answer(file, '/x/')).toEqual({
      'referrer-policy': ['no-referrer'],
      'X-Mine': ['yes'],
      'Content-Security-Policy': [POLICY],
      'Cross-Origin-Opener-Policy': ['same-origin'],
      'Permissions-Policy': [expect.stringContaining('camera=()')],
      'Strict-Transport-Security': ['max-age=63072000'],
      'X-Content-Type-Options': ['nosniff'],
    });
    expect(answer(file, '/lectern/x.js')['Cache-Control']).toEqual([FOR_EVER]);
  });
});

describe('build/hosting/hosting: _redirects', () => {
  it('lead for good, with the base, and with no sign that stands for others', () => {
    const redirect = { from: '/ü *:x/a.html', file: '', to: '/a b/' };
    expect(redirectsFile([redirect], '/blog/').text).toBe(
      '/blog/%C3%BC%20%2A%3Ax/a.html /blog/a%20b/ 301\n',
    );
  });

  it('follow those of the publisher', () => {
    const { text } = redirectsFile(someRedirects(1), '/', '# mine\n/x /y 302\n');
    expect(text).toBe('# mine\n/x /y 302\n/old-0/ /new-0/ 301\n');
  });

  it('are as many as a host takes, those of the newest posts first', () => {
    const { text, left } = redirectsFile(someRedirects(2500), '/', '# mine\n\n/x /y 302\n');
    const rules = text
      .trim()
      .split('\n')
      .filter((line) => line.endsWith(' 301'));
    expect(rules).toHaveLength(1999);
    expect(rules[0]).toBe('/old-2499/ /new-2499/ 301');
    expect(left).toBe(501);
  });

  it('are none where no post had another address', () => {
    expect(redirectsFile([], '/')).toEqual({ text: '', left: 0 });
  });
});
