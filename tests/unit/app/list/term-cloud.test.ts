import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import TermCloud from '../../../../src/app/list/TermCloud.svelte';
import type { TermCount } from '../../../../src/model/page.ts';

function show(names: readonly string[], language = 'en') {
  const terms: TermCount[] = names.map((name, n) => ({ slug: `t${n}`, name, count: n + 1 }));
  render(TermCloud, { facet: 'tag', terms, base: '/base/', language });
  return {
    names: screen.queryAllByRole('link').map((link) => link.textContent),
    letters: screen.queryAllByRole('heading', { level: 2 }).map((heading) => heading.textContent),
  };
}

const many = (...names: string[]) => [...names, ...Array.from({ length: 24 }, (_, n) => `m${n}`)];

describe('app/list/TermCloud', () => {
  it('lists terms in the order of the language, each with its articles', () => {
    expect(show(['zebra', 'Ähre', 'apple', 'Banane'], 'de').names).toEqual([
      'Ähre',
      'apple',
      'Banane',
      'zebra',
    ]);
    expect(screen.getByRole('heading', { level: 1, name: 'Tags' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'apple' }).getAttribute('href')).toBe('/base/tags/t2/');
    const item = screen.getByRole('link', { name: 'Ähre' }).closest('li');
    expect(item?.textContent.replace(/\s+/g, ' ').trim()).toMatch(/^Ähre ?2 articles$/);
  });

  it('puts Swedish letters where Swedes look for them', () => {
    expect(show(['å', 'z', 'a'], 'sv').names).toEqual(['a', 'z', 'å']);
  });

  it('has no letters over a few terms', () => {
    expect(show(['b', 'a']).letters).toEqual([]);
  });

  it('gathers many terms under their letters, without accents, and the rest under #', () => {
    const { letters } = show(many('Éclair', 'egg', '2026', '.NET', 'zoo'));
    expect(letters).toEqual(['#', 'E', 'M', 'Z']);
  });

  it('has each letter once in every language', () => {
    for (const language of ['en', 'de', 'sv', 'fa', 'ja', 'tr', 'cs']) {
      document.body.innerHTML = '';
      const { letters } = show(
        many('å', 'a', 'ä', 'z', 'ç', 'c', 'ı', 'i', 'ch', '永', 'از', '2', '!', 'h', '💥'),
        language,
      );
      expect(new Set(letters).size, `${language}: ${letters.join(' ')}`).toBe(letters.length);
    }
  });

  it('says so where there are no terms, and where else to go', () => {
    expect(show([]).names).toEqual(['All articles']);
    expect(screen.getByRole('link').getAttribute('href')).toBe('/base/');
    expect(screen.getByText('No article here has a tag.')).toBeDefined();
    expect(screen.queryByRole('list')).toBeNull();
  });
});
