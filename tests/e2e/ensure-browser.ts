import { spawnSync } from 'node:child_process';
import { BROWSER_VARIABLES, findBrowser } from './find-browser.ts';

function run(command: string, ...args: string[]): boolean {
  // npx is a script on Windows, which only a shell can start.
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell }).status === 0;
}

function installWithApt(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return run('apt-get', 'update') && run('apt-get', 'install', '-y', 'chromium');
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function ensureBrowser(): string {
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  for (const variable of BROWSER_VARIABLES) {
    const path = process.env[variable];
    if (path) fail(`${variable} names no browser that starts: "${path}"`);
  }
  console.log('No Chromium or Chrome is installed: installing one for the end-to-end tests.');
  const isInstalled = installWithApt() || run('npx', 'playwright', 'install', 'chromium');
  return (
    (isInstalled ? findBrowser() : undefined) ??
    fail(
      'The end-to-end tests need Chromium or Chrome, and none could be installed. ' +
        'Install one, or set LECTERN_BROWSER to the path of its executable.',
    )
  );
}

console.log(`Browser: ${ensureBrowser()}`);
