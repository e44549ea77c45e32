// `npm run build`: Vite refuses options that it does not know, so they reach the plugin as variables.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import process from 'node:process';

/** @type {Readonly<Record<string, string>>} */
const VARIABLES = { '--json': 'JSON', '--strict': 'STRICT' };

process.argv = process.argv.filter((option) => {
  const variable = VARIABLES[option];
  if (variable !== undefined) process.env[variable] = '1';
  return variable === undefined;
});

const vite = path.dirname(createRequire(import.meta.url).resolve('vite/package.json'));
await import(pathToFileURL(path.join(vite, 'bin/vite.js')).href);
