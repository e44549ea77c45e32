import { describe, expect, it } from 'vitest';
import { build } from '../a-build.ts';
import type { Files } from '../a-folder.ts';
import { aPng } from '../a-picture.ts';

async function made(text: string, files: Files = {}, name = 'a.md') {
  const { articles, report } = await build({ ...files, [name]: text });
  const article = articles.find(({ address }) => address === '/a/')!;
  return { html: article.html.trim(), report };
}

const FRONT = '---\ntitle: A title\ndate: 2026-05-12\nmood: { today: calm }\n---\n';

describe('build/articles/post-templates', () => {
  it.each([
    ['{{ site.title }}', 'The Lamp'],
    ['{{ site.url }}/x', 'https://example.com/x'],
    ['{{ site.baseurl }}/x', '/x'],
    ['{{ page.title }}', 'A title'],
    ['{{ page.date }}', '2026-05-12'],
    ['{{ page.mood.today }}', 'calm'],
  ])('reads %s', async (written, shown) => {
    const site = { 'site.yaml': 'title: The Lamp\nurl: https://example.com\n' };
    const { html, report } = await made(`${FRONT}Here: [${written}](/) .\n`, site);
    expect(html).toBe(`<p>Here: <a href="/">${shown}</a> .</p>`);
    expect(report).toBe('');
  });

  it('reads what the front matter says under a name of another program', async () => {
    const front = '---\ntitle: A title\nheader: { image: lamp.png }\ncover: lamp.png\n---\n';
    const { html, report } = await made(
      `${front}![{{ page.title }}]({{ page.cover }} '{{ page.title }}') {{ page.header.image }}\n`,
      { 'lamp.png': aPng(4, 3) },
    );
    expect(html).toMatch(/<img src="\/lectern\/media\/lamp-[^"]*" alt="A title"/);
    expect(html).toContain('> lamp.png</p>');
    expect(report).toBe('');
  });

  it.each([
    '{% post_url 2020-01-31-b %}',
    '{% link _posts/2020-01-31-b.md %}',
    '{{< ref "b.md" >}}',
  ])('leads to the post that %s names', async (written) => {
    const { html, report } = await made(`${FRONT}[b](${written})\n`, {
      '_posts/2020-01-31-b.md': '# B\n',
    });
    expect(html).toBe('<p><a href="/b/">b</a></p>');
    expect(report).toBe('');
  });

  it('tells of a post that is not there as of a dead link, where it stands', async () => {
    const { report } = await made(`${FRONT}[b](x) {% post_url 2020-01-31-b %}\n`);
    expect(report).toContain('content/a.md:6:5 warning: the link to x leads nowhere');
    const { report: inLink } = await made(`${FRONT}[b]({{< ref "bees.md" >}})\n`);
    expect(inLink).toContain('content/a.md:6:14 warning: the link to bees.md leads nowhere');
  });

  it('shows the picture that a shortcode names', async () => {
    const { html, report } = await made(
      `${FRONT}{{< figure src="lamp.png" alt="A lamp" caption="Lit" >}}\n`,
      { 'lamp.png': aPng(4, 3) },
    );
    expect(html).toMatch(/<figure>.*<img src="\/lectern\/media\/lamp-[^"]*" alt="A lamp"/s);
    expect(html).toContain('Lit');
    expect(report).toBe('');
  });

  it.each([
    ['{{< gallery dir="photos" >}}', ['a', 'b']],
    ['{{< gallery "photos/" >}}', ['a', 'b']],
    ['{{< gallery match="photos/a*.png" >}}', ['a']],
    ['{{< slider dir="/shared" >}}', ['c']],
    ['{{< gallery dir="nothing" >}}', []],
    ['{{< gallery dir="../.." >}}', []],
  ])('shows of a folder of pictures that %s names %j', async (written, shown) => {
    const { html, report } = await made(`${FRONT}${written}\n`, {
      'photos/a.png': aPng(4, 3),
      'photos/b.png': aPng(4, 3),
      'photos/c.md': '# C',
      'static/shared/c.png': aPng(4, 3),
    });
    const names = [...html.matchAll(/media\/([a-z])-/g)].map(([, name]) => name);
    expect(names).toEqual(shown);
    expect(report).toEqual(
      shown.length > 0
        ? ''
        : expect.stringContaining('is not known (once): its inner text was kept'),
    );
  });

  it('shows a gallery that the front matter lists', async () => {
    const front = FRONT.replace(
      'mood',
      'gallery:\n  - image_path: /lamp.png\n    alt: "<A>"\n  - dark.png\nmood',
    );
    const { html, report } = await made(`${front}{% include gallery %}\n`, {
      'lamp.png': aPng(4, 3),
      'dark.png': aPng(4, 3),
    });
    expect(html.match(/<figure>/g)).toHaveLength(2);
    expect(html).toContain('alt="&lt;A&gt;"');
    expect(report).toBe('');
  });

  it('shows code of a file, and tells of one that is not there with the name that is near', async () => {
    const { html, report } = await made(`${FRONT}<<< ./x.ts\n\n<<< @/xs.ts\n`, {
      'x.ts': 'a < b\n',
    });
    expect(html).toMatch(/^<pre[^]*a &lt; b\n<\/code><\/pre>\n<p>@\/xs\.ts<\/p>$/);
    expect(report).toBe(
      `  content/a.md:8:1 warning: the file @/xs.ts does not exist
    8 | <<< @/xs.ts
      | ^
    Did you mean @/x.ts?`,
    );
  });

  it('takes in the file that a post includes', async () => {
    const { html, report } = await made(`${FRONT}{% include greeting.md name="Ada" %}\n`, {
      '_includes/greeting.md': 'Good day, *{{ include.name }}*.',
    });
    expect(html).toBe('<p>Good day, <em>Ada</em>.</p>');
    expect(report).toBe('');
  });

  it('warns of each name that means nothing once, where it stands first, with how often', async () => {
    const { html, report } = await made(`${FRONT}Text.\n\n{{< widget >}}\n\n{{< widget >}}\n`);
    expect(html).toBe('<p>Text.</p>');
    expect(report).toBe(
      `  content/a.md:8:1 warning: {{< widget >}} is not known (2 times, here first): its inner text was kept
    8 | {{< widget >}}
      | ^`,
    );
  });

  it('takes nothing that is indented for code in MDX', async () => {
    const text = `${FRONT}Text.\n\n    Some *text*.\n\n    - One\n    - Two\n`;
    const { html } = await made(text, {}, 'a.mdx');
    expect(html).toBe(
      '<p>Text.</p>\n<p>Some <em>text</em>.</p>\n<ul>\n<li>One</li>\n<li>Two</li>\n</ul>',
    );
    expect((await made(text)).html).toContain('<pre');
  });
});
