import type { Checked, ReadFile } from '../../check';
import type { Services, WorkbookSnapshot } from '../services';
import type { Source } from './pane-state';

/** Holds files of a mail, or chosen ones, up against the workbook; their own rows in it do not count against them. */
export function reviewFiles(
  files: readonly ReadFile[],
  workbook: WorkbookSnapshot,
  source: Source,
  services: Pick<Services, 'review'>,
): readonly Checked[] {
  return files.map((file) =>
    services.review(file, {
      round: workbook.round,
      ledger: workbook.ledgerWithout([file.key]),
      received: source.kind === 'mail' ? source.mail.received : null,
      sender: source.kind === 'mail' ? source.mail.from.address : null,
      replaces: [],
    }),
  );
}
