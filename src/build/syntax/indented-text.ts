import type { MarkedExtension, Token, Tokens } from 'marked';

const INDENTED = /^(?:(?: {4}| {0,3}\t)[^\n]*\S[^\n]*(?:\n|$)(?:[ \t]*\n)*)+/;

/** In MDX a text that is indented is no code, but what it would be without that. */
export const indentedText: MarkedExtension = {
  extensions: [
    {
      name: 'indentedText',
      level: 'block',
      tokenizer(source): Tokens.Generic | undefined {
        const [raw] = INDENTED.exec(source) ?? [];
        if (raw === undefined) return undefined;
        const [indent = ''] = /^[ \t]+/.exec(raw) ?? [];
        const lines = raw.split('\n').map((line) => unindented(line, indent));
        const tokens: Token[] = this.lexer.blockTokens(lines.join('\n'), []);
        return { type: 'indentedText', raw, tokens };
      },
      renderer({ tokens = [] }) {
        return this.parser.parse(tokens);
      },
    },
  ],
};

function unindented(line: string, indent: string): string {
  return line.startsWith(indent) ? line.slice(indent.length) : line.trimStart();
}
