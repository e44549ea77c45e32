import { describe, expect, it } from 'vitest';
import { JSDOM } from 'jsdom';
import { html } from '../a-rendering.ts';

function dom(markdown: string): Document {
  return new JSDOM(html(markdown)).window.document;
}

function all(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}

/** The words of each note, with its arrows. */
function notes(markdown: string): string[] {
  return all(dom(markdown), '.footnotes > ol > li').map((note) =>
    note.textContent.replace(/\s+/g, ' ').trim(),
  );
}

/** What is wrong with a text's references: ids that come twice, and links to ids that are nowhere. */
function faults(markdown: string): string[] {
  const document = dom(markdown);
  const ids = all(document, '[id]').map(({ id }) => id);
  const dead = all(document, 'a[href^="#"]')
    .map((link) => decodeURIComponent(link.getAttribute('href')!.slice(1)))
    .filter((id) => !ids.includes(id));
  return [...ids.filter((id, index) => ids.indexOf(id) !== index), ...dead];
}

describe('build/syntax/footnotes', () => {
  it('makes a reference and a note that lead to each other', () => {
    expect(html('Text.[^1]\n\n[^1]: Note.\n')).toBe(
      `<p>Text.<sup><a id="fnref:1" class="footnote-ref" href="#fn:1" role="doc-noteref">1</a></sup></p>
<section class="footnotes" role="doc-endnotes">
<ol>
<li id="fn:1"><p>Note. <a class="footnote-backref" href="#fnref:1" role="doc-backlink" aria-label="Back to reference 1">↩</a></p></li>
</ol>
</section>
`,
    );
  });

  it('numbers notes as they are referred to, not as they are written or called', () => {
    expect(notes('A[^b] and[^a].\n\n[^a]: For a.\n[^b]: For b.\n')).toEqual([
      'For b. ↩',
      'For a. ↩',
    ]);
  });

  it('leads back to each of several references', () => {
    const text = 'One[^n], two[^n], three[^n].\n\n[^n]: Note.\n';
    expect(notes(text)).toEqual(['Note. ↩ ↩2 ↩3']);
    expect(faults(text)).toEqual([]);
  });

  it('leaves a reference to a note that is not there as it was written', () => {
    expect(html('Text.[^none]')).toBe('<p>Text.[^none]</p>\n');
  });

  it('leaves a note out that nobody refers to', () => {
    expect(html('Text.\n\n[^1]: Note.\n')).toBe('<p>Text.</p>\n');
  });

  it('takes the first of two notes with one label', () => {
    expect(notes('Text.[^1]\n\n[^1]: First.\n\n[^1]: Second.\n')).toEqual(['First. ↩']);
  });

  it('does not mind the case of a label', () => {
    expect(notes('Text.[^Note]\n\n[^NOTE]: Found.\n')).toEqual(['Found. ↩']);
  });

  it('reads a note of several paragraphs, with a list and code', () => {
    const text =
      'Text.[^1]\n\n[^1]: One.\n\n    Two.\n\n    - three\n\n    ```\n    four\n    ```\n\nAfter.\n';
    const [note] = all(dom(text), '.footnotes li');
    expect(
      all(dom(text), '.footnotes p, .footnotes ul, .footnotes pre').map(
        ({ localName }) => localName,
      ),
    ).toEqual(['p', 'p', 'ul', 'pre', 'p']);
    expect(note?.textContent).toContain('Two.');
    expect(html(text)).toContain('<p>After.</p>\n<section class="footnotes"');
  });

  it('takes lines that go on without an indent, until a block begins', () => {
    expect(notes('Text.[^1]\n\n[^1]: One\ntwo\nthree.\n\nFour.\n')).toEqual(['One two three. ↩']);
    for (const block of [
      '# Heading',
      '- item',
      '> quote',
      '```\ncode\n```',
      '1. item',
      '[^2]: note',
    ]) {
      expect(notes(`Text.[^1]\n\n[^1]: One\n${block}\n`)[0]).toBe('One ↩');
    }
  });

  it('begins a note on the line after its label', () => {
    expect(notes('Text.[^1]\n\n[^1]:\n    Below.\n')).toEqual(['Below. ↩']);
  });

  it('has an empty note', () => {
    expect(notes('Text.[^1]\n\n[^1]:\n')).toEqual(['↩']);
  });

  it('finds notes before the text, in quotes and in lists', () => {
    expect(notes('[^1]: First.\n\nText.[^1]\n')).toEqual(['First. ↩']);
    expect(notes('> Text.[^1]\n>\n> [^1]: Quoted.\n')).toEqual(['Quoted. ↩']);
    expect(
      notes('- Text.[^1]\n\n  [^1]: Listed.\n').map((note) => note.replace(/ ?↩/, '')),
    ).toEqual(['Listed.']);
  });

  it('refers from headings, tables, links and other notes', () => {
    expect(
      notes(
        '## A[^1]\n\n| b[^2] |\n|---|\n| c |\n\n[^1]: One, see[^3].\n[^2]: Two.\n[^3]: Three.\n',
      ),
    ).toEqual(['One, see3. ↩', 'Two. ↩', 'Three. ↩']);
  });

  it('comes to an end where notes refer to themselves and to each other', () => {
    const text = 'Text.[^1]\n\n[^1]: One[^2] and[^1].\n[^2]: Two[^1].\n';
    expect(notes(text)).toHaveLength(2);
  });

  it('keeps the words together where one sign stands before a reference', () => {
    expect(html('a[^1] b\n\n[^1]: Note.\n')).toContain('<p>a<sup>');
    expect(html('永[^1]\n\n[^1]: Note.\n')).toContain('<p>永<sup>');
  });

  it.each([
    ['labels that differ in a sign only', 'Text[^a] and[^a!].\n\n[^a]: One.\n[^a!]: Two.\n'],
    [
      'a label that looks like a second reference',
      'A[^a], b[^a], c[^a-2].\n\n[^a]: One.\n[^a-2]: Two.\n',
    ],
    ['a heading that is called as a note', '## fn 1\n\nText.[^1]\n\n[^1]: One.\n'],
    ['a reference in the words of a picture', '![A[^1]](x.png)\n\nText.[^1]\n\n[^1]: One.\n'],
    [
      'labels of other scripts',
      'یک[^یک] 永[^永] é[^é] 💥[^💥]\n\n[^یک]: 1\n[^永]: 2\n[^é]: 3\n[^💥]: 4\n',
    ],
    ['a heading with a reference', '## A[^1]\n\n## A\n\n[^1]: One.\n'],
    [
      'labels that every object has',
      'Text[^__proto__] and[^constructor] and[^toString].\n\n[^__proto__]: 1\n[^constructor]: 2\n[^toString]: 3\n',
    ],
  ])('makes no id twice and no link that leads nowhere of %s', (_what, text) => {
    expect(faults(text)).toEqual([]);
  });

  it.each([
    '"><img/src=x>',
    "'onclick='a()",
    '<b>',
    '&quot;',
    '../../x',
    '%00',
    '$&',
    '`',
    '*a*',
    '\\',
  ])('lets nothing out of the label %j', (label) => {
    const document = dom(`Text.[^${label}]\n\n[^${label}]: Note.\n`);
    expect(all(document, 'img, b, script, [onclick]')).toEqual([]);
    for (const { id } of all(document, '.footnotes [id], sup [id]')) {
      expect(id).toMatch(/^fn(?:ref)?(?::\d+)+$/);
    }
  });

  it('lets a label be neither empty nor of several words', () => {
    expect(html('Text.[^] and[^a b]\n\n[^]: Note.\n\n[^a b]: Note.\n')).not.toContain('footnotes');
  });

  it('reads thousands of paragraphs in no time, with notes and without', () => {
    for (const notes of ['', 'Text[^1].\n\n[^1]: Note.\n']) {
      const started = performance.now();
      expect(html(`${'word.\n\n'.repeat(50_000)}${notes}`)).toContain('word.');
      expect(performance.now() - started).toBeLessThan(4000);
    }
  }, 30_000);

  it('finds a note within a paragraph, and none beyond its end', () => {
    expect(notes('One[^1]\ntwo\n[^1]: Note.\n')).toEqual(['Note. ↩']);
    expect(html('One[^1]\n \n[^1]: Note.\n')).toMatch(/^<p>One<sup>.*<\/sup><\/p>\n<section/);
  });

  it('reads thousands of notes in no time', () => {
    const numbers = Array.from({ length: 3_000 }, (_, n) => n + 1);
    const started = performance.now();
    const made = html(
      `${numbers.map((n) => `a[^${n}]`).join(' ')}\n\n${numbers.map((n) => `[^${n}]: b`).join('\n')}`,
    );
    expect(made.match(/<li id=/g)).toHaveLength(3_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('build/syntax/footnotes: in the text', () => {
  it('makes a note of what stands in brackets after a roof, and numbers it with the others', () => {
    const text = 'A^[One *of* [some](/b) `]` notes.] b[^x] c^[Another one.]\n\n[^x]: X.\n';
    expect(notes(text)).toEqual(['One of some ] notes. ↩', 'X. ↩', 'Another one. ↩']);
    expect(faults(text)).toEqual([]);
  });

  it.each(['x^[2]', 'a ^[never closed', '`a^[b c]`', 'a \\^[not one]'])(
    'finds none in %j',
    (text) => {
      expect(notes(text)).toEqual([]);
      expect(html(text)).toContain('^');
    },
  );

  it('reads thousands of open ones in no time', () => {
    const start = performance.now();
    html('a ^[b '.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
