import { link, plainMarkdown, quoted } from './markdown-text.ts';
import { block, inline, type Made, type Use } from './use.ts';

/** Tags of Hexo's themes part what they are given at commas, and quote nothing. */
function partsOf({ args, dialect }: Use): string[] | undefined {
  if (dialect !== 'liquid' || /["'=]/.test(args.text)) return undefined;
  return args.text.split(',').map((part) => part.trim());
}

/** `{% btn https://… , Label, icon %}` */
export function button(use: Use): Made | undefined {
  const [href, label] = partsOf(use) ?? [];
  if (href === undefined || label === undefined || /\s/.test(href)) return undefined;
  const text = link(plainMarkdown(label || href), href);
  return use.isBlock ? block(text) : inline(text);
}

/** `{% label primary@Text %}` of NexT, `{% label Text green %}` of Butterfly. */
export function label({ args }: Use): Made | undefined {
  const text = args.text
    .replace(/^\w*@/, '')
    .replace(/\s+(?:default|blue|pink|red|purple|orange|green)$/, '');
  return text === '' ? undefined : inline(plainMarkdown(text));
}

/** `{% pullquote left %}`: what it is given is for a style sheet. */
export function pullquote(use: Use): Made {
  return block(quoted(use.inner()));
}

/** `{% caniuse fetch %}` */
export function caniuse({ args, isBlock }: Use): Made | undefined {
  const name = args.text.replace(/@.*$/, '').trim();
  if (!/^[\w-]+$/.test(name)) return undefined;
  const label = plainMarkdown(`Can I use ${name}?`);
  return { text: link(label, `https://caniuse.com/${name}`), isBlock };
}

/** `{% checkbox green checked, Text %}` */
export function checkbox(use: Use): Made | undefined {
  const parts = partsOf(use) ?? [];
  const text = parts.pop();
  if (text === undefined || text === '') return undefined;
  const isChecked = parts.some((part) => /\bchecked\b/.test(part));
  return block(`- [${isChecked ? 'x' : ' '}] ${plainMarkdown(text)}`);
}
