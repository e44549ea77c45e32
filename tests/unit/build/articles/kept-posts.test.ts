import fs from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { serialize } from 'node:v8';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { DataFile } from '../../../../src/build/articles/edition.ts';
import { KeptPosts } from '../../../../src/build/articles/kept-posts.ts';
import { Links } from '../../../../src/build/articles/links.ts';
import { ArticleRenderer } from '../../../../src/build/articles/render.ts';
import { readContent } from '../../../../src/build/content.ts';
import { Drawings } from '../../../../src/build/media/drawings.ts';
import { Media } from '../../../../src/build/media/media.ts';
import { Pictures } from '../../../../src/build/media/pictures.ts';
import { renderContent } from '../../../../src/build/rendered-content.ts';
import * as sources from '../../../../src/build/source/source-file.ts';
import { aSite, type Files, writeFiles } from '../a-folder.ts';
import { aPng } from '../a-picture.ts';

vi.mock('node:fs', { spy: true });
vi.mock('../../../../src/build/source/source-file.ts', { spy: true });

/** Lets all files come to rest. */
function later(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
  onTestFinished(() => void vi.useRealTimers());
}

/** A disk that counts time in steps of two seconds. */
function aCoarseDisk(): void {
  const real = fs.lstatSync;
  vi.mocked(fs.statSync).mockImplementation(((file: string) => {
    const found = real(file, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    found.mtimeMs = Math.floor(found.mtimeMs / 2000) * 2000;
    found.ctimeMs = Math.floor(found.ctimeMs / 2000) * 2000;
    return found;
  }) as typeof fs.statSync);
  onTestFinished(() => void vi.mocked(fs.statSync).mockReset());
}

/** A folder that is built again and again, as it is then. */
async function aBlog(files: Files) {
  const paths = await aSite(files);
  const cache = path.join(path.dirname(paths.content), 'cache');
  let kept = new KeptPosts();
  let written = new Map<string, string>();
  const render = vi.spyOn(ArticleRenderer.prototype, 'render');
  const run = async (now = Date.parse('2026-06-15')) => {
    render.mockClear();
    const content = await readContent({ paths, withHeld: false, now, kept });
    const media = new Media(paths, '/');
    const links = new Links(content.posts, content.held, media, { base: '/' });
    const before = written;
    written = new Map();
    const { edition, problems } = await renderContent(content, {
      links,
      pictures: new Pictures(media, { drawings: new Drawings(cache) }),
      base: '/',
      kept,
      files: {
        write: (file: DataFile) => void written.set(file.path, file.content),
        read: (name) => written.get(name) ?? '',
        reuse: (name) => {
          const content = before.get(name);
          if (content !== undefined) written.set(name, content);
          return content !== undefined;
        },
      },
    });
    return {
      rendered: render.mock.calls.flatMap(([posts]) =>
        posts.map(({ file }) => path.basename(file)),
      ),
      published: [...media.used],
      articles: edition.articles,
      texts: [...written.values()].join('\n'),
      problems: problems.map(({ place, message }) => `${place} ${message}`),
    };
  };
  return {
    paths,
    cache,
    run,
    write: async (changed: Files) => writeFiles(paths.content, changed),
    remove: async (name: string) => rm(path.join(paths.content, name)),
    /** What a file on disk would bring back in another process. */
    restart: () => (kept = new KeptPosts(structuredClone(kept.state))),
    /** Bytes of what is kept. */
    size: () => serialize(kept.state).length,
    forget: () => (written = new Map()),
  };
}

describe('build/articles/kept-posts', () => {
  it('reads and renders nothing anew where nothing has changed', async () => {
    const blog = await aBlog({ 'a.md': '# A\n\n[b](b.md)', 'b.md': '# B' });
    later();
    const first = await blog.run();
    blog.restart();
    vi.mocked(sources.readSource).mockClear();
    const second = await blog.run();
    expect(first.rendered).toEqual(['b.md', 'a.md']);
    expect(second.rendered).toEqual([]);
    expect(vi.mocked(sources.readSource)).not.toHaveBeenCalled();
    expect(second.articles).toEqual(first.articles);
    expect(second.texts).toBe(first.texts);
  });

  it('renders what has changed, and nothing else', async () => {
    const blog = await aBlog({ 'a.md': '# A\n\nOld.', 'b.md': '# B' });
    await blog.run();
    await blog.write({ 'a.md': '# A\n\nNew.' });
    const { rendered, texts } = await blog.run();
    expect(rendered).toEqual(['a.md']);
    expect(texts).toContain('New.');
    expect(texts).not.toContain('Old.');
  });

  it('renders a post anew that shows code of a file which has changed', async () => {
    const blog = await aBlog({ 'a.md': '# A\n\n<<< ./x.ts', 'b.md': '# B', 'x.ts': 'before' });
    later();
    await blog.run();
    expect((await blog.run()).rendered).toEqual([]);
    await blog.write({ 'x.ts': 'after' });
    const { rendered, texts } = await blog.run();
    expect(rendered).toEqual(['a.md']);
    expect(texts).toContain('after');
  });

  it('keeps no copies of the files that posts show', async () => {
    const blog = await aBlog({ 'a.md': '# A\n\n<<< ./x.txt', 'x.txt': 'words '.repeat(15_000) });
    expect((await blog.run()).texts.length).toBeGreaterThan(80_000);
    expect(blog.size()).toBeLessThan(20_000);
    expect((await blog.run()).rendered).toEqual([]);
  });

  it('sees a change that leaves the size and the times of a file as they were', async () => {
    aCoarseDisk();
    const blog = await aBlog({ 'a.md': '# A\n\nOne.' });
    for (const text of ['Two.', 'Six.', 'Ten.']) {
      await blog.run();
      await blog.write({ 'a.md': `# A\n\n${text}` });
      expect((await blog.run()).texts).toContain(text);
    }
  });

  it('renders a post anew when what it links to moves', async () => {
    const blog = await aBlog({ 'a.md': '# A\n\n[b](b.md)', 'b.md': '# B', 'c.md': '# C' });
    await blog.run();
    await blog.write({ 'b.md': '---\nslug: moved\n---\n# B' });
    const { rendered, texts } = await blog.run();
    expect(rendered.sort()).toEqual(['a.md', 'b.md']);
    expect(texts).toContain('/moved/');
  });

  it('renders a post anew that another drives from its address', async () => {
    const blog = await aBlog({ 'x/a.md': '# A' });
    await blog.run();
    await blog.write({ 'y/a.md': '# A' });
    const { articles } = await blog.run();
    expect(articles.map(({ address }) => address).sort()).toEqual(['/x/a/', '/y/a/']);
  });

  it('tells of a link whose post is gone, each time', async () => {
    const blog = await aBlog({ 'a.md': '# A\n\n[b](b.md)', 'b.md': '# B' });
    expect((await blog.run()).problems).toEqual([]);
    await blog.remove('b.md');
    for (let run = 0; run < 2; run += 1) {
      expect((await blog.run()).problems).toEqual([
        'content/a.md:3:5 the link to b.md leads nowhere',
      ]);
    }
  });

  it('renders a post anew when its picture changes', async () => {
    const blog = await aBlog({ 'a.md': '# A\n\n![x](x.png)', 'x.png': aPng(2, 2) });
    const before = await blog.run();
    await blog.write({ 'x.png': aPng(4, 2) });
    const { rendered, texts } = await blog.run();
    expect(rendered).toEqual(['a.md']);
    expect(texts).not.toBe(before.texts);
  });

  it('publishes the drawings of a post that it did not render anew', async () => {
    const blog = await aBlog({ 'a.md': '# A\n\n<svg><path/></svg>' });
    const { published } = await blog.run();
    expect(published).toHaveLength(1);
    blog.restart();
    expect(await blog.run()).toMatchObject({ rendered: [], published });
    await rm(blog.cache, { recursive: true });
    expect(await blog.run()).toMatchObject({ rendered: ['a.md'], published });
    expect(fs.existsSync(published[0]![1])).toBe(true);
  });

  it('checks links to headings of posts that it did not render anew', async () => {
    const blog = await aBlog({ 'a.md': '# A\n\n[b](b.md#there)', 'b.md': '# B\n\n## There' });
    expect((await blog.run()).problems).toEqual([]);
    await blog.write({ 'b.md': '# B\n\n## Gone' });
    const { rendered, problems } = await blog.run();
    expect(rendered).toEqual(['b.md']);
    expect(problems).toEqual([
      'content/a.md:3:5 the link to b.md#there leads to no heading of that post',
    ]);
  });

  it('tells of a template that means nothing, each time', async () => {
    const blog = await aBlog({ 'a.md': '# A\n\n{{< nothing >}}' });
    const first = await blog.run();
    expect(first.problems).toHaveLength(1);
    expect((await blog.run()).problems).toEqual(first.problems);
  });

  it('publishes a post when its day has come, though its file is untouched', async () => {
    const blog = await aBlog({ 'a.md': '---\ndate: 2026-07-01\n---\n# A' });
    later();
    expect((await blog.run()).articles).toHaveLength(0);
    expect((await blog.run(Date.parse('2026-07-02'))).articles).toHaveLength(1);
  });

  it('introduces an author of a post that it did not read anew', async () => {
    const blog = await aBlog({
      'a.md': '---\nauthors: [{ name: Ada Lind, url: "https://ada.example/" }]\n---\n# A',
      'b.md': '---\nauthors: Ada Lind\n---\n# B',
    });
    later();
    const first = await blog.run();
    const second = await blog.run();
    expect(second.articles).toEqual(first.articles);
  });

  it('renders all anew where the settings of the site have changed', async () => {
    const blog = await aBlog({ 'a.md': '# A\n\n{{ site.title }}', 'site.yaml': 'title: Old\n' });
    await blog.run();
    await blog.write({ 'site.yaml': 'title: New\n' });
    expect((await blog.run()).texts).toContain('New');
  });

  it('renders a post anew whose file is gone', async () => {
    const blog = await aBlog({ 'a.md': '# A' });
    await blog.run();
    blog.forget();
    expect((await blog.run()).rendered).toEqual(['a.md']);
  });
});
