import { escapeHtml } from '../../model/escape-html.ts';
import { attribute, link, plainMarkdown } from './markdown-text.ts';
import type { ReferenceKind } from './template-host.ts';
import { asWritten, inline, type Made, type Meaning, type Use } from './use.ts';

/** An address may stand within the brackets of a link, or within the quotes of an attribute. */
function written(address: string): string {
  return address.replace(/[\s<>"'`]/g, encodeURIComponent);
}

/** The address of what is named; the name itself where nothing is, so that it is told of as a dead link. */
export function reference(kind: ReferenceKind): Meaning {
  return ({ args, host, dialect }) => {
    const name =
      args.get('path', 'page', 'name') ??
      (dialect === 'liquid' ? args.text.replace(/^["']|["']$/g, '') : args.at(0));
    if (name === undefined || name === '') return undefined;
    const [page = '', fragment] = name.split('#', 2);
    const address = page === '' ? '' : (host.reference(page, kind) ?? page);
    return inline(written(fragment === undefined ? address : `${address}#${fragment}`));
  };
}

/** A value of the post's front matter, else of the site's settings. */
export function parameter({ args, host }: Use): Made | undefined {
  const name = args.at(0) ?? args.get('name');
  if (name === undefined) return undefined;
  const value =
    host.variable(`page.${name}`) ??
    host.variable(`site.params.${name}`) ??
    host.variable(`site.${name}`);
  return value === undefined ? undefined : inline(escapeHtml(value));
}

/** A paper that a theme shows in a frame, to which a link leads here. */
export function document({ args, isBlock }: Use): Made | undefined {
  const href = args.get('src', 'url', 'href', 'file', 'path') ?? args.at(0);
  if (href === undefined) return undefined;
  const label = args.get('title', 'name', 'caption') ?? href.replace(/^.*\//, '');
  return { text: link(plainMarkdown(label), href), isBlock };
}

/** Jekyll's `{% link _posts/x.md %}` is an address; Hexo's and those of components are links with their words. */
export function linkTo(use: Use): Made | undefined {
  const { args, host, name, dialect } = use;
  const named = args.get('href', 'to', 'url');
  if (dialect === 'jsx' || named !== undefined) {
    if (named === undefined) {
      const id = args.get('id', 'name');
      return id === undefined
        ? asWritten(use)
        : inline(`<a${attribute('id', id)}></a>${use.inner()}`);
    }
    const label = use.inner() || plainMarkdown(args.get('text', 'title', 'label', 'name') ?? named);
    return inline(link(label, named));
  }
  const [first, ...others] = args.positional;
  if (first === undefined) return undefined;
  if (name === 'link') {
    const url = others.findIndex((word) => /^(?:https?:)?\//.test(word));
    if (url === -1) return reference('link')(use);
    return inline(
      link(plainMarkdown([first, ...others.slice(0, url)].join(' ')), others[url] ?? ''),
    );
  }
  const address = host.reference(first, name === 'postlink' ? 'post_url' : 'file') ?? first;
  const words = others.filter((word) => word !== 'true' && word !== 'false');
  return inline(link(plainMarkdown(words.join(' ') || first), address));
}
