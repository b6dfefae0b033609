import type { Finding } from '../../review';

/** Findings that are settled by choosing who sits, who waits, and where. */
const settledByChoosing: ReadonlySet<string> = new Set([
  'region.over-quota',
  'programme.over-quota',
  'general-practice.over-maximum',
  'cluster.unknown',
]);

/** Whether a form asks for more than a yes: for seats that are not there, or for a cluster that could not be told. */
export function asksForSeats(findings: readonly Finding[]): boolean {
  return findings.some(isSettledByChoosing);
}

export function isSettledByChoosing({ code, severity }: Finding): boolean {
  return severity === 'decision' && settledByChoosing.has(code);
}
