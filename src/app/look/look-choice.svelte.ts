import type { Font, Look, Measure, Theme } from '../../model/look.ts';
import { filesOf } from './font-files.ts';
import { isFontMissing, keepFontFiles, loadFontFiles } from './kept-fonts.ts';
import { keepLook, keptLook } from './kept-look.ts';
import { onLookElsewhere } from './look-elsewhere.ts';
import { hasContrast, showLook } from './show-look.ts';

interface Options {
  /** Keeps files, and no others, for when there is no network. */
  readonly keepFiles: (hrefs: readonly string[]) => Promise<void>;
  /** Told that a typeface cannot be had. */
  readonly onfontfail: () => void;
}

/** How the text is shown, as the reader chooses it for this device, in all tabs of it. */
export class LookChoice {
  readonly #options: Options;
  #look = $state.raw(keptLook());
  #isShowing = false;

  constructor(options: Options) {
    this.#options = options;
  }

  get look(): Look {
    return this.#look;
  }

  get theme(): Theme {
    return this.#look.theme ?? 'system';
  }

  get hasContrast(): boolean {
    return hasContrast(this.#look);
  }

  /** Shows what is kept, goes along with other tabs, and finds a typeface again that is not where it was. */
  start(): void {
    showLook(this.#look);
    onLookElsewhere(() => this.#take());
    if (isFontMissing()) void this.#haveFont(this.#look.font);
  }

  chooseTheme(theme: Theme): void {
    this.change({ theme: theme === 'system' ? undefined : theme });
  }

  /** The text changes when the typeface is there; where it cannot be had all stays as it is. */
  async chooseFont(chosen: Font): Promise<void> {
    const before = this.#look.font;
    const font = chosen === 'serif' ? undefined : chosen;
    this.#look = { ...this.#look, font };
    const isThere = await this.#haveFont(font);
    if (this.#look.font !== font) return;
    this.change({ font: isThere ? font : before });
  }

  set(measure: Measure, value: number): void {
    this.change({ measures: { ...this.#look.measures, [measure]: value } });
  }

  change(change: Partial<Look>): void {
    this.#look = { ...this.#look, ...change };
    this.#show();
  }

  /** Gives what takes it back. */
  reset(): () => void {
    const before = this.#look;
    this.#replace({ measures: {} });
    return () => this.#replace(before);
  }

  #replace(look: Look): void {
    this.#look = look;
    this.#show();
    void this.#haveFont(look.font);
  }

  async #haveFont(font: Font | undefined): Promise<boolean> {
    const files = filesOf(font);
    try {
      await loadFontFiles(files);
    } catch {
      this.#options.onfontfail();
      return false;
    }
    keepFontFiles(files);
    // It can be read in it all the same; without a network only where the browser still has it.
    this.#options.keepFiles(files.map(({ href }) => href)).catch(() => undefined);
    return true;
  }

  /** Once for all that is changed within a frame, and when that is drawn: a long text takes its time. */
  #show(): void {
    if (this.#isShowing) return;
    this.#isShowing = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#isShowing = false;
        showLook(this.#look);
        keepLook(this.#look);
      }),
    );
  }

  #take(): void {
    const { font } = this.#look;
    this.#look = keptLook();
    showLook(this.#look);
    if (this.#look.font !== font)
      void loadFontFiles(filesOf(this.#look.font)).catch(() => undefined);
  }
}
