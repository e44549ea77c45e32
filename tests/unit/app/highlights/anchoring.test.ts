import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInPlace, findQuote } from '../../../../src/app/highlights/anchoring.ts';
import { anchorOf } from '../../../../src/model/highlight.ts';
import { anAnchor } from '../../../build/a-highlight.ts';

const PAGE =
  'A lamp stands on the table. It gives as much light as a page needs, and no more. ' +
  'Who reads by it sees the margin, the hand, and the dark behind the chair. ' +
  'The lamp does not mind what is read. It stands, and it gives light, and it is put out.';

function foundIn(text: string, anchor: ReturnType<typeof anAnchor>): string | undefined {
  const span = findQuote(text, anchor);
  return span && text.slice(span.start, span.end);
}

const word = fc.constantFrom(
  ...'lamp page river clock garden letter quiet paper stone window winter reader margin bread harbour glass'.split(
    ' ',
  ),
);
const number = fc.integer({ min: 0, max: 9999 }).map(String);
/** Sentences in which something is unlike all others, as in the texts that people write. */
const sentence = fc
  .tuple(fc.array(fc.oneof(word, number), { minLength: 3, maxLength: 12 }), fc.uuid())
  .map(([words, name]) => `${words.join(' ')} ${name.slice(0, 8)}.`);
const paragraphs = fc.array(sentence, { minLength: 3, maxLength: 12 });

describe('app/highlights/anchoring', () => {
  it('finds a quote in its place without looking further', () => {
    const anchor = anAnchor('the margin, the hand', PAGE);
    expect(findInPlace(PAGE, anchor)).toEqual({ start: anchor.start, end: anchor.end });
    expect(findInPlace(`Now. ${PAGE}`, anchor)).toBeUndefined();
  });

  it('finds a quote again when the text before it has changed', () => {
    const anchor = anAnchor('the margin, the hand', PAGE);
    const changed = `A new beginning. ${PAGE.replace('A lamp stands on the table. ', '')}`;
    expect(foundIn(changed, anchor)).toBe('the margin, the hand');
  });

  it('tells one of several like it by what stands around it', () => {
    const at = PAGE.lastIndexOf('light');
    const anchor = anchorOf(PAGE, at, at + 'light'.length);
    const changed = `Once more a light. ${PAGE}`;
    expect(findQuote(changed, anchor)).toEqual({
      start: changed.lastIndexOf('light'),
      end: changed.lastIndexOf('light') + 'light'.length,
    });
  });

  it('takes a word that is everywhere for no other when its sentence is gone', () => {
    const at = PAGE.lastIndexOf('light');
    const anchor = anchorOf(PAGE, at, at + 'light'.length);
    expect(foundIn('There is light in the hall, and nothing else.', anchor)).toBeUndefined();
  });

  it('finds a sentence in which a few words were changed', () => {
    const anchor = anAnchor('It gives as much light as a page needs, and no more.', PAGE);
    const changed = PAGE.replace(
      'as much light as a page needs',
      'as much light as any page needs',
    );
    expect(foundIn(changed, anchor)).toBe('It gives as much light as any page needs, and no more.');
  });

  it('finds a short quote that was rewritten between words that have stayed', () => {
    const anchor = anAnchor('the margin, the hand', PAGE);
    const changed = PAGE.replace('the margin, the hand', 'the margin, a cup');
    expect(foundIn(changed, anchor)).toBe('the margin, a cup');
  });

  it('does not put a highlight on a sentence that says something else in the same place', () => {
    const anchor = anAnchor('It gives as much light as a page needs, and no more.', PAGE);
    const changed = PAGE.replace(
      anchor.exact,
      'Nobody has ever counted what such lamps had cost us.',
    );
    expect(foundIn(changed, anchor)).toBeUndefined();
  });

  it('finds a long passage by its two ends when its middle was changed', () => {
    const body = Array.from({ length: 60 }, (_, nth) => `Sentence ${nth} says its own.`).join(' ');
    const text = `${PAGE} ${body} ${PAGE}`;
    const anchor = anAnchor(body, text);
    const changed = `New. ${text.replace('Sentence 30 says', 'The thirtieth sentence now says')}`;
    const found = foundIn(changed, anchor);
    expect(found?.startsWith('Sentence 0 says')).toBe(true);
    expect(found?.endsWith('Sentence 59 says its own.')).toBe(true);
  });

  it('finds every quote whose own words have stayed, whatever is put in or taken out elsewhere', () => {
    fc.assert(
      fc.property(
        paragraphs,
        paragraphs,
        fc.nat(),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (own, others, nth, stay) => {
          const at = nth % own.length;
          const text = own.join(' ');
          const anchor = anAnchor(own[at]!, text);
          const changed = own
            .flatMap((one, index) =>
              index === at ? [one] : stay[index] === true ? [one, others[index] ?? ''] : [],
            )
            .join(' ');
          expect(foundIn(changed, anchor)).toBe(own[at]);
        },
      ),
    );
  });

  it('finds every sentence of which one word was changed, and no more than that sentence', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.nat(), (own, nth, which) => {
        const at = nth % own.length;
        const anchor = anAnchor(own[at]!, own.join(' '));
        const words = own[at]!.split(' ');
        // Neither end: what stands there is what was marked, or not.
        const place = 1 + (which % Math.max(1, words.length - 2));
        const edited = words.with(place, `${words[place]!.slice(0, 2)}x`).join(' ');
        fc.pre(edited.length > 20);
        const found = foundIn(['Before.', ...own.with(at, edited)].join(' '), anchor);
        expect(found).toBe(edited);
      }),
    );
  });

  it('finds nothing in a text that has nothing to do with it', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), (own, nth) => {
        const anchor = anAnchor(own[nth % own.length]!, own.join(' '));
        expect(findQuote(PAGE, anchor)).toBeUndefined();
      }),
    );
  });

  it('takes no time that a reader would notice, however long text and quote are', () => {
    const text = Array.from({ length: 20_000 }, (_, nth) => `word${nth * 7}`).join(' ');
    const gone = anAnchor(Array.from({ length: 3000 }, (_, nth) => `other${nth}`).join(' '));
    const before = performance.now();
    expect(findQuote(text, gone)).toBeUndefined();
    expect(performance.now() - before).toBeLessThan(500);
  });
});
