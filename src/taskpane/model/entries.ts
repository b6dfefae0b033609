import type { Checked } from '../../check';
import type { Ledger, LedgerInitiative } from '../../workbook/ledger';
import type { PaneFile } from '../state/pane-state';

/** A line of the list of files: a file still on its way, or one thing found in a file that was read. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  /** Names of the mails and archives around it, outermost first. */
  readonly inside: readonly string[];
  readonly file: PaneFile;
  readonly checked: Checked | null;
}

/** The lines of the list, in the order of the files; a mail or archive gives one line for each thing found in it. */
export function entriesOf(files: readonly PaneFile[]): readonly Entry[] {
  return files.flatMap((file): readonly Entry[] => {
    if (file.stage.kind !== 'read' || file.stage.checked.length === 0) {
      return [{ id: file.id, name: file.name, inside: [], file, checked: null }];
    }
    return file.stage.checked.map((checked, index) => ({
      id: `${file.id}/${index}`,
      name: checked.name,
      // The way through a mail or archive ends with the form's own name, and begins in the attachment.
      inside: checked.inside.length === 0 ? [] : [file.name, ...checked.inside.slice(0, -1)],
      file,
      checked,
    }));
  });
}

/** The line that is open: the person's choice, else the first form, else the first file. */
export function openEntry(entries: readonly Entry[], opened: string | null): Entry | null {
  return (
    entries.find((entry) => entry.id === opened) ??
    entries.find((entry) => entry.checked?.outcome.kind === 'form') ??
    entries[0] ??
    null
  );
}

/** The row this very form has in the workbook, whatever its status; null where it has none. */
export function rowOf(ledger: Ledger, key: string): LedgerInitiative | null {
  return ledger.initiatives.find((initiative) => initiative.key === key) ?? null;
}

/** The initiative's row that holds seats or waits for them because of this very form; null where there is none. */
export function standing(ledger: Ledger, key: string): LedgerInitiative | null {
  const row = rowOf(ledger, key);
  return row !== null && (row.takesSeat || row.waits) ? row : null;
}
