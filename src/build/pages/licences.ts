import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** From the base. */
export const LICENCES = 'licences.txt';

/** Packages of which some code or a file reaches browsers. */
const PACKAGES = [
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource/opendyslexic',
  '@orama/stemmers',
  'approx-string-match',
  'dompurify',
  'idb',
  'svelte',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
] as const;

/** Of the drawings of icons, which are copied and not installed: https://lucide.dev/license */
const LUCIDE = `ISC License

Copyright (c) Lucide Icons and Contributors 2025

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

/** The licences of all that the reader is made of, as most of them ask to be handed on with it. */
export function licencesText(root: string): string {
  const parts = [
    licenceIn(root),
    `Lucide (ISC)\n\n${LUCIDE}`,
    ...PACKAGES.map((name) => licenceIn(path.join(root, 'node_modules', name))),
  ];
  return `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function licenceIn(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as { readonly name: string; readonly version: string; readonly license: string };
  const texts = readdirSync(folder)
    .filter((file) => /^licen[cs]e/i.test(file))
    .toSorted()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}
