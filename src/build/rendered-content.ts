import { type Listed, parseArticle } from '../model/article.ts';
import { dataPath } from '../model/catalog.ts';
import { chunks } from '../model/chunks.ts';
import { FACETS, isPrintedFacet } from '../model/facet.ts';
import { hrefOf } from '../model/route.ts';
import type { Site } from '../model/site.ts';
import { ArticleMaker, type Outcome } from './articles/article-maker.ts';
import { type DataFile, type Edition, editionOf } from './articles/edition.ts';
import { Fragments } from './articles/fragments.ts';
import type { WordGatherer } from './articles/gathered-words.ts';
import { KeptPosts, type Made } from './articles/kept-posts.ts';
import type { Links } from './articles/links.ts';
import { navigationOf } from './articles/navigation.ts';
import type { ArticleSize } from './articles/parcels.ts';
import { type Relative, relatedPlaces } from './articles/related.ts';
import type { Content } from './content.ts';
import type { Pictures } from './media/pictures.ts';
import type { Post } from './posts/post.ts';
import { ContentError } from './source/content-error.ts';
import { UnknownTags } from './templates/unknown-tags.ts';
import { BATCH } from './threads/claims.ts';

/** Another origin that the articles make a browser ask. */
export interface OutsideOrigin {
  readonly origin: string;
  readonly articles: number;
}

/** What was made of a content folder. */
export interface RenderedContent {
  readonly site: Site;
  readonly edition: Edition;
  /** Articles that have a page and are in no list. */
  readonly unlisted: readonly Listed[];
  /** From where else browsers load pictures, sounds and films, and for how many articles, the most first. */
  readonly origins: readonly OutsideOrigin[];
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

/** Makes articles of posts, wherever that is done, and gives what became of each in their order. */
export type MakeAll = (
  posts: readonly Post[],
  make: (posts: readonly Post[]) => Promise<readonly Outcome[]>,
) => Promise<readonly Outcome[]>;

interface RenderOptions {
  readonly links: Links;
  readonly pictures: Pictures;
  readonly base: string;
  readonly files: ArticleFiles;
  /** Takes the words of the articles that are made here. */
  readonly words?: WordGatherer;
  /** What was made of the posts the last time. */
  readonly kept?: KeptPosts;
  /** Whether lists show what is unlisted too: `dev` has no pages by which alone it could be reached. */
  readonly withUnlisted?: boolean;
  /** @default one batch after the other */
  readonly makeAll?: MakeAll;
}

/** Renders the posts, and looks whether all that refers to something leads there. */
export async function renderContent(
  content: Content,
  {
    links,
    pictures,
    base,
    files,
    words,
    kept = new KeptPosts(),
    withUnlisted = false,
    makeAll = inBatches,
  }: RenderOptions,
): Promise<RenderedContent> {
  const { posts, config } = content;
  const problems: ContentError[] = [];
  const write = (file: DataFile): void => files.write(file);
  const maker = new ArticleMaker({ links, pictures, config, write, words });
  const outcomes = posts.map((post): Outcome | undefined => {
    const known = kept.made(post, maker.around);
    const isThere = known !== undefined && files.reuse(dataPath('articles', known.listed.hash));
    return isThere ? known : undefined;
  });
  const unmade = posts.filter((_, nth) => outcomes[nth] === undefined);
  const made = (await makeAll(unmade, (some) => maker.make(some))).values();
  const fragments = new Fragments(maker.guesses);
  const unknown = new UnknownTags();
  const articles: Listed[] = [];
  const unlisted: Listed[] = [];
  const relatives: Relative[] = [];
  const sizes: ArticleSize[] = [];
  const origins = new Map<string, number>();
  for (const [nth, post] of posts.entries()) {
    const known = outcomes[nth];
    const outcome = known ?? made.next().value;
    if (outcome === undefined || outcome instanceof ContentError) {
      if (outcome !== undefined) problems.push(outcome);
      continue;
    }
    if (known === undefined) kept.keepMade(post, outcome);
    if (post.unlisted && !withUnlisted) unlisted.push(outcome.listed);
    else {
      articles.push(outcome.listed);
      sizes.push(outcome.size);
      relatives.push(relativeOf(post, outcome, config.site.language));
    }
    problems.push(...outcome.problems);
    for (const origin of outcome.origins) origins.set(origin, (origins.get(origin) ?? 0) + 1);
    for (const [href, link] of outcome.toOthers) fragments.add(href, link);
    for (const tag of outcome.unknown) unknown.add(tag);
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
  const { language } = config.site;
  const related = relatedPlaces(relatives);
  const edition = editionOf(articles, config.authors, language, related, sizes);
  const facets = FACETS.filter(isPrintedFacet).filter((facet) => edition.terms[facet].length > 0);
  return {
    site: { ...config.site, navigation, facets },
    edition,
    unlisted,
    origins: [...origins]
      .map(([origin, articles]) => ({ origin, articles }))
      .sort((a, b) => b.articles - a.articles),
    problems: [...content.problems, ...toldOf(content, problems), ...pictures.problems],
  };
}

/** Nothing leads to what only its author sees, or those who were given its address. */
function relativeOf(
  { unlisted, held, lang, translation }: Post,
  { subject }: Made,
  language: string,
): Relative {
  const isPublic = !unlisted && held === undefined;
  return { subject: isPublic ? subject : undefined, lang: lang ?? language, translation };
}

const inBatches: MakeAll = async (posts, make) => {
  const outcomes: Outcome[] = [];
  for (const some of chunks(posts, BATCH)) outcomes.push(...(await make(some)));
  return outcomes;
};

/** Beside a post that cannot be read, links that lead to it seem to lead nowhere. */
function toldOf(content: Content, problems: readonly ContentError[]): readonly ContentError[] {
  const isWhole = content.problems.every(({ severity }) => severity === 'warning');
  return isWhole ? problems : problems.filter(({ severity }) => severity === 'error');
}
