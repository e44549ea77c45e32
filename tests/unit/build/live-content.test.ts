import { readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ArticleRenderer } from '../../../src/build/articles/render.ts';
import { LiveContent } from '../../../src/build/live-content.ts';
import * as sanitizer from '../../../src/build/markdown/sanitize.ts';
import { Media } from '../../../src/build/media/media.ts';
import { type Article, parseArticle } from '../../../src/model/article.ts';
import {
  dataPath,
  parseCatalogIndex,
  parseCatalogPage,
  parseManifest,
  parseRegister,
} from '../../../src/model/catalog.ts';
import { aSite, type Files, writeFiles } from './a-folder.ts';
import { aPng } from './a-picture.ts';

vi.mock('../../../src/build/markdown/sanitize.ts', { spy: true });

/** A folder that `dev` shows. */
async function open(files: Files) {
  const paths = await aSite(files);
  const made = vi.fn();
  const setup = {
    root: path.dirname(paths.content),
    paths,
    base: '/',
    staging: '',
    bundles: '',
    bundleCache: '',
    imageCache: path.join(path.dirname(paths.content), 'cache'),
    buildCache: '',
    isStrict: false,
    isForProgram: false,
    notes: [],
  };
  const live = new LiveContent(setup, made);
  await live.refresh();
  made.mockClear();
  const data = (name: string): unknown => JSON.parse(live.file(name) ?? '');
  const manifest = () => parseManifest(data('manifest.json'));
  return {
    live,
    setup,
    made,
    paths,
    write: (changed: Files) => writeFiles(paths.content, changed),
    /** How many articles the app would find. */
    count: () => manifest().articles,
    /** An article as the app would find it on the first page of the catalog. */
    article: (address: string): Article => {
      const index = parseCatalogIndex(data(dataPath('index', manifest().index)));
      const register = parseRegister(data(dataPath('registers', index.registers[0]!)));
      const { articles } = parseCatalogPage(data(dataPath('catalog', register[0]!)));
      const { hash } = articles.find((article) => article.address === address)!;
      return parseArticle(data(dataPath('articles', hash)));
    },
    messages: () => live.problems.map(({ place, message }) => `${place} ${message}`),
  };
}

describe('build/live-content', () => {
  it('begins with what another run knew, and renders nothing anew', async () => {
    const { live, setup } = await open({ 'a.md': '# A\n\nText.', 'b.md': '# B' });
    const render = vi.spyOn(ArticleRenderer.prototype, 'render');
    const again = new LiveContent(setup, vi.fn(), structuredClone(live.past));
    expect(again.site).toBeUndefined();
    await again.ready;
    expect(render).not.toHaveBeenCalled();
    const names = [...live.past.articles.keys()];
    expect(names).toHaveLength(2);
    for (const name of names) expect(again.file(name)).toBe(live.file(name));
    expect(again.file('manifest.json')).toBe(live.file('manifest.json'));
  });

  it('lists what is unlisted, which could not be looked at otherwise', async () => {
    const { article } = await open({ 'a.md': '---\ntitle: A\nunlisted: true\n---\n' });
    expect(article('/a/').title).toBe('A');
  });

  it('has what a build would have written, with drafts', async () => {
    const { live, paths, article, count, messages } = await open({
      'site.yaml': 'title: The Lamp\n',
      'a.md': '# A\n\n![A lamp](lamp.png)\n',
      'draft.md': '---\ntitle: B\ndraft: true\n---\n',
      'lamp.png': aPng(4, 3),
    });
    expect(messages()).toEqual([]);
    expect(live.site?.title).toBe('The Lamp');
    expect(count()).toBe(2);
    const { attachments } = article('/a/');
    const lamp = attachments[0]!.href.slice(1);
    expect(live.mediaFile(lamp)).toBe(path.join(paths.content, 'lamp.png'));
    expect(live.file('none.json')).toBeUndefined();
  });

  it('shows what is changed, added and deleted', async () => {
    const { live, paths, write, count } = await open({ 'a.md': '# A\n' });
    await write({ 'b.md': '# B\n' });
    await live.refresh();
    expect(count()).toBe(2);
    await rm(path.join(paths.content, 'a.md'));
    await live.refresh();
    expect(count()).toBe(1);
  });

  it('reads once more for all changes that come while it reads, and shows the last of them', async () => {
    const { live, made, write, article } = await open({ 'a.md': '# A\n' });
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const slow = vi.mocked(sanitizer.sanitizer);
    slow.mockImplementationOnce(async () => {
      await released;
      return (html) => html;
    });
    await write({ 'a.md': '# A\n\n<p>First.</p>\n' });
    const first = live.refresh();
    await vi.waitFor(() => expect(slow).toHaveBeenCalledOnce());
    const later: Promise<void>[] = [];
    for (const text of ['Second.', 'Third.', 'Fourth.']) {
      await write({ 'a.md': `# A\n\n<p>${text}</p>\n` });
      later.push(live.refresh());
    }
    expect(live.ready).toBe(later.at(-1));
    expect(slow, 'a run began beside another').toHaveBeenCalledOnce();
    release();
    await first;
    expect(article('/a/').html).toBe('<p>First.</p>\n');
    await Promise.all(later);
    expect(article('/a/').html).toBe('<p>Fourth.</p>\n');
    expect(made).toHaveBeenCalledTimes(2);
  });

  it('has the drawings of posts, those too that another run rendered', async () => {
    const { live, setup, article } = await open({ 'a.md': '# A\n\n<svg><path/></svg>' });
    const name = article('/a/').attachments[0]!.href.slice(1);
    const file = live.mediaFile(name)!;
    expect(await readFile(file, 'utf8')).toContain('<path/>');
    const again = new LiveContent(setup, vi.fn(), structuredClone(live.past));
    await again.ready;
    expect(again.mediaFile(name)).toBe(file);
  });

  it('keeps what it showed while a post is broken, and tells nothing of links that lead to it', async () => {
    const { live, write, count, messages } = await open({
      'site.yaml': 'title: The Lamp\n',
      'a.md': '# A\n\n[b](./b.md)\n',
      'b.md': '# B\n',
    });
    await write({ 'b.md': '---\ndate: soon\n---\n# B\n', 'site.yaml': 'title: The Lantern\n' });
    await live.refresh();
    expect(messages()).toEqual(['content/b.md:2:7 "date" must be a date, got "soon"']);
    expect(count()).toBe(2);
    expect(live.site?.title).toBe('The Lamp');
    await write({ 'b.md': '# B\n' });
    await live.refresh();
    expect(messages()).toEqual([]);
    expect(live.site?.title).toBe('The Lantern');
  });

  it('shows what is whole where something was broken from the beginning', async () => {
    const { live, count, messages } = await open({ 'a.md': '# A\n', 'b.md': '---\ntitle: [\n' });
    expect(messages()).toHaveLength(1);
    expect(count()).toBe(1);
    expect(live.site?.title).toBe('Articles');
  });

  it('tells of links to parts of other posts', async () => {
    const { messages } = await open({ 'a.md': '# A\n\n[b](./b.md#c)\n', 'b.md': '# B\n' });
    expect(messages()).toEqual([
      'content/a.md:3:5 the link to ./b.md#c leads to no heading of that post',
    ]);
  });

  it('outlives a folder that goes away, and goes on when it is back', async () => {
    const { live, made, paths, count, messages } = await open({ 'a.md': '# A\n' });
    await rename(paths.content, `${paths.content}-away`);
    await live.refresh();
    expect(messages()).toEqual(['content is not a folder']);
    expect(count()).toBe(1);
    await rename(`${paths.content}-away`, paths.content);
    await live.refresh();
    expect(messages()).toEqual([]);
    expect(made).toHaveBeenCalledTimes(2);
  });

  it.each([
    [
      Object.assign(new Error('EMFILE: too many open files, open x.md'), { syscall: 'open' }),
      'content cannot be read (EMFILE: too many open files)',
    ],
    [new TypeError('x is not a function'), 'content cannot be shown: x is not a function'],
  ])('outlives whatever happens while it reads, and tells of it: %s', async (error, told) => {
    const { live, made, messages } = await open({ 'a.md': '# A\n' });
    const reset = vi.spyOn(Media.prototype, 'reset').mockImplementationOnce(() => {
      throw error;
    });
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => {
      reset.mockRestore();
      log.mockRestore();
    });
    await live.refresh();
    expect(messages()).toEqual([told]);
    expect(made).toHaveBeenCalledOnce();
    // A fault of our own is told with its stack.
    expect(log.mock.calls).toEqual(error instanceof TypeError ? [[error]] : []);
    await live.refresh();
    expect(messages()).toEqual([]);
  });
});
