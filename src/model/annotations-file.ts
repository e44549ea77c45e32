import { HIGHLIGHT_COLOURS, type Highlight, parseHighlight } from './highlight.ts';
import { record, ShapeError } from './shape.ts';

/** A highlight of an article that is known by its link alone. */
export interface LinkedHighlight {
  readonly href: string;
  readonly highlight: Omit<Highlight, 'address'>;
}

type Fields = Readonly<Record<string, unknown>>;

/** How Lectern names its own: see `webAnnotations`. */
const OWN_ID = 'urn:lectern:';

/** An address that is put in the place of that which follows from the link. */
const UNKNOWN = '/unknown/';

/**
 * The highlights of a page of annotations (https://www.w3.org/TR/annotation-model/), by Lectern or by others that
 * quote what they are on; `undefined` where it is no such page.
 * @param now Milliseconds since 1970: when one was made that does not say it
 * @throws ShapeError where one of Lectern's own is damaged; what others have and is no highlight is left out
 */
export function annotationsIn(value: unknown, now: number): LinkedHighlight[] | undefined {
  const page = fieldsOf(value);
  const items = page['items'];
  if (page['type'] !== 'AnnotationPage' || !Array.isArray(items)) return undefined;
  return items.flatMap((item: unknown, nth) => {
    const from = fieldsOf(item);
    const isOwn = textOf(from['id']).startsWith(OWN_ID);
    try {
      return highlightIn(from, `items[${nth}]`, now);
    } catch (error) {
      if (isOwn || !(error instanceof ShapeError)) throw error;
      return [];
    }
  });
}

function highlightIn(from: Fields, where: string, now: number): LinkedHighlight {
  const target = record(listed(from['target'])[0], `${where}.target`);
  const selectors = listed(target['selector']).map(fieldsOf);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector') ?? {};
  const place = selectors.find(({ type }) => type === 'TextPositionSelector');
  const exact = textOf(quote['exact']);
  const bodies = listed(from['body']).map(fieldsOf);
  const tags = bodies.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value);
  const note = bodies.find(({ type, purpose }) => type === 'TextualBody' && purpose !== 'tagging');
  const createdAt = timeOf(from['created']) ?? now;
  const { address: _unknown, ...highlight } = parseHighlight(
    {
      id: textOf(from['id'])
        .replace(OWN_ID, '')
        .replace(/[^\w-]/g, '-')
        .slice(-64),
      address: UNKNOWN,
      anchor: {
        exact,
        prefix: textOf(quote['prefix']),
        suffix: textOf(quote['suffix']),
        start: place?.['start'] ?? 0,
        end: place?.['end'] ?? exact.length,
      },
      colour: HIGHLIGHT_COLOURS.find((colour) => tags.includes(colour)) ?? HIGHLIGHT_COLOURS[0],
      note: textOf(note?.['value']),
      createdAt,
      changedAt: timeOf(from['modified']) ?? createdAt,
    },
    where,
  );
  return { href: textOf(target['source']), highlight };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** The standard has one thing stand for a list of one. */
function listed(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function timeOf(value: unknown): number | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isSafeInteger(time) && time >= 0 ? time : undefined;
}
