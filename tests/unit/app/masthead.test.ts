import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Footer from '../../../src/app/Footer.svelte';
import Masthead from '../../../src/app/Masthead.svelte';
import type { Site } from '../../../src/model/site.ts';

function aSite(given: Partial<Site> = {}): Site {
  return {
    title: 'خانه',
    description: '',
    language: 'fa',
    dir: 'rtl',
    navigation: [],
    facets: ['category', 'tag'],
    ...given,
  };
}

function linksIn(name: string) {
  return within(screen.getByRole('navigation', { name }))
    .queryAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);
}

function showMasthead(site: Site): void {
  render(Masthead, { site, base: '/base/', isFront: false, path: '/base/tags/' });
}

describe('app/Masthead', () => {
  it('leads where the site says, in its own language', () => {
    showMasthead(aSite({ navigation: [{ title: 'درباره', href: '/base/about/' }] }));
    expect(linksIn('Main')).toEqual([['درباره', '/base/about/']]);
    expect(screen.getByRole('link', { name: 'درباره' }).lang).toBe('');
  });

  it('leads to what the articles are sorted by where the site says nothing', () => {
    showMasthead(aSite());
    expect(linksIn('Main')).toEqual([
      ['Categories', '/base/categories/'],
      ['Tags', '/base/tags/'],
    ]);
    const tags = screen.getByRole('link', { name: 'Tags' });
    expect([tags.lang, tags.ariaCurrent]).toEqual(['en', 'page']);
  });
});

describe('app/Footer', () => {
  it('leads to all articles, and to what they are sorted by', () => {
    render(Footer, { site: aSite(), base: '/base/' });
    expect(linksIn('Browse')).toEqual([
      ['All articles', '/base/'],
      ['Categories', '/base/categories/'],
      ['Tags', '/base/tags/'],
    ]);
    expect(screen.getByRole('navigation').lang).toBe('en');
  });

  it('leads to nothing that holds nothing', () => {
    render(Footer, { site: aSite({ facets: [] }), base: '/' });
    expect(linksIn('Browse')).toEqual([['All articles', '/']]);
  });
});
