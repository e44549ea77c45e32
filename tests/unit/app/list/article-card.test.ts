import { render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import ArticleCard from '../../../../src/app/list/ArticleCard.svelte';
import type { Listed } from '../../../../src/model/article.ts';
import { aListed } from '../../../build/an-article.ts';

type Given = Omit<Partial<Parameters<typeof ArticleCard>[1]>, 'article'>;

function show(article: Partial<Listed> = {}, given: Given = {}): HTMLElement {
  render(ArticleCard, { article: aListed(article), base: '/base/', language: 'en', ...given });
  return screen.getByRole('article');
}

describe('app/list/ArticleCard', () => {
  it('shows what the list knows of an article', () => {
    const card = within(show());
    expect(card.getByRole('heading', { level: 2, name: 'The quiet page' })).toBeDefined();
    const links = card
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['Essays', '/base/categories/essays/'],
      ['The quiet page', '/base/the-quiet-page/'],
      ['Ada Lind', '/base/authors/ada-lind/'],
    ]);
    expect(card.getByText('What is left when everything else is taken away.')).toBeDefined();
    expect(card.getByText('May 12, 2024').getAttribute('datetime')).toBe('2024-05-12');
    expect(card.getByText('4 min read')).toBeDefined();
  });

  it('shows a picture with its size, which keeps its place', () => {
    const image = { src: '/a.jpg', alt: 'A lamp', width: 40, height: 30 };
    const picture = within(show({ image })).getByRole('img', { name: 'A lamp' });
    expect(picture).toMatchObject({ width: 40, height: 30 });
    expect(picture.getAttribute('loading')).toBe('lazy');
    expect(picture.getAttribute('fetchpriority')).toBeNull();
    expect(picture.getAttribute('sizes')).toBeNull();
  });

  it.each([
    [false, '24rem'],
    [true, '100vw'],
  ])('offers a picture in several sizes: as a lead %s for %s', (isLead, size) => {
    const image = { src: '/a.jpg', srcset: '/a-s.webp 480w,/a-m.webp 800w', alt: '' };
    const picture = show({ image }, { isLead }).querySelector('img');
    expect(picture?.getAttribute('srcset')).toBe(image.srcset);
    expect(picture?.getAttribute('sizes')).toContain(size);
  });

  it('fetches the picture of the first card before all others', () => {
    const card = show({ image: { src: '/a.jpg', alt: '' } }, { isFirst: true });
    const picture = card.querySelector('img');
    expect(picture?.getAttribute('loading')).toBe('eager');
    expect(picture?.getAttribute('fetchpriority')).toBe('high');
  });

  it('looks designed without a picture', () => {
    const card = show();
    expect(card.querySelector('img')).toBeNull();
    expect(card.classList.contains('is-typographic')).toBe(true);
  });

  it('has no empty lines where an article says nothing', () => {
    const { date: _date, ...undated } = aListed({ description: '', authors: [], categories: [] });
    render(ArticleCard, { article: undated, base: '/', language: 'en' });
    const card = screen.getByRole('article');
    expect(within(card).getAllByRole('link')).toHaveLength(1);
    for (const paragraph of card.querySelectorAll('p')) {
      expect(paragraph.textContent.trim()).not.toBe('');
    }
    expect(card.querySelector('time')).toBeNull();
  });

  it.each([
    ['draft', 'Draft'],
    ['future', 'Not yet published'],
  ] as const)('marks what is held back: %s', (held, word) => {
    expect(within(show({ held })).getByText(word)).toBeDefined();
  });

  it('lets the words of an article run in their own direction', () => {
    const card = show({ title: 'از رسم', description: 'به چاپ', lang: 'fa', dir: 'rtl' });
    for (const text of [within(card).getByRole('heading'), within(card).getByText('به چاپ')]) {
      expect(text.getAttribute('lang')).toBe('fa');
    }
    expect(card.getAttribute('dir')).toBeNull();
  });

  it('has all its lines begin at the side at which its words begin', () => {
    const card = show({ title: 'از رسم', lang: 'fa', dir: 'rtl', categories: ['Essays'] });
    const parts = [
      within(card).getByText('Essays'),
      within(card).getByRole('heading'),
      within(card).getByText('4 min read'),
    ];
    for (const part of parts) expect(part.closest('[dir]')?.getAttribute('dir')).toBe('rtl');
    // The words of the interface, with the date, run in their own direction within it.
    const minutes = within(card).getByText('4 min read');
    expect(minutes.parentElement?.closest('bdi')?.contains(card.querySelector('time'))).toBe(true);
    // A date may be in another language than they are.
    expect([minutes.localName, minutes.lang]).toEqual(['bdi', 'en']);
  });

  it('names all authors, though two were called the same', () => {
    const card = show({ authors: ['Ada', 'Bo', 'Ada'] });
    expect(card.querySelector('.authors')?.textContent.replace(/\s+/g, ' ').trim()).toBe(
      'Ada, Bo, Ada',
    );
  });

  it('shows what can be done with the article', () => {
    const actions = createRawSnippet<[Listed]>((article) => ({
      render: () => `<button>Keep ${article().address}</button>`,
    }));
    const card = show({}, { actions, headingLevel: 3 });
    expect(within(card).getByRole('button', { name: 'Keep /the-quiet-page/' })).toBeDefined();
    expect(within(card).getByRole('heading', { level: 3 })).toBeDefined();
  });

  it('shows words as they are', () => {
    const title = '<img src=x onerror=a()> & "b"';
    const card = show({ title, description: title, authors: [title], categories: [title] });
    expect(card.querySelector('img')).toBeNull();
    expect(within(card).getByRole('heading').textContent).toBe(title);
  });
});
