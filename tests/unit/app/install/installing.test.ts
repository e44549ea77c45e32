import { render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Installing } from '../../../../src/app/install/installing.svelte.ts';
import InstallSection from '../../../../src/app/install/InstallSection.svelte';

function anInstalling(): Installing {
  const installing = new Installing();
  installing.start('/app.webmanifest');
  return installing;
}

/** The browser offers to install the site, as Chromium does. */
function offer() {
  const prompt = vi.fn(() => Promise.resolve({ outcome: 'accepted' }));
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
  dispatchEvent(event);
  flushSync();
  return { event, prompt };
}

describe('app/install', () => {
  beforeEach(() => void vi.stubGlobal('matchMedia', () => ({ matches: false })));
  afterEach(() => {
    localStorage.clear();
    document.head.replaceChildren();
    Reflect.deleteProperty(navigator, 'standalone');
    vi.unstubAllGlobals();
  });

  it('has the browser learn what it must know when it is listened to', () => {
    anInstalling();
    expect(document.querySelector('link[rel=manifest]')).toHaveProperty(
      'href',
      'http://localhost:3000/app.webmanifest',
    );
  });

  it('says nothing where the browser does not install sites', () => {
    const say = vi.fn();
    const installing = anInstalling();
    render(InstallSection, { id: 'Install', installing });
    installing.tell(say);
    expect(screen.queryByRole('heading')).toBeNull();
    expect(say).not.toHaveBeenCalled();
  });

  it('asks when the reader wants it, and not when the browser does', async () => {
    const installing = anInstalling();
    render(InstallSection, { id: 'Install', installing });
    const { event, prompt } = offer();
    expect(event.defaultPrevented).toBe(true);
    expect(prompt).not.toHaveBeenCalled();
    screen.getByRole('button', { name: 'Install' }).click();
    await vi.waitFor(() => expect(prompt).toHaveBeenCalledOnce());
    flushSync();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('is gone when the site is installed', () => {
    const installing = anInstalling();
    offer();
    expect(installing.way).toBe('button');
    dispatchEvent(new Event('appinstalled'));
    offer();
    expect(installing.way).toBeUndefined();
  });

  it('says how it is done by hand where the browser only has a menu for it', () => {
    Object.assign(navigator, { standalone: false });
    render(InstallSection, { id: 'Install', installing: anInstalling() });
    expect(screen.getByText(/Add to Home Screen/)).toBeTruthy();
  });

  it('says nothing in a window of its own', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const installing = anInstalling();
    offer();
    expect(installing.way).toBeUndefined();
  });

  it('tells once', () => {
    const say = vi.fn();
    anInstalling().tell(say);
    const installing = anInstalling();
    offer();
    installing.tell(say);
    installing.tell(say);
    const another = anInstalling();
    offer();
    another.tell(say);
    expect(say).toHaveBeenCalledOnce();
  });
});
