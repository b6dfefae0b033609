import type { Checked } from '../check';
import { reasonOf } from '../check';
import type { Answer, Nomination } from '../form/read';
import type { Finding, Verdict } from '../review';
import { clusterByCode, regionByCode, type Round, type Severity } from '../round';

const verdicts: Readonly<Record<Verdict, string>> = {
  ready: '✔ Klar til import',
  decision: '⚖ Kræver stillingtagen',
  return: '✖ Skal rettes',
};

const severityNames: Readonly<Record<Severity, { sign: string; one: string; many: string }>> = {
  error: { sign: '✖', one: 'fejl', many: 'fejl' },
  decision: { sign: '⚖', one: 'stillingtagen', many: 'stillingtagen' },
  advice: { sign: '💡', one: 'forslag', many: 'forslag' },
};

/** What `check` prints for people: what was understood, then every finding with place, correction and source. */
export function printChecked(checked: Checked, path: string, round: Round): readonly string[] {
  const heading = [path, ...checked.inside].join(' › ');
  const { outcome } = checked;
  if (outcome.kind === 'not-a-form')
    return [heading, `  – Intet skema her. ${reasonOf(checked, 'da').message}`, ''];
  if (outcome.kind === 'unreadable')
    return [heading, `  ✖ Kan ikke læses. ${reasonOf(checked, 'da').message}`, ''];
  return [
    heading,
    `  ${verdicts[outcome.review.verdict]}${countLine(outcome.review.findings)}`,
    ...understood(outcome.nomination, round).map((line) => `  ${line}`),
    ...outcome.review.findings.flatMap(printFinding),
    ...outcome.nomination.unplaced.map((answer) => `  Ikke placeret: ${quoted(answer)}`),
    ...outcome.notes.map((note) => `  Bemærk: ${note}`),
    '',
  ];
}

function countLine(findings: readonly Finding[]): string {
  const parts = (['error', 'decision', 'advice'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const name = severityNames[severity];
    return count === 0 ? [] : [`${count} ${count === 1 ? name.one : name.many}`];
  });
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function understood(nomination: Nomination, round: Round): readonly string[] {
  const cluster =
    nomination.cluster.code === null ? undefined : clusterByCode(round, nomination.cluster.code);
  const region = nomination.region.code === null ? undefined : regionByCode(round, nomination.region.code);
  const written = nomination.cluster.answer.written;
  return [
    `Initiativ: ${nomination.answers.title.text || '(uden titel)'}`,
    `${capital(round.clusterWord.singular)}: ${cluster?.name ?? '(ukendt)'}${
      written !== '' && written !== cluster?.name ? ` – læst af "${oneLine(written)}"` : ''
    }${region === undefined ? '' : ` · ${region.name}`}`,
    `Deltagere: ${nomination.participants.length}`,
    ...nomination.participants.map((participant, index) =>
      [
        `  ${index + 1}. ${participant.name.text || '(uden navn)'}`,
        participant.title.text,
        participant.organisation.text,
        participant.email.text,
        participant.phone.text,
      ]
        .filter((part) => part !== '')
        .map(oneLine)
        .join(' · '),
    ),
  ];
}

function printFinding(finding: Finding): readonly string[] {
  const { message, fix } = finding.texts.da;
  const place = finding.place === null ? '' : ` [${finding.place}]`;
  return [
    `  ${severityNames[finding.severity].sign} ${finding.subject.da}${place}: ${message}`,
    ...(fix === '' ? [] : [`      ${fix}`]),
    ...(finding.source === '' ? [] : [`      Kilde: ${finding.source}`]),
  ];
}

function quoted(answer: Answer): string {
  const text = oneLine(answer.written);
  return `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"${answer.place === null ? '' : ` [${answer.place}]`}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
