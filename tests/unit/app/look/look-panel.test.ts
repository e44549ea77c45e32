import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LookChoice } from '../../../../src/app/look/look-choice.svelte.ts';
import LookPanel from '../../../../src/app/look/LookPanel.svelte';
import { shown } from './a-frame.ts';

function aPanel(onfocusmode?: () => void) {
  const choice = new LookChoice({ keepFiles: () => Promise.resolve(), onfontfail: vi.fn() });
  const onreset = vi.fn();
  const onclose = vi.fn();
  const onlanguage = vi.fn();
  render(LookPanel, { choice, onreset, onclose, onfocusmode, language: undefined, onlanguage });
  return { choice, onreset, onclose, onlanguage, user: userEvent.setup() };
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

afterEach(async () => {
  await shown();
  for (const name of ['style', 'data-theme', 'data-contrast']) {
    document.documentElement.removeAttribute(name);
  }
});

describe('app/look/LookPanel', () => {
  it('offers the themes, with the one that is shown', async () => {
    const { choice, user } = aPanel();
    const themes = screen.getByRole('group', { name: 'Theme' });
    expect(within(themes).getAllByRole('radio').length).toBe(5);
    expect(within(themes).getByRole<HTMLInputElement>('radio', { name: 'System' }).checked).toBe(
      true,
    );
    await user.click(within(themes).getByRole('radio', { name: 'Sepia' }));
    expect(choice.theme).toBe('sepia');
    expect(within(themes).getByRole<HTMLInputElement>('radio', { name: 'Sepia' }).checked).toBe(
      true,
    );
  });

  it('says the values of its sliders in words', async () => {
    const { choice } = aPanel();
    const size = screen.getByRole('slider', { name: 'Size' });
    expect(size.getAttribute('aria-valuetext')).toBe('19 px');
    await fireEvent.input(size, { target: { value: '24' } });
    expect(choice.look.measures.size).toBe(24);
    expect(size.getAttribute('aria-valuetext')).toBe('24 px');
    expect(
      screen.getByRole('slider', { name: 'Letter spacing' }).getAttribute('aria-valuetext'),
    ).toBe('Normal');
  });

  it('switches what is on or off', async () => {
    const { choice, user } = aPanel();
    await user.click(screen.getByRole('checkbox', { name: 'More contrast' }));
    await user.click(screen.getByRole('checkbox', { name: 'Lines end evenly' }));
    await user.click(screen.getByRole('checkbox', { name: 'Divide long words' }));
    expect(choice.look).toMatchObject({
      hasContrast: true,
      isJustified: true,
      isUnhyphenated: true,
    });
  });

  it('sets everything back', async () => {
    const { onreset, user } = aPanel();
    await user.click(screen.getByRole('button', { name: 'Reset all' }));
    expect(onreset).toHaveBeenCalledOnce();
  });

  it('offers the text alone only where there is one', async () => {
    const onfocusmode = vi.fn();
    const { onclose, user } = aPanel(onfocusmode);
    await user.click(screen.getByRole('button', { name: 'Only the text' }));
    expect(onclose).toHaveBeenCalledOnce();
    expect(onfocusmode).toHaveBeenCalledOnce();
    document.body.replaceChildren();
    aPanel();
    expect(screen.queryByRole('button', { name: 'Only the text' })).toBeNull();
  });

  it('offers the languages of the interface, each by its own name, and that of the browser', async () => {
    const { onlanguage, user } = aPanel();
    const field = screen.getByRole('combobox', { name: 'Language' });
    expect(field).toHaveProperty('value', '');
    const french = within(field).getByRole('option', { name: 'Français' });
    expect(french.lang).toBe('fr');
    await user.selectOptions(field, 'fr');
    expect(onlanguage).toHaveBeenLastCalledWith('fr');
    await user.selectOptions(field, 'As in the browser');
    expect(onlanguage).toHaveBeenLastCalledWith(undefined);
  });
});
