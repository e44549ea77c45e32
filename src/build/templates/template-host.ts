/** What a name in a template refers to by: a post by its file or address, or a file beside it. */
export type ReferenceKind = 'ref' | 'relref' | 'post_url' | 'link' | 'file';

/** What was written of a template language that has no meaning here. */
export type UnknownKind = 'tag' | 'output' | 'loop' | 'include' | 'expression';

/** The world outside of a post, for the templates in it. */
export interface TemplateHost {
  /** Whether braces outside of code are expressions, and every tag is a component's or an element's. */
  readonly isMdx: boolean;
  /** The address of what is meant, `undefined` where nothing is. */
  reference(name: string, kind: ReferenceKind): string | undefined;
  /** A path as the renderer finds the file. */
  asset(path: string): string;
  /** The pictures of a folder, or those that a path with a star means. */
  pictures(folder: string): readonly string[];
  /** A value of the site or of the front matter: `site.title`, `page.title`. */
  variable(path: string): string | undefined;
  /** The maps of a list in the front matter, by names in lower case. */
  entries(name: string): readonly ReadonlyMap<string, string>[];
  /** The text of a file that a post includes. */
  include(name: string): string | undefined;
  /** Takes an inline SVG out of the text, and gives what marks its place there. */
  drawing(markup: string): string;
  /** The text of a file of the site, by its path from the post or (`@/x.ts`) from the root of the source. */
  file(name: string): string | undefined;
  /** Called for each file that is not there, or that has no such part. */
  missing(file: string, offset: number, part?: string): void;
  /** Called for each use of a name that has no meaning, with where in the text it stands. */
  unknown(kind: UnknownKind, name: string, offset: number): void;
}
