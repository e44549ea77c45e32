import { describe, expect, it } from 'vitest';
import { expanded, expandedMdx, expansionOf } from './an-expansion.ts';

describe('build/templates/templates', () => {
  it.each([
    'Text with `code`, <b>HTML</b>, $x$, [a link](/a) and a { brace }.',
    'List<T>, Vec<String> and a lone <T> in running text.',
    'An inline <Foo>word</Foo> that nobody means as a component.',
    '100{% off, a {{ left open, ${{ secrets.TOKEN }} and {{{ triple }}}.',
    'In one sentence, import a module from "x".\n\nimport a trait, and not the name.',
    'A {{ name }} in a post that holds no other template.',
    '## Heading {#id}',
    '<Foo>\n\nwhat is never closed\n',
  ])('leaves as it is: %j', (text) => {
    expect(expansionOf(text)).toEqual({ text, unknown: [] });
  });

  it.each([
    [
      'a fence',
      '```html\n{{< figure >}} {% if x %} {{ site.url }} <Foo a="b" /> <script>x</script>\n```',
    ],
    ['a fence of tildes', '~~~\n{{< figure >}}\n```\n{{< figure >}}\n~~~'],
    ['a fence in a quote', '> ```\n> {{ site.url }}\n> ```'],
    ['a fence in a list', '- a\n\n  ```\n  {{ site.url }}\n  ```'],
    ['a fence that is never closed', '```\n{{ site.url }}\n'],
    ['a code span', 'a `{{ site.url }}` and ``{% x %} ` {{< y >}}``'],
    ['indented code', 'text\n\n    {{ site.url }}\n\n    {% x %}\n'],
    ['a comment', '<!-- {{ site.url }} {% x %} -->'],
    ['<pre>', '<pre>{{ site.url }}</pre>'],
    ['<code>', 'a <code>{{ site.url }}</code>'],
    ['a formula', '$a_{{b.c}}$ and $$\n\\frac{{x.y}}{z}\n$$ and \\({{a.b}}\\)'],
  ])('touches nothing in %s', (_, text) => {
    // A tag elsewhere, so that the text is looked at.
    expect(expansionOf(`{{< toc >}}\n\n${text}`)).toEqual({
      text: `\n\n${text}`,
      unknown: [],
    });
  });

  it('ends a quoted fence with its quote', () => {
    expect(expanded('> ```\n> {{ a.b }}\n\n{{< toc >}}after')).toBe('> ```\n> {{ a.b }}\nafter');
  });

  it('does not take prices for a formula around a template', () => {
    expect(expanded('$5 {{< kbd "A" >}} or 6$')).toBe('$5 <kbd>A</kbd> or 6$');
  });

  it('shows of a mark in code what its generator would', () => {
    expect(expanded('```\n{% raw %}\n{{ x }}\n{% endraw %}\n```')).toBe('```\n{{ x }}\n```');
    expect(expanded('{% raw %}\n```\n{{ x }}\n```\n{% endraw %}')).toBe('```\n{{ x }}\n```');
    expect(expanded('~~~\n{% raw %}\n<b>{% endraw %}\n~~~\n\n{{< toc >}}x')).toBe(
      '~~~\n<b>\n~~~\nx',
    );
    expect(expanded('```\n{{</* a "b" */>}} {{%/* c */%}}\n```')).toBe(
      '```\n{{< a "b" >}} {{% c %}}\n```',
    );
    expect(expanded('`{{/* youtube(id="x") */}}`')).toBe('`{{ youtube(id="x") }}`');
    expect(expanded('`{{ "{{" }} x }}`')).toBe('`{{ x }}`');
  });

  it('leaves a mark that the code is about', () => {
    expect(expanded('Write `{% raw %}` before it, `{{/* a comment of Go */}}` never.')).toBe(
      'Write `{% raw %}` before it, `{{/* a comment of Go */}}` never.',
    );
  });

  it('shows escaped templates in text, and what is raw', () => {
    expect(expanded('{{</* x */>}} {% raw %}{{ y.z }}{% endraw %} {{ "{%" }} if')).toBe(
      '{{&lt; x &gt;}} {{ y.z }} {% if',
    );
  });

  it('keeps the words of what it does not know, and tells of it with its place', () => {
    expect(expansionOf('a {{< odd x="y" >}}kept **so**{{< /odd >}}')).toEqual({
      text: 'a kept **so**',
      unknown: [['tag', '{{< odd >}}', 2]],
    });
    expect(expansionOf('{% odd %}kept{% endodd %}').unknown).toEqual([['tag', '{% odd %}', 0]]);
    expect(expansionOf('a <Odd b="c">kept</Odd>')).toEqual({
      text: 'a kept',
      unknown: [['tag', '<Odd>', 2]],
    });
  });

  it('puts a block within the list or the quote that its tag stands in', () => {
    expect(expanded('- a\n\n  {{< tip >}}\n  b\n  {{< /tip >}}\n- c')).toBe(
      '- a\n  ::: tip\n  b\n  :::\n- c',
    );
    expect(expanded('> {{< tip >}}\n> b\n> {{< /tip >}}').replaceAll('>\n', '')).toMatch(
      /^> *\n> ::: tip\n> *\n> b\n> *\n> :::/,
    );
  });

  it('takes away the indentation of tags within tags, which would make code of their text', () => {
    const text = '{{< tabs >}}\n    {{< tab "A" >}}\n        text\n    {{< /tab >}}\n{{< /tabs >}}';
    expect(expanded(text)).toBe('**A**\ntext');
  });

  it('survives tags that are nested without end, or never closed', () => {
    const deep = `${'{{< tip >}}\n'.repeat(5_000)}inmost\n${'{{< /tip >}}\n'.repeat(5_000)}`;
    expect(expanded(deep)).toContain('inmost');
    expect(expandedMdx('<A>'.repeat(5_000))).toBe('');
  });

  it.each([
    '{{< a ',
    '{{< a "',
    '{{ a',
    '{% a ',
    '{% raw %}',
    '<A b={',
    '<A b="',
    '{/*',
    '`a``',
    '$a ',
    '\\(',
    '<pre>',
    '<!--',
    '> ```\n',
    'import {\n\n',
    '{{</* a',
    '{% if x %}',
    '{% capture a %}{{ a }}{{ a }}{{ "b" }}{% endcapture %}',
    '[code "',
    '[caption id="a"]',
    '[php]',
    '<<< ./a\n',
    '\n<<< ./a                    ',
    '<!--@include: ',
    '\n\n`video: ',
  ])(
    'takes no more than ten times as long for ten times as many %j',
    (part) => {
      const time = (count: number): number => {
        const text = `{{< toc >}}\n\n${part.repeat(count)}`;
        const runs = [1, 2].map(() => {
          const started = process.cpuUsage();
          expansionOf(text);
          expansionOf(text, { isMdx: true });
          return process.cpuUsage(started).user / 1000;
        });
        return Math.min(...runs);
      };
      // Were it quadratic, it would be a hundred times as long. What else the machine does is not counted.
      expect(time(10_000)).toBeLessThan(40 * Math.max(time(1_000), 5));
    },
    30_000,
  );
});
