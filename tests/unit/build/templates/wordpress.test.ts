import { describe, expect, it } from 'vitest';
import { expanded, expansionOf } from './an-expansion.ts';

const FILM =
  '<figure class="embed embed-youtube"><a class="embed-link" href="https://www.youtube.com/watch?v=w7Ft2ymGmfc"><span class="embed-host">YouTube</span> youtube.com/watch?v=w7Ft2ymGmfc</a></figure>';

describe('build/templates/wordpress', () => {
  it.each([
    [
      '[caption id="a" width="300"]<img src="/a.png" alt="A" width="9" /> B c[/caption]',
      '![A](</a.png> "B c")',
    ],
    ['[caption width="300"]![A](/a.png) B[/caption]', '![A](</a.png> "B")'],
    ['\\[caption id="a\\_1" width="300"\\]![A](/a.png "T") B\\[/caption\\]', '![A](</a.png> "B")'],
    ['[caption caption="B"]<img src="/a.png">[/caption]', '![B](</a.png> "B")'],
    [
      '[caption id="a"]<a href="/b"><img src="/a.png" alt="A"></a> *B*[/caption]',
      '<figure><a href="/b"><img src="/a.png" alt="A"></a><figcaption>\n*B*\n</figcaption></figure>',
    ],
    [
      '[caption id="a"][![A](/a.png)](/b) B[/caption]',
      '<figure><a href="/b"><img src="/a.png" alt="A"></a><figcaption>\nB\n</figcaption></figure>',
    ],
    ['[caption id="a"]<img src="{{ "/a.png" | relative_url }}"> B[/caption]', '![B](</a.png> "B")'],
  ])('shows the picture of %s with what is written below it', (written, shown) => {
    expect(expanded(written)).toBe(shown);
  });

  it.each([
    '[embed]https://www.youtube.com/watch?v=w7Ft2ymGmfc[/embed]',
    '[embed width="9"]https://youtu.be/w7Ft2ymGmfc[/embed]',
    '[youtube https://www.youtube.com/watch?v=w7Ft2ymGmfc]',
    '[youtube=http://www.youtube.com/watch?v=w7Ft2ymGmfc&w=640]',
    '[youtube]https://youtu.be/w7Ft2ymGmfc[/youtube]',
  ])('makes a card of %s', (written) => {
    expect(expanded(written)).toBe(FILM);
  });

  it.each([
    ['[code lang="js" highlight="1,2"]\na *b* [c]\n[/code]', '```js {1,2}\na *b* [c]\n```'],
    [
      '[sourcecode language="python" firstline="5"]\na\n[/sourcecode]',
      '```python startLine=5\na\n```',
    ],
    ['[php]\n&lt;?php a(); ?&gt;\n[/php]', '```php\n<?php a(); ?>\n```'],
    ['[html]\n<a href="?a&amp;b">\n[/html]', '```html\n<a href="?a&amp;b">\n```'],
    ['a [code]<b>[/code] c', 'a <code>&lt;b&gt;</code> c'],
    ['a: [php]\nb\n\nc\n[/php]', 'a: \n```php\nb\nc\n```'],
    ['a [latex]x_{{a}}[/latex] b', 'a $x_{{a}}$ b'],
    ['[audio mp3="/a.mp3"][/audio]', '<audio controls src="/a.mp3"></audio>'],
  ])('reads %j', (written, shown) => {
    expect(expanded(written)).toBe(shown);
  });

  it('leaves out a gallery of which only WordPress has the pictures, and tells of it', () => {
    expect(expansionOf('a [gallery ids="1,2"] b')).toEqual({
      text: 'a  b',
      unknown: [['tag', '[gallery]', 2]],
    });
  });

  it.each([
    'a [code] without its end, [caption id="a"] too, and [/php] alone',
    'a [video](/a), a ![gallery](/b), a [gallery][c], a [youtube] and a [gallery]',
    '[code]: /a',
    '[[code]a[/code]]',
    'an [unheard of="b"] and [x]',
    'a [code] is begun so.\n\nB *c*.\n\nIt ends with [/code], d',
    'a [html] and `[/html]`, and \\[html\\] and `\\[/html\\]`',
    'the [video 2], [gallery 12] and [youtube 5] of them',
    '`[code]a[/code]` and\n\n```\n[caption id="a"]b[/caption]\n```',
  ])('leaves as it is: %j', (text) => {
    expect(expansionOf(text)).toEqual({ text, unknown: [] });
  });
});
