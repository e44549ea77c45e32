import { screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problems } from '../../../src/app/problems.ts';

beforeEach(() => {
  document.body.replaceChildren();
  // jsdom has no such dialogs.
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
});

describe('app/problems', () => {
  it('shows what is wrong with the posts, and what to do about it', () => {
    new Problems().show('content/a.md:4:7 error: <b>');
    const dialog = screen.getByRole('dialog', { name: 'Mistakes' });
    expect(dialog.textContent).toContain('content/a.md:4:7 error: <b>');
    expect(dialog.textContent).toContain('Mend the file and save it');
    expect(dialog.querySelector('b')).toBeNull();
  });

  it('shows what is wrong now alone, until nothing is', () => {
    const problems = new Problems();
    problems.show('one');
    problems.show('two');
    expect(screen.getByRole('dialog').textContent).toMatch(/^two/);
    problems.hide();
    expect(screen.queryByRole('dialog')).toBeNull();
    problems.hide();
  });
});
