import type { Tokens } from 'marked';
import type { Syntax } from '../markdown/rendering.ts';
import { give } from './attribute-lists.ts';
import { attributesIn } from './attributes.ts';

/** `![alt](src "title" =300x200)`: a size, or attributes, after what CommonMark lets stand there. */
const PICTURE =
  /^!\[([^[\]\n]*)\]\([ \t]*(?:<([^<>\n]+)>|([^\s()<>]+))(?:[ \t]+"([^"\n]*)")?[ \t]+(?:=(\d*)(?:px|%)?(?:x(\d*)(?:px|%)?)?|([a-z]+=[^()\n]*?))(?:[ \t]+"([^"\n]*)")?[ \t]*\)/;

/** The sizes of pictures as markdown-it-imsize, HackMD and Zenn have them, and Hashnode's attributes. */
export const sizedPictures: Syntax = {
  isIn: (text) => /!\[[^[\]\n]*\]\([^()\n]*[ \t](?:=\d*x?\d|[a-z]+=)/.test(text),
  signs: '!',
  extension: () => ({
    extensions: [
      {
        name: 'sizedPicture',
        level: 'inline',
        tokenizer(source): Tokens.Generic | undefined {
          if (!source.startsWith('![')) return undefined;
          const [raw, text = '', angled, plain = '', before, width, height, list = '', after] =
            PICTURE.exec(source) ?? [];
          if (raw === undefined) return undefined;
          const attributes = attributesIn(list, true);
          if (attributes === undefined) return undefined;
          const title = before ?? after ?? null;
          const tokens = [{ type: 'text', raw: text, text, escaped: false }];
          const token = { type: 'image', raw, href: angled ?? plain, title, text, tokens };
          const lengths = Object.entries({ width: width ?? '', height: height ?? '' });
          const sized = lengths.filter(([, length]) => length !== '');
          give(token, { ...attributes, values: new Map([...attributes.values, ...sized]) });
          return token;
        },
      },
    ],
  }),
};
