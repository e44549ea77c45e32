import { describe, expect, it } from 'vitest';
import { expanded, expansionOf } from './an-expansion.ts';

describe('build/templates/embed-link', () => {
  it.each([
    ['@[youtube](dQw4w9WgXcQ)', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['@[tweet](https://twitter.com/ada/status/20)', 'https://x.com/ada/status/20'],
    ['@[card](https://example.com/a)', 'https://example.com/a'],
    ['@[card](<https://example.com/a>)', 'https://example.com/a'],
    ['%[https://example.com/a]', 'https://example.com/a'],
    ['%[https://youtu.be/dQw4w9WgXcQ]', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ])('makes a card of %s on a line of its own', (written, address) => {
    const shown = expanded(`a\n\n${written}\n\nb`);
    expect(shown).toMatch(/^a\n<figure class="embed[^\n]*<\/figure>\nb$/);
    expect(shown).toContain(` href="${address}"`);
  });

  it('makes a link of one within a sentence', () => {
    expect(expanded('See @[card](https://example.com/a).')).toBe(
      'See [example.com\\: example.com/a](<https://example.com/a>).',
    );
  });

  it.each([
    'Ask @[ada](https://example.com/ada).',
    'Of 100 %[1] and %[a b].',
    '`@[youtube](dQw4w9WgXcQ)`',
    '@[youtube]',
    '@[card](javascript:alert(1))',
  ])('leaves %s as it is', (text) => {
    expect(expanded(text)).toBe(text);
  });

  it('tells of what it cannot lead to', () => {
    const { unknown } = expansionOf('@[speakerdeck](4f7f6b5a)');
    expect(unknown).toEqual([['tag', '{{< embed >}}', 0]]);
  });
});
