import { describe, expect, it } from 'vitest';
import { bookmarksHtml } from '../../../src/model/bookmarks-file.ts';
import {
  highlightsMarkdown,
  readwiseCsv,
  type SourcedHighlight,
  webAnnotations,
} from '../../../src/model/highlight-files.ts';
import { aHighlight, anAnchor } from '../../build/a-highlight.ts';
import { aListed } from '../../build/an-article.ts';

const HREF = 'https://example.org/a-lamp/';

function sourced(quote: string, given: Parameters<typeof aHighlight>[0] = {}): SourcedHighlight {
  const highlight = aHighlight({ anchor: anAnchor(quote, `Before ${quote} after`), ...given });
  return { highlight, article: aListed({ title: 'A [lamp]' }), href: HREF };
}

describe('model/highlight-files', () => {
  it('writes Markdown in which quotes and notes stand as they were', () => {
    const later = {
      ...sourced('the wick'),
      highlight: aHighlight({ anchor: { ...anAnchor('the wick'), start: 9 } }),
    };
    const text = highlightsMarkdown([later, sourced('a *flame*\nand <more>', { note: '# Mine' })]);
    expect(text).toBe(
      '## [A \\[lamp\\]](https://example.org/a-lamp/)\n\n> a \\*flame\\*\n>\n> and \\<more\\>\n\n\\# Mine\n\n> the wick\n',
    );
  });

  it('writes annotations as the W3C has them', () => {
    const page = JSON.parse(
      webAnnotations([sourced('the wick', { note: 'Trim it.', colour: 'rose' })]),
    ) as unknown;
    expect(page).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      items: [
        {
          type: 'Annotation',
          motivation: 'commenting',
          created: '1970-01-01T00:00:00.001Z',
          body: [
            { value: 'Trim it.', purpose: 'commenting' },
            { value: 'rose', purpose: 'tagging' },
          ],
          target: {
            source: HREF,
            selector: [
              { type: 'TextQuoteSelector', exact: 'the wick', prefix: 'Before ', suffix: ' after' },
              { type: 'TextPositionSelector', start: 7, end: 15 },
            ],
          },
        },
      ],
    });
  });

  it('writes a table that a spreadsheet reads and does not reckon with', () => {
    const [head, row] = readwiseCsv([
      sourced('say "light", twice', { note: '=HYPERLINK("x")' }),
    ]).split('\r\n');
    expect(head).toBe('Highlight,Title,Author,URL,Note,Location,Date');
    expect(row).toContain('"say ""light"", twice","A [lamp]","Ada Lind",');
    expect(row).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('writes bookmarks that a browser takes, and nothing else out of their titles', () => {
    const article = aListed({ title: 'A <lamp>', tags: ['light', '"oil"'] });
    const html = bookmarksHtml([{ article, addedAt: 5000 }], {
      title: 'The Lamp',
      hrefOf: (address) => `https://example.org${address}`,
    });
    expect(html).toContain(
      '<DT><A HREF="https://example.org/the-quiet-page/" ADD_DATE="5" TAGS="light,&quot;oil&quot;">A &lt;lamp&gt;</A>',
    );
  });
});
