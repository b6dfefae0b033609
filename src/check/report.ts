import { refusalText } from '../form/open';
import type { Answer, Nomination, Participant, Person } from '../form/read';
import type { Finding } from '../review';
import type { AnswerField, Language, Round } from '../round';
import { answerFields, clusterByCode, regionByCode } from '../round';
import type { Checked } from './checked';

interface ReportedPerson {
  name: string;
  title: string;
  organisation: string;
  email: string;
  phone: string;
}

/** One entry of what `check --json` prints; the contract's schema describes it member by member. */
export interface Report {
  file: string;
  inside: readonly string[];
  format: string;
  kind: Checked['outcome']['kind'];
  reason?: { code: string; message: string };
  key: string;
  received: string | null;
  verdict?: 'ready' | 'decision' | 'return';
  nomination?: Record<AnswerField, string> & {
    cluster: string | null;
    region: string | null;
    contactPerson: ReportedPerson | null;
    participants: (ReportedPerson & { department: string; sector: Participant['sector']['sector'] })[];
  };
  findings: ReportedFinding[];
}

interface ReportedFinding {
  code: string;
  severity: Finding['severity'];
  field?: string;
  location?: string;
  value?: string;
  message: string;
  fix: string;
  source: string;
}

/** Turns a checked file into the contract's report. `file` is the argument as the caller gave it. */
export function reportOf(checked: Checked, file: string, round: Round, language: Language): Report {
  const head = {
    file,
    inside: checked.inside,
    format: checked.format,
    kind: checked.outcome.kind,
    key: checked.key,
    received: checked.mail?.received ?? null,
  };
  switch (checked.outcome.kind) {
    case 'form':
      return {
        ...head,
        verdict: checked.outcome.review.verdict,
        nomination: reportNomination(checked.outcome.nomination, round),
        findings: checked.outcome.review.findings.map((finding) => reportFinding(finding, language)),
      };
    case 'not-a-form':
      return { ...head, reason: reasonOf(checked, language), findings: [] };
    case 'unreadable':
      return { ...head, reason: reasonOf(checked, language), findings: [] };
  }
}

const notAForm: Readonly<Record<Language, string>> = {
  da: 'Filen kan læses, men den er ikke et indmeldingsskema.',
  en: 'The file can be read, but it is not a nomination form.',
};

/** Why a file is no form or cannot be read: the code and one sentence with what to do. */
export function reasonOf(checked: Checked, language: Language): { code: string; message: string } {
  if (checked.outcome.kind === 'form' || checked.outcome.refusal === null) {
    return { code: 'form.not-recognised', message: notAForm[language] };
  }
  const text = refusalText(checked.outcome.refusal, language);
  return { code: checked.outcome.refusal.code, message: `${text.message} ${text.fix}`.trim() };
}

function reportNomination(nomination: Nomination, round: Round): NonNullable<Report['nomination']> {
  const answers = Object.fromEntries(
    answerFields.map((field) => [field, nomination.answers[field].text]),
  ) as Record<AnswerField, string>;
  return {
    ...answers,
    cluster: nameOf(nomination.cluster.code, (code) => clusterByCode(round, code)),
    region: nameOf(nomination.region.code, (code) => regionByCode(round, code)),
    contactPerson: nomination.contactPerson === null ? null : reportPerson(nomination.contactPerson),
    participants: nomination.participants.map((participant) => ({
      ...reportPerson(participant),
      department: participant.department.text,
      sector: participant.sector.sector,
    })),
  };
}

function nameOf(code: string | null, look: (code: string) => { name: string } | undefined): string | null {
  return code === null ? null : (look(code)?.name ?? null);
}

function reportPerson(person: Person): ReportedPerson {
  const text = (answer: Answer) => answer.text;
  return {
    name: text(person.name),
    title: text(person.title),
    organisation: text(person.organisation),
    email: text(person.email),
    phone: text(person.phone),
  };
}

function reportFinding(finding: Finding, language: Language): ReportedFinding {
  const { message, fix } = finding.texts[language];
  return {
    code: finding.code,
    severity: finding.severity,
    ...(finding.field === null ? {} : { field: finding.field }),
    ...(finding.place === null ? {} : { location: finding.place }),
    ...(finding.value === null ? {} : { value: finding.value }),
    message,
    fix,
    source: finding.source,
  };
}
