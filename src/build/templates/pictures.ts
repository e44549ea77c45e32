import { attribute, destination, link, oneLine, plainMarkdown } from './markdown-text.ts';
import { Arguments } from './arguments.ts';
import { block, inline, type Made, type Use } from './use.ts';

/** A path or an address, as no class name of Octopress's `{% img left /x.png %}` is. */
const PATH = /[./]/;
const LENGTH = /^\d+(?:px|%)?$/;
const MARKUP = /[*_`[<&~$^=]/;

interface Picture {
  readonly src: string;
  readonly alt: string | undefined;
  /** Markdown. */
  readonly caption: string | undefined;
  readonly href: string | undefined;
  readonly width: string | undefined;
  readonly height: string | undefined;
}

function sourceOf(args: Arguments): string | undefined {
  return (
    args.get(
      'src',
      'image_path',
      'image-path',
      'imagepath',
      'url',
      'path',
      'image',
      'img',
      'file',
    ) ??
    args.get('source', 'filename', 'image_url', 'photo', 'light') ??
    args.positional.find((value) => PATH.test(value)) ??
    args.at(0)
  );
}

function captionOf({ args, name }: Use): string | undefined {
  const title = name === 'figure' ? args.get('title') : undefined;
  const caption = args.get('caption', 'description', 'desc', 'legend', 'figcaption', 'text');
  const credit = args.get('attr', 'credit', 'attribution');
  const href = args.get('attrlink', 'credit_url');
  const parts = [
    title === undefined || caption === undefined ? title : `**${title}**`,
    caption,
    credit !== undefined && href !== undefined ? link(credit, href) : credit,
  ];
  return parts.filter((part) => part !== undefined).join(' ') || undefined;
}

function pictureOf(use: Use): Picture | undefined {
  const { args } = use;
  const src = sourceOf(args);
  if (src === undefined) return undefined;
  const after = args.positional.slice(args.positional.indexOf(src) + 1);
  const isNamed = !args.positional.includes(src);
  const words = isNamed ? [] : after.filter((value) => !LENGTH.test(value));
  // Hexo takes words without quotes for one title.
  const isFree = use.dialect === 'liquid' && !/["',]/.test(args.text);
  const [first, second] = isFree && words.length > 0 ? [words.join(' ')] : words;
  const [width, height] = isNamed ? [] : after.filter((value) => LENGTH.test(value));
  // Octopress and Hexo write the title before the words for those who do not see it.
  const isTitleFirst = use.dialect === 'liquid' && use.name !== 'image';
  const written = use.inner() || captionOf(use);
  return {
    src: use.host.asset(src),
    alt: args.get('alt', 'alttext', 'alt_text') ?? (isTitleFirst ? (second ?? first) : first),
    caption: written ?? (isTitleFirst || isNamed ? undefined : second),
    href: args.get('link', 'href', 'target_url'),
    width: args.get('width', 'w') ?? width,
    height: args.get('height', 'h') ?? height,
  };
}

function lengthOf(value: string | undefined): string | undefined {
  return value !== undefined && LENGTH.test(value) ? value.replace('px', '') : undefined;
}

/** As Markdown where Markdown can say it: what holds no HTML is spared the sanitizer. */
function markdownOf({ src, alt, caption }: Picture): string {
  const words = alt ?? (caption !== undefined && !MARKUP.test(caption) ? caption : '');
  const title = caption === undefined ? '' : ` "${oneLine(caption).replace(/["\\]/g, '\\$&')}"`;
  return `![${plainMarkdown(words)}](${destination(src)}${title})`;
}

function htmlOf({ src, alt, caption, href, width, height }: Picture): string {
  const sizes = attribute('width', lengthOf(width)) + attribute('height', lengthOf(height));
  const img = `<img${attribute('src', src)}${attribute('alt', alt ?? '')}${sizes}>`;
  const picture = href === undefined ? img : `<a${attribute('href', href)}>${img}</a>`;
  if (caption === undefined) return `<figure>${picture}</figure>`;
  return `<figure>${picture}<figcaption>\n\n${caption.trim()}\n\n</figcaption></figure>`;
}

/** A picture on lines of its own, with what is written below it. */
export function pictureBlock(picture: Picture): string {
  const { caption, href, width, height } = picture;
  const isPlain = caption === undefined || (!MARKUP.test(caption) && !caption.includes('\n'));
  const hasSize = lengthOf(width) !== undefined || lengthOf(height) !== undefined;
  return isPlain && href === undefined && !hasSize ? markdownOf(picture) : htmlOf(picture);
}

/** A picture in the text, or a figure of its own with what is written below it. */
export function figure(use: Use): Made | undefined {
  const picture = pictureOf(use);
  if (picture === undefined) return undefined;
  const { href } = picture;
  if (!use.isBlock) {
    const image = markdownOf({ ...picture, caption: undefined });
    return inline(href === undefined ? image : link(image, href));
  }
  return block(pictureBlock(picture));
}

/** What Minimal Mistakes shows: a list of the front matter, by its name. */
function listedGallery(use: Use): Made | undefined {
  const pictures = use.host.entries(use.args.get('id') ?? 'gallery').flatMap((entry) => {
    const picture = pictureOf({ ...use, args: new Arguments([], entry) });
    if (picture === undefined) return [];
    const caption = entry.get('caption') ?? entry.get('title');
    return pictureBlock({ ...picture, caption, href: entry.get('url') });
  });
  if (pictures.length === 0) return undefined;
  return block([...pictures, captionOf(use) ?? ''].join('\n\n').trimEnd());
}

/** The pictures that are named, or all those of a folder, or those that the front matter lists. */
export function gallery(use: Use): Made | undefined {
  const { args, host } = use;
  const inner = use.inner();
  if (inner !== '') return block(inner);
  const list = args.get('images', 'src', 'pictures', 'files') ?? '';
  const names = [...list.replace(/^\[|\]$/g, '').split(/[,\n]/), ...args.positional].map((name) =>
    name.trim().replace(/^["']|["']$/g, ''),
  );
  const named = names.filter((name) => /\.\w{3,4}$/.test(name) && !name.includes('*'));
  const folder =
    args.get('dir', 'folder', 'match', 'path', 'directory', 'glob') ?? names.find(Boolean);
  const sources = named.length > 0 || folder === undefined ? named : host.pictures(folder);
  if (sources.length === 0) return listedGallery(use);
  return block(sources.map((src) => `![](${destination(host.asset(src))})`).join('\n\n'));
}

function media(use: Use, element: 'video' | 'audio'): Made | undefined {
  const { args, host } = use;
  const src = sourceOf(args) ?? args.get('mp4', 'webm', 'mp3', 'ogg', 'link');
  if (src === undefined) return undefined;
  const poster = args.get('poster', 'preview', 'thumbnail');
  const poses = element === 'video' ? attribute('poster', poster && host.asset(poster)) : '';
  const options = ['loop', 'muted', ...(element === 'video' ? ['playsinline'] : [])]
    .filter((name) => /^(?:|true|1)$/.test(args.named.get(name) ?? 'false'))
    .map((name) => ` ${name}`);
  const player = `<${element} controls${options.join('')}${attribute('src', host.asset(src))}${poses}></${element}>`;
  const caption = use.inner() || (captionOf(use) ?? args.get('title'));
  if (caption === undefined || caption === '') return { text: player, isBlock: use.isBlock };
  return block(`<figure>${player}<figcaption>\n\n${caption}\n\n</figcaption></figure>`);
}

export function video(use: Use): Made | undefined {
  return media(use, 'video');
}

export function audio(use: Use): Made | undefined {
  return media(use, 'audio');
}
