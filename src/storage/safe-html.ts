import { ARTICLE_TYPE } from '../model/content-policy.ts';
import { trustedType } from './trusted-types.ts';

declare const isSafe: unique symbol;

/** HTML that was cleaned by the policy and may enter the page: a `TrustedHTML` in browsers that know of these. */
export type SafeHtml = string & { readonly [isSafe]: true };

const type = trustedType(ARTICLE_TYPE, { createHTML: (html) => html });

/** @param html what the sanitizer has left */
export function safeHtml(html: string): SafeHtml {
  return (type?.createHTML(html) ?? html) as SafeHtml;
}

/** The markup that the build cleaned and printed, taken from the page on which it stands already. */
export function printedHtml(element: Element): SafeHtml {
  return safeHtml(element.innerHTML);
}
