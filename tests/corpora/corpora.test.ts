import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/model/escape-html.ts';
import { aRendererOf } from '../unit/build/a-build.ts';
import { faultsOf } from './faults.ts';

const CORPORA = fileURLToPath(new URL('../../../shared/corpora', import.meta.url));

/** Where in a blog its posts lie. */
const FOLDERS: Readonly<Record<string, string>> = {
  'babel-blog': 'website/blog',
  'grpc-io': 'content/en/blog',
  hugoplate: 'exampleSite/content/english',
  'lil-log': '_posts',
  'mehdix-fa': 'src/_posts',
  overreacted: 'public',
  'rust-blog': 'content',
  'v8-dev': 'src',
  'vue-blog': 'posts',
};

/** Posts of a blog that are looked at, unless all are asked for. */
const SAMPLE = process.env['CORPORA'] === 'all' ? Infinity : 40;

const blogs = existsSync(CORPORA) ? readdirSync(CORPORA) : [];

describe('tests/corpora', () => {
  it('has the blogs of others to look at', ({ skip }) => {
    skip(blogs.length === 0, `The posts of others lie outside of the project, in ${CORPORA}.`);
    expect(blogs.length).toBeGreaterThan(5);
  });

  it.each(blogs)('loses nothing of the posts of %s', { timeout: 300_000 }, async (blog) => {
    const content = path.join(CORPORA, blog, FOLDERS[blog] ?? '');
    const none = path.join(CORPORA, 'none');
    const {
      content: { posts },
      render,
    } = await aRendererOf({ content, public: none, out: none });
    expect(posts.length).toBeGreaterThan(0);
    const step = Math.max(1, posts.length / SAMPLE);
    const faults: string[] = [];
    for (let nth = 0; nth < posts.length; nth += step) {
      const post = posts[Math.floor(nth)];
      if (post === undefined) break;
      const { title, html } = await render(post);
      const page = `<h1>${escapeHtml(title)}</h1>\n${html}`;
      const source = await readFile(post.file, 'utf8');
      faults.push(...faultsOf(source, page).map((fault) => `${post.name} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});
