import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blankDocument, blankWorkbook } from '../../form/blank';
import { parseOptions } from '../arguments';
import { exitCodes, type ExitCode } from '../exit-codes';
import { openForReading } from '../open-workbook';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage';

/** `blank`: writes the blank form of the round, Excel and Word, into a folder. */
export async function blank(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values } = parseOptions(args, { out: { type: 'string' }, workbook: { type: 'string' } });
  if (values.out === undefined) throw new UsageError('Nævn mappen med --out MAPPE.');
  const { round } = await openForReading(values.workbook);
  await mkdir(values.out, { recursive: true });
  const name = `Indmeldingsskema ${round.name}`.replace(/[\\/:*?"<>|]/g, '-');
  const files = [
    { path: join(values.out, `${name}.xlsx`), bytes: await blankWorkbook(round) },
    { path: join(values.out, `${name}.docx`), bytes: await blankDocument(round) },
  ];
  for (const { path, bytes } of files) {
    await writeFile(path, bytes);
    terminal.out(path);
  }
  return exitCodes.ready;
}
