import { importChecked } from '../../desk';
import { toldOfImport, toldOfStatus, tracked, type Outbox, type Workbook } from '../../outbox';
import type { Language, Round } from '../../round';
import {
  logActions,
  type LogEntry,
  outcomeText,
  statusCodes,
  undoImport,
  type ImportOutcome as WorkbookImport,
  type WorkbookTables,
} from '../../workbook';
import { WorkbookError } from '../../workbook/graph';
import { factsOf } from './mail-facts';
import { seatTroubles, undoExceeds, undoRefused } from './seat-troubles';
import { readLogOf } from './seats';
import { troubleOf } from './troubles';
import type { ImportOrder, ImportOutcome, Receipt, Trouble, UndoOutcome } from '../services';

/** Who writes, and when: stands in the log beside every action. */
export interface Writer {
  readonly who: string;
  readonly now: Date;
  readonly language: Language;
}

/** Where a change is kept until it has been seen to stand. */
export interface Kept {
  readonly outbox: Outbox;
  readonly workbook: Workbook;
}

/** Imports a form into the workbook; whatever happens is an outcome with words for the person. */
export async function importInto(
  tables: WorkbookTables,
  order: ImportOrder,
  writer: Writer,
  { outbox, workbook }: Kept,
): Promise<ImportOutcome> {
  const { form, round, reason, choices } = order;
  const actionId = crypto.randomUUID();
  const mail = factsOf(form.name, order.mail);
  try {
    const outcome = await tracked(
      outbox,
      { ...changeOf(actionId, form.key, workbook, writer), deed: 'import', status: null },
      () =>
        importChecked(tables, {
          ...writer,
          actionId,
          form,
          round,
          reason,
          ...(choices === undefined ? {} : { choices }),
          mail,
        }),
      toldOfImport,
    );
    return told(outcome, order, writer);
  } catch (cause) {
    return failed(cause);
  }
}

/** Takes an import back; its row stays, its seats are free again. */
export async function undoIn(
  tables: WorkbookTables,
  receipt: Receipt,
  round: Round,
  writer: Writer,
  { outbox, workbook }: Kept,
): Promise<UndoOutcome> {
  const { who, now } = writer;
  const { key, number } = receipt;
  const actionId = crypto.randomUUID();
  try {
    const outcome = await tracked(
      outbox,
      { ...changeOf(actionId, key, workbook, writer), deed: 'status', status: statusCodes.undone, number },
      () => undoImport(tables, { who, now, actionId, reason: null, round, key }),
      (ended) => toldOfStatus(ended, number),
    );
    return await undone(tables, outcome, receipt, round);
  } catch (cause) {
    return failed(cause);
  }
}

function changeOf(actionId: string, key: string, { driveId, itemId }: Workbook, { now }: Writer) {
  return { actionId, key, workbook: { driveId, itemId }, number: null, at: now.toISOString() };
}

function told(outcome: WorkbookImport, order: ImportOrder, { who, now }: Writer): ImportOutcome {
  const { key } = order.form;
  const text = (language: Language) => outcomeText(outcome, language, order.round.timeZone);
  const trouble: Trouble = { da: text('da'), en: text('en') };
  switch (outcome.kind) {
    case 'imported':
      return {
        kind: 'imported',
        receipt: { key, number: outcome.number, by: who, at: now.toISOString() },
        remark:
          text('da').fix === ''
            ? null
            : { da: { message: '', fix: text('da').fix }, en: { message: '', fix: text('en').fix } },
        ledger: outcome.ledgerAfter,
      };
    case 'already':
      return {
        kind: 'already',
        receipt: { key, number: outcome.number, by: outcome.by, at: outcome.at },
        ledger: outcome.ledger,
      };
    case 'outrun':
      return {
        kind: 'already',
        receipt: { key, number: outcome.number, by: outcome.by, at: outcome.at },
        ledger: outcome.ledgerAfter,
      };
    case 'changed':
      return { kind: 'refused', trouble };
    case 'unknown':
      return { kind: 'unknown', trouble };
  }
}

async function undone(
  tables: WorkbookTables,
  outcome: Awaited<ReturnType<typeof undoImport>>,
  { key, number }: Receipt,
  round: Round,
): Promise<UndoOutcome> {
  switch (outcome.kind) {
    case 'set':
      return { kind: 'undone', ledger: outcome.ledgerAfter };
    case 'same':
      return { kind: 'undone', ledger: outcome.ledger };
    case 'gone':
      return { kind: 'refused', trouble: seatTroubles.gone };
    case 'full':
      return { kind: 'refused', trouble: undoExceeds(outcome.limits) };
    case 'changed': {
      const since = (await entriesOf(tables, key, round)).slice(-1);
      return { kind: 'refused', trouble: undoRefused({ number, status: outcome.found }, since, round) };
    }
    case 'unknown':
      return { kind: 'unknown', trouble: unanswered };
  }
}

function failed(cause: unknown): { kind: 'refused' | 'unknown'; trouble: Trouble } {
  const isOpen = cause instanceof WorkbookError && cause.outcome === 'unknown';
  return { kind: isOpen ? 'unknown' : 'refused', trouble: troubleOf(cause) };
}

const unanswered: Trouble = {
  da: {
    message: 'Arbejdsbogen svarede ikke, så det er uvist, om importen blev fortrudt.',
    fix: 'Hent arbejdsbogen igen om lidt, og se, hvad den siger.',
  },
  en: {
    message: 'The workbook did not answer, so whether the import was undone is not known.',
    fix: 'Read the workbook again in a moment and see what it says.',
  },
};

/** What changed an initiative's status or seats after it was imported, by the log; empty where the log cannot be read. */
async function entriesOf(tables: WorkbookTables, key: string, round: Round): Promise<readonly LogEntry[]> {
  const reading = await readLogOf(tables, round);
  if (reading.kind !== 'log') return [];
  const own = reading.entries.filter((entry) => entry.key === key);
  const imported = own.findLastIndex(({ action }) => action === logActions.import);
  return own.slice(imported + 1).filter(({ action }) => action === logActions.status);
}
