import {
  initiativeTable,
  logTable,
  participantTable,
  receiptTable,
  redistributionTable,
  type TableLayout,
} from '../layout';

/** Which columns of a table say who somebody is. */
export interface PersonalColumns {
  readonly layout: TableLayout;
  /** Emptied of their content altogether, whatever it is. */
  readonly cleared: readonly string[];
  /** Describe the work and may name somebody by the way: the names go, the rest stays. */
  readonly described: readonly string[];
}

/**
 * In the order in which they are cleared. Participants come last: as long as their names stand, the descriptions can be
 * searched for them, so work that was broken off can be taken up again.
 */
export const personalColumns: readonly PersonalColumns[] = [
  columns(initiativeTable, {
    cleared: [
      'generalPracticeContact',
      'contactName',
      'contactTitle',
      'contactOrganisation',
      'contactEmail',
      'contactPhone',
      'remarks',
      'openPoints',
      'reason',
      'plannedReason',
      'partner',
      'progress',
      'note',
      'sender',
      'subject',
      'file',
      'importedBy',
    ],
    described: [
      'title',
      'background',
      'purpose',
      'goal',
      'data',
      'testing',
      'leadershipFocus',
      'citizenGroup',
      'organisations',
    ],
  }),
  columns(receiptTable, {
    cleared: ['sender', 'subject', 'file', 'handledBy', 'remark', 'mailId'],
    described: ['title'],
  }),
  columns(redistributionTable, { cleared: ['reason', 'by'], described: [] }),
  columns(logTable, { cleared: ['who', 'reason'], described: ['subject', 'before', 'after'] }),
  columns(participantTable, {
    cleared: ['name', 'title', 'department', 'email', 'phone', 'remark'],
    described: ['organisation'],
  }),
];

function columns<Key extends string>(
  layout: TableLayout<Key>,
  { cleared, described }: { cleared: readonly NoInfer<Key>[]; described: readonly NoInfer<Key>[] },
): PersonalColumns {
  return { layout, cleared, described };
}
