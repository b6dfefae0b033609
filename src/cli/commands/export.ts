import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportKinds, makeExport, type ExportFile, type ExportKind } from '../../export';
import { LayoutError } from '../../workbook';
import { momentOption, outOption, parse, workbookOption } from '../arguments';
import { exitCodes, type ExitCode } from '../exit-codes';
import { openForReading, WorkbookUnusable } from '../open-workbook';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage';

/** `export KIND`: lists, badges, calendars and figures as files. What was exported before is never overwritten. */
export async function exportFrom(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args, {
    workbook: { type: 'string' },
    out: { type: 'string' },
    waiting: { type: 'boolean' },
    now: { type: 'string' },
  });
  const kind = kindOf(positionals);
  const workbook = workbookOption(values.workbook);
  const folder = outOption(values.out);
  const now = momentOption(values.now);
  const reading = await openForReading(workbook);
  const { files, notes } = await inSentences(() =>
    makeExport(kind, reading, {
      now: now === null ? new Date() : new Date(now),
      includeWaiting: values.waiting === true,
    }),
  );
  await writeAll(folder, files);
  for (const { name, rows } of files) {
    terminal.out(`${join(folder, name)}: ${rows} ${rows === 1 ? 'linje' : 'linjer'}`);
  }
  for (const note of notes) terminal.out(note);
  if (files.length === 0) terminal.out('Der er intet at udtrække.');
  return exitCodes.ready;
}

function kindOf(positionals: readonly string[]): ExportKind {
  const kind = exportKinds.find((candidate) => candidate === positionals[0]);
  if (kind === undefined || positionals.length !== 1) {
    throw new UsageError(`Skriv, hvad der skal udtrækkes: ${exportKinds.join(', ')}.`);
  }
  return kind;
}

/** A list from before the anonymisation cannot be made again, so none is lost under a newer one: all are written, or none. */
async function writeAll(folder: string, files: readonly ExportFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name } of files) {
    const path = join(folder, name);
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) throw overwritten(path);
  }
  for (const { name, bytes } of files) {
    const path = join(folder, name);
    try {
      await writeFile(path, bytes, { flag: 'wx' });
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
      throw overwritten(path);
    }
  }
}

function overwritten(path: string): UsageError {
  return new UsageError(
    `"${path}" findes allerede og bliver ikke overskrevet. Flyt filen, eller vælg en anden mappe.`,
  );
}

async function inSentences<Value>(action: () => Promise<Value>): Promise<Value> {
  try {
    return await action();
  } catch (cause) {
    if (cause instanceof LayoutError) throw new WorkbookUnusable(cause.message);
    throw cause;
  }
}
