import { type Route, routeOf } from '../model/route.ts';
import { hasNavigation } from './has-navigation.ts';

/** A move to another page of the app. */
export interface Move {
  readonly route: Route;
  readonly url: URL;
  /** Whether it goes back or forward to a page that was shown before. */
  readonly isReturn: boolean;
  /** Whether only the filter of the list changes: focus and place stay where they are. */
  readonly isFilter: boolean;
  /** What was remembered of the page when it was left. */
  readonly remembered: unknown;
  readonly signal: AbortSignal;
}

interface Options {
  readonly base: string;
  /** Shows the page; the browser then sets the place on it. */
  readonly show: (move: Move) => Promise<void>;
  /**
   * What to remember of the page that is being left, for when the reader comes back.
   * @param link The one that is followed, or what has the focus.
   */
  readonly remember: (link: Element | null) => unknown;
}

const FILTER = 'filter';

/**
 * Moves within the site without loading a page, over the links that stand there, through the Navigation API
 * (https://html.spec.whatwg.org/#navigation-api). A browser without it loads the printed pages.
 */
export class Router {
  readonly #options: Options;
  #leavingFor: string | undefined;
  /** Whether the last move was a step onwards. */
  #isStep = false;

  constructor(options: Options) {
    this.#options = options;
  }

  start(): void {
    if (!hasNavigation()) return;
    navigation.addEventListener('navigate', (event) => this.#onNavigate(event));
  }

  /** What was remembered of the page that is shown, when it was left before. */
  get remembered(): unknown {
    const state: unknown = hasNavigation() ? navigation.currentEntry?.getState() : undefined;
    return state;
  }

  /**
   * Leaves for a page that is not the app's, once it is clear that it is none. The step that was taken for
   * it is taken back first: it belongs to this document, to which the way back from there would lead.
   */
  async leave(): Promise<void> {
    const { href } = location;
    if (this.#isStep) await navigation.back().finished?.catch(() => undefined);
    this.#leavingFor = href;
    if (this.#isStep) location.assign(href);
    else location.replace(href);
  }

  /**
   * Goes to an address that differs in its query only, and stays at the same place on the page.
   * @param isSame whether it takes the place of the one that is shown
   */
  goToFilter(href: string, isSame: boolean): void {
    const history = isSame ? 'replace' : 'push';
    if (hasNavigation()) navigation.navigate(href, { info: FILTER, history });
    else if (isSame) location.replace(href);
    else location.assign(href);
  }

  #onNavigate(event: NavigateEvent): void {
    const { destination, navigationType } = event;
    if (!event.hashChange && event.downloadRequest === null) this.#remember(event.sourceElement);
    if (!event.canIntercept || event.hashChange || event.downloadRequest !== null) return;
    if (event.formData !== null || navigationType === 'reload') return;
    if (destination.url === this.#leavingFor) return;
    const url = new URL(destination.url);
    const route = routeOf(url.pathname, url.search, this.#options.base);
    if (route === undefined) return;
    const isFilter = event.info === FILTER;
    if (navigationType !== 'traverse') this.#isStep = navigationType === 'push';
    event.intercept({
      focusReset: 'manual',
      scroll: isFilter ? 'manual' : 'after-transition',
      handler: async () => {
        await this.#options.show({
          route,
          url,
          isFilter,
          isReturn: navigationType === 'traverse',
          remembered: destination.getState(),
          signal: event.signal,
        });
        // A page may be loaded again without having been left.
        if (!event.signal.aborted) this.#remember(null);
      },
    });
  }

  #remember(link: Element | null | undefined): void {
    const state = this.#options.remember(link ?? document.activeElement);
    navigation.updateCurrentEntry({ state });
  }
}
