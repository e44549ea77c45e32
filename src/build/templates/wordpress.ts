import { decodeHTML } from 'entities';
import { Arguments } from './arguments.ts';
import { isLanguage } from './bracket-tag.ts';
import { highlight } from './code-blocks.ts';
import { pictureBlock } from './pictures.ts';
import { block, type Made, type Meaning, type Use } from './use.ts';

/** A picture, in a link or not, in Markdown or in HTML, with the words below it. */
const MARKDOWN =
  /^(?:\[(?=!))?!\[([^\]]*)\]\(<?([^\s()<>]+)>?(?:\s+"[^"]*")?\)(?:\]\(<?([^\s()<>]+)>?(?:\s+"[^"]*")?\))?/;
const HTML = /^(?:<a\b([^>]*)>\s*)?<img\b([^>]*)>(?:\s*<\/a>)?/i;

function attributeIn(tag: string, name: string): string | undefined {
  const [, double, single] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag) ?? [];
  const value = double ?? single;
  return value === undefined ? undefined : decodeHTML(value);
}

/** `[caption width="300"]` around a picture and the words below it, which older posts give as a value. */
export function caption(use: Use): Made | undefined {
  const inner = use.inner().trim();
  const [markdown, words, path, address] = MARKDOWN.exec(inner) ?? [];
  const [html, anchor = '', img = ''] = markdown === undefined ? (HTML.exec(inner) ?? []) : [];
  const src = path ?? attributeIn(img, 'src');
  if (src === undefined) return undefined;
  const text = inner.slice((markdown ?? html ?? '').length).trim();
  return block(
    pictureBlock({
      src: use.host.asset(src),
      alt: words ?? attributeIn(img, 'alt'),
      caption: use.args.get('caption') ?? (text === '' ? undefined : text),
      href: address ?? attributeIn(anchor, 'href'),
      width: undefined,
      height: undefined,
    }),
  );
}

/** Code, which WordPress keeps escaped and an export may have left so. */
export function code(use: Use): Made | undefined {
  const { args, name, verbatim } = use;
  if (verbatim === undefined) return undefined;
  const lang = args.get('lang', 'language') ?? (isLanguage(name) ? name : '');
  return highlight({
    ...use,
    args: new Arguments([], new Map([...args.named, ['lang', lang]]), args.text),
    verbatim: /[<>]/.test(verbatim) ? verbatim : decodeHTML(verbatim),
  });
}

/** What may be given as a value or stand between a tag and its end. */
export function givenWithin(meaning: Meaning): Meaning {
  return (use) => {
    const given = use.verbatim?.trim() ?? '';
    return meaning(given === '' ? use : { ...use, args: new Arguments([given], new Map()) });
  };
}
