import type { Fields } from '../front-matter/fields.ts';
import {
  type AddressParts,
  isOldPermalink,
  normalAddress,
  oldAddresses,
} from '../site/old-addresses.ts';
import { addressIn } from './addresses.ts';

/** A whole address that a post names itself. */
export interface GivenAddress {
  readonly written: string;
  /** Where the post lives because of it; `undefined` where no article can. */
  readonly address: string | undefined;
  readonly aliases: (parts: AddressParts) => string[];
}

/** The address in a post's front matter, which may be a pattern as in Jekyll. */
export function givenAddress(fields: Fields): GivenAddress | undefined {
  const written = fields.text('url');
  if (written === undefined || /[{}]/.test(written) || /^[a-z][a-z0-9+.-]*:/i.test(written)) {
    return undefined;
  }
  if (isOldPermalink(written)) {
    return { written, address: undefined, aliases: (parts) => oldAddresses(written, parts) };
  }
  const path = normalAddress(written);
  const address = addressIn(written);
  if (address === undefined && path !== undefined) {
    fields.warn('url', `is no address at which a post can be read: ${path}`);
  }
  return {
    written,
    address,
    aliases: () => (path === undefined || address === undefined ? [] : [path]),
  };
}
