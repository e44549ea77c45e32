import { dataPath } from '../model/catalog.ts';
import { once } from '../model/once.ts';
import type { PageData } from '../model/page.ts';
import { hrefOf, routeHref } from '../model/route.ts';
import type { Site } from '../model/site.ts';
import { words } from '../model/words.ts';
import type { Device } from '../storage/device.ts';
import { Publication } from '../storage/publication.ts';
import { codeOf } from '../storage/reader-error.ts';
import type { SafeHtml } from '../storage/safe-html.ts';
import type { Companion } from './companion.svelte.ts';
import { fetchedCode } from './fetched-code.ts';
import { Finding } from './finding.svelte.ts';
import type { ReadingHistory } from './history/reading-history.svelte.ts';
import type { Suggestions } from './history/suggestions.svelte.ts';
import { LateCommands } from './late-commands.ts';
import type { Shelf } from './library/shelf.svelte.ts';
import { OtherTabs } from './other-tabs.ts';
import { OpenedArticles } from './opened-articles.ts';
import type { Pages } from './pages.ts';
import { prefetch } from './prefetch.ts';
import { Router } from './router.ts';
import { Screen } from './screen.svelte.ts';
import { hashIn } from './view.ts';
import { Views } from './views.ts';

/** Something said to the reader, which can be taken back for a while. */
export interface Toast {
  readonly text: string;
  readonly undo?: () => void;
}

/** What the app starts with. */
interface Start {
  readonly base: string;
  readonly data: PageData;
  /** The text of an article that is printed on the page. */
  readonly html: SafeHtml | undefined;
  /** Of the page, as it would stand in a link. */
  readonly path: string;
  readonly pages: Pages;
}

/** The app: what belongs to it, and what can be done with it. */
export class Reader {
  readonly base: string;
  readonly site: Site;
  readonly commands: LateCommands;
  readonly finding: Finding;
  readonly screen: Screen;
  readonly #router: Router;
  readonly #pages: Pages;
  readonly #publication: Publication;
  readonly #articles: OpenedArticles;
  readonly #otherTabs: OtherTabs;
  #toast = $state.raw<Toast>();
  #shelf = $state.raw<Shelf>();
  #companion = $state.raw<Companion>();
  readonly #openDevice = once(async (): Promise<Device> => {
    const { openDevice } = await fetchedCode('the device', import('../storage/device.ts'));
    return openDevice(this.base);
  });
  readonly #accompanied = once(() => this.#accompany());
  readonly #loadNext = once(async () => {
    await this.#pages.load('article');
    await this.#articles.getReady();
    await this.#pages.load('list');
  });

  constructor({ base, data: { site, page }, html, path, pages }: Start) {
    this.base = base;
    this.site = site;
    this.#pages = pages;
    this.#publication = new Publication(base);
    this.finding = new Finding({
      base,
      language: site.language,
      publication: this.#publication,
      shelf: this.openShelf,
      companion: async () => {
        await this.#accompanied();
        return this.#companion;
      },
    });
    this.#otherTabs = new OtherTabs(base);
    this.#articles = new OpenedArticles({
      publication: this.#publication,
      device: this.#openDevice,
      sanitizer: async () =>
        (await fetchedCode('the sanitizer', import('../storage/sanitize.ts'))).sanitize,
      style: (name) =>
        (name === 'code'
          ? import('./article/code-prose.css')
          : import('./article/rich-prose.css')
        ).catch(() => undefined),
      withdraw: async (address) => (await this.openShelf()).dropWithdrawn(address),
    });
    this.commands = new LateCommands({
      load: async (keys) => {
        const { Commands } = await fetchedCode('commands', import('./commands.svelte.ts'));
        return new Commands(this, keys);
      },
      onfail: (error) => this.say(words.commandsFailed(codeOf(error) !== 'offline')),
    });
    const views = new Views({
      publication: this.#publication,
      articles: this.#articles,
      lists: this.finding.lists,
      base,
    });
    this.#router = new Router({
      base,
      show: (move) => this.screen.show(move),
      remember: (link) => this.screen.remember(link),
    });
    this.screen = new Screen({
      base,
      site,
      pages,
      views,
      shelf: this.openShelf,
      view: views.ofPage(page, html),
      path,
      leave: page.kind === 'shell' ? undefined : () => this.#router.leave(),
    });
  }

  /** The direction of what its authors write, where that is not the one of the interface. */
  get contentDir(): 'ltr' | 'rtl' | undefined {
    return this.site.dir === words.dir ? undefined : this.site.dir;
  }

  /** What the reader keeps on this device, once the page is there. */
  get shelf(): Shelf | undefined {
    return this.#shelf;
  }

  readonly openShelf = once(() => this.#makeShelf());

  async #makeShelf(): Promise<Shelf> {
    // What it stands on comes first; where that cannot be had, the shelf says so itself.
    await this.#openDevice().catch(() => undefined);
    const { Shelf } = await fetchedCode('the library', import('./library/shelf.svelte.ts'));
    return (this.#shelf = new Shelf({
      device: this.#openDevice,
      copyOf: ({ address, hash }) => this.#publication.article(address, hash),
      say: (text, undo) => this.say(text, undo),
      codeOf,
      onwritten: () => this.#otherTabs.tell(),
      onsaved: (article) => this.#companion?.onsaved(article),
    }));
  }

  /** Keeps something, or keeps it no more; where that cannot be, it is said why. */
  async keep(work: (shelf: Shelf) => Promise<void>): Promise<void> {
    try {
      await work(await this.openShelf());
    } catch (error) {
      this.say(words.failed(codeOf(error), navigator.onLine));
    }
  }

  get toast(): Toast | undefined {
    return this.#toast;
  }

  /** What was read on this device, once the page is there. */
  get history(): ReadingHistory | undefined {
    return this.#companion?.history;
  }

  /** Likewise. */
  get suggestions(): Suggestions | undefined {
    return this.#companion?.suggestions;
  }

  /** Likewise, with what else goes along with reading. */
  get companion(): Companion | undefined {
    return this.#companion;
  }

  say(text: string, undo?: () => void): void {
    this.#toast = { text, ...(undo && { undo }) };
  }

  dismissToast(): void {
    this.#toast = undefined;
  }

  /** Shows an article without the marks of what it was found by. */
  leaveFound(address: string): void {
    this.#router.goToFilter(hrefOf(address, this.base), true);
  }

  /**
   * Narrows the list, at an address of its own.
   * @param isSame whether it takes the place of the one before, as each letter of a query does
   */
  goToFilter(query: string, isSame = false): void {
    this.#router.goToFilter(routeHref({ kind: 'list', query, page: 1 }, this.base), isSame);
  }

  /** Has an article ready that the reader is about to open. */
  expect(address: string): void {
    if (!savesData()) this.#articles.expect(address, hashIn(this.screen.view, address));
  }

  /** Has an article ready that is in sight, when the browser has nothing better to do. */
  prefetch(address: string): void {
    const hash = hashIn(this.screen.view, address);
    if (hash === undefined || savesData()) return;
    const whenIdle = (): void =>
      void requestIdleCallback(() => this.#articles.expect(address, hash));
    prefetch(this.base + dataPath('articles', hash), () => void this.getReady().then(whenIdle));
  }

  /** Has the code ready that shows what is likely to be opened next. */
  async getReady(): Promise<void> {
    if (savesData()) return;
    try {
      await this.#loadNext();
    } catch (error) {
      codeOf(error);
    }
  }

  /** Takes over the page in the browser. */
  async start(): Promise<void> {
    this.#router.start();
    this.commands.start();
    addEventListener('online', () => this.#onOnline());
    this.#otherTabs.listen(() => {
      void this.shelf?.reload();
      this.#companion?.reload();
    });
    await this.screen.start(this.#router.remembered);
  }

  /** Turns to the device, once the page is there. */
  async settle(): Promise<void> {
    try {
      const shelf = await this.openShelf();
      if (!shelf.isLoaded) await shelf.load();
    } catch (error) {
      codeOf(error);
    }
    this.screen.settle();
    await this.#accompanied();
  }

  async #accompany(): Promise<void> {
    try {
      const { Companion } = await fetchedCode('the history', import('./companion.svelte.ts'));
      const { base, screen } = this;
      const companion = new Companion({
        base,
        publication: this.#publication,
        device: this.#openDevice,
        shelf: await this.openShelf(),
        say: (text, undo) => this.say(text, undo),
        onwritten: () => this.#otherTabs.tell(),
        onlook: () => void this.commands.load(),
      });
      await companion.start(() => screen.view);
      this.#companion = companion;
    } catch (error) {
      codeOf(error);
    }
  }

  /** Shows what has changed on disk, in `dev`. */
  async refresh(): Promise<void> {
    await this.#publication.manifest({ fresh: true });
    this.#articles.forget();
    await this.screen.again();
  }

  #onOnline(): void {
    if (this.finding.isOffline || this.screen.view.kind === 'failed') void this.screen.again();
  }
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
