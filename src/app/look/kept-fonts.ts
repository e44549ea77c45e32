import { choose } from '../ui/choice.ts';
import type { FontFile } from './font-files.ts';

/** Where the files of the typeface are named that was chosen. `index.html` loads them before the first paint. */
const KEY = 'lectern:fonts';

export function keepFontFiles(files: readonly FontFile[]): void {
  choose(KEY, files.length === 0 ? undefined : JSON.stringify(files.map(({ face }) => face)));
}

/** Has a typeface ready to be shown. Fails where its first file cannot be had. */
export async function loadFontFiles(files: readonly FontFile[]): Promise<void> {
  const faces = files.map(({ face }) => new FontFace(...face));
  await faces[0]?.load();
  // Nothing else on a page adds any.
  document.fonts.clear();
  for (const face of faces) document.fonts.add(face);
}

/** Whether a typeface that was to be there cannot be had any more, as after a deploy. */
export function isFontMissing(): boolean {
  return [...document.fonts].some(({ status }) => status === 'error');
}
