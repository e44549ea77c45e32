import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import ThemeSwitch from '../../../../src/app/ui/ThemeSwitch.svelte';

describe('app/ui/ThemeSwitch', () => {
  it('shows what is chosen', async () => {
    const { rerender } = render(ThemeSwitch, { theme: 'system', onchange: () => undefined });
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Theme' });
    expect(select.selectedOptions[0]?.textContent).toBe('System');
    expect([...select.options].map(({ text }) => text)).toEqual(['System', 'Light', 'Dark']);
    await rerender({ theme: 'dark' });
    expect(select.selectedOptions[0]?.textContent).toBe('Dark');
  });

  it.each([
    ['Light', 'light'],
    ['Dark', 'dark'],
    ['System', 'system'],
  ])('chooses %s', async (word, theme) => {
    const onchange = vi.fn();
    render(ThemeSwitch, { theme: word === 'System' ? 'dark' : 'system', onchange });
    await userEvent.setup().selectOptions(screen.getByRole('combobox'), word);
    expect(onchange).toHaveBeenCalledExactlyOnceWith(theme);
  });
});
