import { lateWords } from '../model/late-words.ts';
import './print.css';
import { mount, tick, unmount, untrack } from 'svelte';
import type { Listed } from '../model/article.ts';
import { words } from '../model/words.ts';
import type { Reading } from '../model/device.ts';
import { once } from '../model/once.ts';
import { hrefOf } from '../model/route.ts';
import type { Around } from '../model/suggestions.ts';
import type { Device } from '../storage/device.ts';
import type { Publication } from '../storage/publication.ts';
import { codeOf } from '../storage/reader-error.ts';
import { aroundArticle } from './around-article.ts';
import type { LinkPreviews } from './article-tools/link-previews.ts';
import { ending } from './ending.ts';
import { fetchedCode } from './fetched-code.ts';
import type { FrontSuggestions } from './front-suggestions.ts';
import { hasNavigation } from './has-navigation.ts';
import MinutesLeft from './history/MinutesLeft.svelte';
import { ReadingHistory, RESUME_HASH } from './history/reading-history.svelte.ts';
import { offerResume, resume } from './history/resume.ts';
import { Suggestions } from './history/suggestions.svelte.ts';
import type { HighlightTools } from './highlights/highlight-tools.ts';
import { Highlights } from './highlights/highlights.svelte.ts';
import { onceLookDiffers } from './look/look-elsewhere.ts';
import { publishedCatalog } from './list/catalog.ts';
import { returnMasthead } from './masthead-return.ts';
import { articlesByHref } from './articles-by-href.ts';
import { colourFrame } from './frame-colour.ts';
import { Installing } from './install/installing.svelte.ts';
import type { SavingMany } from './library/saving-many.svelte.ts';
import type { Shelf } from './library/shelf.svelte.ts';
import type { ArticleList } from './list/article-list.svelte.ts';
import type { Speech } from './speech/speech.ts';
import { shareLink } from './ui/share-link.ts';
import { watchPublisher } from './publisher-watch.ts';
import type { View } from './view.ts';

interface Options {
  readonly base: string;
  readonly publication: Publication;
  readonly device: () => Promise<Device>;
  readonly shelf: Shelf;
  /** Says something to the reader, who may take it back. */
  readonly say: (text: string, undo?: () => void) => void;
  /** Told when something on the device has changed: other tabs show it, too. */
  readonly onwritten: () => void;
  /** Told when the page does not look as it was chosen. */
  readonly onlook: () => void;
}

/**
 * What goes along with reading: what was read, and what stands below an article. It comes when the page is
 * there, for no page needs it to be read.
 */
export class Companion {
  readonly history: ReadingHistory;
  readonly suggestions: Suggestions;
  readonly highlights: Highlights;
  readonly installing = new Installing();
  /** The code of a failure of the network or the device; throws what is neither. */
  readonly codeOf = codeOf;
  /** Whether the browser can read aloud (Web Speech API). */
  readonly canListen = 'speechSynthesis' in globalThis;
  #highlightTools = $state.raw<HighlightTools>();
  #shown: { readonly text: HTMLElement; readonly signal: AbortSignal } | undefined;
  #speech: Promise<Speech | undefined> | undefined;
  #linkPreviews: LinkPreviews | undefined;
  #saving = $state.raw<SavingMany>();
  /** What saves many articles at once; loaded when that is asked for, or was not ended the last time. */
  readonly openSaving = once(() => this.#openSaving());
  readonly #options: Options;
  #onFront: FrontSuggestions | undefined;

  constructor(options: Options) {
    this.#options = options;
    const { publication, device, shelf } = options;
    this.history = new ReadingHistory({ ...options, codeOf });
    this.highlights = new Highlights({ ...options, codeOf });
    this.suggestions = new Suggestions({
      history: this.history,
      bookmarks: () => shelf.bookmarks,
      kept: () => shelf.kept,
      around: ({ address }) =>
        aroundArticle(address, { publication, device, kept: Promise.resolve() }),
    });
  }

  /** What marks the article that is shown, when its code has come. */
  get highlightTools(): HighlightTools | undefined {
    return this.#highlightTools;
  }

  /** Likewise, what shows where its links lead. */
  get linkPreviews(): LinkPreviews | undefined {
    return this.#linkPreviews;
  }

  get saving(): SavingMany | undefined {
    return this.#saving;
  }

  /** Where what the reader has made is kept. */
  get device(): () => Promise<Device> {
    return this.#options.device;
  }

  /** The articles to which links lead, by the links. */
  articlesBy(hrefs: readonly string[]): Promise<ReadonlyMap<string, Listed>> {
    return articlesByHref(hrefs, this.#options);
  }

  /** Shows everywhere what an import has changed. */
  showImported(): void {
    void this.#options.shelf.reload();
    this.reload();
    this.#options.onwritten();
  }

  /** Reads again what another tab may have changed. */
  reload(): void {
    void this.history.load();
    void this.highlights.reload();
    void this.#saving?.reload();
  }

  /** Goes along with what is shown from now on. */
  async start(view: () => View): Promise<void> {
    onceLookDiffers(this.#options.onlook);
    returnMasthead();
    colourFrame();
    if (import.meta.env.PROD) this.installing.start(`${this.#options.base}app.webmanifest`);
    await this.history.load();
    void this.#goOnSaving();
    void watchPublisher(this.#options);
    $effect.root(() => {
      const address = $derived(articleIn(view())?.address);
      let before: ArticleList | undefined;
      const front = $derived.by(() => {
        const list = frontIn(view());
        // When a filter is cleared, its articles stand there until all others have come.
        const isComing = list !== before && (list?.isLoading === true || list?.error !== undefined);
        return (before = isComing ? undefined : list);
      });
      $effect(() => {
        if (address === undefined) return undefined;
        return untrack(() => {
          const shown = view();
          const article = articleIn(shown);
          return article && this.#goAlong(article, 'found' in shown && shown.found !== undefined);
        });
      });
      $effect(() => (front === undefined ? undefined : untrack(() => this.#suggestOn(front))));
    });
  }

  async #openSaving(): Promise<SavingMany> {
    const { savingMany } = await fetchedCode('the saving of many', import('./saving.ts'));
    return (this.#saving = await savingMany(this.#options));
  }

  async #goOnSaving(): Promise<void> {
    try {
      const { wanted } = await this.#options.device();
      const list = await wanted.list();
      if (list.some(({ state }) => state === 'waiting')) await this.openSaving();
    } catch (error) {
      codeOf(error);
    }
  }

  #suggestOn(list: ArticleList): (() => void) | undefined {
    if (!this.suggestions.areOn || !this.suggestions.hasGround) return undefined;
    let end = (): void => undefined;
    let isGone = false;
    const show = (onFront: FrontSuggestions): void => {
      this.#onFront = onFront;
      if (!isGone) end = onFront.showIn(list);
    };
    // Those that stood there before are there at once. Without them the list is whole.
    if (this.#onFront !== undefined) show(this.#onFront);
    else this.#loadOnFront().then(show, () => undefined);
    return () => {
      isGone = true;
      end();
    };
  }

  async #loadOnFront(): Promise<FrontSuggestions> {
    const { FrontSuggestions: OnFront } = await import('./front-suggestions.ts');
    return new OnFront(this.suggestions, this.#options.base);
  }

  /** @param isFound whether it was opened at words that were searched for */
  #goAlong(article: Listed, isFound: boolean): () => void {
    const leaving = new AbortController();
    const before = this.history.readingOf(article.address);
    // The text is on the page when the page has been drawn.
    void tick().then(() => {
      const text = document.querySelector<HTMLElement>('[data-article-body]');
      if (text === null || leaving.signal.aborted) return;
      this.#shown = { text, signal: leaving.signal };
      leaving.signal.addEventListener('abort', () => (this.#shown = undefined));
      void this.#equip(text, leaving.signal);
      // Without its highlights an article can be read, too.
      this.#highlight(text, article, leaving.signal).catch(() => undefined);
      if (!isFound && before !== undefined) void goOn(text, before, leaving.signal);
      const around = () => this.around(article);
      const ends = [
        this.history.follow(article, text),
        sayMinutesLeft(text, article.minutes),
        ending(text, {
          article,
          around,
          base: this.#options.base,
          onshare: () => void this.share(article),
          hasLog: () => this.#hasLog(),
          onrevisions: () => void this.showRevisions(article),
        }),
      ];
      leaving.signal.addEventListener('abort', () => {
        for (const end of ends) end();
      });
    });
    return () => leaving.abort();
  }

  /** Without its tools an article can be read, too. */
  async #equip(text: HTMLElement, signal: AbortSignal): Promise<void> {
    try {
      const { equipArticle } = await import('./article-tools/article-tools.ts');
      if (signal.aborted) return;
      const { base, say } = this.#options;
      const summaryOf = (address: string) => this.#summaryOf(address);
      this.#linkPreviews = equipArticle(text, { base, summaryOf, say, signal });
      signal.addEventListener('abort', () => (this.#linkPreviews = undefined));
    } catch {
      // Its code could not be fetched.
    }
  }

  /** What is published of an article, or else what is known of its copy on the device. */
  async #summaryOf(address: string): Promise<Listed | undefined> {
    const { publication, shelf } = this.#options;
    try {
      const entry = await publication.find(address);
      if (entry === undefined) return undefined;
      return (await (await publishedCatalog(publication)).articles([entry.place]))[0];
    } catch (error) {
      codeOf(error);
      return shelf.kept.find(({ article }) => article.address === address)?.article;
    }
  }

  async #highlight(text: HTMLElement, article: Listed, signal: AbortSignal): Promise<void> {
    const { highlightArticle } = await import('./highlights/highlight-tools.ts');
    if (signal.aborted) return;
    const { highlights } = this;
    const { say } = this.#options;
    this.#highlightTools = highlightArticle(text, { article, highlights, say, signal });
    signal.addEventListener('abort', () => (this.#highlightTools = undefined));
  }

  /** Reads aloud what is shown; where that is done already, stops for a while or goes on. */
  async listen(): Promise<void> {
    if (this.#speech === undefined) this.#speech = this.#readAloud();
    else (await this.#speech)?.toggle();
  }

  async #readAloud(): Promise<Speech | undefined> {
    const onend = (): void => void (this.#speech = undefined);
    try {
      const { readAloud } = await fetchedCode('reading aloud', import('./speech/speech.ts'));
      if (this.#shown !== undefined) return readAloud(this.#shown.text, { ...this.#shown, onend });
    } catch (error) {
      codeOf(error);
      this.#options.say(lateWords.library.speechFailed);
    }
    onend();
    return undefined;
  }

  /** Whether the site keeps a log of its changes, as far as that can be known. */
  async #hasLog(): Promise<boolean> {
    const manifest = await this.#options.publication.manifest().catch(codeOf);
    return typeof manifest === 'object' && manifest.revisions !== undefined;
  }

  /** Shows how an article came to be what it is. */
  async showRevisions(article: Listed): Promise<void> {
    const { say } = this.#options;
    try {
      const { revisionsOf } = await fetchedCode('the history', import('./revisions.ts'));
      await revisionsOf(article, this.#options);
    } catch (error) {
      say(words.failed(codeOf(error), navigator.onLine));
    }
  }

  /** Hands a link to an article on, or copies it. */
  async share({ title, address }: Listed): Promise<void> {
    const url = new URL(hrefOf(address, this.#options.base), location.href).href;
    const isCopied = await shareLink({ title, url });
    if (isCopied === undefined) return;
    this.#options.say(isCopied ? lateWords.library.linkCopied : lateWords.library.linkNotCopied);
  }

  /** Keeps with an article that the reader has saved what there is around it. */
  onsaved(article: Listed): void {
    void this.around(article);
    // From now on there is something to lose.
    void watchPublisher(this.#options);
    this.installing.tell(this.#options.say);
  }

  /** What there is around an article; its copy on the device, if it has one, is kept with it. */
  around(article: Listed): Promise<Around> {
    const { publication, device, shelf } = this.#options;
    const kept = shelf.keepOpened(article);
    return aroundArticle(article.address, { publication, device, kept });
  }
}

/**
 * Offers to go on where the reader stopped; who has followed a link to there goes on at once. Who has come back to
 * another place, or by a link to one, is where they want to be.
 */
async function goOn(text: HTMLElement, reading: Reading, signal: AbortSignal): Promise<void> {
  const { progress } = reading;
  if (progress === 0 || progress === 1) return;
  // Until then the browser may set the place on the page itself.
  if (hasNavigation()) await navigation.transition?.finished.catch(() => undefined);
  if (signal.aborted) return;
  const isAsked = location.hash === RESUME_HASH;
  if (!isAsked && (location.hash !== '' || scrollY > 0)) return;
  if (isAsked) {
    // It is asked for once: who loads the page again, or comes back to it, is where they were.
    location.replace('#');
    resume(text, reading);
  } else offerResume(text, { reading, signal });
}

/** Says beside a text how long the rest of it takes. Gives what ends that. */
function sayMinutesLeft(text: HTMLElement, minutes: number): () => void {
  const side = text.closest('article')?.querySelector('.side');
  if (!side || minutes < 2) return () => undefined;
  const shown = mount(MinutesLeft, { target: side, props: { text, minutes } });
  return () => void unmount(shown);
}

function articleIn(view: View): Listed | undefined {
  return 'article' in view ? view.article : undefined;
}

/** The list of all articles as it stands on the front page. */
function frontIn(view: View): ArticleList | undefined {
  return view.kind === 'list' && view.page === 1 && view.list.query === '' ? view.list : undefined;
}
