import { describe, expect, it } from 'vitest';
import { pictureHtml } from '../../../../src/build/markdown/picture-html.ts';

const PICTURE = { src: '/a.png', srcset: '/a-s.webp 480w,/a-m.webp 800w', width: 900, height: 600 };

const htmlOf = (given: Readonly<Record<string, string>>, isFirst = false) =>
  pictureHtml(PICTURE, new Map(Object.entries(given)), isFirst);

describe('build/markdown/picture-html', () => {
  it('offers the copies of a picture, with the original for who knows none of them', () => {
    expect(htmlOf({ alt: 'A lamp' })).toBe(
      '<img src="/a.png" srcset="/a-s.webp 480w,/a-m.webp 800w" sizes="min(48rem,100vw)" alt="A lamp" width="900" height="600" loading="lazy" decoding="async">',
    );
  });

  it('has the first picture of a text loaded at once', () => {
    expect(htmlOf({ alt: '' }, true)).not.toContain('loading');
  });

  it('asks for no wider copy than the post has room for', () => {
    expect(htmlOf({ alt: '', width: '50' })).toContain(' sizes="min(50px,100vw)"');
    expect(htmlOf({ alt: '', width: '50%' })).toContain(' sizes="min(48rem,100vw)"');
  });

  it('leaves a post its own set and size', () => {
    const html = htmlOf({ srcset: '/b.png 2x', height: '50', loading: 'eager' });
    expect(html).toBe(
      '<img src="/a.png" alt="" loading="eager" decoding="async" srcset="/b.png 2x" height="50">',
    );
  });

  it('shows the words of a picture that is not there', () => {
    expect(pictureHtml(undefined, new Map([['alt', '<b>']]), true)).toBe(
      '<span class="missing-image">&lt;b&gt;</span>',
    );
  });

  it('links to a picture that is not to be loaded', () => {
    const elsewhere = { src: 'https://a.example/x.png?a&b', isLinkOnly: true } as const;
    expect(pictureHtml(elsewhere, new Map([['alt', 'A lamp']]), true)).toBe(
      '<a class="missing-image" href="https://a.example/x.png?a&amp;b" rel="noopener noreferrer">A lamp</a>',
    );
    expect(pictureHtml(elsewhere, new Map(), true)).toContain(
      '>https://a.example/x.png?a&amp;b</a>',
    );
  });
});
