interface Rules {
  createHTML?(text: string): string;
  createScriptURL?(text: string): string;
}

/** Makes values of a type that a page under a policy takes in place of strings. */
interface TrustedType {
  createHTML(text: string): unknown;
  createScriptURL(text: string): unknown;
}

interface Factory {
  createPolicy?(name: string, rules: Rules): TrustedType;
}

/**
 * A policy of Trusted Types (https://w3c.github.io/trusted-types/), which can be made once in a page.
 * @returns `undefined` where the browser knows of none: strings will do there
 */
export function trustedType(name: string, rules: Rules): TrustedType | undefined {
  return (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy?.(name, rules);
}
