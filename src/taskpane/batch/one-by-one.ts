import type { MailSummary } from '../../outlook';
import type { WorkbookSnapshot } from '../services';
import type { Pane } from '../state/pane';
import { isReading, type PaneFile, type Source } from '../state/pane-state';
import type { Batch } from './batch';
import { rememberUnopened } from './unopened-mails';
import { kindOf, type BatchFile, type BatchMail, type BatchRow } from './batch-state';

/**
 * In an Outlook that opens a mail only when a person selects it: what the pane reads of one of the batch's mails is
 * kept in the batch, and a mark that could not be put on while another mail was selected is put on. Lasts as long as
 * the pane.
 */
export function keepWhatIsOpened(pane: Pane, batch: Batch): void {
  let kept: readonly PaneFile[] | null = null;
  let isMarking = false;

  function look(): void {
    const state = pane.state();
    const { source, files } = state;
    const of = batch.state().mails.find(({ summary }) => isOf(source, summary));
    if (of === undefined) return;
    const { itemId } = of.summary;
    if (source.kind === 'withheld' && of.stage.kind === 'waiting') {
      batch.keep(itemId, { kind: 'failed', problem: 'withheld' });
    }
    if (source.kind !== 'mail' || isReading(state)) return;
    if (files !== kept && files.every(({ stage }) => stage.kind !== 'stopped')) {
      kept = files;
      batch.keep(itemId, { kind: 'read', mail: source.mail, files: files.map(asBatchFile) });
    }
    if (of.mark?.kind === 'pending' && batch.state().work === null && !isMarking) {
      void mark(itemId, source.mail.itemId);
    }
  }

  async function mark(listed: string, opened: string): Promise<void> {
    isMarking = true;
    try {
      await pane.restoreMark();
      const put = pane.state().marks.get(opened);
      if (put !== undefined) batch.keepMark(listed, put);
    } finally {
      isMarking = false;
    }
  }

  pane.subscribe(look);
  batch.subscribe(look);
  batch.subscribe(() => rememberUnopened(batch.state().mails));
}

/** Ids of a list and of an open mail may be written differently in conversations; the message's own id is the same. */
function isOf(source: Source, { itemId, internetMessageId }: MailSummary): boolean {
  if (source.kind === 'withheld') return source.itemId === itemId;
  if (source.kind !== 'mail') return false;
  return (
    source.mail.itemId === itemId ||
    (internetMessageId !== '' && source.mail.internetMessageId === internetMessageId)
  );
}

function asBatchFile({ name, stage }: PaneFile): BatchFile {
  if (stage.kind === 'read') return { name, bytes: stage.bytes, found: stage.files, problem: null };
  return { name, bytes: null, found: [], problem: stage.kind === 'failed' ? stage.problem : 'failed' };
}

/** What a person who opens the mails one by one does next. */
export type NextStep =
  | { readonly kind: 'open'; readonly mail: MailSummary; readonly number: number; readonly total: number }
  | { readonly kind: 'import'; readonly ready: number }
  /** `left` counts this one too. */
  | { readonly kind: 'return' | 'mark'; readonly mail: MailSummary; readonly left: number }
  | { readonly kind: 'done' };

/** The next step: every mail opened first, then the import, then the replies, then the marks that still lack. */
export function nextStep(
  mails: readonly BatchMail[],
  rows: readonly BatchRow[],
  snapshot: WorkbookSnapshot,
): NextStep {
  const unread = mails.filter(({ stage }) => stage.kind === 'waiting' || stage.kind === 'reading');
  const [next] = unread;
  if (next !== undefined) {
    const total = mails.length;
    return { kind: 'open', mail: next.summary, number: total - unread.length + 1, total };
  }
  const of = (kind: 'ready' | 'return') => rows.filter((row) => kindOf(row, snapshot) === kind);
  const ready = of('ready').length;
  if (ready > 0 && snapshot.problem === null) return { kind: 'import', ready };
  const toReturn = new Set(of('return').map(({ itemId }) => itemId));
  const returned = mails.filter(({ summary }) => toReturn.has(summary.itemId));
  const unmarked = mails.filter(({ mark }) => mark?.kind === 'pending');
  for (const [kind, left] of [
    ['return', returned],
    ['mark', unmarked],
  ] as const) {
    const [first] = left;
    if (first !== undefined) return { kind, mail: first.summary, left: left.length };
  }
  return { kind: 'done' };
}
