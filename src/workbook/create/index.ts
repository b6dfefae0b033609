import ExcelJS from 'exceljs';
import type { Round } from '../../round';
import { addOverview } from './overview';
import { addOverviewCharts } from './overview-charts';
import { addReadMe } from './read-me';
import { addRoundSheets } from './round-sheets';
import { addSetupSheets } from './setup-sheets';

/**
 * A new shared workbook for a round, as the bytes of an .xlsx file: read-me, overview with formulas and charts, the tables that fill up
 * during the round, and the round's setup. Only ever for a new file: what people have worked in is never written by this
 * library. Load this folder when it is needed; it is the heaviest part of the add-in.
 * @param created the day that the read-me names and the file's properties carry
 */
export async function createWorkbook(round: Round, created: Date = new Date()): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = round.secretariat.name;
  workbook.title = `Indmeldinger til ${round.name}`;
  workbook.created = created;
  workbook.modified = created;
  // The figures stand as those of an empty workbook; whoever opens it computes them anew.
  workbook.calcProperties = { fullCalcOnLoad: true };

  addReadMe(workbook, round, created);
  addOverview(workbook, round);
  addRoundSheets(workbook, round);
  addSetupSheets(workbook, round);
  return addOverviewCharts(new Uint8Array(await workbook.xlsx.writeBuffer()), round);
}
