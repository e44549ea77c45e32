import { describe, expect, it } from 'vitest';
import { expanded, expansionOf } from './an-expansion.ts';

const VARIABLES = { 'site.title': 'A & B', 'site.baseurl': '', 'page.title': '<i>T</i>' };

describe('build/templates/liquid-value', () => {
  it.each([
    ['{{ site.title }}', 'A &amp; B'],
    ['{{- page.title -}}', '&lt;i&gt;T&lt;/i&gt;'],
    ['{{ $frontmatter.title }}', '&lt;i&gt;T&lt;/i&gt;'],
    ['{{ page["title"] | upcase }}', '&lt;I&gt;T&lt;/I&gt;'],
    ['{{ "/x.png" | relative_url }}', '/x.png'],
    ["{{ 'x.png' | absolute_url }}", '/x.png'],
    ['{{ "/x.png" | prepend: site.baseurl }}', '/x.png'],
    ['{{ "a-b" | replace: "-", "$&" | append: "!" }}', 'a$&b!'],
    ['{{ site.none | default: "d" }}', 'd'],
    ['{{ "constructor" | capitalize }}', 'Constructor'],
  ])('shows %s', (written, shown) => {
    expect(expanded(`a ${written}`, { variables: VARIABLES })).toBe(`a ${shown}`);
  });

  it('leads pictures and links where they lie', () => {
    const text = `![a]({{ "/a.png" | relative_url }}) <img src="{{ site.baseurl }}/b.png">`;
    expect(expanded(text, { variables: VARIABLES })).toBe('![a](/a.png) <img src="/b.png">');
  });

  it('leaves out a value that nobody knows, and tells of it', () => {
    expect(expansionOf('a {{ site.none }} {{ "x" | unheard_of }}').unknown).toEqual([
      ['output', '{{ site.none }}', 2],
    ]);
    expect(expansionOf('{% if a %}{% endif %}{{ name }}').unknown).toHaveLength(1);
  });

  it('does not let a value hold itself until the memory is full', () => {
    const text = `{% assign a = "${'x'.repeat(5_000)}" %}${'{% capture a %}{{ a }}{{ a }}{% endcapture %}'.repeat(40)}{{ a }}`;
    expect(expanded(text).length).toBeLessThan(2_000_000);
    const twice = `{% assign a = "xy" %}${'{% assign a = a | append: a %}'.repeat(60)}{{ a }}`;
    expect(expanded(twice).length).toBeLessThan(100_000);
  });
});

describe('build/templates/control', () => {
  it.each([
    ['{% if a %}1{% elsif b %}2{% else %}3{% endif %}', '1'],
    ['{%- unless a -%}1{%- else -%}2{%- endunless -%}', '1'],
    ['{% case a %} {% when 1 %}1{% when 2 %}2{% endcase %}', '1'],
    ['{% if a %}{% if b %}1{% else %}2{% endif %}{% else %}3{% endif %}', '1'],
    ['{% assign v = "x" | upcase %}{{ v }}', 'X'],
    ['{% capture v %}a {{ "b" }}{% endcapture %}{{ v }}', 'a b'],
    ['{% set v %}a{% endset %}{{ v }}', 'a'],
    ['{% comment %}{{ a.b }}{% endcomment %}1', '1'],
    ['{% # a note %}1{# another #}', '1'],
    ['{% endif %}1{% else %}', '1'],
  ])('makes of %s: %s', (written, shown) => {
    expect(expansionOf(`a ${written}`)).toEqual({ text: `a ${shown}`, unknown: [] });
  });

  it('has what was captured read as Markdown, also in an element', () => {
    const text = '{% capture v %}\n*a* <b>b</b>\n{% endcapture %}<div>{{ v | markdownify }}</div>';
    expect(expansionOf(text).text).toBe('<div>\n\n*a* <b>b</b>\n\n</div>');
  });

  it('does not take a value of the front matter for HTML because it was captured before', () => {
    const text = '{% capture v %}<b>{% endcapture %}{% assign v = page.title %}{{ v }}';
    expect(expanded(text, { variables: VARIABLES })).toBe('&lt;i&gt;T&lt;/i&gt;');
    expect(
      expanded('{% capture v %}{{ page.title }}{% endcapture %}{{ v }}', { variables: VARIABLES }),
    ).toBe('&lt;i&gt;T&lt;/i&gt;');
  });

  it('leaves out what is repeated for lists that are not known', () => {
    expect(expansionOf('a {% for p in site.posts %}{{ p.url }}{% endfor %}b')).toEqual({
      text: 'a b',
      unknown: [['loop', '{% for … %}', 2]],
    });
  });
});

describe('build/templates/includes', () => {
  it('makes a figure of an include that is called so', () => {
    expect(expanded('{% include post-image.html src="a.png" caption="B" alt="C" %}')).toBe(
      '![C](<a.png> "B")',
    );
    expect(expanded('{% include figure image_path="/a.png" alt="C" %}')).toBe('![C](</a.png>)');
    expect(expanded('{% include_cached embed/youtube.html id="abcdefghijk" %}')).toContain(
      'https://www.youtube.com/watch?v=abcdefghijk',
    );
  });

  it('makes a card of an include that embeds an address', () => {
    const text = '{% include responsive-embed url="https://a.example/b" ratio="16:9" %}';
    expect(expanded(text)).toContain('<a class="embed-link" href="https://a.example/b">');
    expect(expansionOf('{% include embed.html file="x" %}').unknown).toHaveLength(1);
  });

  it('shows the pictures that the front matter lists under a name', () => {
    const lists = {
      gallery: [
        { image_path: '/a.png', alt: 'A', title: 'One' },
        { image_path: '/b.png', url: '/c' },
      ],
      other: [{ image_path: '/d.png' }],
    };
    expect(expanded('{% include gallery caption="*All*" %}', { lists })).toBe(
      '![A](</a.png> "One")\n<figure><a href="/c"><img src="/b.png" alt=""></a></figure>\n*All*',
    );
    expect(expanded('{% include gallery id="other" layout="half" %}', { lists })).toBe(
      '![](</d.png>)',
    );
    expect(expansionOf('{% include gallery id="none" %}', { lists }).unknown).toHaveLength(1);
  });

  it('takes in a file with what it is given', () => {
    const includes = { 'sign.html': '<b>{{ include.who }}</b>{% if include.x %} ok{% endif %}' };
    expect(expanded('a {% include sign.html who="<N>" %}', { includes })).toBe(
      'a <b>&lt;N&gt;</b> ok',
    );
  });

  it('comes to an end with a file that includes itself', () => {
    const includes = { 'a.html': '{% include a.html %}'.repeat(100) };
    expect(expansionOf('{% include a.html %}', { includes }).unknown.length).toBeGreaterThan(0);
  });

  it('tells of a file that is not there', () => {
    expect(expansionOf('a {% include gone.html %}').unknown).toEqual([
      ['include', '{% include gone.html %}', 2],
    ]);
  });
});
