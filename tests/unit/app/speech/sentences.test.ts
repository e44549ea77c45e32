import { describe, expect, it } from 'vitest';
import { blocksOf, sentencesIn } from '../../../../src/app/speech/sentences.ts';

/** What is read of an article, block by block. */
function readOf(html: string, lang = 'en'): string[][] {
  document.body.innerHTML = `<article><h1>A title</h1><div lang="${lang}" data-article-body>${html}</div></article>`;
  const text = document.querySelector('[data-article-body]')!;
  return blocksOf(text).map((block) => sentencesIn(block).map((sentence) => sentence.text));
}

describe('app/speech/sentences', () => {
  it('begins with the title, and goes from block to block', () => {
    expect(readOf('<h2>One</h2><p>First. Second!</p><ul><li>Third</li></ul>')).toEqual([
      ['A title'],
      ['One'],
      ['First.', 'Second!'],
      ['Third'],
    ]);
  });

  it('reads what is within a block once', () => {
    const html =
      '<ul><li>Outside<ul><li><p>Inside.</p></li></ul></li></ul><blockquote>Said.</blockquote>';
    expect(readOf(html)).toEqual([['A title'], ['Outside'], ['Inside.'], ['Said.']]);
  });

  it('passes over code, marks of notes, and what the app has put there', () => {
    const html =
      '<p>Words<sup><a href="#fn1">1</a></sup> with <code>code</code>.<button>Copy</button></p><pre>let x;</pre>' +
      '<div data-ui><p>Controls</p></div><p>* * *</p>';
    expect(readOf(html).filter((block) => block.length > 0)).toEqual([
      ['A title'],
      ['Words with code.'],
    ]);
  });

  it('knows where a sentence stands, across elements', () => {
    document.body.innerHTML = '<p lang="en">One. <em>Two</em> and <b>three.</b> Four.</p>';
    const sentences = sentencesIn(document.querySelector('p')!);
    const read = sentences.map(({ range }) => range.toString());
    expect(read).toEqual(['One.', 'Two and three.', 'Four.']);
  });

  it('knows in which language a sentence is', () => {
    document.body.innerHTML = '<div lang="en"><p>One.</p><p lang="de">Zwei.</p></div>';
    const paragraphs = [...document.querySelectorAll('p')];
    expect(paragraphs.flatMap(sentencesIn).map(({ lang }) => lang)).toEqual(['en', 'de']);
  });

  it('tells sentences apart where they have no spaces between them', () => {
    expect(readOf('<p>今日は晴れです。明日は雨です。</p>', 'ja')[1]).toEqual([
      '今日は晴れです。',
      '明日は雨です。',
    ]);
  });

  it('takes a text in a language that is none as it is', () => {
    expect(readOf('<p>One. Two.</p>', 'not a tag')[1]).toEqual(['One.', 'Two.']);
  });
});
