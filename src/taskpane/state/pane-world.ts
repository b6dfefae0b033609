import type { SelectedMail } from '../../outlook';
import type { Services, WorkbookSnapshot } from '../services';
import type { PaneEvent } from './pane-events';
import type { PaneState, Source } from './pane-state';

/** What the parts of the pane share: its services, its state, the only way to change it, and the workbook. */
export interface PaneWorld {
  readonly services: Services;
  readonly state: () => PaneState;
  readonly tell: (event: PaneEvent) => void;
  /** The workbook as last read; read now if it has not been. */
  readonly snapshot: () => Promise<WorkbookSnapshot>;
  readonly reloadWorkbook: () => Promise<void>;
}

/** The mail that is worked on; null for chosen files and where there is none. */
export function mailOf(source: Source): SelectedMail | null {
  return source.kind === 'mail' ? source.mail : null;
}
