import { closingQuote } from './arguments.ts';

const SIGN = /[{}[\]()'"`]|\/\*|\/\//g;
const STATEMENT = /(?:import|export)\b/y;
const STRICT_IMPORT =
  /import\s+(?:(?:[\w$*{]|type\s)[^'"`;()]{0,600}?\sfrom\s+)?(?:'[^'\n]*'|"[^"\n]*")[ \t]*;?[ \t]*(?:\n|$)/y;
const STRICT_EXPORT =
  /export\s+(?:(?:const|let|var|function|class|async\s+function)\s+[\w$]+\s*[=({]|default\s+(?:function|class|\(|\{))/y;
const IMPORTED = /import\s+([\w$]+)\s*(?:,[^'"]*)?\s+from\s+['"]([^'"\n]+)['"]/g;
/** A value that a post gives a name to, with the rest of its line. */
const EXPORTED = /^export +(?:const|let|var) +([\w$]+) *(?:: *\w+ *)?= *(\S[^\n]*)/gm;
const LITERAL = /^(?:(['"])((?:(?!\1)[^\\\n]|\\.)*)\1|`((?:[^`\\$]|\\.)*)`|(-?\d+(?:\.\d+)?))$/s;
/** Calls that only hand on the path that they are given. */
const PATH_CALL = /^(?:require|useBaseUrl|withBase|asset)\(\s*(['"])([^'"]+)\1\s*\)(?:\.default)?$/;
const NEW_URL = /^new URL\(\s*(['"])([^'"]+)\1\s*,[^()]*\)(?:\.href)?$/;

/** JavaScript in a post: enough of it to know where it ends, and to read what is no more than a value. */
export class JavaScript {
  readonly #text: string;
  /** The paths that are imported and the values that are exported, by their names. */
  readonly #named = new Map<string, string>();
  /** Where each bracket that has been met closes: tags within tags ask for the same ones again. */
  readonly #closings = new Map<number, number>();
  /** A bracket without its like makes all that follows no JavaScript; to look for it again takes for ever. */
  #isBroken = false;
  readonly #lastCommentEnd: number;

  constructor(text: string) {
    this.#text = text;
    this.#lastCommentEnd = text.lastIndexOf('*/');
  }

  /** Where the brackets close that open here, `undefined` where they do not. */
  closing(start: number): number | undefined {
    const known = this.#closings.get(start);
    if (known !== undefined || this.#isBroken) return known;
    const open: number[] = [];
    SIGN.lastIndex = start;
    for (let found = SIGN.exec(this.#text); found !== null; found = SIGN.exec(this.#text)) {
      const [sign] = found;
      if ('{[('.includes(sign)) open.push(found.index);
      else if ('}])'.includes(sign)) this.#closings.set(open.pop() ?? start, found.index + 1);
      else SIGN.lastIndex = this.#after(sign, found.index);
      if (open.length === 0) return found.index + 1;
    }
    this.#isBroken = true;
    return undefined;
  }

  /** Where the imports and exports end that begin here, `undefined` where none do. */
  statementsEnd(start: number, isMdx: boolean): number | undefined {
    let end: number | undefined;
    for (let at = start; at < this.#text.length; at = end) {
      const next = isMdx ? this.#looseEnd(at) : this.#strictEnd(at);
      if (next === undefined) break;
      end = next;
    }
    if (end === undefined) return undefined;
    const statements = this.#text.slice(start, end);
    for (const [, name = '', path = ''] of statements.matchAll(IMPORTED))
      this.#named.set(name, path);
    for (const [, name = '', code = ''] of statements.matchAll(EXPORTED)) {
      const value = this.valueOf(code.trimEnd().replace(/;$/, ''));
      if (value !== undefined) this.#named.set(name, value);
    }
    return end;
  }

  /** The value of an expression that is a literal or a path, `undefined` of any other. */
  valueOf(expression: string): string | undefined {
    const code = expression.trim();
    const [, , string, template, number] = LITERAL.exec(code) ?? [];
    const literal = string ?? template;
    if (literal !== undefined) return literal.replace(/\\(.)/gs, unescaped);
    const path = PATH_CALL.exec(code)?.[2] ?? NEW_URL.exec(code)?.[2];
    return number ?? path ?? this.#named.get(code.replace(/\.(?:src|default)$/, ''));
  }

  #after(sign: string, at: number): number {
    if (sign === '//') {
      // That of an address is no comment.
      const isComment = this.#text[at - 1] !== ':';
      const end = this.#text.indexOf('\n', at);
      return isComment && end !== -1 ? end : at + 2;
    }
    if (sign === '/*') {
      return at < this.#lastCommentEnd - 1 ? this.#text.indexOf('*/', at + 2) + 2 : at + 2;
    }
    const end = closingQuote(this.#text, at);
    // An apostrophe in the text of an element has none on its line.
    const isString = end !== -1 && (sign === '`' || !this.#text.slice(at, end).includes('\n'));
    return isString ? end + 1 : at + 1;
  }

  /** MDX takes every line that begins so for JavaScript, up to a blank line outside of brackets. */
  #looseEnd(start: number): number | undefined {
    STATEMENT.lastIndex = start;
    if (!STATEMENT.test(this.#text)) return undefined;
    return this.#statementEnd(start);
  }

  #strictEnd(start: number): number | undefined {
    STRICT_IMPORT.lastIndex = start;
    if (STRICT_IMPORT.test(this.#text)) return STRICT_IMPORT.lastIndex;
    STRICT_EXPORT.lastIndex = start;
    return STRICT_EXPORT.test(this.#text) ? this.#statementEnd(start) : undefined;
  }

  #statementEnd(start: number): number {
    let at = start;
    const stop = /[{[(]|\n(?=[ \t]*(?:\n|$|import\b|export\b))/g;
    stop.lastIndex = at;
    for (let found = stop.exec(this.#text); found !== null; found = stop.exec(this.#text)) {
      at = stop.lastIndex;
      if (found[0] === '\n') return at;
      stop.lastIndex = this.closing(found.index) ?? at;
    }
    return this.#text.length;
  }
}

function unescaped(_: string, sign: string): string {
  return sign === 'n' ? '\n' : sign === 't' ? '\t' : sign === '\n' ? '' : sign;
}
