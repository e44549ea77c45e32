import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../../../src/build/media/media-type.ts';

describe('build/media/media-type', () => {
  it.each([
    ['a/b/index.html', 'text/html; charset=utf-8'],
    ['photo.JPG', 'image/jpeg'],
    ['photo.jpeg', 'image/jpeg'],
    ['drawing.svg', 'image/svg+xml'],
    ['data/index/0.json', 'application/json'],
    ['sw.js', 'text/javascript; charset=utf-8'],
    ['a.b.css', 'text/css; charset=utf-8'],
    ['site.webmanifest', 'application/manifest+json'],
    ['font.woff2', 'font/woff2'],
    ['archive.tar', 'application/octet-stream'],
    ['README', 'application/octet-stream'],
    ['.html', 'application/octet-stream'],
    ['x.constructor', 'application/octet-stream'],
    ['x.toString', 'application/octet-stream'],
    ['', 'application/octet-stream'],
  ])('serves %s as %s', (file, type) => {
    expect(mediaTypeOf(file)).toBe(type);
  });
});
