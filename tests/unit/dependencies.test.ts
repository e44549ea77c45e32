import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: true }>>;
}

it('needs no script of a package when it is installed, so that none has to be run', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const withScript = Object.keys(packages).filter((name) => packages[name]?.hasInstallScript);
  // Looks only whether the program that npm has chosen for this machine can be run.
  expect(withScript).toEqual(['node_modules/esbuild']);
});
