/**
 * How many slips of a key part two words: letters left out, put in, changed, or two neighbours swapped (optimal string
 * alignment). Stops counting above `limit` and then gives `limit + 1`.
 */
export function editDistance(one: string, other: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(one.length - other.length) > limit) return tooFar;
  // What both begin and end with costs nothing, and most of what is compared differs within the first letters.
  let start = 0;
  let oneEnd = one.length;
  let otherEnd = other.length;
  while (start < oneEnd && start < otherEnd && one[start] === other[start]) start += 1;
  while (oneEnd > start && otherEnd > start && one[oneEnd - 1] === other[otherEnd - 1]) {
    oneEnd -= 1;
    otherEnd -= 1;
  }
  return distanceOf(one.slice(start, oneEnd), other.slice(start, otherEnd), limit);
}

function distanceOf(one: string, other: string, limit: number): number {
  let beforePrevious: number[] = [];
  let previous: number[] = [];
  for (let column = 0; column <= other.length; column += 1) previous.push(column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[other.length] ?? 0, limit + 1);
}

/** How many slips a name of this length may hold and still be itself: short names differ by a letter ("nord", "syd"). */
export function allowedSlips(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}
