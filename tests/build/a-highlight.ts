import { anchorOf, type Highlight } from '../../src/model/highlight.ts';

/** Where a quote stands in a text, for the first time. */
export function anAnchor(quote: string, text = quote): Highlight['anchor'] {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" is no part of the text`);
  return anchorOf(text, start, start + quote.length);
}

/** A highlight, all of it sensible but what is given. */
export function aHighlight(given: Partial<Highlight> = {}): Highlight {
  return {
    id: 'one',
    address: '/the-quiet-page/',
    anchor: anAnchor('the margin is a promise', 'For a reader the margin is a promise of rest.'),
    colour: 'yellow',
    note: '',
    createdAt: 1,
    changedAt: 1,
    ...given,
  };
}
