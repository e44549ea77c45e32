/**
 * How many letters must be put in, left out, changed, or swapped with the next, to make one word of another
 * (the restricted Damerau–Levenshtein distance); or one more than `most` where it takes more.
 * @param isPrefix whether the other word may go on after that
 */
export function distanceOf(word: string, other: string, most: number, isPrefix = false): number {
  const tooFar = most + 1;
  if (other.length < word.length - most) return tooFar;
  if (!isPrefix && other.length > word.length + most) return tooFar;
  const width = Math.min(other.length, word.length + most);
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= word.length; row += 1) {
    const next = [row];
    let least = row;
    for (let at = 1; at <= width; at += 1) {
      const isSame = word[row - 1] === other[at - 1];
      let steps = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && at > 1 && word[row - 1] === other[at - 2] && word[row - 2] === other[at - 1]) {
        steps = Math.min(steps, (beforeLast[at - 2] ?? 0) + 1);
      }
      next.push(steps);
      least = Math.min(least, steps);
    }
    if (least > most) return tooFar;
    beforeLast = last;
    last = next;
  }
  const found = isPrefix ? Math.min(...last) : (last[width] ?? tooFar);
  return Math.min(found, tooFar);
}
