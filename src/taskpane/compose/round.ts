import type { Round } from '../../round';
import { anonymiseRound, type WorkbookTables } from '../../workbook';
import type { Writer } from './import';
import { troubleOf } from './troubles';
import type { AnonymiseEnding, BlankFormat } from '../services';

/** A new shared workbook for the round as the bytes of an .xlsx file; `created` is the day it names as its first. */
export async function newWorkbook(round: Round, created: Date): Promise<Uint8Array> {
  const { createWorkbook } = await import('../../workbook/create');
  return createWorkbook(round, created);
}

/** The round's blank form as the bytes of an Excel or Word file. */
export async function blankForm(round: Round, format: BlankFormat): Promise<Uint8Array> {
  const { blankDocument, blankWorkbook } = await import('../../form/blank');
  return format === 'xlsx' ? blankWorkbook(round) : blankDocument(round);
}

/** Takes the persons out of a round whose deletion date is past; whatever happens is an ending with words for the person. */
export async function anonymiseIn(
  tables: WorkbookTables,
  round: Round,
  { who, now }: Writer,
  onProgress: (written: number) => void,
): Promise<AnonymiseEnding> {
  try {
    const request = { round, who, now, actionId: crypto.randomUUID() };
    return await anonymiseRound(counting(tables, onProgress), request);
  } catch (cause) {
    return { kind: 'failed', trouble: troubleOf(cause) };
  }
}

/** The same tables, which tell of every row written. */
function counting(tables: WorkbookTables, onProgress: (written: number) => void): WorkbookTables {
  let written = 0;
  return {
    read: (names) => tables.read(names),
    append: (table, rows) => tables.append(table, rows),
    appendEach: (parts) => tables.appendEach(parts),
    close: () => tables.close(),
    async writeCells(table, row, cells) {
      await tables.writeCells(table, row, cells);
      written += 1;
      onProgress(written);
    },
  };
}
