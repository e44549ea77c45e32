import { ContentError, type Place } from './content-error.ts';
import { detached } from './detached.ts';
import { directionOf } from './direction.ts';
import { Fields } from './fields.ts';
import { addressFor } from './permalink.ts';
import type { SourceFile } from './source-file.ts';

/** A picture as the front matter names it, not yet looked for. */
export interface NamedPicture {
  readonly src: string;
  readonly alt: string;
  readonly offset: number | undefined;
}

/** A post as its front matter describes it. Its text stays on disk until it is rendered. */
export interface Post {
  /** Path of the file. */
  readonly file: string;
  /** The file as the publisher knows it: `content/x.md`. */
  readonly name: string;
  readonly address: string;
  /** Where the address comes from: the slug, or the beginning of the file. */
  readonly addressPlace: Place;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly date: string | undefined;
  readonly updated: string | undefined;
  readonly image: NamedPicture | undefined;
  readonly categories: readonly string[];
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
  readonly held: 'draft' | 'future' | undefined;
}

const FENCE = /^---[ \t]*\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;

/** Cuts a source at its front matter: the YAML, and the offset at which the text begins. */
export function splitFrontMatter(source: SourceFile): { yaml: string; start: number; end: number } {
  const { text } = source;
  if (/^\+\+\+[ \t]*\n/.test(text)) {
    throw source.problem('error', 'has front matter in TOML (+++), which is not read', {
      offset: 0,
      hint: 'Write it as YAML, between two lines of ---.',
    });
  }
  const start = FENCE.exec(text)?.[0].length;
  if (start === undefined) return { yaml: '', start: 0, end: 0 };
  const closing = CLOSING.exec(text.slice(start));
  if (closing === null) {
    throw source.problem('error', 'front matter is opened but never closed', {
      offset: 0,
      hint: 'End it with a line of ---.',
    });
  }
  return {
    yaml: detached(text.slice(start, start + closing.index)),
    start,
    end: start + closing.index + closing[0].length,
  };
}

/** The slug that a file's path gives: its name, or that of its folder where it is called `index`. */
function slugOfFile(path: string): string {
  const parts = path.replace(/\.[^./]+$/, '').split('/');
  if (parts.at(-1) === 'index' && parts.length > 1) parts.pop();
  return parts.at(-1) ?? '';
}

function imageOf(fields: Fields): NamedPicture | undefined {
  const image = fields.textOrMap('image');
  const offset = fields.offsetOf('image');
  if (image === undefined) return undefined;
  if (typeof image === 'string') return { src: image, alt: '', offset };
  const { src, alt } = image;
  if (typeof src === 'string') return { src, alt: typeof alt === 'string' ? alt : '', offset };
  fields.refuse(
    'image',
    'a path',
    'Write it as image: "/images/x.jpg", or { src: "…", alt: "…" }.',
  );
  return undefined;
}

function directionIn(fields: Fields): Post['dir'] {
  const dir = fields.text('dir');
  if (dir === undefined || dir === 'ltr' || dir === 'rtl') return dir;
  fields.refuse('dir', 'ltr or rtl');
  return undefined;
}

function languageOf(fields: Fields): Pick<Post, 'lang' | 'dir'> {
  const lang = fields.text('lang');
  const dir = directionIn(fields);
  if (lang === undefined) return { lang, dir };
  try {
    return { lang: Intl.getCanonicalLocales(lang)[0], dir: dir ?? directionOf(lang) };
  } catch {
    fields.refuse('lang', 'a language tag', 'Such as en, fa or pt-BR (BCP 47).');
    return { lang: undefined, dir };
  }
}

interface ParseOptions {
  /** The file's path within the content folder, with `/`. */
  readonly path: string;
  readonly file: string;
  readonly permalink: string;
  /** Posts dated after it are not published yet. Milliseconds since 1970. */
  readonly now: number;
}

/** Reads a post's front matter. What is wrong with it is noted, and the post is then of no use. */
export function parsePost(
  source: SourceFile,
  { path, file, permalink, now }: ParseOptions,
  problems: ContentError[],
): Post | undefined {
  let front: ReturnType<typeof splitFrontMatter>;
  try {
    front = splitFrontMatter(source);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    problems.push(error);
    return undefined;
  }
  const fields = new Fields(source, front.yaml, front.start);
  const date = fields.date('date');
  const isDraft = fields.flag('draft');
  const isFuture = date !== undefined && Date.parse(date) > now;
  const post: Post = {
    file,
    name: source.name,
    address: addressFor(permalink, fields.text('slug') ?? slugOfFile(path), date),
    addressPlace: source.placeAt(fields.offsetOf('slug') ?? 0),
    title: fields.text('title'),
    description: fields.text('description'),
    date,
    updated: fields.date('updated'),
    image: imageOf(fields),
    categories: fields.names('categories'),
    authors: fields.names('authors'),
    tags: fields.names('tags'),
    ...languageOf(fields),
    held: isDraft ? 'draft' : isFuture ? 'future' : undefined,
  };
  fields.warnOfMisspelt();
  problems.push(...fields.problems);
  return fields.problems.some(({ severity }) => severity === 'error') ? undefined : post;
}
