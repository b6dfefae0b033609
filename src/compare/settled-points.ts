import type { Finding } from '../review';

/** What became of what the sender was asked to put right. */
export interface SettledPoints {
  readonly solved: readonly string[];
  readonly open: readonly string[];
  /** Findings of the new version that were none of the earlier one's. */
  readonly fresh: readonly Finding[];
}

/**
 * Holds the points of the earlier version ("Deltager 3 (Mette Holm), e-mail: …") against the new version's errors and
 * decisions. A point is open while something is still to be said of the same thing; a person is known by name, for a
 * row may have moved.
 */
export function settledPoints(points: readonly string[], findings: readonly Finding[]): SettledPoints {
  const now = findings.filter(({ severity }) => severity !== 'advice');
  const subjectsNow = new Set(now.map(({ subject }) => subjectIn(`${subject.da}:`)));
  const subjectsBefore = new Set(points.map(subjectIn));
  return {
    solved: points.filter((point) => !subjectsNow.has(subjectIn(point))),
    open: points.filter((point) => subjectsNow.has(subjectIn(point))),
    fresh: now.filter(({ subject }) => !subjectsBefore.has(subjectIn(`${subject.da}:`))),
  };
}

function subjectIn(point: string): string {
  const end = point.indexOf(':');
  return point
    .slice(0, end < 0 ? point.length : end)
    .replace(/^Deltager \d+ \((.+?)\)/, '$1')
    .toLowerCase()
    .trim();
}
