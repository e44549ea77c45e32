import path from 'node:path';
import { decoded } from '../../model/url.ts';
import { shownPath } from '../source/paths.ts';

/** What a publisher can do about a link in a file that leads nowhere and is like no other. */
export function whatToDo(bare: string, file: string): string {
  const isPost = /\.(?:mdx?|markdown)$/i.test(bare);
  if (isPost && !/^@?\//.test(bare)) {
    const meant = shownPath(path.resolve(path.dirname(file), decoded(bare)));
    return `There is no ${meant}: paths count from the file in which the link stands.`;
  }
  if (isPost || !/\.(?!html?$)\w{2,5}$/i.test(bare)) {
    return 'Correct it, or give the post that it means this address under "aliases".';
  }
  return 'Correct it, or put the file into the public folder.';
}
