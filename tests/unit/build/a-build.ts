import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { Guesses } from '../../../src/build/articles/guesses.ts';
import { Includes } from '../../../src/build/articles/includes.ts';
import { Links } from '../../../src/build/articles/links.ts';
import { ArticleRenderer } from '../../../src/build/articles/render.ts';
import { type Content, readContent } from '../../../src/build/content.ts';
import { Drawings } from '../../../src/build/media/drawings.ts';
import { Media } from '../../../src/build/media/media.ts';
import { Pictures } from '../../../src/build/media/pictures.ts';
import type { Post } from '../../../src/build/posts/post.ts';
import { originsOf } from '../../../src/build/site/site-origins.ts';
import { ContentError, reportOf } from '../../../src/build/source/content-error.ts';
import type { Paths } from '../../../src/build/source/paths.ts';
import { UnknownTags } from '../../../src/build/templates/unknown-tags.ts';
import type { Article } from '../../../src/model/article.ts';
import { aSite, type Files } from './a-folder.ts';

/** On which the posts of these tests are published. */
export const NOW = Date.parse('2026-06-15T12:00:00Z');

interface Options {
  readonly base?: string;
  readonly withHeld?: boolean;
  readonly publicFiles?: Files;
  readonly pictures?: ConstructorParameters<typeof Pictures>[1];
  /** Milliseconds that each step of making an article may take. */
  readonly longest?: number;
}

interface Built {
  readonly paths: Paths;
  readonly content: Content;
  readonly media: Media;
  readonly articles: readonly Article[];
  readonly problems: readonly ContentError[];
  /** What the publisher is told, without the line that counts. */
  readonly report: string;
}

export function readSite(paths: Paths, { withHeld = false }: Pick<Options, 'withHeld'> = {}) {
  return readContent({ paths, withHeld, now: NOW });
}

/** Reads and renders all posts of a content folder. */
export async function build(files: Files, options: Options = {}): Promise<Built> {
  return buildAt(await aSite(files, options.publicFiles), options);
}

/** A folder for what is kept between builds, gone when the test is over. */
function aCache(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-unit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Reads a content folder, and renders of its posts those that it is given. */
export async function aRendererOf(paths: Paths, options: Options = {}) {
  const { base = '/' } = options;
  const content = await readSite(paths, options);
  const problems = [...content.problems];
  const media = new Media(paths, base);
  const held = options.withHeld ? [] : content.held;
  const origins = originsOf(content.config);
  const links = new Links(content.posts, held, media, { base, origins });
  const drawings = new Drawings(aCache());
  const pictures = new Pictures(media, { drawings, ...options.pictures, origins });
  const around = { links, pictures, includes: new Includes(media.folders) };
  const renderer = new ArticleRenderer(around, content.config, new Guesses(), options.longest);
  const unknown = new UnknownTags();
  const render = async (post: Post): Promise<Article> => {
    const [rendered] = await renderer.render([post]);
    if (rendered instanceof ContentError) throw rendered;
    problems.push(...rendered!.problems);
    for (const tag of rendered!.unknown) unknown.add(tag);
    return rendered!.article;
  };
  return { content, media, unknown, problems, render };
}

export async function buildAt(paths: Paths, options: Options = {}): Promise<Built> {
  const { content, media, unknown, problems, render } = await aRendererOf(paths, options);
  const articles: Article[] = [];
  for (const post of content.posts) articles.push(await render(post));
  problems.push(...unknown.warnings());
  return { paths, content, media, articles, problems, report: reportWithoutCount(problems) };
}

export function reportWithoutCount(problems: readonly ContentError[]): string {
  return reportOf(problems).replace(/\n\n {2}[^\n]*$/, '');
}
