/** What an attribute list says: `#id .class key="value"`. */
export interface Attributes {
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

const ITEM =
  /\s*(?:#([^\s.#="'{}]+)|\.([^\s.#="'{}]+)|([\w:-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+))|([\w-]+))(?=[\s.#]|$)/y;

/**
 * Reads an attribute list, and nothing else: what holds anything that is none gives `undefined`.
 * @param mayName whether a word by itself, which names a list elsewhere, may stand in it, as in kramdown
 */
export function attributesIn(list: string, mayName: boolean): Attributes | undefined {
  const text = list.trim();
  let id: string | undefined;
  const classes: string[] = [];
  const values = new Map<string, string>();
  let position = 0;
  while (position < text.length) {
    ITEM.lastIndex = position;
    const match = ITEM.exec(text);
    if (match === null) return undefined;
    const [all, hash, dot, key, double, single, bare, name] = match;
    if (name !== undefined && !mayName) return undefined;
    if (hash !== undefined) id = hash;
    if (dot !== undefined) classes.push(dot);
    if (name !== undefined) values.set(name, '');
    const value = double ?? single ?? bare ?? '';
    if (key === 'id') id = value;
    else if (key === 'class') classes.push(...value.split(/\s+/));
    else if (key !== undefined) values.set(key, value);
    position += all.length;
  }
  const isEmpty = position === 0 && !mayName;
  return isEmpty ? undefined : { id: id === '' ? undefined : id, classes, values };
}

const BRACES = /^\{(:?)([^{}\n]*)\}/;

/** An attribute list in braces with which a text begins: `{: .x}` of kramdown or `{.x}` of Pandoc and others. */
export function bracedAttributes(
  text: string,
): { readonly raw: string; readonly attributes: Attributes } | undefined {
  const [raw, colon, list = ''] = BRACES.exec(text) ?? [];
  if (raw === undefined) return undefined;
  const attributes = attributesIn(list, colon === ':');
  return attributes && { raw, attributes };
}

/** Attribute lists by the names that a post gives them. */
export type NamedLists = ReadonlyMap<string, Attributes>;

/** A list with what the lists say that it names. What it says itself counts. */
export function withNamed(own: Attributes, named: NamedLists): Attributes {
  const lists = [...own.values].flatMap(([name, value]) =>
    value === '' ? (named.get(name) ?? []) : [],
  );
  if (lists.length === 0) return own;
  return {
    id: own.id ?? lists.findLast(({ id }) => id !== undefined)?.id,
    classes: [...lists.flatMap(({ classes }) => classes), ...own.classes],
    values: new Map([...lists, own].flatMap(({ values }) => [...values])),
  };
}

/** Cuts the attribute list off the end of a heading's text. */
export function trailingAttributes(
  text: string,
): { readonly text: string; readonly attributes: Attributes } | undefined {
  if (!text.endsWith('}')) return undefined;
  const open = text.lastIndexOf('{');
  if (open < 0 || text[open - 1] === '\\') return undefined;
  const found = bracedAttributes(text.slice(open));
  return found && { text: text.slice(0, open).trimEnd(), attributes: found.attributes };
}

/** The width or height in pixels that a list asks for, also where it does so in CSS. */
export function pixels(attributes: Attributes, name: 'width' | 'height'): number | undefined {
  const style = attributes.values.get('style') ?? '';
  const inStyle = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]*)`).exec(style)?.[1];
  const [, digits] =
    /^(\d{1,5})(?:\.\d+)?(?:px)?\s*$/.exec(attributes.values.get(name) ?? inStyle ?? '') ?? [];
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits);
}
