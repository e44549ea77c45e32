import createPurifier from 'dompurify';
import { purifierWith } from '../model/purify-config.ts';
import { type SafeHtml, safeHtml } from './safe-html.ts';

let purify: ((html: string) => string) | undefined;

/** Leaves of HTML from the network or the device what the policy allows. */
export function sanitize(html: string): SafeHtml {
  // Its own instance: one that others share would carry their hooks.
  purify ??= purifierWith(createPurifier(window));
  return safeHtml(purify(html));
}
