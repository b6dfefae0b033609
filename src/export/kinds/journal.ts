import { type JournalLine, readJournal } from '../../workbook';
import { danishMoment } from '../days';
import { csvOf } from '../formats/csv';
import { fileName, textBytes, type ExportReading, type ExportResult } from '../reading';
import { sheet } from '../sheet';

/** What came in, for the journal (offentlighedsloven § 15). Throws `LayoutError`. */
export function journal({ contents, round }: ExportReading): ExportResult {
  const list = sheet<JournalLine>(
    'Journal',
    round.name,
    [
      ['Modtaget', 18, ({ received }) => (received === null ? '' : danishMoment(received, round.timeZone))],
      ['Afsender', 28, ({ sender }) => sender],
      ['Emne', 32, ({ subject }) => subject],
      ['Fil', 28, ({ file }) => file],
      ['Nøgle', 14, ({ key }) => key],
      ['Tilstand', 20, ({ state }) => state],
    ],
    readJournal(contents, round),
  );
  return {
    files: [
      {
        name: fileName(`Journal ${round.name}`, 'csv'),
        bytes: textBytes(csvOf(list)),
        rows: list.rows.length,
      },
    ],
    notes: [],
  };
}
