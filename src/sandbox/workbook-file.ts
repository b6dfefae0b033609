import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Round } from '../round';
import { createWorkbook } from '../workbook/create';

/** Name of the shared workbook in the sandbox's folder. */
export const workbookFileName = 'NLPS-arbejdsbog.xlsx';

/**
 * Makes the sandbox's workbook where there is none; with `anew` the one that is there gives way. Returns whether it
 * made one.
 */
export async function prepareWorkbook(folder: string, round: Round, anew: boolean): Promise<boolean> {
  const file = path.join(folder, workbookFileName);
  await mkdir(folder, { recursive: true });
  if (!anew && (await stat(file).catch(() => null)) !== null) return false;
  const beside = `${file}.${process.pid}.ny`;
  await writeFile(beside, await createWorkbook(round));
  // A half-written workbook never stands under the real name.
  await rename(beside, file).finally(() => rm(beside, { force: true }));
  return true;
}
