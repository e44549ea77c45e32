declare const isSafe: unique symbol;

/** HTML that was cleaned by the policy and may enter the page. */
export type SafeHtml = string & { readonly [isSafe]: true };

/** The markup that the build cleaned and printed, taken from the page on which it stands already. */
export function printedHtml(element: Element): SafeHtml {
  return element.innerHTML as SafeHtml;
}
