import { Arguments } from './arguments.ts';
import type { Tag } from './token.ts';

const NAMES =
  'codepen codesandbox embed gist instagram oembed soundcloud spotify stackblitz tweet twitch twitter video vimeo youtube'.replaceAll(
    ' ',
    '|',
  );
const PATTERN = `\`(${NAMES}):[ \\t]*([^\\s\`]+)\`[ \\t]*(?=\\n[ \\t]*(?:\\n|$)|$)`;

/** What a text has in it that holds one. */
export const LONE_EMBED = new RegExp(`^${PATTERN}`, 'm');

const HERE = new RegExp(PATTERN, 'y');

/**
 * `` `youtube: https://…` `` of Gatsby's plugins, which is a paragraph of its own; within a sentence it is code.
 * @param start where a line begins after an empty one
 */
export function loneEmbedAt(text: string, start: number): Tag | undefined {
  HERE.lastIndex = start;
  const [all, name = '', given = ''] = HERE.exec(text) ?? [];
  if (all === undefined) return undefined;
  const args = new Arguments([given], new Map(), given);
  return { dialect: 'gatsby', form: 'single', name, args, start, end: HERE.lastIndex };
}
