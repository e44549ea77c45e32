/** Shows nothing but the text, on the whole screen where the browser lets it. */
export class FocusMode {
  #isOn = $state(false);
  #before: Element | null = null;

  get isOn(): boolean {
    return this.#isOn;
  }

  async enter(): Promise<void> {
    const { documentElement: page, activeElement } = document;
    this.#isOn = true;
    this.#before = activeElement;
    page.dataset['focus'] = '';
    // What had the focus is not there any more, and the keys are for the text.
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    try {
      await page.requestFullscreen({ navigationUI: 'hide' });
    } catch {
      // A phone that has none, or a frame that may not: the text has the window for itself.
    }
  }

  leave(): void {
    if (!this.#isOn) return;
    this.#isOn = false;
    delete document.documentElement.dataset['focus'];
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    if (this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
  }
}
