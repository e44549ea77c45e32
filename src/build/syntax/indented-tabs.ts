import type { Tokens } from 'marked';
import type { Syntax } from '../markdown/rendering.ts';
import { dedent, indentedEnd, lineAt } from './lines.ts';
import { blockStart } from './start.ts';

const HEAD = /^ {0,3}===[!+]*[ \t]+"([^"\n]+)"[ \t]*$/;

/** `=== "Title"` of Material for MkDocs: texts of which a page shows one at a time stand below each other, by name. */
export const indentedTabs: Syntax = {
  isIn: (text) => text.includes('===') && /^[ \t]*===[!+]*[ \t]+"/m.test(text),
  extension: () => ({
    extensions: [
      {
        name: 'indentedTab',
        level: 'block',
        start: blockStart(/ {0,3}===[!+]*[ \t]+"/, (source) => HEAD.test(lineAt(source, 0))),
        tokenizer(source): Tokens.Generic | undefined {
          const first = lineAt(source, 0);
          const [, title] = HEAD.exec(first) ?? [];
          if (title === undefined) return undefined;
          const start = first.length + 1;
          const end = indentedEnd(source, start);
          if (end === start) return undefined;
          return {
            type: 'indentedTab',
            raw: source.slice(0, end),
            tokens: this.lexer.blockTokens(dedent(source.slice(start, end), 4), []),
            title: this.lexer.inline(title),
          };
        },
        renderer({ tokens = [], title }) {
          const name = this.parser.parseInline(title as Tokens.Generic[]);
          return `<p><strong>${name}</strong></p>\n${this.parser.parse(tokens)}`;
        },
      },
    ],
  }),
};
