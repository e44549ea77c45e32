import { describe, expect, it } from 'vitest';
import { WrittenReferences } from '../../../../src/build/articles/written-references.ts';

/** Asks a text for references in turn, and marks where they were found in it. */
function marked(text: string, ...references: readonly string[]): string {
  const written = new WrittenReferences(text, 0);
  const places = references.map((reference) => written.next(reference) ?? text.length);
  return places.map((at) => text.slice(Math.max(0, at - 2), at + 12)).join(' | ');
}

describe('build/articles/written-references', () => {
  it.each([
    ['a longer address', '[a](/setup#a) and [b](/setup).', '/setup', '](/setup).'],
    ['a longer name', '![a](x.png.webp) ![b](x.png)', 'x.png', '](x.png)'],
    ['a word of the text', 'The setup of [it](setup "T")', 'setup', '](setup "T")'],
    ['the words of a link', '[/setup](/setup)', '/setup', '](/setup)'],
    ['a closing tag', '<a>b</a> [c](/a)', '/a', '](/a)'],
    ['code in a line', '`[a](/x)` [b](/x) c', '/x', '](/x) c'],
    ['a block of code', '- ```\n  [a](/x)\n  ```\n\n[b](/x) c', '/x', '](/x) c'],
  ])('is not misled by %s', (_what, text, reference, place) => {
    expect(marked(text, reference)).toBe(place);
  });

  it.each([
    ['[a]( /x )', '/x', '( /x )'],
    ['[a](</x y>)', '/x y', '(</x y>)'],
    ['[a](/x_(y))', '/x_(y)', '](/x_(y))'],
    ['[a][1]\n\n[1]: /x', '/x', ': /x'],
    ['[a][1]\n\n[1]: </x>', '/x', ' </x>'],
    ['[![a](b.png)](/x)', '/x', '](/x)'],
    ['<a class="b" href="/x">', '/x', '="/x">'],
    ["<img src='a b.png'>", 'a b.png', "='a b.png'>"],
    ['<img src=a.png>', 'a.png', 'c=a.png>'],
    ['[a]({{ site.baseurl }}/x)', '/x', '}}/x)'],
    ["![a]({{ '/x.png' | relative_url }})", '/x.png', " '/x.png' | re"],
    ['[a]({{< ref "b.md" >}})', 'b.md', ' "b.md" >}})'],
    ['[a]({% link _posts/b.md %})', '_posts/b.md', 'k _posts/b.md '],
    ['<htp://x>', 'htp://x', '<htp://x>'],
    ['[a](/x?b&amp;c)', '/x?b&c', '](/x?b&amp;c)'],
    ['[a](/x\\_y)', '/x_y', '](/x\\_y)'],
    ['<A to={`/x`}>', '/x', '{`/x`}>'],
  ])('finds a reference in %s', (text, reference, place) => {
    expect(marked(text, reference)).toBe(place);
  });

  it('tells each occurrence in turn, and stays at the last', () => {
    const written = new WrittenReferences('[a](/x) [b](/y)\n[c](/x)!', 0);
    expect(['/x', '/y', '/x', '/x'].map((one) => written.next(one))).toEqual([4, 12, 20, 20]);
  });

  it('looks at the text alone, not at the front matter', () => {
    const text = '---\nimage: "/x"\n---\n[a](/x)';
    expect(new WrittenReferences(text, 20).next('/x')).toBe(text.lastIndexOf('/x'));
  });

  it('says nothing of what is not there', () => {
    const written = new WrittenReferences('[a](/x)', 0);
    expect(written.next('/y')).toBeUndefined();
    expect(written.search('y')).toBeUndefined();
  });

  it.each([
    '](',
    ']: ',
    '="',
    "='",
    '=a',
    '}',
    '{{ "',
    '<a:',
    '`',
    '```\n',
    '`` a',
    '> ',
    '](a(',
    '1. ',
  ])('reads a megabyte of %j in no time', (part) => {
    const text = part.repeat(1_000_000 / part.length);
    const started = performance.now();
    const written = new WrittenReferences(text, 0);
    for (let nth = 0; nth < 5_000; nth += 1) written.next(`/none/${nth}`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
