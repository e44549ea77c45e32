import { render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import ArticleView from '../../../../src/app/article/ArticleView.svelte';
import type { Neighbours, Picture, Summary } from '../../../../src/model/article.ts';
import type { SafeHtml } from '../../../../src/storage/safe-html.ts';
import { aHash, aSummary } from '../../../build/an-article.ts';

function show(article: Partial<Summary> = {}, neighbours?: Neighbours): HTMLElement {
  render(ArticleView, {
    article: aSummary(article),
    html: '<p>Quiet.</p>' as SafeHtml,
    outline: [],
    neighbours,
    base: '/base/',
    language: 'en',
    actions: createRawSnippet<[boolean]>((isRepeated) => ({
      render: () => `<button>Keep${isRepeated() ? ' again' : ''}</button>`,
    })),
  });
  return screen.getByRole('article');
}

describe('app/article/ArticleView', () => {
  it('shows the article under its title, which can take the focus', () => {
    const article = within(show());
    const title = article.getByRole('heading', { level: 1, name: 'The quiet page' });
    expect(title.tabIndex).toBe(-1);
    expect(article.getByText('Quiet.')).toBeDefined();
    expect(article.getByRole('link', { name: 'Ada Lind' }).getAttribute('rel')).toBe('author');
    expect(article.getByRole('link', { name: 'reading' }).getAttribute('href')).toBe(
      '/base/tags/reading/',
    );
  });

  it('says above the text what it is about', () => {
    expect(within(show({ description: 'What is left.' })).getByText('What is left.')).toBeDefined();
  });

  it('does not say above the text what that says at once', () => {
    const article = show({ description: 'What is left.', excerpt: true });
    expect(within(article).queryByText('What is left.')).toBeNull();
  });

  it('shows its picture at once, at its size', () => {
    const image = { src: '/a.jpg', alt: 'A lamp', width: 40, height: 30 };
    const cover = within(show({ image })).getByRole('img', { name: 'A lamp' });
    expect(cover).toMatchObject({ width: 40, height: 30 });
    expect(cover.getAttribute('loading')).toBe('eager');
    expect(cover.getAttribute('fetchpriority')).toBe('high');
  });

  it('says when it was published and changed', () => {
    const article = within(show({ updated: '2024-06-01T10:00:00+02:00' }));
    expect(article.getByText('May 12, 2024')).toBeDefined();
    const updated = article.getByText('June 1, 2024');
    expect(updated.parentElement?.textContent).toBe('Updated June 1, 2024');
    // As the app takes it over for other pages.
    expect(updated.dataset['day']).toBe('');
    expect(article.getByText('Updated').lang).toBe('en');
  });

  it('says under which licence it may be used', () => {
    const article = show({ license: 'CC-BY-SA-4.0' });
    const link = within(article).getByRole('link', { name: 'CC BY-SA 4.0' });
    expect(link.getAttribute('href')).toBe('https://creativecommons.org/licenses/by-sa/4.0/');
    expect(link.getAttribute('rel')).toMatch(/^license\b/);
  });

  it('says a licence in words where it is nowhere to be read', () => {
    const article = show({ license: 'Ask me.' });
    expect(within(article).getByText('Ask me.').closest('a')).toBeNull();
  });

  it('says before its title that it is held back', () => {
    const article = show({ held: 'draft' });
    const mark = within(article).getByText('Draft');
    const title = within(article).getByRole('heading', { level: 1 });
    expect(mark.compareDocumentPosition(title)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('has what can be done with it at its top and at its end', () => {
    const buttons = within(show()).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Keep', 'Keep again']);
  });

  it.each(['/a-s.webp 480w,/a-m.webp 800w', undefined])('shows its cover with %s', (srcset) => {
    const image: Picture = { src: '/a.jpg', alt: '', ...(srcset && { srcset }) };
    const cover = show({ image }).querySelector('img');
    expect(cover?.getAttribute('srcset')).toBe(srcset ?? null);
    expect(cover?.hasAttribute('sizes')).toBe(srcset !== undefined);
  });

  it('runs as its words do', () => {
    const article = show({ title: 'از رسم', lang: 'fa', dir: 'rtl' });
    expect(article.dir).toBe('rtl');
    expect(within(article).getByRole('heading', { level: 1 }).lang).toBe('fa');
    expect(article.querySelector('[data-article-body]')?.getAttribute('lang')).toBe('fa');
  });

  it('leads to those before and after it, where there are any', () => {
    const neighbour = (name: string) => ({ address: `/${name}/`, title: name, hash: aHash() });
    const article = show({}, { newer: neighbour('new'), older: neighbour('old') });
    const links = within(within(article).getByRole('navigation', { name: 'Before and after' }));
    expect(
      links
        .getAllByRole('link')
        .map((link) => [link.getAttribute('rel'), link.getAttribute('href')]),
    ).toEqual([
      ['prev', '/base/old/'],
      ['next', '/base/new/'],
    ]);
  });

  it('names them in their own language and direction', () => {
    const older = {
      address: '/از/',
      title: 'از رسم',
      hash: aHash(),
      lang: 'fa',
      dir: 'rtl',
    } as const;
    const title = within(show({}, { older })).getByText('از رسم');
    expect([title.tagName, title.lang, title.dir]).toEqual(['BDI', 'fa', 'rtl']);
  });

  it('lets the words of the interface run in theirs', () => {
    const minutes = within(show({ lang: 'fa', dir: 'rtl' })).getByText('4 min read');
    expect([minutes.localName, minutes.lang]).toEqual(['bdi', 'en']);
    const date = screen.getByText('May 12, 2024');
    expect(minutes.parentElement?.closest('bdi')?.contains(date)).toBe(true);
  });

  it('has no place for neighbours, tags or a picture that it does not have', () => {
    const article = within(show({ tags: [] }, {}));
    expect(article.queryByRole('navigation')).toBeNull();
    expect(article.queryByText('Tags')).toBeNull();
    expect(article.queryByRole('img')).toBeNull();
  });
});
