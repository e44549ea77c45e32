import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Names a person's own choice of browser, first that counts. */
export const BROWSER_VARIABLES = ['LECTERN_BROWSER', 'CHROME_PATH'] as const;

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

function chosenPaths(): string[] {
  return BROWSER_VARIABLES.flatMap((variable) => process.env[variable] ?? []).filter(Boolean);
}

function commandPaths(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
}

function usualPaths(): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(process.env['HOME'] ?? '', 'Applications')].flatMap((folder) => [
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
    ]);
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((variable) => process.env[variable] ?? [])
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  return ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

function isBrowser(path: string): boolean {
  if (!existsSync(path)) return false;
  // chrome.exe --version opens a window.
  if (process.platform === 'win32') return true;
  // Ubuntu's chromium-browser may be a script that only asks to install a snap.
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/** The browser that was chosen, else one that is installed, else Playwright's own if it is downloaded. */
export function findBrowser(): string | undefined {
  const chosen = chosenPaths();
  if (chosen.length > 0) return chosen.find(isBrowser);
  return [...commandPaths(), ...usualPaths(), chromium.executablePath()].find(isBrowser);
}
