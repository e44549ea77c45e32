import path from 'node:path';
import { dataPath } from '../model/catalog.ts';
import { isSearchPath } from '../model/search/search-path.ts';
import type { Site } from '../model/site.ts';
import type { DataFile } from './articles/edition.ts';
import { KeptPosts } from './articles/kept-posts.ts';
import { Links } from './articles/links.ts';
import { filesBeside } from './companions.ts';
import { readContent } from './content.ts';
import { Drawings } from './media/drawings.ts';
import { Media } from './media/media.ts';
import { Pictures } from './media/pictures.ts';
import type { PastLive } from './output/past-build.ts';
import { renderContent } from './rendered-content.ts';
import { LiveSearch } from './search/live-search.ts';
import type { Setup } from './setup.ts';
import { shownOrigins } from './site/site-config.ts';
import { originsOf } from './site/site-origins.ts';
import { ContentError } from './source/content-error.ts';
import { shownPath } from './source/paths.ts';
import { unreadable } from './source/source-file.ts';

/** What `dev` shows: the content as it is on disk, made anew when it changes. */
export class LiveContent {
  readonly #setup: Setup;
  readonly #onmade: () => void;
  readonly #media: Media;
  readonly #kept: KeptPosts;
  #files: ReadonlyMap<string, string>;
  #site: Site | undefined;
  #search: LiveSearch | undefined;
  #problems: readonly ContentError[] = [];
  #run: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  /**
   * @param onmade is called whenever the content was made anew
   * @param past what was known at the end of another run
   */
  constructor(setup: Setup, onmade: () => void, past?: Pick<PastLive, 'posts' | 'articles'>) {
    this.#setup = setup;
    this.#onmade = onmade;
    this.#kept = new KeptPosts(past?.posts);
    this.#files = past?.articles ?? new Map<string, string>();
    this.#media = new Media(setup.paths, setup.base);
  }

  /** Of the content that was whole last; `undefined` before anything was read. */
  get site(): Site | undefined {
    return this.#site;
  }

  /** What is wrong with the content as it is now. */
  get problems(): readonly ContentError[] {
    return this.#problems;
  }

  /** Settles when what was asked for last is ready to be shown, which is read where nothing was. */
  get ready(): Promise<void> {
    return this.#next ?? this.#run ?? this.refresh();
  }

  /** What another run can begin with. */
  get past(): Omit<PastLive, 'program'> {
    const folder = path.posix.dirname(dataPath('articles', ''));
    const isArticle = (name: string): boolean => path.posix.dirname(name) === folder;
    const articles = new Map([...this.#files].filter(([name]) => isArticle(name)));
    return { posts: this.#kept.state, articles };
  }

  /** The content of a data file, by its path from the base. */
  file(name: string): string | undefined {
    return this.#files.get(name);
  }

  /** The content of a file of the search index, by its path from the base. */
  searchFile(name: string): Uint8Array | undefined {
    return isSearchPath(name) ? this.#search?.file(name) : undefined;
  }

  /** A file beside a post, by where it is published. */
  mediaFile(name: string): string | undefined {
    return this.#media.used.get(name);
  }

  /** Reads the folder as it is from now on: one run follows another, and one that waits is enough for all. */
  refresh(): Promise<void> {
    this.#next ??= Promise.resolve(this.#run).then(() => {
      this.#next = undefined;
      return (this.#run = this.#make());
    });
    return this.#next;
  }

  async #make(): Promise<void> {
    try {
      await this.#read();
    } catch (error) {
      this.#problems = [problemOf(error, shownPath(this.#setup.paths.content))];
    }
    this.#onmade();
  }

  async #read(): Promise<void> {
    const { paths, base, imageCache } = this.#setup;
    this.#media.reset();
    const content = await readContent({ paths, withHeld: true, kept: this.#kept });
    const { config, posts } = content;
    const origins = originsOf(config);
    // A picture is fetched once it is published: until then it is shown from where it lies.
    const remote = shownOrigins(config);
    const links = new Links(posts, [], this.#media, { base, origins, files: filesBeside(config) });
    const files = new Map<string, string>();
    const { site, edition, problems } = await renderContent(content, {
      links,
      pictures: new Pictures(this.#media, {
        origins,
        remote,
        drawings: new Drawings(imageCache),
      }),
      base,
      withUnlisted: true,
      kept: this.#kept,
      files: {
        write: (file: DataFile) => void files.set(file.path, file.content),
        reuse: (name) => {
          const content = this.#files.get(name);
          if (content !== undefined) files.set(name, content);
          return content !== undefined;
        },
        read: (name) => files.get(name) ?? '',
      },
    });
    this.#problems = problems;
    // A post that is broken for a moment does not vanish while it is mended.
    const isBroken = problems.some(({ severity }) => severity === 'error');
    if (isBroken && this.#site !== undefined) return;
    for (const file of edition.files) files.set(file.path, file.content);
    files.set('manifest.json', JSON.stringify(edition.manifest));
    this.#files = files;
    this.#site = site;
    const { articles, name } = edition;
    this.#search = new LiveSearch(articles, name, (path) => files.get(path) ?? '');
  }
}

function problemOf(error: unknown, folder: string): ContentError {
  if (error instanceof ContentError) return error;
  // The folder may go, or move, while it is read.
  if (error instanceof Error && 'syscall' in error) return unreadable(folder, error);
  console.error(error);
  const message = error instanceof Error ? error.message : String(error);
  return new ContentError('error', folder, `cannot be shown: ${message}`, {
    hint: 'This is a fault of Lectern itself. The terminal says where.',
  });
}
