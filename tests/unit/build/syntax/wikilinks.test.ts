import { describe, expect, it } from 'vitest';
import { html, warned } from '../a-rendering.ts';

describe('build/syntax/wikilinks: links', () => {
  it.each([
    ['[[A note]]', '<a href="/A-note/">A note</a>'],
    ['[[A note|shown *so*]]', '<a href="/A-note/">shown <em>so</em></a>'],
    ['[[A note#A heading|part]]', '<a href="/A-note/#a-heading">part</a>'],
    ['[[A note#One#Two]]', '<a href="/A-note/#two">A note &gt; One &gt; Two</a>'],
    ['[[A note#^block-1|b]]', '<a href="/A-note/#^block-1">b</a>'],
    ['[[A note#^block-1]]', '<a href="/A-note/#^block-1">A note</a>'],
    ['[[#^block-1]]', '<a href="#^block-1">block-1</a>'],
    ['[[#The end]]', '<a href="#the-end">The end</a>'],
    ['![[A note]]', '<a href="/A-note/">A note</a>'],
    ['![[sound.mp3]]', '<a href="sound.mp3">sound.mp3</a>'],
  ])('makes a link of %s', (written, shown) => {
    expect(html(`See ${written}.`)).toBe(`<p>See ${shown}.</p>\n`);
  });

  it('reads one in a table, where its bar is escaped', () => {
    expect(html('| a |\n|--|\n| [[A note\\|x]] |')).toContain('<td><a href="/A-note/">x</a></td>');
  });

  it('keeps the words of a link to what is not there, and tells of it', () => {
    warned();
    expect(html('a [[Nothing here]] [[nowhere|b <c>]]')).toBe(
      '<p>a Nothing here b &lt;c&gt;</p>\n',
    );
    expect(warned()).toEqual([
      'the link to Nothing here leads nowhere',
      'the link to nowhere leads nowhere',
    ]);
  });

  it.each([
    '[[Prototype]]',
    '[[nodiscard]]',
    '[[1, 2], [3]]',
    'if [[ -f a b ]]',
    '[[1]](/b)',
    '`[[A note]]`',
    '\\[[A note]]',
  ])('leaves %j as it is', (text) => {
    warned();
    expect(html(text)).not.toContain('note/');
    expect(html(text)).toContain('[');
    expect(warned()).toEqual([]);
  });
});

describe('build/syntax/wikilinks: pictures', () => {
  it('shows a picture, in the size that is said', () => {
    expect(html('![[a b.png]]')).toContain('<figure><img src="a b.png" alt=""');
    expect(html('![[b.png|300]]')).toContain(' width="300" height="225"');
    expect(html('x ![[b.png|A lamp|30x20]]')).toMatch(/alt="A lamp".* width="30" height="20"/);
  });
});

describe('build/syntax/wikilinks: what is not shown', () => {
  it.each([
    ['a %%b *c*%% d', '<p>a  d</p>\n'],
    ['a\n\n%%\nb\n\nc\n%%\n\nd', '<p>a</p>\n<p>d</p>\n'],
    ['a ^b-1', '<p>a <span id="^b-1"></span></p>\n'],
  ])('leaves the comment and the name of the block out of %j', (text, shown) => {
    expect(html(text)).toBe(shown);
  });

  it.each(['`%%a%%`', 'printf("%%d%%")', '100%% of a %% b', 'x^b'])('shows %j whole', (text) => {
    expect(
      html(text)
        .replace(/<[^>]+>/g, '')
        .trim(),
    ).toBe(text.replaceAll('`', '').replaceAll('"', '&quot;'));
  });
});
