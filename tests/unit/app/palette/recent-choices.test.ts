import { describe, expect, it, vi } from 'vitest';
import { recentEntry } from '../../../../src/app/palette/palette-entry.ts';
import { RecentChoices } from '../../../../src/app/palette/recent-choices.ts';

const GROUND = { base: '/blog/', language: 'en' };

describe('app/palette/recent-choices', () => {
  it('has the latest first, each once, and forgets the oldest', () => {
    const recent = new RecentChoices('/');
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c']) recent.add({ id, title: id });
    expect(recent.list().map(({ id }) => id)).toEqual(['c', 'g', 'f', 'e', 'd', 'b']);
    expect(new RecentChoices('/blog/').list()).toEqual([]);
  });

  it.each(['{', '[{"id":1}]', '"a"', '[null]'])('takes nothing from %s', (stored) => {
    localStorage.setItem('lectern-recent:/', stored);
    expect(new RecentChoices('/').list()).toEqual([]);
  });

  it('remembers nothing where storage is blocked', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const recent = new RecentChoices('/');
    recent.add({ id: 'a', title: 'A' });
    expect(recent.list()).toEqual([]);
  });

  it('leads to terms and articles of this site, and nowhere else', () => {
    const hrefOf = (id: string) => recentEntry({ id, title: 'T' }, GROUND)?.href;
    expect(hrefOf('tag c-plus-plus')).toBe('/blog/tags/c-plus-plus/');
    expect(hrefOf('article /a-lamp/')).toBe('/blog/a-lamp/');
    for (const id of [
      'article //evil.example/',
      'article javascript:alert(1)',
      'page /x/',
      'tag',
      'tag ../../x',
      'toString x',
    ]) {
      expect(hrefOf(id)).toBeUndefined();
    }
  });
});
