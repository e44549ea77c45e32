import { parseHash } from './article.ts';
import { count, optional, record, text } from './shape.ts';

/** The publisher of a site as a device knows them. */
export interface KnownPublisher {
  /** The key that the device trusts: as {@link PublishedKey} has it. */
  readonly key: string;
  /** How it is told to people. */
  readonly fingerprint: string;
  /** When it was seen first: milliseconds since 1970. */
  readonly since: number;
  /** The end of the log as it was seen last. */
  readonly log?: LogEnd;
}

export interface LogEnd {
  readonly count: number;
  readonly head: string;
}

/** What a device finds when it looks at who signs a site. */
export type Trust =
  /** Nobody does, and nobody did. */
  | { readonly kind: 'unsigned' }
  /** It cannot be told: there is no network, or the browser cannot check signatures. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'trusted' }
  /** The publisher who is known, with a log that does not continue the one that was seen. */
  | { readonly kind: 'rewritten' }
  /** Another one; without a fingerprint nobody who could be named. */
  | { readonly kind: 'changed'; readonly known: string; readonly fingerprint?: string };

function parseLogEnd(value: unknown, where: string): LogEnd {
  const from = record(value, where);
  return {
    count: count(from['count'], `${where}.count`),
    head: parseHash(from['head'], `${where}.head`),
  };
}

export function parseKnownPublisher(value: unknown, where = 'publisher'): KnownPublisher {
  const from = record(value, where);
  return {
    key: text(from['key'], `${where}.key`),
    fingerprint: text(from['fingerprint'], `${where}.fingerprint`),
    since: count(from['since'], `${where}.since`),
    ...optional('log', from['log'], parseLogEnd, where),
  };
}
