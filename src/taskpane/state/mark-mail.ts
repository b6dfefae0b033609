import { isForm, wantedMark, type CheckedForm, type WantedMark } from '../../desk';
import { OutlookError, type OpenedMail } from '../../outlook';
import type { WorkbookSnapshot } from '../services';
import type { Mark, PaneFile } from './pane-state';

/** The forms that have been read among a mail's files. */
export function formsIn(files: readonly PaneFile[]): readonly CheckedForm[] {
  return files.flatMap(({ stage }) => (stage.kind === 'read' ? stage.checked.filter(isForm) : []));
}

/** The mark the workbook asks for on a mail with these forms; null while the workbook cannot be read. */
export function markFor(forms: readonly CheckedForm[], workbook: WorkbookSnapshot | null): WantedMark | null {
  return workbook === null || workbook.problem !== null ? null : wantedMark(forms, workbook);
}

/** Puts the mark on a mail; a mark that fails is a remark, since the workbook is the truth. */
export async function putMark(mail: Pick<OpenedMail, 'mark'>, wanted: WantedMark): Promise<Mark> {
  const { category, others } = wanted;
  try {
    await mail.mark(category, others);
    return { kind: 'set' };
  } catch (cause) {
    return { kind: 'failed', failure: cause instanceof OutlookError ? cause.failure : 'failed', category };
  }
}
