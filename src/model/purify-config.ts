import { ALLOWED_ATTRIBUTES, ALLOWED_ELEMENTS, allowedValue } from './policy.ts';
import { EXTERNAL_REL, isExternal } from './url.ts';

/** What is used of an element, in the browser's DOM and in jsdom's. */
interface PurifiedElement {
  readonly localName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
}

interface PurifiedAttribute {
  readonly attrName: string;
  attrValue: string;
  keepAttr: boolean;
}

/** What is used of an instance of DOMPurify. */
interface Purifier {
  readonly isSupported: boolean;
  setConfig(config: object): void;
  addHook(
    entryPoint: 'uponSanitizeAttribute',
    hook: (element: PurifiedElement, attribute: PurifiedAttribute) => void,
  ): void;
  addHook(entryPoint: 'afterSanitizeAttributes', hook: (element: PurifiedElement) => void): void;
  sanitize(html: string): string;
}

/** Attributes with addresses, which DOMPurify looks at once more. In all others a colon is only a colon. */
const ADDRESSES = new Set(['href', 'src', 'srcset', 'cite', 'poster']);

const CONFIG = {
  ALLOWED_TAGS: [...ALLOWED_ELEMENTS],
  ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ADD_URI_SAFE_ATTR: ALLOWED_ATTRIBUTES.filter((name) => !ADDRESSES.has(name)),
  // HTML within a formula is read anew in another way than it was written: none of ours has any.
  MATHML_TEXT_INTEGRATION_POINTS: {},
  // It would take ids such as "title" or "links" from headings; allowedValue says why they may stay.
  SANITIZE_DOM: false,
};

/** Teaches the policy to an instance of DOMPurify that is used for nothing else. */
export function purifierWith(purifier: Purifier): (html: string) => string {
  // Without a DOM it would hand back what it is given.
  if (!purifier.isSupported) throw new Error('DOMPurify cannot work without a DOM');
  purifier.setConfig(CONFIG);
  purifier.addHook('uponSanitizeAttribute', (element, attribute) => {
    const value = allowedValue(element.localName, attribute.attrName, attribute.attrValue);
    if (value === undefined) attribute.keepAttr = false;
    else attribute.attrValue = value;
  });
  purifier.addHook('afterSanitizeAttributes', (element) => {
    const href = element.localName === 'a' ? element.getAttribute('href') : null;
    if (href !== null && isExternal(href)) element.setAttribute('rel', EXTERNAL_REL);
  });
  return (html) => purifier.sanitize(html);
}
