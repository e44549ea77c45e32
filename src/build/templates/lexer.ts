import { escapeHtml } from '../../model/escape-html.ts';
import { bracketTagAt } from './bracket-tag.ts';
import { escapedAt, rawMarkAt, withoutMarkers } from './code-markers.ts';
import { CodeFinder, fenceEnd, lineEnd } from './code.ts';
import { Cursor } from './cursor.ts';
import { Drawings } from './drawings.ts';
import { openingTag } from './elements.ts';
import { embedLinkAt } from './embed-link.ts';
import { frameCard, scriptCard } from './embeds.ts';
import { JavaScript } from './javascript.ts';
import { jsxTagAt, type JsxTag } from './jsx.ts';
import { lineTagAt } from './line-tag.ts';
import { liquidTagAt, outputAt } from './liquid-tag.ts';
import { shortcodeAt } from './shortcode.ts';
import { includeTagAt } from './snippet-tag.ts';
import type { Tag, Token } from './token.ts';
import { closingPattern, isVerbatim, isWord, vPreAt } from './verbatim.ts';

const SIGN = /[\n`<{[$\\]|[@%](?=\[)/g;
const INDENTED = /(?: {4}|\t)[ \t]*(?=\S)(?!\{\{[<%])/y;
const BLANK = /[ \t>]*(?:\n|$)/y;
const LINE_END = /[ \t]*$/my;
const COMMENT_END = /-->/g;
const NUNJUCKS_COMMENT = /\{#-?\s(?:(?!\{#)[^])*?#\}/y;
const BRACED_COMMENT = /\{\s*\/\*/y;
/** The id of a heading, as Docusaurus writes it where braces are expressions. */
const COMMENTED_ID = /^\s*\/\*\s*#([^\s*]+)\s*\*\/\s*$/;
const LINE_COMMENTS = /^(?:\s|\/\/[^\n]*)*$/;
const CODE_ELEMENT = /<(pre|code|textarea|script|style)\b/iy;

/** Cuts a post into its tags and what stands between them. */
export class Lexer {
  readonly #isMdx: boolean;
  readonly #cursor: Cursor;
  readonly #code: CodeFinder;
  readonly #script: JavaScript;
  readonly #drawings: Drawings;
  #isAfterBlank = true;
  #isInList = false;
  /** Whether a `{% raw %}` has not ended. */
  #isRaw = false;

  constructor(text: string, isMdx: boolean) {
    this.#isMdx = isMdx;
    this.#cursor = new Cursor(text);
    this.#code = new CodeFinder(text);
    this.#script = new JavaScript(text);
    this.#drawings = new Drawings(text, isMdx ? this.#script : undefined);
  }

  tokens(): readonly Token[] {
    const cursor = this.#cursor;
    while (!cursor.isAtEnd) {
      if (cursor.isAtLineStart && this.#readBlock()) continue;
      SIGN.lastIndex = cursor.at;
      const sign = SIGN.exec(cursor.text);
      if (sign === null) break;
      cursor.moveTo(sign.index);
      // A sign that begins nothing is text.
      if (!this.#readSign(sign[0])) cursor.moveTo(sign.index + 1);
    }
    return cursor.finish();
  }

  /** Reads what is decided by how a line begins; whether that was all of it. */
  #readBlock(): boolean {
    const { at, container, text } = this.#cursor;
    const wasAfterBlank = this.#isAfterBlank;
    this.#isAfterBlank = this.#cursor.matches(BLANK);
    if (this.#isAfterBlank) return false;
    if (/[-*+.)]/.test(container)) this.#isInList = true;
    else if (wasAfterBlank && container === '') this.#isInList = false;
    const isIndented = !this.#isInList && /^[ \t]+$/.test(container);
    const isCode = isIndented && wasAfterBlank && !this.#isMdx && this.#cursor.matches(INDENTED);
    const tag = isCode ? undefined : lineTagAt(text, at, container, wasAfterBlank);
    if (tag !== undefined) {
      this.#cursor.moveTo(tag.start);
      return this.#readTag(tag);
    }
    const end = isCode ? lineEnd(text, at) : fenceEnd(text, at, container);
    // MDX has no indented code: it indents what stands in components.
    const indent = isIndented && this.#isMdx ? container.length : 0;
    if (end !== undefined) this.#showCode(end, indent);
    else if (indent > 0) {
      this.#cursor.show('', at + indent);
      return false;
    } else if (!wasAfterBlank || this.#isRaw || !this.#readStatements()) return false;
    this.#isAfterBlank = true;
    return true;
  }

  /** Imports and exports, or VitePress's container around what is not to be read as a template. */
  #readStatements(): boolean {
    const { at, text } = this.#cursor;
    const statements = this.#script.statementsEnd(at, this.#isMdx);
    if (statements !== undefined) {
      this.#cursor.show('\n', statements);
      return true;
    }
    const verbatim = vPreAt(text, at, this.#code);
    if (verbatim === undefined) return false;
    this.#cursor.show(text.slice(verbatim.start, verbatim.end), verbatim.after);
    return true;
  }

  #readSign(sign: string): boolean {
    const { at, text } = this.#cursor;
    if (sign === '`') {
      const { end, isCode } = this.#code.spanEnd(at);
      if (isCode) this.#showSpan(end);
      else this.#cursor.moveTo(end);
      return true;
    }
    if (sign === '[' || text.startsWith('\\[', at)) {
      const tag = bracketTagAt(text, at, this.#cursor.isAtContent);
      if (!this.#isRaw && this.#readTag(tag)) return true;
      if (sign === '[') return false;
    }
    if (sign === '$' || sign === '\\') {
      const isEscape = sign === '\\' && /[^\n([]/.test(text[at + 1] ?? '\n');
      const end = isEscape ? at + 2 : this.#code.mathEnd(at);
      if (end !== undefined) this.#cursor.moveTo(end);
      return end !== undefined;
    }
    if (sign === '{') return this.#readBraces();
    if (sign === '@' || sign === '%') return this.#readTag(embedLinkAt(text, at));
    if (sign !== '<') return false;
    return this.#readDrawing() || (!this.#isRaw && this.#readElement());
  }

  #readBraces(): boolean {
    const { at, text } = this.#cursor;
    const mark = rawMarkAt(text, at);
    if (mark !== undefined) {
      this.#isRaw = mark.isOpening;
      this.#cursor.show('', mark.end);
      return true;
    }
    if (this.#isRaw) return false;
    const second = text[at + 1];
    if (second === '{' || second === '%') {
      const escaped = escapedAt(text, at);
      if (escaped !== undefined) this.#cursor.show(escapeHtml(escaped.shown), escaped.end);
      else if (second === '%') return this.#readTag(liquidTagAt(text, at));
      else return this.#readDoubleBraces();
      return true;
    }
    if (!this.#cursor.matches(NUNJUCKS_COMMENT)) return this.#readExpression();
    this.#cursor.show('', NUNJUCKS_COMMENT.lastIndex);
    return true;
  }

  #readDoubleBraces(): boolean {
    const { at, text } = this.#cursor;
    const third = text[at + 2];
    if (third === '<' || third === '%') return this.#readTag(shortcodeAt(text, at));
    // GitHub's actions and Handlebars have braces of their own.
    if (third === '{' || text[at - 1] === '$') return false;
    const output = outputAt(text, at);
    if (output === undefined) return false;
    if ('dialect' in output) return this.#readTag(output);
    this.#cursor.replace(output, output.end);
    return true;
  }

  /** An expression of MDX; a comment in braces is one wherever it stands. */
  #readExpression(): boolean {
    const { at, text } = this.#cursor;
    const isComment = this.#cursor.matches(BRACED_COMMENT);
    // A heading's id looks like an expression, but is none.
    if (!isComment && (!this.#isMdx || text[at + 1] === '#')) return false;
    const end = this.#script.closing(at);
    if (end === undefined) return false;
    const code = text.slice(at + 1, end - 1);
    const id = COMMENTED_ID.exec(code)?.[1];
    const value = isComment || LINE_COMMENTS.test(code) ? '' : this.#script.valueOf(code);
    if (id !== undefined) this.#cursor.show(`{#${id}}`, end);
    else if (value !== undefined) this.#cursor.show(escapeHtml(value), end);
    else this.#cursor.replace({ kind: 'expression', code: code.trim(), start: at }, end);
    return true;
  }

  #readDrawing(): boolean {
    const { at, container } = this.#cursor;
    const { markup, end } = this.#drawings.at(at, container) ?? {};
    if (end === undefined) return false;
    if (markup === undefined) this.#cursor.show('', end);
    else this.#cursor.replace({ kind: 'drawing', markup }, end);
    return true;
  }

  #readElement(): boolean {
    const { at, text } = this.#cursor;
    if (text.startsWith('<!--', at)) {
      if (this.#readTag(includeTagAt(text, at))) return true;
      const end = this.#code.find(COMMENT_END, at + '<!'.length);
      if (end !== undefined) this.#cursor.moveTo(end.index + end[0].length);
      return end !== undefined;
    }
    if (this.#readCodeElement()) return true;
    const tag = jsxTagAt(text, at, this.#script);
    if (tag === undefined) return false;
    const { name, args, form, end } = tag;
    if (/^iframe$/i.test(name)) this.#cursor.show(form === 'close' ? '' : frameCard(args), end);
    else if (form === 'open' && args.named.has('v-pre')) {
      const closing = this.#code.find(new RegExp(`</${name}\\s*>`, 'gi'), end);
      this.#cursor.moveTo(closing?.index ?? end);
    } else if (this.#isMdx || this.#isComponent(tag)) return this.#readTag(tag);
    // What stands in the attributes of HTML may be a template.
    else if (!tag.hasBraces || /^[A-Z]/.test(name)) return false;
    else this.#cursor.show(openingTag(name, args, form), end);
    return true;
  }

  /** Elements whose content is code. Scripts and styles are never shown, but may tell what they would load. */
  #readCodeElement(): boolean {
    const { at, text } = this.#cursor;
    CODE_ELEMENT.lastIndex = at;
    const name = CODE_ELEMENT.exec(text)?.[1]?.toLowerCase();
    if (name === undefined) return false;
    const closing = this.#code.find(new RegExp(`</${name}\\s*>`, 'gi'), at);
    if (closing === undefined) return false;
    const end = closing.index + closing[0].length;
    if (name === 'script' || name === 'style') {
      this.#cursor.show(scriptCard(text.slice(at, end)), end);
    } else this.#showSpan(end);
    return true;
  }

  /** In Markdown that is not MDX, `List<T>` is text: a component shows itself by how it is written. */
  #isComponent({ name, form, end, hasBraces, hasValues }: JsxTag): boolean {
    if (!/^[A-Z]/.test(name)) return false;
    if (form !== 'open' || hasBraces || hasValues) return true;
    return this.#cursor.isAtContent && this.#cursor.matches(LINE_END, end);
  }

  #readTag(tag: Tag | undefined): boolean {
    if (tag === undefined) return false;
    const cursor = this.#cursor;
    // Indentation outside of lists is that of tags around, and would make code of what is shown.
    const isNested = this.#isInList || cursor.container.includes('>');
    const container = cursor.isAtContent ? (isNested ? cursor.container : '') : undefined;
    const closing = isVerbatim(tag) ? this.#code.find(closingPattern(tag), tag.end) : undefined;
    if (
      closing !== undefined &&
      container === undefined &&
      isWord(tag, cursor.text, closing.index)
    ) {
      return false;
    }
    const end = closing === undefined ? tag.end : closing.index + closing[0].length;
    const verbatim = closing && { start: tag.end, end: closing.index };
    cursor.replace({ ...tag, kind: 'tag', container, ...(verbatim && { verbatim }), end }, end);
    return true;
  }

  #showCode(end: number, indent: number): void {
    const code = this.#cursor.text.slice(this.#cursor.at, end);
    const shown = withoutMarkers(code, this.#isRaw);
    this.#isRaw = shown.isRaw;
    const space = new RegExp(`^[ \\t]{0,${indent}}`, 'gm');
    this.#cursor.show(indent === 0 ? shown.code : shown.code.replace(space, ''), end);
  }

  /** In a line of text, a mark without its like is what the text is about. */
  #showSpan(end: number): void {
    const span = this.#cursor.text.slice(this.#cursor.at, end);
    const shown = withoutMarkers(span, this.#isRaw);
    this.#cursor.show(shown.isRaw === this.#isRaw ? shown.code : span, end);
  }
}
