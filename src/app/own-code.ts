import { CODE_TYPE } from '../model/content-policy.ts';
import { trustedType } from '../storage/trusted-types.ts';

// The policy of the page sees to it that it is of this site.
const type = trustedType(CODE_TYPE, { createScriptURL: (href) => href });

/** The address of code that is to run in a thread of its own, as a page under a policy takes it. */
export function ownCode(href: string): string {
  return (type?.createScriptURL(href) ?? href) as string;
}
