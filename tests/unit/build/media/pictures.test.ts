import { describe, expect, it } from 'vitest';
import { ImageVariants } from '../../../../src/build/media/image-variants.ts';
import { RemoteImages } from '../../../../src/build/media/remote-images.ts';
import { parseArticle } from '../../../../src/model/article.ts';
import { keptVariantOf } from '../../../../src/model/variant.ts';
import { build } from '../a-build.ts';
import { aFolder } from '../a-folder.ts';
import { aPhotograph } from '../a-photograph.ts';
import { aPng } from '../a-picture.ts';

const POST =
  '---\ntitle: x\nimage: lamp.jpg\n---\n![A lamp](lamp.jpg)\n\n<img src="lamp.jpg" alt="b">\n';

describe('build/media/pictures: of this site', () => {
  it('are shown in the sizes that were made of them, with one to keep', async () => {
    const variants = new ImageVariants(await aFolder());
    const { articles, media, report } = await build(
      { 'a.md': POST, 'lamp.jpg': await aPhotograph(1000, 500) },
      { base: '/base/', pictures: { variants } },
    );
    const article = parseArticle(JSON.parse(JSON.stringify(articles[0])));
    expect(report).toBe('');
    const { src, srcset = '' } = article.image!;
    const stem = src.replace(/\.jpg$/, '');
    expect(srcset).toBe(`${stem}-s.webp 480w,${stem}-m.webp 800w,${stem}-l.webp 1000w`);
    expect(article.html.split(`srcset="${srcset}"`)).toHaveLength(3);
    expect(article.attachments).toEqual([
      { href: `${stem}-m.webp`, bytes: expect.any(Number) as number },
    ]);
    expect(keptVariantOf(`${stem}-l.webp`)).toBe(article.attachments[0]!.href);
    const published = [...media.used.keys()].map((path) => `/base/${path}`).sort();
    expect(published).toEqual(['-l.webp', '-m.webp', '-s.webp', '.jpg'].map((end) => stem + end));
  });

  it('are the same in a build that finds all of them made', async () => {
    const cache = await aFolder();
    const files = { 'a.md': POST, 'lamp.jpg': await aPhotograph(1000, 500) };
    const first = await build(files, { pictures: { variants: new ImageVariants(cache) } });
    const neverLoaded = new ImageVariants(cache, () => Promise.reject(new Error('not again')));
    const second = await build(files, { pictures: { variants: neverLoaded } });
    expect(second.articles).toEqual(first.articles);
    expect(neverLoaded.problems).toEqual([]);
  });

  it('keep their address in the public folder, and have their copies elsewhere', async () => {
    const variants = new ImageVariants(await aFolder());
    const { articles } = await build(
      { 'a.md': '---\ntitle: x\n---\n![](/images/lamp.jpg)' },
      { publicFiles: { 'images/lamp.jpg': await aPhotograph(300, 300) }, pictures: { variants } },
    );
    expect(articles[0]?.html).toMatch(
      /src="\/images\/lamp\.jpg" srcset="\/lectern\/media\/lamp-[0-9a-f]{16}-m\.webp 300w"/,
    );
  });

  it('are found under the address at which the blog was', async () => {
    const { articles } = await build({
      'site.yaml': 'url: https://new.example\n',
      'a.md':
        '---\ntitle: x\n---\n![](https://new.example/img/lamp.png) ![](https://new.example/none.png)',
      'img/lamp.png': aPng(4, 3),
    });
    expect(articles[0]?.html).toMatch(/src="\/lectern\/media\/lamp-[0-9a-f]+\.png"/);
    expect(articles[0]?.html).toContain('src="https://new.example/none.png"');
  });

  it('are told of where their name is written in other letters', async () => {
    const { articles, report } = await build({
      'a.md': '---\ntitle: x\n---\n![](/images/lamp.png)',
      'images/Lamp.PNG': aPng(4, 3),
    });
    expect(articles[0]?.html).toContain('lamp-');
    expect(report).toMatch(
      /^ {2}content\/a\.md:4:5 warning: the image \/images\/lamp\.png is called so in other letters\n[^]*Lamp\.PNG/,
    );
  });
});

describe('build/media/pictures: of other sites', () => {
  const files = {
    'a.md': '---\ntitle: x\nimage: https://a.example/c.png\n---\n![b](https://a.example/x.png)',
  };

  it('are loaded from there unless the site says otherwise', async () => {
    const { articles } = await build(files);
    expect(articles[0]?.image?.src).toBe('https://a.example/c.png');
    expect(articles[0]?.html).toContain('<img src="https://a.example/x.png"');
  });

  it('are only linked to where they are blocked', async () => {
    const { articles, report } = await build(files, { pictures: { remote: [] } });
    expect(articles[0]).not.toHaveProperty('image');
    expect(articles[0]?.html).toContain('<a class="missing-image" href="https://a.example/x.png"');
    expect(articles[0]?.html).not.toContain('<img');
    expect(report).toBe('');
  });

  it('are published here where they are fetched, as those beside a post are', async () => {
    const picture = new Uint8Array(await aPhotograph(700, 300));
    const fetch = () =>
      Promise.resolve(new Response(picture, { headers: { 'Content-Type': 'image/jpeg' } }));
    const { articles, report } = await build(files, {
      pictures: {
        remote: new RemoteImages(await aFolder(), fetch),
        variants: new ImageVariants(await aFolder()),
      },
    });
    expect(report).toBe('');
    expect(articles[0]?.image?.src).toMatch(/^\/lectern\/media\/c-[0-9a-f]+\.jpg$/);
    expect(articles[0]?.html).toMatch(
      /src="\/lectern\/media\/x-[0-9a-f]+\.jpg" srcset="[^"]+-m\.webp 700w" .* width="700" height="300"/,
    );
    expect(articles[0]?.html).not.toContain('a.example');
  });

  it('are named where they cannot be fetched', async () => {
    const fetch = () => Promise.resolve(new Response('', { status: 404 }));
    const remote = new RemoteImages(await aFolder(), fetch);
    const { articles, report } = await build(files, { pictures: { remote } });
    expect(articles[0]).not.toHaveProperty('image');
    expect(articles[0]?.html).toContain('<span class="missing-image">b</span>');
    expect(report).toContain(
      'content/a.md:5:6 warning: the image https://a.example/x.png could not be fetched: it was answered with status 404',
    );
  });
});
