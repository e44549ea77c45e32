import { nameToEmoji } from 'gemoji';
import type { Tokens } from 'marked';
import type { Syntax } from '../markdown/rendering.ts';
import { endsInWord } from './start.ts';

const NAME = /^:([\w+-]{1,40}):(?![\w:])/;

/** `:tada:`, by the names that GitHub knows. */
export const emoji: Syntax = {
  isIn: (text) => /:[a-z0-9+-][\w+-]*:/.test(text),
  signs: ':',
  extension: () => ({
    extensions: [
      {
        name: 'emoji',
        level: 'inline',
        tokenizer(source, tokens): Tokens.Generic | undefined {
          const [raw, name = ''] = NAME.exec(source) ?? [];
          if (raw === undefined || !Object.hasOwn(nameToEmoji, name)) return undefined;
          const before = tokens.at(-1)?.raw ?? '';
          if (endsInWord(tokens) || before.endsWith(':')) return undefined;
          return { type: 'emoji', raw, text: nameToEmoji[name] };
        },
        renderer: ({ text }) => String(text),
      },
    ],
  }),
};
