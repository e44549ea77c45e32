import { type Listed, listedOf, parseArticle } from '../model/article.ts';
import { dataPath } from '../model/catalog.ts';
import { FACETS, isPrintedFacet } from '../model/facet.ts';
import { hrefOf } from '../model/route.ts';
import type { Site } from '../model/site.ts';
import { articleFile, type DataFile, type Edition, editionOf } from './articles/edition.ts';
import { Fragments } from './articles/fragments.ts';
import { Guesses } from './articles/guesses.ts';
import { Includes } from './articles/includes.ts';
import { KeptPosts, type Made } from './articles/kept-posts.ts';
import type { Links } from './articles/links.ts';
import { navigationOf } from './articles/navigation.ts';
import { ArticleRenderer } from './articles/render.ts';
import type { Content } from './content.ts';
import type { Pictures } from './media/pictures.ts';
import type { Post } from './posts/post.ts';
import { ContentError } from './source/content-error.ts';
import { UnknownTags } from './templates/unknown-tags.ts';

/** What was made of a content folder. */
export interface RenderedContent {
  readonly site: Site;
  readonly edition: Edition;
  /** Articles that have a page and are in no list. */
  readonly unlisted: readonly Listed[];
  /** All that is wrong with the content. */
  readonly problems: readonly ContentError[];
}

/** Where the files of articles lie. Memory is to hold none of their texts for longer than it must. */
export interface ArticleFiles {
  write(file: DataFile): void;
  /** Takes over a file of the run before; gives whether it was there. */
  reuse(path: string): boolean;
  read(path: string): string;
}

interface RenderOptions {
  readonly links: Links;
  readonly pictures: Pictures;
  readonly base: string;
  readonly files: ArticleFiles;
  /** What was made of the posts the last time. */
  readonly kept?: KeptPosts;
  /** Whether lists show what is unlisted too: `dev` has no pages by which alone it could be reached. */
  readonly withUnlisted?: boolean;
  /** Called before each post with how many are rendered. */
  readonly onadvance?: (count: number) => void;
}

/** Renders the posts, one at a time, and looks whether all that refers to something leads there. */
export async function renderContent(
  content: Content,
  {
    links,
    pictures,
    base,
    files,
    kept = new KeptPosts(),
    withUnlisted = false,
    onadvance,
  }: RenderOptions,
): Promise<RenderedContent> {
  const { posts, config } = content;
  const problems: ContentError[] = [];
  const around = { links, pictures, includes: new Includes(pictures.media.folders) };
  const guesses = new Guesses();
  const renderer = new ArticleRenderer(around, config, guesses);
  const fragments = new Fragments(guesses);
  const unknown = new UnknownTags();
  const articles: Listed[] = [];
  const unlisted: Listed[] = [];
  const make = async (post: Post): Promise<Made> => {
    const { article, ...about } = await renderer.render(post);
    const file = articleFile(article);
    files.write(file);
    const made = { ...about, listed: listedOf(article, file.hash) };
    kept.keepMade(post, made);
    return made;
  };
  for (const [nth, post] of posts.entries()) {
    onadvance?.(nth);
    try {
      const known = kept.made(post, around);
      const isThere = known !== undefined && files.reuse(dataPath('articles', known.listed.hash));
      const made = isThere ? known : await make(post);
      (post.unlisted && !withUnlisted ? unlisted : articles).push(made.listed);
      problems.push(...made.problems);
      for (const [href, link] of made.toOthers) fragments.add(href, link);
      for (const tag of made.unknown) unknown.add(tag);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(error);
    }
  }
  for (const { address, hash } of [...articles, ...unlisted]) {
    const page = hrefOf(address, base);
    if (!fragments.has(page)) continue;
    const path = dataPath('articles', hash);
    const { html } = parseArticle(JSON.parse(files.read(path)), path);
    problems.push(...fragments.check(page, html));
  }
  const navigation = navigationOf(config, links, problems);
  problems.push(...unknown.warnings());
  const edition = editionOf(articles, config.authors);
  const facets = FACETS.filter(isPrintedFacet).filter((facet) => edition.terms[facet].length > 0);
  return {
    site: { ...config.site, navigation, facets },
    edition,
    unlisted,
    problems: [...content.problems, ...toldOf(content, problems), ...pictures.problems],
  };
}

/** Beside a post that cannot be read, links that lead to it seem to lead nowhere. */
function toldOf(content: Content, problems: readonly ContentError[]): readonly ContentError[] {
  const isWhole = content.problems.every(({ severity }) => severity === 'warning');
  return isWhole ? problems : problems.filter(({ severity }) => severity === 'error');
}
