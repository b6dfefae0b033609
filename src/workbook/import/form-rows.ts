import type { Answer, Nomination, Person } from '../../form/read';
import { sectorName, type Round } from '../../round';
import { initiativeTable, participantTable, seatStates } from '../layout';
import { serialOf } from '../moments';
import { openTable } from '../open-table';
import type { CellValue, TableContent } from '../tables';
import { inertCode, inertText } from './inert-text';
import type { ImportRequest } from './request';
import { statusName } from './status-codes';
import { tableRow } from './table-row';

const leftOut = '[udeladt: kan være helbredsoplysninger, se mailen]';

/** What an import decides beyond the form itself. */
export interface Decided {
  readonly number: string;
  /** Name of the status, as it stands in the workbook. */
  readonly status: string;
  readonly region: string | null;
  readonly cluster: string | null;
  readonly version: number;
}

/** The participants of a form as rows for the table as it stands, each with its number in the form. */
export function participantRows(
  contents: ReadonlyMap<string, TableContent>,
  request: ImportRequest,
  decided: Decided,
): readonly (readonly CellValue[])[] {
  const table = openTable(contents, participantTable);
  const { nomination, round } = request;
  const stored = storedText(nomination);
  const names = placeNames(round, decided);
  return nomination.participants.map((participant, index) =>
    tableRow(participantTable, table, {
      initiative: inertText(decided.number),
      number: index + 1,
      name: stored(participant.name),
      title: stored(participant.title),
      organisation: stored(participant.organisation),
      department: stored(participant.department),
      sector: participant.sector.sector === null ? null : sectorName(round, participant.sector.sector),
      region: inertText(names.region),
      cluster: inertText(names.cluster),
      email: stored(participant.email),
      phone: inertText(phoneText(participant.phone.text)),
      seat: request.waitlisted?.includes(index) ? seatStates.waiting : null,
      key: inertCode(request.key),
    }),
  );
}

/** The initiative's row for the table as it stands: the commit mark of an import. */
export function initiativeRow(
  contents: ReadonlyMap<string, TableContent>,
  request: ImportRequest,
  decided: Decided,
): readonly CellValue[] {
  const { nomination, round, mail } = request;
  const { answers, contactPerson, participants } = nomination;
  const names = placeNames(round, decided);
  const stored = storedText(nomination);
  const person = (part: keyof Person) => (contactPerson === null ? null : stored(contactPerson[part]));
  return tableRow(initiativeTable, openTable(contents, initiativeTable), {
    number: inertText(decided.number),
    status: inertText(decided.status),
    region: inertText(names.region),
    cluster: inertText(names.cluster),
    title: inertText(answers.title.text),
    participantCount: participants.length,
    generalPracticeCount: participants.filter(({ sector }) => sector.sector === 'general-practice').length,
    background: inertText(answers.background.text),
    purpose: inertText(answers.purpose.text),
    goal: inertText(answers.goal.text),
    data: inertText(answers.data.text),
    testing: inertText(answers.testing.text),
    leadershipFocus: inertText(answers.leadershipFocus.text),
    citizenGroup: inertText(answers.citizenGroup.text),
    organisations: inertText(answers.organisations.text),
    generalPracticeContact: stored(answers.generalPracticeContact),
    contactName: person('name'),
    contactTitle: person('title'),
    contactOrganisation: person('organisation'),
    contactEmail: person('email'),
    contactPhone: contactPerson === null ? null : inertText(phoneText(contactPerson.phone.text)),
    remarks: stored(answers.remarks),
    openPoints: inertText(openPoints(request).join('\n')),
    ...planCells(request),
    reason: inertText(request.reason ?? ''),
    received: mail.received === null ? null : serialOf(new Date(mail.received), round.timeZone),
    sender: inertText(mail.sender ?? ''),
    subject: inertText(mail.subject ?? ''),
    file: inertText(mail.file),
    importedAt: serialOf(request.now, round.timeZone),
    importedBy: inertText(request.who),
    version: decided.version,
    replaces: inertCode(request.replaces ?? ''),
    key: inertCode(request.key),
  });
}

/** What is planned for the initiative from the start, and why. */
export function planCells({
  planned,
  reason,
  round,
}: Pick<ImportRequest, 'planned' | 'reason' | 'round'>): Record<'planned' | 'plannedReason', CellValue> {
  return planned === undefined
    ? { planned: '', plannedReason: '' }
    : { planned: inertText(statusName(round, planned)), plannedReason: inertText(reason ?? '') };
}

/** What an import leaves to be settled with the cluster: errors, and decisions for which no reason was given. */
export function openPoints(request: Pick<ImportRequest, 'findings' | 'reason'>): readonly string[] {
  return request.findings
    .filter(({ severity }) => severity === 'error' || (severity === 'decision' && request.reason === null))
    .map(({ subject, texts }) => `${subject.da}: ${texts.da.message}`);
}

/**
 * Health data are not stored (GDPR art. 9). Only a person's own answers and the remarks can hold somebody's: an initiative
 * about diabetes is about nobody in particular, so the descriptions stay whole.
 */
function storedText(nomination: Nomination): (answer: Answer) => string | null {
  const places = new Set(nomination.healthMentions.map(({ place }) => place));
  return ({ text, place }) => {
    if (text === '') return null;
    return inertText(place !== null && places.has(place) ? leftOut : text);
  };
}

function placeNames(round: Round, { region, cluster }: Decided): { region: string; cluster: string } {
  return {
    region: round.regions.find(({ code }) => code === region)?.name ?? '',
    cluster: round.clusters.find(({ code }) => code === cluster)?.name ?? '',
  };
}

/** "+4524759069" as people in Denmark write it; with blanks it is also no number to Excel. */
function phoneText(phone: string): string {
  const danish = /^(?:\+45)?\s*(\d{2})\s*(\d{2})\s*(\d{2})\s*(\d{2})$/.exec(phone);
  return danish === null ? phone : danish.slice(1).join(' ');
}
