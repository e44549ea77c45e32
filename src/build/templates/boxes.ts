import { link, oneLine, plainMarkdown, quoted } from './markdown-text.ts';
import { asWritten, block, inline, type Made, NOTHING, type Use } from './use.ts';

/** What themes call a kind of notice, by the name that its container has here. */
const KINDS: Readonly<Record<string, string>> = {
  note: 'note notes default secondary primary plain remark example abstract summary todo',
  info: 'info information question help faq blue neutral',
  tip: 'tip tips hint success check done idea green lightbulb',
  important: 'important key purple',
  warning: 'warning warn attention yellow',
  caution: 'caution orange',
  danger: 'danger error failure fail bug red critical exclamation',
};

const KIND_OF = new Map(
  Object.entries(KINDS).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind])),
);

function kindOf(word: string | undefined): string | undefined {
  const name = word
    ?.toLowerCase()
    .replace(/^(?:alert|prompt|is|callout)-|-(?:circle|triangle)$/g, '');
  return name === undefined ? undefined : KIND_OF.get(name);
}

function titleOf({ args }: Use): string | undefined {
  return args.get('title', 'header', 'heading', 'summary', 'label');
}

function contentOf(use: Use): string {
  const given = use.args.get(
    'text',
    'content',
    'body',
    'msg',
    'message',
    'children',
    'description',
  );
  return use.inner() || (given ?? '');
}

function container(name: string, title: string | undefined, content: string): Made {
  const head = title === undefined ? name : `${name} ${oneLine(title)}`;
  return block(`::: ${head}\n\n${content}\n\n:::`);
}

/** A text that is set apart. Its kind is its name, or what it is given. */
export function notice(use: Use): Made | undefined {
  const { args, name } = use;
  const given = args.get(
    'type',
    'kind',
    'variant',
    'color',
    'level',
    'class',
    'style',
    'status',
    'icon',
  );
  const [first = '', ...others] = args.positional;
  const kind = kindOf(first) ?? kindOf(given) ?? kindOf(name) ?? 'note';
  const words = kindOf(first) === undefined ? [first, ...others] : others;
  // The switches of Hexo and of LoveIt are no titles.
  const rest = words.filter(
    (word) => word !== '' && !/^(?:true|false|no-icon|simple|modern|flat|fa\S*)$/.test(word),
  );
  const content = contentOf(use);
  if (first === 'quote' || given === 'quote') return quote(use);
  if (content === '') {
    const isText = use.verbatim === undefined && rest.length > 0;
    return isText ? container(kind, titleOf(use), rest.join(' ')) : NOTHING;
  }
  // The one word that Blowfish gives an alert names its icon.
  const isIcon = name === 'alert' && kindOf(first) === undefined && !/\s/.test(rest.join(' '));
  const title = titleOf(use) ?? (isIcon ? undefined : rest.join(' ') || undefined);
  return container(kind, title, content);
}

/** What Hexo's themes say of a fold before its title. */
const FOLD_COLOR = /^(?:(?:blue|cyan|green|yellow|red|open)\b[\s,]*)+(?=\S)/;

/** A text that is folded away. */
export function details(use: Use): Made | undefined {
  const { args, dialect } = use;
  const content = contentOf(use);
  if (content === '') return undefined;
  const positional = dialect === 'liquid' && !args.text.includes('=') ? args.text : args.at(0);
  const title =
    titleOf(use) ??
    args.get('name', 'question') ??
    positional?.replace(/^["'](.*)["']$/, '$1').replace(FOLD_COLOR, '');
  return container('details', title === '' ? undefined : title, content);
}

/** One of several texts of which a page shows one at a time: here all stand below each other, by name. */
export function tab(use: Use): Made | undefined {
  const title = titleOf(use) ?? use.args.get('name', 'value', 'tabname', 'tab') ?? use.args.at(0);
  const content = contentOf(use);
  return block(title === undefined ? content : `**${plainMarkdown(title)}**\n\n${content}`);
}

/** Hexo's `<!-- tab Title -->` and `<!-- endtab -->`, and the same of a timeline. */
const HEXO_TAB = /<!--\s*(end)?(?:tab|timeline)\b((?:(?!<!--)[^\n])*?)-->/g;

export function tabs(use: Use): Made | undefined {
  const name = use.dialect === 'liquid' ? (use.args.text.split(',')[0] ?? '') : '';
  let count = 0;
  return block(
    use.inner().replace(HEXO_TAB, (_, end: string | undefined, written: string) => {
      if (end !== undefined) return '';
      count += 1;
      const title = written.replace(/@.*$/, '').trim() || `${name} ${count}`;
      return `\n**${plainMarkdown(title)}**\n`;
    }),
  );
}

/** What a card of a theme says and leads to. */
export function card(use: Use): Made | undefined {
  const { args } = use;
  const title = titleOf(use) ?? args.get('name');
  const href = args.get('href', 'link', 'url', 'to');
  const content = contentOf(use);
  if (title === undefined)
    return href === undefined ? asWritten(use) : block(link(content || href, href));
  const label = plainMarkdown(title);
  const head = `**${href === undefined ? label : link(label, href)}**`;
  return block(content === '' ? head : `${head}\n\n${content}`);
}

const URL_IN_SOURCE = /(https?:\/\/\S+)\s*/;

/** A quote with who said it, in words or as Octopress has it: `Author, Source https://… Title`. */
export function quote(use: Use): Made | undefined {
  const content = contentOf(use);
  if (content === '') return undefined;
  const { args, dialect } = use;
  const isFree = dialect === 'liquid' && !/["'=]/.test(args.text);
  const words = isFree
    ? args.text
    : (args.get('author', 'by', 'name', 'caption', 'cite') ??
      args.positional.filter((word) => word !== 'quote').join(', '));
  const [, found] = URL_IN_SOURCE.exec(words) ?? [];
  const href = args.get('link', 'url', 'href', 'src') ?? found;
  const source = args.get('source', 'title', 'work');
  const label = [words.replace(URL_IN_SOURCE, '').trim(), source].filter(Boolean).join(', ');
  const name = plainMarkdown(label || (href ?? ''));
  const credit = name === '' ? '' : `\n\n— ${href === undefined ? name : link(name, href)}`;
  return block(quoted(content + credit));
}

/** A link that a theme draws as a button. */
export function button(use: Use): Made | undefined {
  const { args, host } = use;
  const [first, second] = args.positional;
  const page = args.get('relref', 'ref');
  const meant = page === undefined ? undefined : (host.reference(page, 'relref') ?? page);
  const href = meant ?? args.get('href', 'link', 'url', 'to') ?? first;
  const label = use.inner() || (args.get('text', 'label', 'title', 'content', 'name') ?? second);
  if (href === undefined) return asWritten(use);
  const text = link(label ?? plainMarkdown(href), href);
  return use.isBlock ? block(text) : inline(text);
}
