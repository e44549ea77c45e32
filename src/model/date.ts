/** Orders dates in ISO 8601, the earliest first. What has none comes before all others. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  const [first, second] = [a, b].map((date) => (date === undefined ? -Infinity : Date.parse(date)));
  if (first === second || first === undefined || second === undefined) return 0;
  return first < second ? -1 : 1;
}
