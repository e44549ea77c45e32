import { describe, expect, it } from 'vitest';
import { sanitizer } from '../../../../src/build/markdown/sanitize.ts';
import { fenceOf } from '../../../../src/build/syntax/fence.ts';
import { html } from '../a-rendering.ts';

/** The classes of each line of a block of code. */
function lines(text: string): string[] {
  return [...html(text).matchAll(/<span class="line ?([^"]*)">/g)].map(([, found = '']) => found);
}

function code(text: string): string {
  return html(text).replace(/<[^>]+>/g, '');
}

describe('build/syntax/fence', () => {
  it.each([
    ['js {1,3-5}', 'js', [1, 3, 4, 5]],
    ['js{2}', 'js', [2]],
    ['go {linenos=true,hl_lines=[1,"3-4"]}', 'go', [1, 3, 4]],
    ['py hl_lines="2 4-5" linenums="1"', 'py', [2, 4, 5]],
    ['rust,linenos,hl_lines=1 3-4', 'rust', [1, 3, 4]],
    ['rust,ignore,E0308', 'rust', []],
    ['{.ruby .numberLines}', 'ruby', []],
    ['{r, echo=FALSE}', 'r', []],
    ['jsonc', 'json', []],
  ])('reads the language and the lines of %j', (info, language, marked) => {
    const fence = fenceOf(info, 100);
    expect(fence.language).toBe(language);
    expect([...fence.marked]).toEqual(marked);
  });

  it.each([
    'js title="a.js" {1}',
    "js title='a.js'",
    'js title=a.js',
    'js:a.js',
    'js:title=a.js',
    'js{numberLines: true}:title=a.js',
    'js [a.js]',
    'js {filename="a.js"}',
    'rust, name=a.js',
  ])('reads the title of %j', (info) => {
    expect(fenceOf(info, 100).title).toBe('a.js');
  });

  it.each(['js showLineNumbers', 'js:line-numbers', 'go {linenos=true}', '{.js .numberLines}'])(
    'numbers the lines of %j',
    (info) => {
      expect(fenceOf(info, 100).isNumbered).toBe(true);
    },
  );

  it.each(['js', 'js {linenos=false}', 'js:no-line-numbers', 'js title="linenos.js"'])(
    'does not number those of %j',
    (info) => {
      expect(fenceOf(info, 100).isNumbered).toBe(false);
    },
  );

  it.each([
    'go {linenos=true,linenostart=5}',
    'go {linenostart=5}',
    'rust,linenos,linenostart=5',
    'js {startLine:5}',
    'js showLineNumbers=5',
    'js showLineNumbers{5}',
    'js:line-numbers=5',
    'js {numberLines: 5}',
    'py linenums="5"',
    '{.js .numberLines startFrom="5"}',
    'js linenumstart=5',
  ])('counts the lines of %j from 5', (info) => {
    const { isNumbered, start, marked } = fenceOf(info, 100);
    expect({ isNumbered, start, marked: [...marked] }).toEqual({
      isNumbered: true,
      start: 5,
      marked: [],
    });
  });

  it('does not count to a thousand million', () => {
    expect(fenceOf('js {1-9999999999}', 3).marked.size).toBe(3);
  });
});

describe('build/syntax/code-block', () => {
  it('shows its title as its caption', () => {
    expect(html('```js title="<a>.js"\n1\n```')).toMatch(
      /^<figure class="code"><figcaption>&lt;a&gt;\.js<\/figcaption><pre /,
    );
  });

  it('has no lines of its own unless something is said of them', () => {
    expect(html('```js\na\n```')).not.toContain('class="line');
  });

  it('marks lines, and keeps the colours of what spans several', () => {
    expect(html('```js {2}\n/* a\nb */\n```')).toBe(
      '<pre tabindex="0"><code class="hljs language-js">' +
        '<span class="line"><span class="hljs-comment">/* a</span>\n</span>' +
        '<span class="line is-marked"><span class="hljs-comment">b */</span>\n</span>' +
        '</code></pre>\n',
    );
  });

  it.each([
    ['// highlight-next-line\na\nb', ['is-marked', '']],
    ['a // highlight-line\nb', ['is-marked', '']],
    ['a\n# highlight-start\nb\nc\n# highlight-end\nd', ['', 'is-marked', 'is-marked', '']],
    ['a // [!code ++]\nb // [!code --]\nc', ['is-added', 'is-removed', '']],
    ['<!-- [!code focus:2] -->\na\nb\nc', ['is-focused', 'is-focused', '']],
    ['{/* highlight-next-line */}\na\nb', ['is-marked', '']],
    ['a /* [!code highlight] */\nb', ['is-marked', '']],
  ])('marks lines as comments in %j say, which are not shown', (text, classes) => {
    expect(lines(`\`\`\`x\n${text}\n\`\`\``)).toEqual(classes);
    expect(code(`\`\`\`x\n${text}\n\`\`\``)).not.toMatch(/highlight|!code|\/[/*]|#|<!--/);
  });

  it('keeps comments that only look like these', () => {
    expect(code('```js\n// highlight-everything\n"[!code ++]"\n```')).toBe(
      '// highlight-everything\n&quot;[!code ++]&quot;\n\n',
    );
  });

  it('tells what changed in code of a language', () => {
    const text = '```diff-js\n+const a = 1;\n-b\n c\n```';
    expect(lines(text)).toEqual(['is-added', 'is-removed', '']);
    expect(html(text)).toContain('hljs-keyword');
    expect(code(text)).toBe('const a = 1;\nb\nc\n\n');
  });

  it('leaves diagrams to be read as they are written', () => {
    expect(html('```mermaid\nA --> B\n```')).toContain('A --&gt; B');
  });
});

describe('build/syntax/code-info', () => {
  it.each([
    ['    :::python\n    a', 'language-python'],
    ['    :::python hl_lines="1"\n    a', 'language-python'],
    ['    #!python\n    a', 'language-python is-numbered'],
    ['    a\n{: .language-python}', 'language-python'],
  ])('reads the language of %j, and shows the code alone', (text, classes) => {
    expect(html(`b\n\n${text}\n`)).toContain(`<code class="hljs ${classes}">`);
    expect(code(text).trim()).toBe('a');
  });

  it('keeps the line by which a script says who is to run it', () => {
    const made = html('    #!/usr/bin/env python3\n    a');
    expect(made).toContain('language-python');
    expect(made.replace(/<[^>]+>/g, '')).toContain('#!/usr/bin/env python3');
  });

  it('leaves such lines where code is fenced, or where they say nothing', () => {
    expect(code('```\n:::python\n```')).toContain(':::python');
    expect(code('    ::: a b\n    c')).toContain('::: a b');
  });

  it('shows the name of the file that a list below the code tells', () => {
    expect(html('```sh\na\n```\n{: file="<b>.sh" .nolineno }')).toContain(
      '<figcaption>&lt;b&gt;.sh</figcaption>',
    );
  });
});

describe('build/syntax/code-block: numbers', () => {
  it('says the number of each line where they do not begin at 1', async () => {
    const made = html('```text {linenostart=9,hl_lines=[2]}\na\nb\n```');
    expect(made).toContain(
      '<data class="line" value="9">a\n</data><data class="line is-marked" value="10">b\n</data>',
    );
    expect((await sanitizer())(made)).toBe(made);
  });
});
