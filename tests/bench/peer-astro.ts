import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Corpus } from './corpus.ts';
import { type Cost, weigh } from './machine.ts';
import { PEER_CSS } from './peer-style.ts';
import type { Site } from './site.ts';
import { BENCH_DIR, toolCommand } from './tools.ts';

const SORTED = `(await getCollection('posts')).sort((a, b) => b.data.date - a.data.date)`;

/** The least of a blog: a frame, a paged list of 20 and the articles. */
const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "private": true, "type": "module" }',
  'astro.config.mjs': `export default { site: 'https://example.org', trailingSlash: 'always' };`,
  'src/style.css': PEER_CSS,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { glob } from 'astro/loaders';
const names = z.array(z.string());
const schema = z.object({
  title: z.string(), description: z.string(), date: z.coerce.date(), authors: names, tags: names,
});
const loader = glob({ pattern: '*.md', base: './content' });
export const collections = { posts: defineCollection({ loader, schema }) };`,
  'src/Frame.astro': `---
import './style.css';
const { title, description } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title}</title>
    <meta name="description" content={description} />
    <link rel="canonical" href={new URL(Astro.url.pathname, Astro.site)} />
  </head>
  <body>
    <header><a href="/">Bench</a></header>
    <main><slot /></main>
  </body>
</html>`,
  'src/pages/[...page].astro': `---
import { getCollection } from 'astro:content';
import Frame from '../Frame.astro';
export async function getStaticPaths({ paginate }) {
  return paginate(${SORTED}, { pageSize: 20 });
}
const { page } = Astro.props;
---
<Frame title="Bench" description="A site to be measured">
  <h1>Bench</h1>
  {page.data.map(({ id, data }) => (
    <section>
      <h2><a href={\`/posts/\${id}/\`}>{data.title}</a></h2>
      <p>{data.description}</p>
      <small>{data.date.toDateString()} · {data.authors.join(', ')}</small>
    </section>
  ))}
  <nav>
    {page.url.prev && <a href={page.url.prev}>Newer</a>}
    {page.url.next && <a href={page.url.next}>Older</a>}
  </nav>
</Frame>`,
  'src/pages/posts/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Frame from '../../Frame.astro';
export async function getStaticPaths() {
  return ${SORTED}.map((post) => ({ params: { id: post.id }, props: { post } }));
}
const { post } = Astro.props;
const { Content } = await render(post);
---
<Frame title={post.data.title} description={post.data.description}>
  <article>
    <h1>{post.data.title}</h1>
    <small>{post.data.date.toDateString()} · {post.data.authors.join(', ')}</small>
    <Content />
    <small>{post.data.tags.join(', ')}</small>
  </article>
</Frame>`,
};

export async function buildWithAstro(corpus: Corpus): Promise<Site & { cost: Cost }> {
  const [node, astro] = toolCommand('astro');
  const home = join(BENCH_DIR, 'peers/astro');
  await rm(home, { recursive: true, force: true });
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(home, file)), { recursive: true });
    await writeFile(join(home, file), text);
  }
  await cp(join(corpus.content, 'posts'), join(home, 'content'), { recursive: true });
  await cp(corpus.assets, join(home, 'public'), { recursive: true });
  const cost = await weigh(node, [astro, 'build'], {
    cwd: home,
    env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  const { posts, sample } = corpus;
  return { name: 'Astro', posts, dist: join(home, 'dist'), sample, cost };
}
