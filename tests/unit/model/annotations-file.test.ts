import { describe, expect, it } from 'vitest';
import { annotationsIn } from '../../../src/model/annotations-file.ts';
import { webAnnotations } from '../../../src/model/highlight-files.ts';
import { aHighlight } from '../../build/a-highlight.ts';
import { aListed } from '../../build/an-article.ts';

const HREF = 'https://example.org/a-lamp/';
const NOW = Date.UTC(2026, 10, 1);

function pageOf(...items: readonly unknown[]): unknown {
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items };
}

/** What another program may write of a passage. */
const FOREIGN = {
  id: 'https://notes.example/1',
  type: 'Annotation',
  body: { type: 'TextualBody', value: 'Why?' },
  target: { source: HREF, selector: { type: 'TextQuoteSelector', exact: 'the wick' } },
};

describe('model/annotations-file', () => {
  it('gives back what was exported', () => {
    for (const given of [{}, { note: 'Trim it.', colour: 'rose' as const }]) {
      const highlight = aHighlight(given);
      const text = webAnnotations([{ highlight, article: aListed(), href: HREF }]);
      const { address: _address, ...rest } = highlight;
      expect(annotationsIn(JSON.parse(text), NOW)).toEqual([{ href: HREF, highlight: rest }]);
    }
  });

  it('reads what others write of a quote, the same each time', () => {
    const [read] = annotationsIn(pageOf(FOREIGN), NOW)!;
    expect(read).toMatchObject({
      href: HREF,
      highlight: {
        anchor: { exact: 'the wick', prefix: '', suffix: '', start: 0, end: 8 },
        note: 'Why?',
        colour: 'yellow',
        createdAt: NOW,
      },
    });
    expect(annotationsIn(pageOf(FOREIGN), NOW)![0]!.highlight.id).toBe(read!.highlight.id);
  });

  it.each([
    ['a bookmark', { ...FOREIGN, target: HREF }],
    [
      'a place in a picture',
      { ...FOREIGN, target: { source: HREF, selector: { type: 'SvgSelector' } } },
    ],
    ['nothing', null],
    ['no target', { ...FOREIGN, target: undefined }],
  ])('leaves out of what others write %s', (_what, item) => {
    expect(annotationsIn(pageOf(item, FOREIGN), NOW)).toHaveLength(1);
  });

  it('takes nothing of a file in which one of its own is damaged', () => {
    const own = { ...FOREIGN, id: 'urn:lectern:a', target: { source: HREF } };
    expect(() => annotationsIn(pageOf(FOREIGN, own), NOW)).toThrow('must quote something');
  });

  it.each([[null], [[]], [{}], [{ type: 'AnnotationPage' }], ['AnnotationPage']])(
    'knows %j for no page of annotations',
    (value) => {
      expect(annotationsIn(value, NOW)).toBeUndefined();
    },
  );
});
