import path from 'node:path';
import type { Attachment } from '../../model/article.ts';
import { nearest } from '../../model/nearest.ts';
import {
  isAllowedFile,
  isAllowedLink,
  isExternal,
  LINK_SCHEMES,
  schemeOf,
} from '../../model/url.ts';
import type { References, ShownDrawing } from '../markdown/markdown.ts';
import { withoutMark } from '../markdown/marked-links.ts';
import { textOf } from '../front-matter/field-values.ts';
import type { Media } from '../media/media.ts';
import type { FoundPicture, ShownPicture } from '../media/pictures.ts';
import type { Post } from '../posts/post.ts';
import type { ContentError, WarningKind } from '../source/content-error.ts';
import { detached } from '../source/detached.ts';
import { shownPath } from '../source/paths.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type FragmentLink, hintFor, idsIn, isPart } from './fragments.ts';
import type { Guesses } from './guesses.ts';
import type { Inquiry } from './inquiry.ts';
import { type KeptDrawing, placeOf } from './post-drawings.ts';
import { WrittenReferences } from './written-references.ts';

/** The world in which the references of posts are looked up. */
export interface World {
  readonly inquiry: Inquiry;
  readonly drawings: readonly KeptDrawing[];
  /** For guesses at what was meant. */
  readonly media: Media;
  readonly guesses: Guesses;
}

const NOT_KEPT =
  'It would be kept in node_modules/.cache/lectern/images: let this command write to it.';

/** The references of one post: resolves them, and remembers what came of it. */
export class PostReferences implements References {
  readonly problems: ContentError[] = [];
  readonly #post: Post;
  readonly #source: SourceFile;
  readonly #world: World;
  readonly #attachments = new Map<string, Attachment>();
  readonly #awaited: Promise<void>[] = [];
  readonly #fragments: string[] = [];
  /** Links to parts of other posts, by where they lead. */
  readonly toOthers: [href: string, link: FragmentLink][] = [];
  readonly #written: WrittenReferences;

  /** @param start offset at which the post's text begins */
  constructor(post: Post, source: SourceFile, start: number, world: World) {
    this.#post = post;
    this.#source = source;
    this.#world = world;
    this.#written = new WrittenReferences(source.text, start);
  }

  get attachments(): Attachment[] {
    return [...this.#attachments.values()];
  }

  /** Pictures that are still being made; when they are, the post is to be rendered anew. */
  get awaited(): readonly Promise<void>[] {
    return this.#awaited;
  }

  link(href: string): string {
    const meant = withoutMark(href);
    if (!isAllowedLink(meant)) {
      this.#warn('link', notFollowed(href), this.#written.next(href), schemeHint(href));
      return href;
    }
    const target = this.#world.inquiry.link(meant);
    if (/^#./.test(href)) {
      this.#fragments.push(href);
    } else if ('dead' in target) {
      this.#warn('link', target.dead, this.#written.next(href), target.hint);
    } else if (/^\/(?!\/)[^#]*#./.test(target.href)) {
      const place = this.#source.placeAt(this.#written.next(href));
      const { name } = this.#post;
      this.toOthers.push([detached(target.href), { written: detached(href), name, place }]);
    }
    return target.href;
  }

  named(name: string): string | undefined {
    return this.#world.inquiry.find(encodeURI(name));
  }

  /** @param offset where the source names it, for one that is not in the text */
  picture(written: string, offset?: number): ShownPicture | undefined {
    const src = withoutMark(written);
    const fault = faultOf(src);
    if (fault !== undefined) {
      this.#warn('image', fault, offset ?? this.#written.next(written));
      return undefined;
    }
    const { picture, attachment, warning, awaited } = this.#found(src);
    if (warning !== undefined) {
      const hint = warning.hint ?? (isExternal(src) ? undefined : this.#hintFor(src));
      this.#warn('image', warning.message, offset ?? this.#written.next(written), hint);
    }
    if (attachment !== undefined) this.#attachments.set(attachment.href, attachment);
    if (awaited !== undefined) this.#awaited.push(awaited);
    return picture;
  }

  drawing(src: string): ShownDrawing | undefined {
    const drawing = this.#world.drawings[placeOf(src) ?? -1];
    if (drawing?.file === undefined) return drawing;
    const { attributes, file } = drawing;
    const attachment = this.#world.inquiry.drawing(file.hash);
    if (attachment === undefined) {
      this.warn('a drawing cannot be kept, so that only its words are shown', '<svg', NOT_KEPT);
      return { attributes };
    }
    this.#attachments.set(attachment.href, attachment);
    const { width, height } = file;
    return { picture: { src: attachment.href, width, height }, attributes };
  }

  #found(src: string): FoundPicture {
    const { inquiry } = this.#world;
    const within = this.#within(src);
    const found = within === undefined ? {} : inquiry.picture(within);
    return found.picture === undefined && found.awaited === undefined
      ? inquiry.picture(src)
      : found;
  }

  /** Where a file lies if it lies in the folder that Chirpy sets before what a post shows. */
  #within(src: string): string | undefined {
    const { extra } = this.#post;
    const folder = textOf(extra['media_subpath'] ?? extra['img_path']);
    if (folder === undefined || isExternal(src) || schemeOf(src) !== undefined) return undefined;
    return `${folder.replace(/\/+$/, '')}/${src.replace(/^\/+/, '')}`;
  }

  file(src: string, what: string): string {
    const { inquiry } = this.#world;
    const within = this.#within(src);
    const found = within === undefined ? undefined : inquiry.link(within);
    const target = found === undefined || 'dead' in found ? inquiry.link(src) : found;
    if ('dead' in target) {
      const message = `the ${what} ${src} does not exist`;
      this.#warn('image', message, this.#written.next(src), this.#hintFor(src));
    }
    return target.href;
  }

  #hintFor(src: string): string {
    const { media, guesses } = this.#world;
    const { file } = this.#post;
    const meant = guesses.meantFile(src, () => media.candidates(src, file));
    return meant === undefined
      ? placeFor(src, file, media.homeOf(src, file))
      : `Did you mean ${meant}?`;
  }

  /** Warns of links to headings that the post does not have. */
  checkFragments(html: string): void {
    const { guesses } = this.#world;
    if (this.#fragments.length === 0) return;
    const ids = idsIn(html);
    for (const href of new Set(this.#fragments)) {
      if (isPart(href, ids)) continue;
      this.#warn(
        'link',
        `the link to ${href} leads to no heading of this post`,
        this.#written.next(href),
        hintFor(href, ids, guesses),
      );
    }
  }

  warn(message: string, written: string, hint: string): void {
    this.#warn('other', message, this.#written.search(written), hint);
  }

  #warn(kind: WarningKind, message: string, offset: number | undefined, hint?: string): void {
    this.problems.push(this.#source.problem('warning', message, { offset, hint, kind }));
  }
}

/** Why a picture cannot be shown, wherever it lies. */
function faultOf(src: string): string | undefined {
  if (!isAllowedFile(src))
    return `the image ${src.slice(0, 60)} is of a kind that may not be shown`;
  if (isExternal(src) && !URL.canParse(src, 'https://example.com')) {
    return `the image ${src} is at no address`;
  }
  return undefined;
}

function placeFor(src: string, postFile: string, home: string | undefined): string {
  const isBeside = home === undefined || path.dirname(home) === path.dirname(postFile);
  if (!isBeside) return `Put it at ${shownPath(home)}.`;
  return src.startsWith('/')
    ? `Put it at ${src} in the public folder, or name the folder it lies in with PUBLIC_DIR.`
    : 'Put it beside the post.';
}

function notFollowed(href: string): string {
  return `the link to ${href.slice(0, 60)} is left out: a page does not follow "${schemeOf(href) ?? ''}:"`;
}

function schemeHint(href: string): string {
  const scheme = schemeOf(href) ?? '';
  const [meant] = nearest(scheme, LINK_SCHEMES);
  return meant === undefined
    ? `Links may begin with ${[...LINK_SCHEMES].join(', ')}, or with no scheme.`
    : `Did you mean ${meant}:${href.replace(/^[^:]*:/, '').slice(0, 60)}?`;
}
