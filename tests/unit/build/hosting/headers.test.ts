import { describe, expect, it } from 'vitest';
import { headersFor, HOST_POLICY } from '../../../../src/build/hosting/headers.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';

describe('build/hosting/headers', () => {
  it.each([
    'lectern/assets/index-abc.js',
    'lectern/data/articles/0.json',
    'lectern/media/lamp-0123.jpg',
  ])('lets %s be kept for ever, since a changed one has another name', (file) => {
    expect(headersFor(file)['Cache-Control']).toBe(FOR_EVER);
  });

  it.each([
    'index.html',
    'a-title/index.html',
    'manifest.json',
    'sw.js',
    'shell.html',
    '404.html',
    'images/share.png',
    'favicon.svg',
    'database/index.html',
    'blog/lectern/x.js',
    'assets/logo.svg',
    'lectern-in-winter/index.html',
  ])('has %s asked for anew each time', (file) => {
    expect(headersFor(file)['Cache-Control']).toBe('no-cache');
  });

  it('sends with every file what a page cannot say of itself, or the whole policy', () => {
    expect(headersFor('a/index.html')['Content-Security-Policy']).toBe(HOST_POLICY);
    expect(headersFor('a/index.html', 'x')['Content-Security-Policy']).toBe('x');
  });

  it('keeps pages out of those of others, and lets pictures be shown there', () => {
    const resource = 'Cross-Origin-Resource-Policy';
    expect(headersFor('a/index.html')[resource]).toBe('same-origin');
    expect(headersFor('lectern/media/a.webp')).not.toHaveProperty(resource);
  });

  it('lets no browser guess what a file is', () => {
    expect(headersFor('a/index.html')).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    });
  });
});
