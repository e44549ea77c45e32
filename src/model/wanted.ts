import { parseAddress, parseHash } from './article.ts';
import { record, ShapeError } from './shape.ts';

/** What has become of an article that was asked for: what keeps it away is the code of a `ReaderError`. */
const STATES = [
  'waiting',
  'saved',
  'offline',
  'not-found',
  'storage-full',
  'storage-blocked',
  'damaged',
] as const;
export type WantedState = (typeof STATES)[number];

/** An article that the reader saves along with others. */
export interface Wanted {
  readonly address: string;
  /** The name of its file when it was asked for. */
  readonly hash: string;
  readonly state: WantedState;
}

export function parseWanted(value: unknown, where = 'wanted article'): Wanted {
  const from = record(value, where);
  const state = STATES.find((known) => known === from['state']);
  if (state === undefined)
    throw new ShapeError(`${where}.state must be one of ${STATES.join(', ')}`);
  return {
    address: parseAddress(from['address'], `${where}.address`),
    hash: parseHash(from['hash'], `${where}.hash`),
    state,
  };
}
