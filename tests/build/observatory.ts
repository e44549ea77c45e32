/**
 * The points that MDN's HTTP Observatory gives a site, by its table of tests and scores
 * (https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring), as far as it looks at the answer to one
 * request: cookies, other origins and the way from http to https are not looked at.
 */

interface Answer {
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly html: string;
}

/** Points above 100 count where no more than ten are lost. */
const BONUS_FROM = 90;

const PRIVATE = /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/;

/** The directives of several policies, of which each must allow what is to happen: the strictest of each name. */
function directivesOf(policies: readonly string[]): ReadonlyMap<string, string> {
  const directives = new Map<string, string>();
  for (const directive of policies.flatMap((policy) => policy.split(';'))) {
    const [name = '', ...values] = directive.trim().split(/\s+/);
    if (!directives.has(name) || values.includes("'none'")) directives.set(name, values.join(' '));
  }
  return directives;
}

function policiesOf({ headers, html }: Answer): string[] {
  const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/i.exec(html)?.[1];
  return [headers['content-security-policy'], meta?.replaceAll('&#39;', "'")].filter(
    (policy) => policy !== undefined,
  );
}

function policyPoints(directives: ReadonlyMap<string, string>): number {
  const scripts = directives.get('script-src') ?? directives.get('default-src');
  const styles = directives.get('style-src') ?? directives.get('default-src');
  if (scripts === undefined) return -25;
  const isOpen = /(?:^|\s)(?:\*|https?:|data:)(?:\s|$)/.test(scripts);
  if (isOpen || scripts.includes("'unsafe-inline'")) return -20;
  if (scripts.includes("'unsafe-eval'")) return -10;
  if (styles?.includes("'unsafe-inline'") !== false) return 0;
  return directives.get('default-src') === "'none'" ? 10 : 5;
}

function ageOf(transport: string | undefined): number {
  return Number(/max-age=(\d+)/.exec(transport ?? '')?.[1] ?? 0);
}

const SIX_MONTHS_S = 15_768_000;

/** @returns each test with its points */
export function observed(answer: Answer): Readonly<Record<string, number>> {
  const { headers, html } = answer;
  const directives = directivesOf(policiesOf(answer));
  const foreign = [...html.matchAll(/<script[^>]+src="(?:https?:)?\/\//g)].length;
  const resource = headers['cross-origin-resource-policy'];
  return {
    'Content-Security-Policy': policyPoints(directives),
    'Cross-Origin-Resource-Policy': /^same-(?:origin|site)$/.test(resource ?? '') ? 10 : 0,
    'Referrer-Policy': PRIVATE.test(headers['referrer-policy'] ?? '') ? 5 : 0,
    'Strict-Transport-Security':
      ageOf(headers['strict-transport-security']) >= SIX_MONTHS_S ? 0 : -20,
    'Subresource Integrity': foreign === 0 ? 0 : -5,
    'X-Content-Type-Options': headers['x-content-type-options'] === 'nosniff' ? 0 : -5,
    'X-Frame-Options': directives.has('frame-ancestors') ? 5 : -20,
  };
}

/** The whole score. 100 and more is an A+. */
export function observatoryScore(answer: Answer): number {
  const points = Object.values(observed(answer));
  const sum = (some: readonly number[]): number => some.reduce((total, one) => total + one, 0);
  const lost = 100 + sum(points.filter((one) => one < 0));
  return lost < BONUS_FROM ? lost : lost + sum(points.filter((one) => one > 0));
}
