import { maskPersonalNumbers, type Nomination } from '../form/read';
import { ruleSetting, type Language, type Severity } from '../round';
import { answerAt } from './answers';
import { subjectOf } from './field-names';
import type { Finding, FindingText, Review, Verdict } from './finding';
import type { Observation, ReviewSubject, Rule, SlotValue } from './rule';
import { rules } from './rules';

/** A value longer than this is cut: it is there to recognise the place by, not to be read in full. */
const longestValue = 200;

const severityOrder: readonly Severity[] = ['error', 'decision', 'advice'];

/**
 * Holds a form against every rule of the round and gives all findings at once, the gravest first. Severity, limit and
 * whether a rule is asked at all come from the round. Personal numbers are masked in every text.
 */
export function review(subject: ReviewSubject): Review {
  const all: Finding[] = [];
  for (const rule of rules) {
    all.push(...findingsOf(rule, subject));
  }
  const findings = withoutConsequences(all, subject);
  return {
    findings: severityOrder.flatMap((severity) =>
      findings.filter((finding) => finding.severity === severity),
    ),
    verdict: verdictOf(findings),
  };
}

function findingsOf(rule: Rule, subject: ReviewSubject): readonly Finding[] {
  const setting = ruleSetting(subject.round, rule.code);
  const severity = setting?.severity ?? rule.severity;
  if (severity === 'off') return [];
  const limit = setting?.limit ?? rule.limit ?? null;
  return rule.check(subject, { limit }).map((observation) => findingOf(rule, severity, observation, subject));
}

function findingOf(
  rule: Rule,
  severity: Severity,
  observation: Observation,
  { nomination, round }: ReviewSubject,
): Finding {
  const field = observation.field ?? null;
  const participant = observation.participant ?? null;
  const answer = field === null ? null : answerAt(nomination, field);
  // Masked before it is cut, or a number at the cut would no longer be recognised.
  const value = shorten(maskPersonalNumbers(observation.value ?? answer?.written ?? ''));
  const subject = subjectOf(round, nomination, field, participant);
  return {
    code: rule.code,
    severity,
    field,
    participant,
    subject: { da: maskPersonalNumbers(subject.da), en: maskPersonalNumbers(subject.en) },
    place: placeOf(observation, answer?.place, placeOfPeople(nomination, field, participant)),
    value: value === '' ? null : value,
    suggestion: observation.suggestion === undefined ? null : maskPersonalNumbers(observation.suggestion),
    texts: textsOf(rule, observation, {
      clusterWord: round.clusterWord.singular,
      clusterWords: round.clusterWord.plural,
      theCluster: round.clusterWord.definite,
      mailbox: round.mailbox,
      value,
      ...observation.values,
    }),
    source: rule.source,
  };
}

/** Where the participant's row begins; for what concerns the team, where its first row does. */
function placeOfPeople(
  { participants }: Nomination,
  field: string | null,
  participant: number | null,
): string | undefined {
  if (participant !== null) return participants[participant]?.place;
  return field === 'participants' ? participants[0]?.place : undefined;
}

function placeOf(
  observation: Observation,
  ofAnswer: string | null | undefined,
  ofParticipant: string | undefined,
): string | null {
  return observation.place === undefined ? (ofAnswer ?? ofParticipant ?? null) : observation.place;
}

function textsOf(
  rule: Rule,
  observation: Observation,
  values: Readonly<Record<string, SlotValue>>,
): Finding['texts'] {
  const inLanguage = (language: Language): FindingText => {
    const text = rule.texts[language][observation.message];
    if (text === undefined) throw new Error(`${rule.code} has no text "${observation.message}"`);
    const filled = (part: string) => fill(part, values, language);
    return {
      message: filled(text.message),
      fix: filled(text.fix),
      ...(text.ask === undefined ? {} : { ask: filled(text.ask) }),
    };
  };
  return { da: inLanguage('da'), en: inLanguage('en') };
}

function fill(text: string, values: Readonly<Record<string, SlotValue>>, language: Language): string {
  const filled = text.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = values[name];
    if (value === undefined) return slot;
    return typeof value === 'object' ? value[language] : String(value);
  });
  const masked = maskPersonalNumbers(filled);
  return masked.charAt(0).toUpperCase() + masked.slice(1);
}

/**
 * Leaves out what only follows from something said already: a blank form is one finding, not a dozen, and a participant
 * who has no name yet has no title or mail address either. Personal numbers are always told of.
 */
function withoutConsequences(
  findings: readonly Finding[],
  { nomination }: ReviewSubject,
): readonly Finding[] {
  const isPrivacy = (finding: Finding) => finding.code.startsWith('privacy.');
  const blank = findings.some((finding) => finding.code === 'form.blank');
  if (nomination.blank && blank) {
    return findings.filter((finding) => finding.code === 'form.blank' || isPrivacy(finding));
  }
  const unnamed = new Set(
    findings
      .filter((finding) => finding.code === 'participant.unnamed')
      .map((finding) => finding.participant),
  );
  return findings.filter(
    (finding) =>
      finding.participant === null ||
      !unnamed.has(finding.participant) ||
      finding.code === 'participant.unnamed' ||
      isPrivacy(finding),
  );
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.severity === 'error')) return 'return';
  return findings.some((finding) => finding.severity === 'decision') ? 'decision' : 'ready';
}

function shorten(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return oneLine.length <= longestValue ? oneLine : `${oneLine.slice(0, longestValue - 1).trimEnd()}…`;
}
