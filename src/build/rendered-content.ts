import { type Listed, listedOf, parseArticle } from '../model/article.ts';
import { dataPath } from '../model/catalog.ts';
import { FACETS, isPrintedFacet } from '../model/facet.ts';
import { hrefOf } from '../model/route.ts';
import type { Site } from '../model/site.ts';
import type { Content } from './content.ts';
import { ContentError } from './content-error.ts';
import { articleFile, type DataFile, type Edition, editionOf } from './edition.ts';
import type { Links } from './links.ts';
import { navigationOf } from './navigation.ts';
import type { Pictures } from './pictures.ts';
import { PostTemplates } from './post-templates.ts';
import { ArticleRenderer } from './render.ts';

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
  read(path: string): string;
}

interface RenderOptions {
  readonly links: Links;
  readonly pictures: Pictures;
  readonly base: string;
  readonly files: ArticleFiles;
  /** Whether lists show what is unlisted too: `dev` has no pages by which alone it could be reached. */
  readonly withUnlisted?: boolean;
  /** Called before each post with how many are rendered. */
  readonly onadvance?: (count: number) => void;
}

/** Renders the posts, one at a time, and looks whether all that refers to something leads there. */
export async function renderContent(
  content: Content,
  { links, pictures, base, files, withUnlisted = false, onadvance }: RenderOptions,
): Promise<RenderedContent> {
  const { posts, config } = content;
  const problems: ContentError[] = [];
  const templates = new PostTemplates(config, links, pictures.media.folders);
  const renderer = new ArticleRenderer(links, pictures, templates);
  const articles: Listed[] = [];
  const unlisted: Listed[] = [];
  for (const [nth, post] of posts.entries()) {
    onadvance?.(nth);
    try {
      const article = await renderer.render(post, problems);
      const file = articleFile(article);
      (post.unlisted && !withUnlisted ? unlisted : articles).push(listedOf(article, file.hash));
      files.write(file);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(error);
    }
  }
  for (const { address, hash } of [...articles, ...unlisted]) {
    const page = hrefOf(address, base);
    if (!renderer.fragments.has(page)) continue;
    const path = dataPath('articles', hash);
    const { html } = parseArticle(JSON.parse(files.read(path)), path);
    problems.push(...renderer.fragments.check(page, html));
  }
  const navigation = navigationOf(config, links, problems);
  problems.push(...templates.warnings());
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
