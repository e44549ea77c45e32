import { lateWords } from '../../model/late-words.ts';
import { choose, chosenHere } from '../ui/choice.ts';

/** Chromium's own: https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/** Set when the reader has been told once. */
const TOLD_KEY = 'lectern:install-told';

/** How the site is installed: by a button, by the browser's own menu, or not at all (or it is already). */
export type InstallWay = 'button' | 'menu';

/** Lets the reader install the site, where the browser does. */
export class Installing {
  #asking = $state.raw<BeforeInstallPromptEvent>();
  #isInstalled = $state(isInstalled());

  /** @param manifest the address of what browsers must know of the site; none has it before the reader begins to listen */
  start(manifest: string): void {
    addEventListener('beforeinstallprompt', (event) => {
      // The browser would offer it when it likes.
      event.preventDefault();
      this.#asking = event as BeforeInstallPromptEvent;
    });
    addEventListener('appinstalled', () => {
      this.#isInstalled = true;
      this.#asking = undefined;
    });
    const link = document.createElement('link');
    link.rel = 'manifest';
    link.href = manifest;
    document.head.append(link);
  }

  get way(): InstallWay | undefined {
    if (this.#isInstalled) return undefined;
    if (this.#asking !== undefined) return 'button';
    // Only Safari on iPhones and iPads has it.
    return 'standalone' in navigator ? 'menu' : undefined;
  }

  /** Has the browser ask the reader. It lets itself be asked once. */
  async install(): Promise<void> {
    const asking = this.#asking;
    this.#asking = undefined;
    await asking?.prompt();
  }

  /** Says once, to who keeps something, that the site can be installed. */
  tell(say: (text: string) => void): void {
    if (this.way === undefined || chosenHere(TOLD_KEY) !== undefined) return;
    choose(TOLD_KEY, 'yes');
    say(lateWords.install.offered);
  }
}

function isInstalled(): boolean {
  const isStandalone = (navigator as { standalone?: boolean }).standalone === true;
  return isStandalone || matchMedia('(display-mode: standalone)').matches;
}
