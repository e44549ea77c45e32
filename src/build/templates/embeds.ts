import { escapeHtml } from '../../model/escape-html.ts';
import { isAllowedLink, isExternal } from '../../model/url.ts';
import type { Arguments } from './arguments.ts';
import { attribute, oneLine, plainMarkdown, link } from './markdown-text.ts';
import { block, inline, type Made, type Meaning, type Use } from './use.ts';

interface Provider {
  /** As the site calls itself. */
  readonly title: string;
  /** Finds what is meant in an address, also in that of a frame. */
  readonly address: RegExp;
  /** What may be given instead of an address. */
  readonly id: RegExp;
  /** The page of what is meant. */
  readonly page: (id: string) => string;
}

/** What is longer is the id of a list of films. */
const LONGEST_FILM = 20;

const PROVIDERS: Readonly<Record<string, Provider>> = {
  youtube: {
    title: 'YouTube',
    address:
      /^https?:\/\/(?:(?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com\/(?:embed\/|shorts\/|live\/|v\/|watch\?(?:[^#]*&)?v=)|youtu\.be\/)([\w-]{6,20})/i,
    id: /^(?:[\w-]{6,20}|PL[\w-]{10,40})$/,
    page: (id) =>
      `https://www.youtube.com/${id.length > LONGEST_FILM ? 'playlist?list' : 'watch?v'}=${id}`,
  },
  vimeo: {
    title: 'Vimeo',
    address: /^https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d{4,12})/i,
    id: /^\d{4,12}$/,
    page: (id) => `https://vimeo.com/${id}`,
  },
  gist: {
    title: 'GitHub Gist',
    address: /^https?:\/\/gist\.github\.com\/([\w-]+(?:\/[0-9a-f]+)?)/i,
    id: /^[\w-]+(?:\/[0-9a-f]+)?$/i,
    page: (id) => `https://gist.github.com/${id}`,
  },
  x: {
    title: 'X',
    address: /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(\w{1,20}\/status\/\d+)/i,
    id: /^(?:\w{1,20}\/status\/)?\d{5,20}$/,
    page: (id) => `https://x.com/${id.includes('/') ? id : `i/status/${id}`}`,
  },
  instagram: {
    title: 'Instagram',
    address: /^https?:\/\/(?:www\.)?instagram\.com\/(?:p|reel|tv)\/([\w-]+)/i,
    id: /^[\w-]{5,30}$/,
    page: (id) => `https://www.instagram.com/p/${id}/`,
  },
  codepen: {
    title: 'CodePen',
    address:
      /^https?:\/\/codepen\.io\/([\w-]+\/)(?:embed|pen|details|full)\/(?:preview\/)?([\w-]+)/i,
    id: /^[\w-]+\/[\w-]+$/,
    page: (id) => `https://codepen.io/${id.replace('/', '/pen/')}`,
  },
  spotify: {
    title: 'Spotify',
    address: /^https?:\/\/open\.spotify\.com\/(?:embed(?:-podcast)?\/)?(\w+\/\w+)/i,
    id: /^(?:\w+\/\w+|\w{22})$/,
    page: (id) => `https://open.spotify.com/${id.includes('/') ? id : `track/${id}`}`,
  },
  asciinema: {
    title: 'asciinema',
    address: /^https?:\/\/asciinema\.org\/a\/(\w+)/i,
    id: /^\w+$/,
    page: (id) => `https://asciinema.org/a/${id}`,
  },
  jsfiddle: {
    title: 'JSFiddle',
    address: /^https?:\/\/jsfiddle\.net\/([\w-]+(?:\/(?!embedded)[\w-]+)?)/i,
    id: /^[\w-]+(?:\/[\w-]+)?$/,
    page: (id) => `https://jsfiddle.net/${id}/`,
  },
  twitch: {
    title: 'Twitch',
    address: /^https?:\/\/(?:www\.)?twitch\.tv\/videos\/(\d+)/i,
    id: /^\d{6,12}$/,
    page: (id) => `https://www.twitch.tv/videos/${id}`,
  },
  bilibili: {
    title: 'Bilibili',
    address:
      /^(?:https?:)?\/\/(?:www|player)\.bilibili\.com\/(?:video\/|player\.html\?(?:[^#]*&)?bvid=)(BV\w+)/i,
    id: /^BV\w+$/i,
    page: (id) => `https://www.bilibili.com/video/${id}`,
  },
};

interface Embedded {
  readonly provider: string;
  readonly title: string;
  readonly href: string;
}

function byAddress(written: string): Embedded | undefined {
  const address = written.startsWith('//') ? `https:${written}` : written;
  if (!isExternal(address) || !URL.canParse(address) || !isAllowedLink(address)) return undefined;
  for (const [provider, { title, address: pattern, page }] of Object.entries(PROVIDERS)) {
    const [found, ...groups] = pattern.exec(address) ?? [];
    if (found !== undefined) return { provider, title, href: page(groups.join('')) };
  }
  const { hostname, href } = new URL(address);
  return { provider: '', title: hostname.replace(/^www\./, ''), href };
}

/** Where in a film to begin. */
function withStart({ provider, href, title }: Embedded, start: string | undefined): Embedded {
  const isFilm = provider === 'youtube' && start !== undefined && /^\d+s?$/.test(start);
  return { provider, title, href: isFilm ? `${href}&t=${start}` : href };
}

function nameOf({ href }: Embedded): string {
  return href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/** What stands for a part of another site, and asks it for nothing. */
function cardOf(
  embedded: Embedded,
  title: string | undefined,
  caption: string | undefined,
): string {
  const { provider, href } = embedded;
  const classes = provider === '' ? 'embed' : `embed embed-${provider}`;
  const name = escapeHtml(oneLine(title ?? nameOf(embedded)));
  const host = `<span class="embed-host">${escapeHtml(embedded.title)}</span>`;
  const below =
    caption === undefined ? '' : `<figcaption>${escapeHtml(oneLine(caption))}</figcaption>`;
  return `<figure class="${classes}"><a class="embed-link"${attribute('href', href)}>${host} ${name}</a>${below}</figure>`;
}

function made(use: Use, embedded: Embedded | undefined): Made | undefined {
  if (embedded === undefined) return undefined;
  const { args } = use;
  const found = withStart(embedded, args.get('start', 't'));
  const title = args.get('title', 'label', 'alt');
  // Within a line or a table there is no room for a card.
  return use.isBlock
    ? block(cardOf(found, title, args.get('caption')))
    : inline(link(plainMarkdown(title ?? `${found.title}: ${nameOf(found)}`), found.href));
}

/** The use of a name that stands for one site: its id, or the address of its page. */
export function embedOf(name: keyof typeof PROVIDERS): Meaning {
  return (use) => {
    const provider = PROVIDERS[name];
    const given = givenId(use.args);
    if (provider === undefined || given === undefined) return undefined;
    if (isExternal(given)) return made(use, byAddress(given));
    const { title, id, page } = provider;
    return id.test(given) ? made(use, { provider: name, title, href: page(given) }) : undefined;
  };
}

/** Hugo names users and ids apart, or one after the other. */
function givenId(args: Arguments): string | undefined {
  const id =
    args.get(
      'id',
      'url',
      'src',
      'link',
      'href',
      'videoid',
      'video_id',
      'youtubeid',
      'tweetlink',
      'tweetid',
    ) ?? args.get('value', 'code', 'bvid', 'uri');
  const user = args.get('user', 'username', 'account');
  const [first, second] = args.positional;
  if (user !== undefined && id !== undefined && !isExternal(id)) return together(user, id);
  if (id !== undefined) return id;
  const isPair = first !== undefined && second !== undefined && /^[\w-]+$/.test(first);
  return isPair && /^(?:\d{5,}|[0-9a-f]{7,})$/i.test(second) ? together(first, second) : args.at(0);
}

function together(user: string, id: string): string {
  return /^\d{15,20}$/.test(id) ? `${user}/status/${id}` : `${user}/${id}`;
}

/** A part of a site that is known by its address alone. */
export function embed(use: Use): Made | undefined {
  const given = givenId(use.args);
  return given === undefined ? undefined : made(use, byAddress(given));
}

/** A film, which may lie beside the post or at another site. */
export function embeddedFilm(use: Use): Made | undefined {
  const provider = use.args.get('provider', 'type', 'platform')?.toLowerCase() ?? '';
  if (provider in PROVIDERS) return embedOf(provider)(use);
  const given = givenId(use.args) ?? '';
  const found = isExternal(given) ? byAddress(given) : undefined;
  return found === undefined || found.provider === '' ? undefined : made(use, found);
}

/** What stands for a frame that the post wrote as HTML. */
export function frameCard(args: Arguments): string {
  const src = args.get('src', 'data-src', 'srcdoc') ?? '';
  const found = byAddress(src);
  if (found !== undefined) {
    const start = /[?&](?:start|t)=(\d+)/.exec(src)?.[1];
    // What the site itself writes there says nothing.
    const title = args.get('title')?.replace(/^YouTube video(?: player)?$/i, '');
    return cardOf(withStart(found, start), title === '' ? undefined : title, undefined);
  }
  if (src === '' || !isAllowedLink(src)) return '';
  const name = escapeHtml(args.get('title') ?? src);
  return `<figure class="embed"><a class="embed-link"${attribute('href', src)}>${name}</a></figure>`;
}

/** What stands for a script whose only work is to embed a part of another site. */
export function scriptCard(script: string): string {
  const src = /^<script\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(script)?.[1] ?? '';
  const found = /\bgist\.github\.com\/|\basciinema\.org\/a\//i.test(src)
    ? byAddress(src)
    : undefined;
  return found === undefined ? '' : cardOf(found, undefined, undefined);
}
