import type { Attachment, Picture } from '../../model/article.ts';
import { isExternal, schemeOf } from '../../model/url.ts';
import { KEPT_VARIANT } from '../../model/variant.ts';
import { SiteOrigins } from '../site/site-origins.ts';
import type { ContentError } from '../source/content-error.ts';
import { shownPath } from '../source/paths.ts';
import type { Drawings } from './drawings.ts';
import type { ImageVariants } from './image-variants.ts';
import { isOtherCase, type Media, type MediaFile } from './media.ts';
import { RemoteImages } from './remote-images.ts';

/** A picture as a page shows it. */
export interface ShownPicture extends Omit<Picture, 'alt'> {
  /** It lies on another site, from which nothing is to be loaded: a link leads to it. */
  readonly isLinkOnly?: true;
}

/** What there is of a picture. */
export interface FoundPicture {
  /** `undefined` where there is nothing to show. */
  readonly picture?: ShownPicture;
  /** What an article needs of it to show it without a network. */
  readonly attachment?: Attachment;
  readonly warning?: { readonly message: string; readonly hint?: string };
  /** Set while there will be more to show: when it settles, the picture is to be looked up anew. */
  readonly awaited?: Promise<void>;
}

interface Options {
  /** Makes smaller copies; without it pictures are published as they are, as in `dev`. */
  readonly variants?: ImageVariants | undefined;
  /**
   * Fetches pictures of other sites; a list holds the origins from which alone readers' browsers load them, the
   * others are linked to. Without either they are loaded from anywhere.
   */
  readonly remote?: RemoteImages | readonly string[] | undefined;
  /** Keeps what is drawn in posts; without it only the words of drawings are shown. */
  readonly drawings?: Drawings | undefined;
  /** Where the blog is and was reached: pictures with these addresses may lie here. */
  readonly origins?: SiteOrigins;
}

/** The pictures that posts name: where they lie, in which sizes they are published, what is kept of them. */
export class Pictures {
  readonly media: Media;
  readonly #variants: ImageVariants | undefined;
  readonly #remote: RemoteImages | readonly string[] | undefined;
  readonly #drawings: Drawings | undefined;
  readonly #origins: SiteOrigins;
  /** What there is of files of which there will be no more. */
  readonly #known = new Map<MediaFile, FoundPicture>();

  constructor(media: Media, options: Options = {}) {
    this.media = media;
    this.#variants = options.variants;
    this.#remote = options.remote;
    this.#drawings = options.drawings;
    this.#origins = options.origins ?? new SiteOrigins([]);
  }

  /** What came in the way of making smaller copies. */
  get problems(): readonly ContentError[] {
    return this.#variants?.problems ?? [];
  }

  find(src: string, postFile: string): FoundPicture {
    const within = this.#origins.pathOf(src);
    const isElsewhere = isExternal(src) || schemeOf(src) !== undefined;
    const name = within ?? (isElsewhere ? undefined : src);
    const file = name === undefined ? undefined : this.media.find(name, postFile);
    if (name !== undefined && file !== undefined) return this.#local(file, name);
    if (isExternal(src)) return this.#elsewhere(src);
    if (isElsewhere) return { picture: { src } };
    return { warning: { message: `the image ${src} does not exist` } };
  }

  /** Keeps a drawing, so that it can be found by the hash that this gives. */
  async keepDrawing(content: string): Promise<string> {
    return (await this.#drawings?.keep(content)) ?? '';
  }

  /** A drawing that was kept, which is published with that; `undefined` where it is not there. */
  drawing(hash: string): Attachment | undefined {
    const kept = this.#drawings?.find(hash);
    if (kept === undefined) return undefined;
    const { href, bytes } = this.media.add(kept.file, 'drawing.svg');
    return { href, bytes };
  }

  #local(file: MediaFile, name: string): FoundPicture {
    const shown = this.#shown(file);
    if (!isOtherCase(name, file.file)) return shown;
    const message = `the image ${name} is called so in other letters`;
    return {
      ...shown,
      warning: {
        message,
        hint: `Write it as in ${shownPath(file.file)}: most hosts tell small letters from capitals.`,
      },
    };
  }

  #elsewhere(src: string): FoundPicture {
    if (this.#remote === undefined) return { picture: { src } };
    if (!(this.#remote instanceof RemoteImages)) {
      const isNamed = this.#remote.includes(originOf(src));
      return { picture: isNamed ? { src } : { src, isLinkOnly: true } };
    }
    const fetched = this.#remote.of(src);
    if (fetched === undefined) return { picture: { src }, awaited: this.#remote.make(src) };
    if ('file' in fetched) return this.#shown(this.media.add(fetched.file.file, fetched.name));
    return { warning: { message: `the image ${src} could not be fetched: ${fetched.failure}` } };
  }

  #shown(file: MediaFile): FoundPicture {
    const known = this.#known.get(file);
    if (known !== undefined) return known;
    const found = this.#look(file);
    if (found.awaited === undefined) this.#known.set(file, found);
    return found;
  }

  #look(file: MediaFile): FoundPicture {
    const { href, bytes, width, height, stem } = file;
    const size = width === undefined || height === undefined ? {} : { width, height };
    const original = { picture: { src: href, ...size }, attachment: { href, bytes } };
    if (this.#variants === undefined || stem === undefined) return original;
    const variants = this.#variants.of(file);
    if (variants === undefined) return { ...original, awaited: this.#variants.make(file) };
    const published = variants.map((variant) => ({
      ...variant,
      href: this.media.publish(`${stem}-${variant.name}`, variant.file),
    }));
    const kept = published.find(({ name }) => name === `${KEPT_VARIANT}.webp`);
    if (kept === undefined) return original;
    const srcset = published.map((variant) => `${variant.href} ${variant.width}w`).join(',');
    return {
      picture: { ...original.picture, srcset },
      attachment: { href: kept.href, bytes: kept.bytes },
    };
  }
}

function originOf(src: string): string {
  const href = src.startsWith('//') ? `https:${src}` : src;
  return URL.canParse(href) ? new URL(href).origin : '';
}
