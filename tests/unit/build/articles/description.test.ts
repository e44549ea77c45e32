import { describe, expect, it } from 'vitest';
import { descriptionOf } from '../../../../src/build/articles/description.ts';
import { plainText } from '../../../../src/build/markdown/plain-text.ts';

function described(html: string, written?: string, lead?: string) {
  return descriptionOf(written, { html, lead, words: plainText(html) });
}

const excerptOf = (html: string): string => described(html).description;

describe('build/articles/description', () => {
  it.each([
    ['that was taken from it', undefined],
    ['that was copied from it', 'The first words.'],
    ['that was cut off', 'The first wo…'],
    ['that was copied with its marks', '**The** `first` words'],
    ['that is all of a paragraph and some of the next', 'The first words. And'],
  ])('says of a description %s that it is the beginning of the text', (_what, written) => {
    const html = '<p>The <em>first</em> words.</p>\n<p>And “more”.</p>';
    expect(described(html, written)).toMatchObject({ excerpt: true });
    expect(described(`<h2 id="a">A</h2>${html}`, 'The first words')).toMatchObject({
      excerpt: true,
    });
  });

  it.each(['The first words are these.', 'And more.', 'words'])(
    'says of %j that it is one of its own',
    (written) => {
      expect(described('<p>The first words.</p><p>And more.</p>', written)).toEqual({
        description: written,
      });
    },
  );

  it('takes what the author has cut off', () => {
    expect(
      described('<p>One.</p><p>Two.</p><p>Three.</p>', undefined, '<p>One.</p><p>Two.</p>'),
    ).toEqual({ description: 'One. Two.', excerpt: true });
  });

  it('calls it no excerpt where there is nothing', () => {
    expect(described('<ul><li>a</li></ul>')).toEqual({ description: '' });
  });

  it('quotes the first paragraph with words in it', () => {
    expect(
      excerptOf('<h2>A</h2><figure></figure><p> </p><p>One <b>two</b>.</p><p>Three.</p>'),
    ).toBe('One two.');
  });

  it('has nothing to quote where there is no paragraph', () => {
    expect(excerptOf('<ul><li>a</li></ul>')).toBe('');
    expect(excerptOf('')).toBe('');
  });

  it('cuts a long paragraph at a word', () => {
    const excerpt = excerptOf(`<p>${'seven, '.repeat(60)}</p>`);
    expect(excerpt).toMatch(/^(?:seven, )+seven…$/);
    expect(excerpt.length).toBeLessThanOrEqual(201);
    expect(excerpt.length).toBeGreaterThan(150);
  });

  it('cuts a paragraph without spaces too', () => {
    expect(excerptOf(`<p>${'永'.repeat(500)}</p>`)).toBe(`${'永'.repeat(200)}…`);
  });

  it('does not cut a sign in two', () => {
    const excerpt = excerptOf(`<p>${'💥'.repeat(300)}</p>`);
    expect(excerpt).not.toMatch(/\p{Surrogate}/u);
    expect(excerptOf(`<p>a${'💥'.repeat(300)}</p>`)).not.toMatch(/\p{Surrogate}/u);
  });
});
