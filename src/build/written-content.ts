import { ArticleMaker, type Outcome } from './articles/article-maker.ts';
import type { DataFile } from './articles/edition.ts';
import { type GatheredWords, WordGatherer } from './articles/gathered-words.ts';
import type { KeptPosts, Made } from './articles/kept-posts.ts';
import { Links } from './articles/links.ts';
import { fileOf } from './articles/printed-pages.ts';
import { filesBeside } from './companions.ts';
import type { Content } from './content.ts';
import { Drawings } from './media/drawings.ts';
import { ImageVariants } from './media/image-variants.ts';
import { Media } from './media/media.ts';
import { Pictures } from './media/pictures.ts';
import { RemoteImages } from './media/remote-images.ts';
import { type WrittenFiles, Writer } from './output/writer.ts';
import type { Post } from './posts/post.ts';
import type { Progress } from './progress.ts';
import { type MakeAll, renderContent, type RenderedContent } from './rendered-content.ts';
import type { Setup } from './setup.ts';
import { shownOrigins } from './site/site-config.ts';
import { originsOf } from './site/site-origins.ts';
import { ContentError, type PlainError } from './source/content-error.ts';
import { obstaclesIn } from './source/obstacles.ts';
import { type Claims, claimed } from './threads/claims.ts';
import type { Threads } from './threads/threads.ts';

interface Given {
  readonly content: Content;
  readonly media: Media;
  readonly setup: Setup;
  readonly writer: Writer;
  readonly progress: Progress;
  readonly kept: KeptPosts;
  readonly threads: Threads;
}

interface WrittenContent extends RenderedContent {
  /** The words of the articles that were made, and not taken over. */
  readonly words: readonly GatheredWords[];
}

/** Renders the posts and writes their files. What is wrong with any of them is told with all the rest. */
export async function writeContent(given: Given): Promise<WrittenContent> {
  const { content, media, setup, writer, progress, kept, threads } = given;
  const { posts, held, config } = content;
  const { links, pictures, variants } = worldOf(content, media, setup);
  const words = new WordGatherer();
  const gathered: GatheredWords[] = [];
  const makeAll: MakeAll = async (unmade, make) => {
    const outcomes: Outcome[] = [];
    const task = { content: { posts, held, config }, setup, unmade };
    const shares = await threads.share('render', task, unmade, async (some, first) => {
      progress.advance(first, unmade.length);
      for (const [nth, outcome] of (await make(some)).entries()) outcomes[first + nth] = outcome;
    });
    for (const share of shares) {
      for (const [nth, outcome] of share.outcomes) outcomes[nth] = thawed(outcome);
      for (const [shown, file] of share.used) media.publish(shown, file);
      for (const problem of share.problems) variants.note(ContentError.from(problem));
      writer.adopt(share.written);
      gathered.push(share.words);
    }
    return outcomes;
  };
  const files = {
    write: (file: DataFile) => writer.write(file.path, file.content),
    reuse: (name: string) => writer.reuse(name),
    read: (name: string) => writer.read(name),
  };
  const { base, paths } = setup;
  const options = { links, pictures, base, files, words, kept, makeAll };
  const rendered = await renderContent(content, options);
  const problems = obstaclesIn(paths.public, [...links.addresses].map(fileOf));
  gathered.push(words.gathered);
  return { ...rendered, problems: [...rendered.problems, ...problems], words: gathered };
}

/** What a thread needs to know to render posts. */
interface RenderTask {
  readonly content: Pick<Content, 'posts' | 'held' | 'config'>;
  readonly setup: Setup;
  readonly unmade: readonly Post[];
}

/** What a thread has rendered, as plain data. */
interface RenderShare {
  readonly outcomes: readonly (readonly [nth: number, outcome: PlainOutcome])[];
  /** As {@link Media.used}. */
  readonly used: readonly (readonly [shown: string, file: string])[];
  readonly problems: readonly PlainError[];
  readonly written: WrittenFiles;
  readonly words: GatheredWords;
}

/** Does a thread's share of rendering: see {@link writeContent}. */
export async function renderShare(
  { content, setup, unmade }: RenderTask,
  claims: Claims,
): Promise<RenderShare> {
  const media = new Media(setup.paths, setup.base);
  const { links, pictures } = worldOf(content, media, setup);
  const writer = new Writer(setup.staging);
  const write = (file: DataFile): void => writer.write(file.path, file.content);
  const words = new WordGatherer();
  const maker = new ArticleMaker({ links, pictures, config: content.config, write, words });
  const outcomes: [number, PlainOutcome][] = [];
  for (const [first, some] of claimed(claims, unmade)) {
    for (const [nth, outcome] of (await maker.make(some)).entries()) {
      outcomes.push([first + nth, frozen(outcome)]);
    }
  }
  const written = writer.settle();
  await writer.close();
  const problems = pictures.problems.map(({ plain }) => plain);
  return { outcomes, used: [...media.used], problems, written, words: words.gathered };
}

/** What there is around the posts. */
function worldOf(
  { posts, held, config }: RenderTask['content'],
  media: Media,
  { base, imageCache }: Setup,
) {
  const origins = originsOf(config);
  const links = new Links(posts, held, media, { base, origins, files: filesBeside(config) });
  const variants = new ImageVariants(imageCache);
  const remote =
    config.remoteImages === 'fetch' ? new RemoteImages(imageCache) : shownOrigins(config);
  const drawings = new Drawings(imageCache);
  const pictures = new Pictures(media, { drawings, variants, origins, remote });
  return { links, pictures, variants };
}

/** An {@link Outcome} as plain data. */
type PlainOutcome =
  | { readonly made: Omit<Made, 'problems'>; readonly problems: readonly PlainError[] }
  | { readonly made?: never; readonly problem: PlainError };

function frozen(outcome: Outcome): PlainOutcome {
  if (outcome instanceof ContentError) return { problem: outcome.plain };
  const { problems, ...made } = outcome;
  return { made, problems: problems.map(({ plain }) => plain) };
}

function thawed(outcome: PlainOutcome): Outcome {
  if (outcome.made === undefined) return ContentError.from(outcome.problem);
  return { ...outcome.made, problems: outcome.problems.map((plain) => ContentError.from(plain)) };
}
