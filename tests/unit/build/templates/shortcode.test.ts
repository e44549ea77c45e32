import { describe, expect, it } from 'vitest';
import { expanded, expansionOf } from './an-expansion.ts';

describe('build/templates/shortcode', () => {
  it.each([
    ['{{<kbd "A">}}', '<kbd>A</kbd>'],
    ['{{% kbd A %}}', '<kbd>A</kbd>'],
    ['{{< kbd `A "b"` />}}', '<kbd>A &quot;b&quot;</kbd>'],
    ['{{< kbd\n  "A"\n>}}', '<kbd>A</kbd>'],
    ['{{< kbd "a >}} b" >}}', '<kbd>a &gt;}} b</kbd>'],
    ['{{< kbd "a \\"b\\"" >}}', '<kbd>a &quot;b&quot;</kbd>'],
    ['{{< kbd text="A" >}}', '<kbd>A</kbd>'],
    ["{{< kbd It's >}}", '<kbd>It&#39;s</kbd>'],
  ])('reads %j', (written, shown) => {
    expect(expanded(`a ${written}`)).toBe(`a ${shown}`);
  });

  it('pairs a tag with its end, and takes one without for itself', () => {
    const { text, unknown } = expansionOf('a {{< x >}}b {{< x >}}c{{< /x >}} d');
    expect(text).toBe('a b c d');
    expect(unknown).toHaveLength(2);
  });

  it('leads a reference to the post that is meant', () => {
    const posts = { 'b.md': '/b/', '/c': '/c/' };
    expect(expanded('[b]({{< ref "b.md#part" >}}), [c]({{<relref "/c">}})', { posts })).toBe(
      '[b](/b/#part), [c](/c/)',
    );
  });

  it('leaves the name of a post that nobody knows, to be told of as a dead link', () => {
    expect(expanded('[b]({{< ref "gone.md" >}})')).toBe('[b](gone.md)');
  });

  it('shows a parameter of the post or of the site', () => {
    const variables = { 'page.version': '<1>', 'site.params.name': 'N' };
    expect(
      expanded('v{{< param version >}} {{< param "name" >}} {{< meta version >}}', { variables }),
    ).toBe('v&lt;1&gt; N &lt;1&gt;');
  });

  it('reads the calls of Zola, with an end and without', () => {
    expect(expanded('a {{ kbd(text="x") }}')).toBe('a <kbd>x</kbd>');
    expect(expanded('{% quote(author="V") %}\nA *quote*\n{% end %}')).toBe('> A *quote*\n>\n> — V');
    expect(expanded('{{ figure(src="a.png", caption=\'B\') }}')).toBe('![B](<a.png> "B")');
  });
});
