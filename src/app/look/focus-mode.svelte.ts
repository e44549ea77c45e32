/** Shows nothing but the text, on the whole screen where the browser lets it. */
export class FocusMode {
  #isOn = $state(false);
  #before: Element | null = null;
  #isWholeScreen = false;
  #screen = Promise.resolve();

  get isOn(): boolean {
    return this.#isOn;
  }

  enter(): void {
    const { documentElement: page, activeElement } = document;
    this.#isOn = true;
    this.#before = activeElement;
    page.dataset['focus'] = '';
    // What had the focus is not there any more, and the keys are for the text.
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    this.#adaptScreen();
  }

  leave(): void {
    if (!this.#isOn) return;
    this.#isOn = false;
    delete document.documentElement.dataset['focus'];
    this.#adaptScreen();
    if (this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
  }

  /** The browser itself ends the full screen with Escape; the end of one before is not meant. */
  onScreenChange(): void {
    if (this.#isWholeScreen && document.fullscreenElement === null) this.leave();
  }

  /** One change after the other, each to what is wished by then: the browser takes its time for them. */
  #adaptScreen(): void {
    this.#isWholeScreen = false;
    this.#screen = this.#screen.then(async () => {
      const isWhole = document.fullscreenElement !== null;
      try {
        if (this.#isOn && !isWhole) {
          await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
        } else if (!this.#isOn && isWhole) await document.exitFullscreen();
      } catch {
        // A phone that has none, or a frame that may not: the text has the window for itself.
      }
      this.#isWholeScreen = this.#isOn && document.fullscreenElement !== null;
    });
  }
}
