type Scalar = string | boolean | null;

interface PlainField {
  readonly value: Scalar | readonly Scalar[];
  /** Where the value begins; `undefined` where it does not stand behind the name. */
  readonly at: number | undefined;
}

/** A name at the beginning of a line, of a length that parsers take, and what stands behind it. */
const FIELD = /^([A-Za-z][\w-]{0,99}):(?: +(\S.*)?)?$/;
const ITEM = /^( *)- +(\S.*)$/;
const IN_BRACKETS = /^\[(.*)\]$/;
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;

/** How a text without quotation marks begins, and what may make more of it than a text. */
const TEXT = /^[\p{L}\p{N}/(._+]/u;
const MORE = /:(?: |$)| #|\t|\s$/;
const MORE_IN_BRACKETS = /[:#[\]{}"'\t]|\s$/;

const NULL = /^(?:null|Null|NULL)$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;

/**
 * The fields of YAML that holds nothing but texts, truths and lists of these, as most front matter does: that is
 * seen in a small part of the time that a whole parser takes. Numbers are the texts that were written for them.
 * `undefined` where there may be more to it.
 */
export function plainYaml(written: string): ReadonlyMap<string, PlainField> | undefined {
  const fields = new Map<string, PlainField>();
  /** Of a field with nothing behind it. */
  let list: { readonly name: string; readonly items: Scalar[]; indent?: string } | undefined;
  let start = 0;
  for (const line of written.split('\n')) {
    const at = start;
    start += line.length + 1;
    const [, indent, item] = ITEM.exec(line) ?? [];
    if (indent !== undefined && item !== undefined) {
      const value = scalarOf(item, MORE);
      if (value === undefined || list === undefined) return undefined;
      if ((list.indent ??= indent) !== indent) return undefined;
      list.items.push(value);
      fields.set(list.name, { value: list.items, at: undefined });
      continue;
    }
    list = undefined;
    if (line === '' || line.startsWith('#')) continue;
    const [, name, behind] = FIELD.exec(line) ?? [];
    if (name === undefined || meaningOf(name) !== name || fields.has(name)) return undefined;
    const value = behind === undefined ? null : valueOf(behind);
    if (value === undefined) return undefined;
    if (behind === undefined) list = { name, items: [] };
    fields.set(name, {
      value,
      at: behind === undefined ? undefined : at + line.length - behind.length,
    });
  }
  return fields;
}

function valueOf(text: string): PlainField['value'] | undefined {
  const inside = IN_BRACKETS.exec(text)?.[1];
  if (inside === undefined) return scalarOf(text, MORE);
  if (/^ *$/.test(inside)) return [];
  const items: Scalar[] = [];
  for (const item of inside.split(',')) {
    const value = scalarOf(item.replace(/^ +/, ''), MORE_IN_BRACKETS);
    if (value === undefined) return undefined;
    items.push(value);
  }
  return items;
}

/** @param more what may make more of a text than a text */
function scalarOf(text: string, more: RegExp): Scalar | undefined {
  const quoted = QUOTED.exec(text);
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? '';
  return TEXT.test(text) && !more.test(text) ? meaningOf(text) : undefined;
}

function meaningOf(text: string): Scalar {
  if (TRUE.test(text) || FALSE.test(text)) return TRUE.test(text);
  return NULL.test(text) ? null : text;
}
