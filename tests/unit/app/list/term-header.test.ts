import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import TermHeader from '../../../../src/app/list/TermHeader.svelte';

describe('app/list/TermHeader', () => {
  it('says what the page gathers, and leads to all of its kind', () => {
    render(TermHeader, { facet: 'tag', name: 'C++', total: 3, base: '/base/' });
    expect(screen.getByRole('heading', { level: 1, name: 'C++' }).tabIndex).toBe(-1);
    expect(screen.getByRole('link', { name: 'Tag' }).getAttribute('href')).toBe('/base/tags/');
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('says how much it gathers only where the filter, which says it too, is not there', () => {
    render(TermHeader, { facet: 'tag', name: 'C++', total: 3, base: '/' });
    expect(screen.getByText('3 articles').closest('.needs-no-script')).not.toBeNull();
  });

  it('says who an author is', () => {
    const author = { name: 'Ada', description: 'Mends lamps.', url: 'https://ada.example' };
    render(TermHeader, { facet: 'author', name: 'Ada', total: 1, base: '/', author });
    expect(screen.getByText('Mends lamps.')).toBeDefined();
    const website = screen.getByRole('link', { name: 'Website' });
    expect(website.getAttribute('href')).toBe('https://ada.example');
    expect(website.getAttribute('rel')).toBe('noopener noreferrer');
  });
});
