import { expect, describe, it } from 'vitest';
import { build } from '../a-build.ts';
import { aPng } from '../a-picture.ts';

describe('build/markdown/marked-links', () => {
  it.each([
    ['{filename}/sub/b.md', '/b/'],
    ['{filename}sub/b.md#part', '/b/#part'],
    ['|filename|sub/b.md', '/b/'],
    ['{tag}lamp oil', '/tags/lamp-oil/'],
    ['{category}Lamps', '/categories/lamps/'],
    ['{author}Ada', '/authors/ada/'],
    ['{index}', '/'],
    ['__GHOST_URL__/b/', '/b/'],
  ])('leads to what %s means', async (written, href) => {
    const { articles, report } = await build({
      'a.md': `Title: A\nTags: lamp oil\nCategory: Lamps\nAuthor: Ada\n\n[b](<${written}>)\n`,
      'sub/b.md': '# B\n\n## Part\n',
    });
    const { html } = articles.find(({ address }) => address === '/a/')!;
    expect(html).toBe(`<p><a href="${href}">b</a></p>\n`);
    expect(report).not.toContain('nowhere');
  });

  it.each(['{static}/images/x.png', '{attach}images/x.png', '__GHOST_URL__/images/x.png'])(
    'shows the picture that %s means',
    async (written) => {
      const { articles } = await build({
        'a.md': `Title: A\n\n![x](${written})\n`,
        'images/x.png': aPng(4, 3),
      });
      expect(articles[0]!.html).toContain('src="/lectern/media/x-');
    },
  );

  it('tells where a dead one stands, as it is written', async () => {
    const { report } = await build({ 'a.md': 'Title: A\n\nText [b]({filename}c.md)\n' });
    expect(report).toContain('content/a.md:3:10 warning: the link to c.md leads nowhere');
  });
});
