import type { Fields } from '../front-matter/fields.ts';
import { isRecord } from '../front-matter/record.ts';

/** A picture as the front matter names it, not yet looked for. */
export interface NamedPicture {
  readonly src: string;
  readonly alt: string;
  readonly offset: number | undefined;
}

/** The keys of a map under which a picture's file stands. */
const SOURCES = ['src', 'path', 'url', 'image', 'filename', 'file', 'relative', 'href', 'feature'];
const WORDS = ['alt', 'caption'];

/** The resources of a Hugo bundle that are meant to stand above it, by their names. */
const COVER_NAME = /cover|feature|thumbnail|hero|header/i;

/**
 * The picture of a post: a path, the first of a list, or a map that holds one.
 * @param beside the picture in the post's folder that by its name is meant
 */
export function pictureOf(fields: Fields, beside: string | undefined): NamedPicture | undefined {
  const words = fields.text('imageAlt') ?? '';
  for (const found of fields.found('image')) {
    const picture = pictureIn(found.value);
    if (picture !== undefined) {
      return {
        src: picture.src,
        alt: picture.alt || words,
        offset: fields.offsetOfFound(found),
      };
    }
    if (found.isOwnName && isRecord(found.value) && beside === undefined) {
      fields.warn(
        'image',
        'names no picture',
        'Write it as image: "/images/x.jpg", or { src: "…", alt: "…" }.',
        found,
      );
    }
  }
  const src = resourceIn(fields) ?? (beside === undefined ? undefined : `./${beside}`);
  return src === undefined ? undefined : { src, alt: words, offset: undefined };
}

function pictureIn(value: unknown): { src: string; alt: string } | undefined {
  if (typeof value === 'string') {
    const src = value.trim();
    // The path of a folder was never finished.
    return /^(?!https?:)(?:.*\/)?$/i.test(src) ? undefined : { src, alt: '' };
  }
  if (Array.isArray(value)) return pictureIn((value as unknown[])[0]);
  if (!isRecord(value)) return undefined;
  const text = (names: readonly string[]): string | undefined =>
    names
      .map((name) => value[name])
      .find((one): one is string => typeof one === 'string' && one !== '');
  const src = text(SOURCES);
  return src === undefined ? undefined : { src, alt: text(WORDS) ?? '' };
}

function resourceIn(fields: Fields): string | undefined {
  for (const resource of fields.maps('resources')) {
    const { name, src } = resource;
    if (typeof name === 'string' && COVER_NAME.test(name) && typeof src === 'string') {
      // A pattern is for Hugo to match.
      return src.includes('*') ? undefined : src;
    }
  }
  return undefined;
}
