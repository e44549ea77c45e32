import { Arguments } from './arguments.ts';
import type { Expander } from './expander.ts';
import { plainMarkdown } from './markdown-text.ts';
import { normalized } from './meanings.ts';
import { partOf } from './snippets.ts';
import type { TagToken } from './token.ts';

/** How deep files may include each other, and how many a post may take in: a file may include itself. */
const DEEPEST_INCLUDE = 4;
const MOST_INCLUDES = 200;

/** What the names of includes have in them, in as many blogs, by what they make. */
const KINDS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/youtube/, 'youtube'],
  [/vimeo/, 'vimeo'],
  [/tweet|twitter/, 'tweet'],
  [/gist/, 'gist'],
  [/gallery|slider|carousel/, 'gallery'],
  [/figure|image|img|picture|photo/, 'figure'],
  [/video/, 'video'],
  [/audio/, 'audio'],
  [/embed|iframe/, 'embed'],
  [/alert|notice|callout|admonition|message/, 'notice'],
  [/warning/, 'warning'],
  [/note|info/, 'note'],
  [/tip|hint/, 'tip'],
  [/button|btn/, 'button'],
  [/quote/, 'quote'],
  [/^toc|tableofcontents/, 'toc'],
];

const FRONT_MATTER = /^---[ \t]*\n[^]*?\n---[ \t]*(?:\n|$)/;

/** The Markdown of another file, of which a part may be meant; its name where there is none. */
export function includedFile(token: TagToken, expander: Expander): string {
  const { host, includes } = expander;
  const args = expander.argumentsOf(token);
  const src = args.get('src') ?? '';
  const mayInclude = includes.depth < DEEPEST_INCLUDE && includes.count < MOST_INCLUDES;
  const text = mayInclude ? host.file(src) : undefined;
  if (text === undefined) {
    host.missing(src, token.start);
    return plainMarkdown(src);
  }
  const part = partOf(text, args, (name) => host.missing(src, token.start, name));
  // VitePress counts lines with the front matter.
  return expander.included(part.replace(FRONT_MATTER, ''), new Map());
}

/** What `{% include name key=value %}` makes: what its name says, else what is in the file of that name. */
export function includedText(token: TagToken, expander: Expander): string {
  const { host, includes } = expander;
  const args = expander.argumentsOf(token);
  const [file = '', ...others] = args.positional;
  const name = normalized(file);
  const known = [name, ...KINDS.filter(([pattern]) => pattern.test(name)).map(([, kind]) => kind)];
  for (const kind of known) {
    const made = expander.madeAs(kind, new Arguments(others, args.named), token);
    if (made !== undefined) return made;
  }
  const text =
    includes.depth < DEEPEST_INCLUDE && includes.count < MOST_INCLUDES
      ? host.include(file)
      : undefined;
  if (text !== undefined) return expander.included(text, args.named);
  host.unknown('include', `{% include ${file} %}`, token.start);
  return '';
}
