import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { parse } from 'yaml';
import { writePictures } from './pictures.ts';
import { postAt } from './post.ts';

/** A folder of posts to build sites from, and the article of it that is measured. */
export interface Corpus {
  readonly posts: number;
  /** For `CONTENT_DIR`. */
  readonly content: string;
  /** For `PUBLIC_DIR`. */
  readonly assets: string;
  readonly sample: Sample;
}

export interface Sample {
  readonly title: string;
  /** Where every site built from the corpus has the article. */
  readonly address: string;
}

const SITE = `title: Bench
description: A site to be measured
url: https://example.org
language: en
permalink: /posts/:slug/
`;

/** The sample is looked for on the first page of the list, which has to link to it. */
const LISTED_FIRST = 20;
const TYPICAL_WORDS = 1050;

/** Makes the first `posts` posts of the generated corpus in a folder, in place of what it holds. */
export async function writeCorpus(dir: string, posts: number, browser: Browser): Promise<Corpus> {
  const { content, assets } = await layOut(dir);
  for (let index = 0; index < posts; index++) {
    const { slug, markdown } = postAt(index);
    await writeFile(join(content, 'posts', `${slug}.md`), markdown);
  }
  await writePictures(browser, assets);
  return { posts, content, assets, sample: await sampleOf(content) };
}

/** Takes a corpus that exists already: a folder with `posts/*.md` and `images/`. */
export async function adoptCorpus(dir: string, from: string): Promise<Corpus> {
  const { content, assets } = await layOut(dir);
  await cp(join(from, 'posts'), join(content, 'posts'), { recursive: true });
  await cp(join(from, 'images'), join(assets, 'images'), { recursive: true });
  const posts = (await readdir(join(content, 'posts'))).length;
  return { posts, content, assets, sample: await sampleOf(content) };
}

async function layOut(dir: string): Promise<{ content: string; assets: string }> {
  const content = join(dir, 'content');
  const assets = join(dir, 'public');
  await rm(dir, { recursive: true, force: true });
  await mkdir(join(content, 'posts'), { recursive: true });
  await mkdir(assets, { recursive: true });
  await writeFile(join(content, 'site.yaml'), SITE);
  return { content, assets };
}

/** Of the newest posts that hold code, the one of most typical length: the same in a corpus of any size. */
async function sampleOf(content: string): Promise<Sample> {
  const folder = join(content, 'posts');
  const posts: { slug: string; date: string; text: string }[] = [];
  for (const file of await readdir(folder)) {
    const text = await readFile(join(folder, file), 'utf8');
    posts.push({
      slug: file.replace(/\.md$/, ''),
      date: /^date: (.+)$/m.exec(text)?.[1] ?? '',
      text,
    });
  }
  const untypical = (text: string): number => Math.abs(text.split(/\s+/).length - TYPICAL_WORDS);
  const [sample] = posts
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .slice(0, LISTED_FIRST)
    .filter(({ text }) => text.includes('\n```'))
    .sort((a, b) => untypical(a.text) - untypical(b.text));
  if (sample === undefined) throw new Error(`${folder}: none of the newest posts holds code`);
  const { title } = parse(sample.text.split(/^---$/m)[1] ?? '') as { title: string };
  return { title, address: `/posts/${sample.slug}/` };
}
