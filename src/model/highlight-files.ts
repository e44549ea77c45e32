import type { Listed } from './article.ts';
import type { Highlight } from './highlight.ts';
import { quoteHref } from './text-fragment.ts';

/** A highlight with what a reader elsewhere has to know of its article. */
export interface SourcedHighlight {
  readonly highlight: Highlight;
  readonly article: Pick<Listed, 'title' | 'authors' | 'address'>;
  /** Of the article: absolute. */
  readonly href: string;
}

function dateTimeOf(time: number): string {
  return new Date(time).toISOString();
}

/** What would be taken for Markdown is said as it stands. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

/** Under the title of each article its quotes, in the order of its text, and what was written on them. */
export function highlightsMarkdown(all: readonly SourcedHighlight[]): string {
  const byArticle = new Map<string, SourcedHighlight[]>();
  for (const one of all) {
    const { address } = one.article;
    const some = byArticle.get(address) ?? [];
    byArticle.set(address, some);
    some.push(one);
  }
  const parts = [...byArticle.values()].map((some) => {
    const title = escaped(some[0]?.article.title ?? '');
    const quotes = some
      .toSorted((a, b) => a.highlight.anchor.start - b.highlight.anchor.start)
      .map(({ highlight: { anchor, note } }) =>
        [
          `> ${escaped(anchor.exact).replaceAll('\n', '\n>\n> ')}`,
          ...(note === '' ? [] : [escaped(note)]),
        ].join('\n\n'),
      );
    return [`## [${title}](${some[0]?.href ?? ''})`, ...quotes].join('\n\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** https://www.w3.org/TR/annotation-model/ */
export function webAnnotations(all: readonly SourcedHighlight[]): string {
  const items = all.map(({ highlight, href }) => {
    const { id, anchor, note, colour, createdAt, changedAt } = highlight;
    const { exact, prefix, suffix, start, end } = anchor;
    return {
      id: `urn:lectern:${id}`,
      type: 'Annotation',
      motivation: note === '' ? 'highlighting' : 'commenting',
      created: dateTimeOf(createdAt),
      modified: dateTimeOf(changedAt),
      body: [
        ...(note === ''
          ? []
          : [{ type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' }]),
        { type: 'TextualBody', value: colour, purpose: 'tagging' },
      ],
      target: {
        source: href,
        selector: [
          { type: 'TextQuoteSelector', exact, prefix, suffix },
          { type: 'TextPositionSelector', start, end },
        ],
      },
    };
  });
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items,
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}

/** A cell of https://www.rfc-editor.org/rfc/rfc4180; one that a spreadsheet would reckon with is text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** As https://readwise.io takes it. */
export function readwiseCsv(all: readonly SourcedHighlight[]): string {
  const rows = all.map(({ highlight: { anchor, note, createdAt }, article, href }) =>
    [
      anchor.exact,
      article.title,
      article.authors.join(', '),
      quoteHref(href, anchor),
      note,
      String(anchor.start),
      dateTimeOf(createdAt),
    ]
      .map(cell)
      .join(','),
  );
  return ['Highlight,Title,Author,URL,Note,Location,Date', ...rows, ''].join('\r\n');
}
