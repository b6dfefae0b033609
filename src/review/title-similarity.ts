import { fold } from '../round';

/** Words that every other title has; they say nothing of what an initiative is about. */
const fillers = new Set([
  'og',
  'i',
  'for',
  'af',
  'den',
  'det',
  'en',
  'et',
  'til',
  'med',
  'paa',
  'the',
  'and',
  'of',
  'in',
]);

/** How alike two titles are: from 0 to 1, twice the words they share over the words they have (Dice's coefficient). */
export function titleSimilarity(one: string, other: string): number {
  const words = [one, other].map(
    (title) =>
      new Set(
        fold(title)
          .split(' ')
          .filter((word) => word !== '' && !fillers.has(word)),
      ),
  );
  const [first, second] = words;
  if (first === undefined || second === undefined || first.size + second.size === 0) return 0;
  const shared = [...first].filter((word) => second.has(word)).length;
  return (2 * shared) / (first.size + second.size);
}
