import { CODE_TYPE } from '../model/content-policy.ts';
import { trustedType } from '../storage/trusted-types.ts';

const type = trustedType(CODE_TYPE, {
  // What is not of this site is nothing, whoever asks for it.
  createScriptURL: (href) => (new URL(href, origin).origin === origin ? href : ''),
});

/** The address of code that is to run in a thread of its own, as a page under a policy takes it. */
export function ownCode(href: string): string {
  return (type?.createScriptURL(href) ?? href) as string;
}
