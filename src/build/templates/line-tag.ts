import { loneEmbedAt } from './lone-embed.ts';
import { snippetTagAt } from './snippet-tag.ts';
import type { Tag } from './token.ts';

/** A tag that is one only where a line begins with it, behind the marks of quotes and lists. */
export function lineTagAt(
  text: string,
  lineStart: number,
  container: string,
  isAfterBlank: boolean,
): Tag | undefined {
  const embed = isAfterBlank ? loneEmbedAt(text, lineStart) : undefined;
  return embed ?? snippetTagAt(text, lineStart + container.length);
}
