import type { TokenizerThis, Tokens } from 'marked';
import type { Syntax } from '../markdown/rendering.ts';
import { dedent, lineAt } from './lines.ts';

/** More lines than this before a definition are a paragraph, and not the terms that it defines. */
const MOST_TERMS = 12;
const DEFINITION = /^ {0,3}:[ \t]+(?=\S)/;
/** What begins another block than a paragraph, and so is no term. */
const OTHER_BLOCK =
  /^(?: {4}|\t| {0,3}(?:[#>|:{]|[-*+][ \t]|\d+[.)][ \t]|`{3}|~{3}|<|\[\^?[^\]]+\]:|-{3,}|={3,}))/;

interface Definition {
  readonly text: string;
  readonly isLoose: boolean;
}

interface Group {
  readonly terms: readonly string[];
  readonly definitions: readonly Definition[];
  readonly end: number;
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** The lines of a definition, from its colon on. */
function definitionAt(source: string, start: number): { text: string; end: number } {
  const first = lineAt(source, start);
  const lines = [first.replace(DEFINITION, '')];
  let end = start + first.length + 1;
  let blanks = 0;
  for (let position = end; position < source.length;) {
    const line = lineAt(source, position);
    position += line.length + 1;
    if (isBlank(line)) {
      blanks += 1;
      continue;
    }
    const isIndented = /^(?: {2}|\t)/.test(line);
    if (DEFINITION.test(line) || (blanks > 0 && !isIndented)) break;
    for (; blanks > 0; blanks -= 1) lines.push('');
    lines.push(isIndented ? dedent(line, 4) : line);
    end = position;
  }
  return { text: lines.join('\n'), end: Math.min(end, source.length) };
}

/** The terms at an offset with all that is said of them. */
function groupAt(source: string, start: number): Group | undefined {
  const terms: string[] = [];
  let position = start;
  for (;;) {
    const line = lineAt(source, position);
    if (DEFINITION.test(line)) break;
    if (isBlank(line)) {
      // One empty line may part the terms from what is said of them.
      if (!DEFINITION.test(lineAt(source, position + line.length + 1))) return undefined;
    } else {
      if (terms.length === MOST_TERMS || OTHER_BLOCK.test(line)) return undefined;
      terms.push(line.trim());
    }
    position += line.length + 1;
    if (position >= source.length) return undefined;
  }
  if (terms.length === 0) return undefined;
  const definitions: Definition[] = [];
  let end: number;
  for (;;) {
    const blank = /\n[ \t]*\n$/.test(source.slice(Math.max(start, position - 80), position));
    const { text, end: after } = definitionAt(source, position);
    definitions.push({ text, isLoose: blank || text.includes('\n\n') });
    end = after;
    const [gap = ''] = /^(?:[ \t]*\n)?/.exec(source.slice(after, after + 80)) ?? [];
    if (!DEFINITION.test(lineAt(source, after + gap.length))) break;
    position = after + gap.length;
  }
  return { terms, definitions, end };
}

function read(this: TokenizerThis, source: string): Tokens.Generic | undefined {
  const items: Tokens.Generic[] = [];
  let end = 0;
  for (let next = 0; next < source.length;) {
    const group = groupAt(source, next);
    if (group === undefined) break;
    for (const term of group.terms) {
      items.push({ type: 'dt', raw: '', tokens: this.lexer.inline(term) });
    }
    for (const { text, isLoose } of group.definitions) {
      // As in a list's item, text is no paragraph there unless empty lines part it.
      this.lexer.state.top = isLoose;
      items.push({ type: 'dd', raw: '', tokens: this.lexer.blockTokens(text, []) });
    }
    end = group.end;
    const [gap = ''] = /^(?:[ \t]*\n){0,3}/.exec(source.slice(end, end + 80)) ?? [];
    next = end + gap.length;
  }
  if (items.length === 0) return undefined;
  return { type: 'definitions', raw: source.slice(0, end), items };
}

/** Terms, and below each, after a colon, what they mean. See https://michelf.ca/projects/php-markdown/extra/#def-list */
export const definitionLists: Syntax = {
  isIn: (text) => /^[ \t>]*:[ \t]+\S/m.test(text),
  extension: () => ({
    extensions: [
      {
        name: 'definitions',
        level: 'block',
        tokenizer: read,
        childTokens: ['items'],
        renderer({ items }) {
          const parts = (items as Tokens.Generic[]).map(({ type, tokens = [] }) =>
            type === 'dt'
              ? `<dt>${this.parser.parseInline(tokens)}</dt>`
              : `<dd>${this.parser.parse(tokens).trimEnd()}</dd>`,
          );
          return `<dl>\n${parts.join('\n')}\n</dl>\n`;
        },
      },
    ],
  }),
};
