import { describe, expect, it } from 'vitest';
import { expanded, expandedMdx, expansionOf } from './an-expansion.ts';

/** The card that stands for a part of another site. */
function card(provider: string, href: string, host: string, name: string): string {
  return `<figure class="embed embed-${provider}"><a class="embed-link" href="${href}"><span class="embed-host">${host}</span> ${name}</a></figure>`;
}

describe('build/templates/pictures', () => {
  it.each([
    ['{{< figure src="a b.png" caption="C" >}}', '![C](<a b.png> "C")'],
    ['{{< figure src="a.png" title="T" alt="A" >}}', '![A](<a.png> "T")'],
    ['{{< img "a.png" "A [b]" >}}', '![A \\[b\\]](<a.png>)'],
    [
      '{{< figure src="a.png" width="300px" >}}',
      '<figure><img src="a.png" alt="" width="300"></figure>',
    ],
    [
      '{% img left /a.png 20 10 "T" "A" %}',
      '<figure><img src="/a.png" alt="A" width="20" height="10"></figure>',
    ],
    ['{% asset_img a.png A picture %}', '![A picture](<a.png>)'],
    ['{% image "./a.png", "A" %}', '![A](<./a.png>)'],
    ['<StaticImage src="./a.png" alt="A lamp" />', '![A lamp](<./a.png>)'],
    ['{{< gallery images="a.png, b.png" >}}', '![](<a.png>)\n![](<b.png>)'],
    ['{{< video src="a.mp4" loop="true" >}}', '<video controls loop src="a.mp4"></video>'],
    [
      '<Video src="./a.mp4" poster="b.jpg" muted playsInline />',
      '<video controls muted playsinline src="./a.mp4" poster="b.jpg"></video>',
    ],
  ])('makes of %s', (written, shown) => {
    expect(expanded(written)).toBe(shown);
  });

  it('lets a caption hold Markdown, a credit and a link', () => {
    expect(
      expanded('{{< figure src="a.png" caption="*C*" attr="B" attrlink="/b" link="/c" >}}'),
    ).toBe(
      '<figure><a href="/c"><img src="a.png" alt=""></a><figcaption>\n*C* [B](</b>)\n</figcaption></figure>',
    );
  });

  it('stays in the line where it stands in one', () => {
    expect(expanded('a {{< img src="b.png" alt="c" >}} d')).toBe('a ![c](<b.png>) d');
  });

  it('lets no value out of its attribute', () => {
    const text = '{{< figure src=`a.png" onload="x` width="3" alt=`"><script>` >}}';
    expect(expanded(text)).toBe(
      '<figure><img src="a.png&quot; onload=&quot;x" alt="&quot;&gt;&lt;script&gt;" width="3"></figure>',
    );
    expect(expanded('{{< img src="a>.png" alt="](javascript:x)" >}}')).toBe(
      '![\\]\\(javascript\\:x\\)](<a%3E.png>)',
    );
  });
});

describe('build/templates/embeds', () => {
  const YOUTUBE = card(
    'youtube',
    'https://www.youtube.com/watch?v=w7Ft2ymGmfc',
    'YouTube',
    'youtube.com/watch?v=w7Ft2ymGmfc',
  );

  it.each([
    '{{< youtube w7Ft2ymGmfc >}}',
    '{{< youtube id="w7Ft2ymGmfc" autoplay="true" >}}',
    '{{ youtube(id="w7Ft2ymGmfc") }}',
    '{% youtube w7Ft2ymGmfc %}',
    '{% embed https://youtu.be/w7Ft2ymGmfc %}',
    '{% include video id="w7Ft2ymGmfc" provider="youtube" %}',
    '`youtube: https://youtu.be/w7Ft2ymGmfc`',
    '`youtube:w7Ft2ymGmfc`',
    '`video: https://www.youtube.com/embed/w7Ft2ymGmfc`',
    '<YouTube videoId="w7Ft2ymGmfc" />',
    '<Video src="https://www.youtube.com/watch?v=w7Ft2ymGmfc&t=3" />',
    '<iframe width="560" src="https://www.youtube-nocookie.com/embed/w7Ft2ymGmfc?si=x" title="YouTube video player" allowfullscreen></iframe>',
  ])('makes a card of %s', (written) => {
    expect(expanded(written)).toBe(YOUTUBE);
  });

  it.each([
    [
      '{{< vimeo 55073825 >}}',
      card('vimeo', 'https://vimeo.com/55073825', 'Vimeo', 'vimeo.com/55073825'),
    ],
    [
      '{{< gist jmooring 50a7 >}}',
      card('gist', 'https://gist.github.com/jmooring', 'GitHub Gist', 'gist.github.com/jmooring'),
    ],
    [
      '{% gist 5555251 %}',
      card('gist', 'https://gist.github.com/5555251', 'GitHub Gist', 'gist.github.com/5555251'),
    ],
    [
      '<script src="https://gist.github.com/a/50a7482715eac222.js"></script>',
      card(
        'gist',
        'https://gist.github.com/a/50a7482715eac222',
        'GitHub Gist',
        'gist.github.com/a/50a7482715eac222',
      ),
    ],
    [
      '{{< x user="a" id="1453110110599868418" >}}',
      card(
        'x',
        'https://x.com/a/status/1453110110599868418',
        'X',
        'x.com/a/status/1453110110599868418',
      ),
    ],
    [
      '<iframe src="https://codepen.io/a/embed/b"></iframe>',
      card('codepen', 'https://codepen.io/a/pen/b', 'CodePen', 'codepen.io/a/pen/b'),
    ],
    [
      '<iframe src="//open.spotify.com/embed/track/a1"></iframe>',
      card('spotify', 'https://open.spotify.com/track/a1', 'Spotify', 'open.spotify.com/track/a1'),
    ],
  ])('knows %s', (written, shown) => {
    expect(expanded(written)).toBe(shown);
  });

  it.each([
    'Write `youtube: w7Ft2ymGmfc` here.',
    '`youtube: w7Ft2ymGmfc`\nand more',
    'text\n`youtube: w7Ft2ymGmfc`',
    '`youtube: w7Ft2ymGmfc` and more\n\ntext',
    '`vimeo: x`',
    '`embed: file.js`',
    '```\n\n`youtube: w7Ft2ymGmfc`\n\n```',
  ])('takes for code %j', (text) => {
    expect(expansionOf(text)).toEqual({ text, unknown: [] });
  });

  it.each([
    ['{% jsfiddle ccWP7 js,html dark %}', 'https://jsfiddle.net/ccWP7/'],
    ['{% include embed/twitch.html id="1634779211" %}', 'https://www.twitch.tv/videos/1634779211'],
    [
      '{% include embed/spotify.html id="3OuMIIFP5TxM8tLXMWYPGV" %}',
      'https://open.spotify.com/track/3OuMIIFP5TxM8tLXMWYPGV',
    ],
    [
      "{% youtube PLa1b2c3d4e5f6g7h8i9j 'playlist' %}",
      'https://www.youtube.com/playlist?list=PLa1b2c3d4e5f6g7h8i9j',
    ],
  ])('leads from %s to %s', (written, href) => {
    expect(expanded(written)).toContain(`href="${href}"`);
  });

  it('calls the frame of any other site by its host', () => {
    expect(expanded('<iframe src="https://www.a.example/b" title="A &amp; B"></iframe>')).toBe(
      '<figure class="embed"><a class="embed-link" href="https://www.a.example/b"><span class="embed-host">a.example</span> A &amp; B</a></figure>',
    );
  });

  it('is a link in the midst of a text', () => {
    expect(expanded('a {{< youtube id="w7Ft2ymGmfc" title="B" >}}')).toBe(
      'a [B](<https://www.youtube.com/watch?v=w7Ft2ymGmfc>)',
    );
  });

  it.each([
    '{{< youtube id=`"onload=x` >}}',
    '{{< youtube "../../evil" >}}',
    '{{< vimeo id="1/../2" >}}',
    '{{< gist "a/b/c" >}}',
    '{{< embed "javascript:x" >}}',
    '<iframe src="javascript:x"></iframe>',
  ])('makes nothing of %s', (written) => {
    expect(expanded(written)).toBe('');
  });
});

describe('build/templates/boxes', () => {
  it.each([
    ['{{< notice warning >}}\na\n{{< /notice >}}', '::: warning\na\n:::'],
    ['{{% alert title="T" color="success" %}}\na\n{{%/alert%}}', '::: tip T\na\n:::'],
    [
      '{{< admonition type=tip title="T" open=false >}}\na\n{{< /admonition >}}',
      '::: tip T\na\n:::',
    ],
    ['{{< hint danger >}}\na\n{{< /hint >}}', '::: danger\na\n:::'],
    ['{{< alert "circle-info" >}}\na\n{{< /alert >}}', '::: note\na\n:::'],
    ['{% note info %}\na\n{% endnote %}', '::: info\na\n:::'],
    ['{% callout "warning" %}\na\n{% endcallout %}', '::: warning\na\n:::'],
    ['{% tip(title="T") %}\na\n{% end %}', '::: tip T\na\n:::'],
    ['<Admonition type="caution" title="T">\n  a\n</Admonition>', '::: caution T\na\n:::'],
    ['{{< details summary="S" >}}\na\n{{< /details >}}', '::: details S\na\n:::'],
    ['{{< accordion "S" >}}\na\n{{< /accordion >}}', '::: details S\na\n:::'],
    ['{% details S t %}\na\n{% enddetails %}', '::: details S t\na\n:::'],
    ['{{< tabs >}}{{< tab "A" >}}b{{< /tab >}}{{< /tabs >}}', '**A**\nb'],
    ['{% tabs x %}\n<!-- tab A -->\nb\n<!-- endtab -->\n{% endtabs %}', '**A**\nb'],
    [
      '{% blockquote A. B, C https://d.example E %}\na\n{% endblockquote %}',
      '> a\n>\n> — [A. B, C E](<https://d.example>)',
    ],
    ['{{< button label="L" link="/a" >}}', '[L](</a>)'],
    ['{{< button href="/a" >}}L{{< /button >}}', '[L](</a>)'],
    ['<Card title="T" href="/a">b</Card>', '**[T](</a>)**\nb'],
    ['{{< lead >}}\n*a*\n{{< /lead >}}', '*a*'],
  ])('makes of %j', (written, shown) => {
    expect(expansionOf(written).unknown).toEqual([]);
    expect(expanded(written)).toBe(shown);
  });

  it('lets no title end the line that it stands on', () => {
    expect(expanded('{{< tip `a\n:::\nb` >}}\nc\n{{< /tip >}}')).toBe('::: tip a ::: b\nc\n:::');
  });
});

describe('build/templates/code-blocks', () => {
  it.each([
    [
      '{% highlight ruby linenos mark_lines="1 2" %}\na {{ b.c }}\n  ```\n{% endhighlight %}',
      '````ruby {1,2} showLineNumbers\na {{ b.c }}\n  ```\n````',
    ],
    [
      '{{< highlight go "linenos=table,hl_lines=8 15-17,linenostart=9" >}}\n  {{< a >}}\n{{< /highlight >}}',
      '```go {8,15-17} showLineNumbers startLine=9\n  {{< a >}}\n```',
    ],
    ['a {{< highlight go "hl_inline=true" >}}<b>{{< /highlight >}}', 'a <code>&lt;b&gt;</code>'],
    [
      '{% codeblock A title lang:js mark:1,3 https://a.example %}\na\n{% endcodeblock %}',
      '```js {1,3} title="A title"\na\n```',
    ],
    [
      '{{< mermaid >}}\ngraph TD;\n  A-->B;\n{{< /mermaid >}}',
      '```mermaid\ngraph TD;\n  A-->B;\n```',
    ],
    ['{{< math >}}\nx_{{a}}\n{{< /math >}}', '$$\nx_{{a}}\n$$'],
    ['a {{< katex >}}x^2{{< /katex >}}', 'a $x^2$'],
    ['{{< rawhtml >}}<p>{{ a.b }}</p>{{< /rawhtml >}}', '<p>{{ a.b }}</p>'],
  ])('makes of %j', (written, shown) => {
    expect(expanded(written)).toBe(shown);
  });

  it('lets no title end its fence', () => {
    expect(expandedMdx('<CodeBlock title="a```b">{`c`}</CodeBlock>')).toBe(
      `\`\`\`text title="a'''b"\nc\n\`\`\``,
    );
  });
});

describe('build/templates/hexo', () => {
  it.each([
    ['a {% btn https://a.example, The button, home %}', 'a [The button](<https://a.example>)'],
    ['a {% label primary@Some text %} b', 'a Some text b'],
    ['a {% label Some text green %} b', 'a Some text b'],
    ['{% checkbox green checked, Done %}', '- [x] Done'],
    ['{% checkbox Open %}', '- [ ] Open'],
    ['{% pullquote left %}\na\n{% endpullquote %}', '> a'],
    ['{% grouppicture 2-1 %}\n![](a.png)\n{% endgrouppicture %}', '![](a.png)'],
    [
      '{% tabs T, 2 %}\n<!-- tab -->\na\n<!-- endtab -->\n<!-- tab @x -->\nb\n{% endtabs %}',
      '**T 1**\na\n**T 2**\nb',
    ],
    [
      '{% timeline T %}\n<!-- timeline May -->\na\n<!-- endtimeline -->\n{% endtimeline %}',
      '**May**\na',
    ],
    ['{% mermaid graph TD %}\nA-->B\n{% endmermaid %}', '```mermaid\ngraph TD\nA-->B\n```'],
    ['{% caniuse fetch@x %}', '[Can I use fetch?](<https://caniuse.com/fetch>)'],
    ['{% pdf /a/b.pdf %}', '[b.pdf](</a/b.pdf>)'],
    [
      '{% codeblock T lang:js https://a.example The source %}\na\n{% endcodeblock %}',
      '```js title="T"\na\n```\n[The source](<https://a.example>)',
    ],
    ['{% folding green, A title %}\na\n{% endfolding %}', '::: details A title\na\n:::'],
  ])('makes of %j', (written, shown) => {
    expect(expanded(written)).toBe(shown);
  });
});
