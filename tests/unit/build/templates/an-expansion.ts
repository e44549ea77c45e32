import { expandTemplates } from '../../../../src/build/templates/templates.ts';
import type { TemplateHost } from '../../../../src/build/templates/template-host.ts';

interface World {
  readonly isMdx?: boolean;
  readonly variables?: Readonly<Record<string, string>>;
  readonly includes?: Readonly<Record<string, string>>;
  readonly folders?: Readonly<Record<string, readonly string[]>>;
  readonly lists?: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly posts?: Readonly<Record<string, string>>;
}

export interface Expansion {
  readonly text: string;
  /** Files that are not there, and parts that they do not have. */
  readonly missing?: readonly (readonly [name: string, offset: number])[];
  /** What had no meaning: its kind, its name, and the offset. */
  readonly unknown: readonly (readonly [kind: string, name: string, offset: number])[];
}

export function expansionOf(text: string, world: World = {}): Expansion {
  const { drawings: _drawings, ...expansion } = expansionWithDrawings(text, world);
  return expansion;
}

/** The same, with the inline SVGs that were taken out. */
export function expansionWithDrawings(text: string, world: World = {}) {
  const drawings: string[] = [];
  const unknown: [string, string, number][] = [];
  const missing: [string, number][] = [];
  const host: TemplateHost = {
    isMdx: world.isMdx ?? false,
    reference: (name) => world.posts?.[name],
    asset: (path) => path,
    pictures: (folder) => world.folders?.[folder] ?? [],
    variable: (path) => world.variables?.[path],
    entries: (name) => (world.lists?.[name] ?? []).map((one) => new Map(Object.entries(one))),
    include: (name) => world.includes?.[name],
    file: (name) => world.files?.[name],
    missing: (name, offset, part) =>
      missing.push([part === undefined ? name : `${name}#${part}`, offset]),
    drawing: (markup) => `[drawing ${drawings.push(markup)}]`,
    unknown: (kind, name, offset) => unknown.push([kind, name, offset]),
  };
  const expanded = expandTemplates(text, host);
  return { text: expanded, unknown, drawings, ...(missing.length > 0 && { missing }) };
}

/** A text with its templates expanded, without the blank lines that part its blocks. */
export function expanded(text: string, world: World = {}): string {
  return expansionOf(text, world)
    .text.split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n');
}

/** The same of a text that is MDX. */
export function expandedMdx(text: string, world: World = {}): string {
  return expanded(text, { ...world, isMdx: true });
}
