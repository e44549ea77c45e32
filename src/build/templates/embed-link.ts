import { Arguments } from './arguments.ts';
import type { Tag } from './token.ts';

const NAMED = /@\[([a-z]+)\]\(\s*(?:<([^<>\n]+)>|([^\s()<>]+))[^()\n]*\)/y;
const BARE = /%\[(https?:\/\/[^\s[\]]+)\]/y;

/** Zenn's names for what has a meaning under another one, or is known by its address alone. */
const NAMES: Readonly<Record<string, string>> = {
  youtube: 'youtube',
  vimeo: 'vimeo',
  gist: 'gist',
  tweet: 'tweet',
  twitter: 'tweet',
  instagram: 'instagram',
  codepen: 'codepen',
  spotify: 'spotify',
  bilibili: 'bilibili',
  ...Object.fromEntries(
    'card speakerdeck slideshare jsfiddle codesandbox stackblitz figma docswell osf prezi'
      .split(' ')
      .map((name) => [name, 'embed']),
  ),
};

/** `@[youtube](id)` of markdown-it-video and Zenn, `%[https://example.com]` of Hashnode. */
export function embedLinkAt(text: string, start: number): Tag | undefined {
  BARE.lastIndex = start;
  const [bare, address] = BARE.exec(text) ?? [];
  if (bare !== undefined && address !== undefined) return tag('embed', address, start, bare);
  NAMED.lastIndex = start;
  const [written, name = '', angled, plain = ''] = NAMED.exec(text) ?? [];
  const meant = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  if (written === undefined || meant === undefined) return undefined;
  return tag(meant, angled ?? plain, start, written);
}

function tag(name: string, given: string, start: number, { length }: string): Tag {
  const args = new Arguments([given], new Map(), given);
  return { dialect: 'hugo', form: 'single', name, args, start, end: start + length };
}
