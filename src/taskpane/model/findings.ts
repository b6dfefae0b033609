import type { Finding } from '../../review';
import { severities, type Severity } from '../../round';

/** Findings about one participant, or (participant null) about the initiative as a whole. */
export interface FindingGroup {
  readonly participant: number | null;
  readonly findings: readonly Finding[];
}

/** How many findings there are of each severity, the gravest first; severities without any are left out. */
export function countFindings(
  findings: readonly Finding[],
): readonly { severity: Severity; count: number }[] {
  return severities
    .map((severity) => ({ severity, count: ofSeverity(findings, severity).length }))
    .filter(({ count }) => count > 0);
}

export function ofSeverity(findings: readonly Finding[], severity: Severity): readonly Finding[] {
  return findings.filter((finding) => finding.severity === severity);
}

/** What must be acted on, grouped: the initiative first, then participants in the form's order. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const participants = [...new Set(findings.map((finding) => finding.participant))].sort(
    (left, right) => (left ?? -1) - (right ?? -1),
  );
  return participants.map((participant) => ({
    participant,
    findings: severities.flatMap((severity) =>
      findings.filter((finding) => finding.participant === participant && finding.severity === severity),
    ),
  }));
}
