import type { Tokens } from 'marked';
import type { Syntax } from '../markdown/rendering.ts';
import { admonitionRenderer, admonitionToken } from './admonition.ts';
import { dedent, indentedEnd, lineAt } from './lines.ts';
import { blockStart } from './start.ts';

const HEAD = /^ {0,3}(!!!|\?\?\?\+?)[ \t]+([\w-]+)(?:[ \t]+[\w-]+)*(?:[ \t]+"([^"\n]*)")?[ \t]*$/;
const FOLDED = { '!!!': undefined, '???': 'closed', '???+': 'open' } as const;

/** `!!! note "Title"` of Python-Markdown, and `???`, which Material folds. */
export const indentedAdmonitions: Syntax = {
  isIn: (text) =>
    (text.includes('!!!') || text.includes('???')) &&
    /^ {0,3}(?:!!!|\?\?\?\+?)[ \t]+\w/m.test(text),
  extension: (current) => ({
    extensions: [
      admonitionRenderer(current),
      {
        name: 'indentedAdmonition',
        level: 'block',
        start: blockStart(/ {0,3}(?:!!!|\?\?\?\+?)[ \t]+\w/, (source) =>
          HEAD.test(lineAt(source, 0)),
        ),
        tokenizer(source): Tokens.Generic | undefined {
          const first = lineAt(source, 0);
          const [, mark, name, title] = HEAD.exec(first) ?? [];
          if (mark === undefined || name === undefined) return undefined;
          const end = indentedEnd(source, first.length + 1);
          if (end === first.length + 1) return undefined;
          const body = this.lexer.blockTokens(dedent(source.slice(first.length + 1, end), 4), []);
          const raw = source.slice(0, end);
          const folded = FOLDED[mark as keyof typeof FOLDED];
          return admonitionToken(this, { raw, name, title, folded }, body);
        },
      },
    ],
  }),
};
