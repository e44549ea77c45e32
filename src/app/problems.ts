/** What keeps the posts from being shown as they are now, over the page: only while they are written. */
export class Problems {
  #shown: HTMLDialogElement | undefined;

  show(report: string): void {
    this.hide();
    const dialog = document.createElement('dialog');
    dialog.dataset['problems'] = '';
    dialog.setAttribute('aria-label', 'Mistakes');
    dialog.style.cssText =
      'margin: auto; max-inline-size: min(60rem, 94vw); max-block-size: 90vh; overflow: auto; padding: 24px;' +
      'border: 1px solid var(--edge); border-block-start: 4px solid var(--accent);' +
      'outline: none; color: var(--text); background: var(--ground)';
    const text = document.createElement('pre');
    text.textContent = report;
    text.style.cssText = 'white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.6';
    const advice = document.createElement('p');
    advice.textContent =
      'The page shows the posts as they were. Mend the file and save it, and this goes by itself; Escape puts it away.';
    advice.style.cssText = 'margin-block-start: 24px; color: var(--text-faint)';
    dialog.append(text, advice);
    document.body.append(dialog);
    dialog.showModal();
    this.#shown = dialog;
  }

  hide(): void {
    this.#shown?.remove();
    this.#shown = undefined;
  }
}
