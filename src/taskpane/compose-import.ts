import { importChecked } from '../desk';
import type { Language, Round } from '../round';
import {
  outcomeText,
  undoImport,
  type ImportOutcome as WorkbookImport,
  type WorkbookTables,
} from '../workbook';
import { WorkbookError } from '../workbook/graph';
import { factsOf } from './compose-mail-facts';
import { troubleOf } from './compose-troubles';
import type { ImportOrder, ImportOutcome, Receipt, Trouble, UndoOutcome } from './services';

/** Who writes, and when: stands in the log beside every action. */
export interface Writer {
  readonly who: string;
  readonly now: Date;
  readonly language: Language;
}

/** Imports a form into the workbook; whatever happens is an outcome with words for the person. */
export async function importInto(
  tables: WorkbookTables,
  order: ImportOrder,
  writer: Writer,
): Promise<ImportOutcome> {
  try {
    const outcome = await importChecked(tables, {
      ...writer,
      actionId: crypto.randomUUID(),
      form: order.form,
      round: order.round,
      reason: order.reason,
      ...(order.choices === undefined ? {} : { choices: order.choices }),
      mail: factsOf(order.form.name, order.mail),
    });
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
  { who, now }: Writer,
): Promise<UndoOutcome> {
  try {
    const request = { who, now, actionId: crypto.randomUUID(), reason: null, round, key: receipt.key };
    return undone(await undoImport(tables, request), receipt);
  } catch (cause) {
    return failed(cause);
  }
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

function undone(outcome: Awaited<ReturnType<typeof undoImport>>, receipt: Receipt): UndoOutcome {
  switch (outcome.kind) {
    case 'set':
      return { kind: 'undone', ledger: outcome.ledgerAfter };
    case 'same':
      return { kind: 'undone', ledger: outcome.ledger };
    case 'gone':
    case 'changed':
    case 'full':
      return { kind: 'refused', trouble: changedMeanwhile(receipt.number) };
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

function changedMeanwhile(number: string): Trouble {
  return {
    da: {
      message: `Rækken ${number} er ændret eller flyttet i arbejdsbogen imens.`,
      fix: 'Se på rækken i arket Initiativer, og ret status dér.',
    },
    en: {
      message: `The row ${number} has been changed or moved in the workbook meanwhile.`,
      fix: 'Look at the row on the sheet Initiativer and correct its status there.',
    },
  };
}
