import { checkWorkbook } from '../../desk';
import type { Round } from '../../round';
import type { KnownWorkbook, WorkbookMemory } from '../../settings';
import {
  connectWorkbook,
  createDriveFile,
  driveItem,
  findDriveItem,
  placeOfItem,
  WorkbookError,
  type DriveItem,
  type GraphConnection,
} from '../../workbook/graph';
import { inBoth, troubleOf } from './troubles';
import type { ChoiceEnding, Trouble } from '../services';
import { choiceTroubles } from './choice-texts';

/** Finds the workbook that a link or path points at, checks it, and uses it from now on. */
export async function openPasted(
  graph: GraphConnection,
  memory: WorkbookMemory,
  text: string,
): Promise<ChoiceEnding> {
  return inWords(async () => {
    const item = text.trim() === '' ? null : await itemAt(graph, text);
    if (item === 'nothing-there') return refused(nothingThere(text));
    if (item === null) return refused(choiceTroubles.notAnAddress);
    if (item.isFolder) return refused(choiceTroubles.folder);
    if (!/\.xlsx$/iu.test(item.name)) return refused(choiceTroubles.notExcel(item.name));
    return useIfGood(graph, memory, item);
  });
}

/** Uses a workbook that was used before, if it still is one. */
export function openKnown(
  graph: GraphConnection,
  memory: WorkbookMemory,
  known: KnownWorkbook,
): Promise<ChoiceEnding> {
  return inWords(() => useIfGood(graph, memory, known));
}

/**
 * Makes a new workbook for the round in a folder and uses it from now on.
 * @param folder a link or path; "" for the folder of the workbook in use, or the person's own OneDrive without one
 */
export function createIn(
  graph: GraphConnection,
  memory: WorkbookMemory,
  current: KnownWorkbook | null,
  order: { readonly folder: string; readonly name: string; readonly round: Round; readonly now: Date },
): Promise<ChoiceEnding> {
  return inWords(async () => {
    const place = await folderOf(graph, current, order.folder);
    if (place === 'nothing-there') return refused(nothingThere(order.folder));
    if (place === null) return refused(choiceTroubles.notAnAddress);
    if (!place.isFolder) return refused(choiceTroubles.notAFolder(place.name));
    const { createWorkbook } = await import('../../workbook/create');
    const bytes = await createWorkbook(order.round, order.now);
    const name = fileName(order.name);
    try {
      return await useIfGood(graph, memory, await createDriveFile(graph, place, name, bytes));
    } catch (cause) {
      const taken = cause instanceof WorkbookError && cause.code === 'nameAlreadyExists';
      if (!taken) throw cause;
      return refused(choiceTroubles.nameTaken(name));
    }
  });
}

async function folderOf(
  graph: GraphConnection,
  current: KnownWorkbook | null,
  text: string,
): Promise<DriveItem | 'nothing-there' | null> {
  if (text.trim() !== '' || current === null) return itemAt(graph, text);
  const { driveId, folderId } = await driveItem(graph, current);
  return driveItem(graph, { driveId, itemId: folderId ?? 'root' });
}

/** What the pasted text leads to; null where it is no link and no path. */
async function itemAt(graph: GraphConnection, text: string): Promise<DriveItem | 'nothing-there' | null> {
  try {
    return await findDriveItem(graph, text);
  } catch (cause) {
    if (cause instanceof WorkbookError && cause.kind === 'not-found') return 'nothing-there';
    throw cause;
  }
}

function nothingThere(text: string): Trouble {
  const place = placeOfItem(text);
  return place?.kind === 'path'
    ? choiceTroubles.noSuchPath(place.segments.join('/'))
    : choiceTroubles.noSuchLink(text.trim());
}

async function useIfGood(
  graph: GraphConnection,
  memory: WorkbookMemory,
  found: Pick<DriveItem, 'driveId' | 'itemId' | 'name'>,
): Promise<ChoiceEnding> {
  const workbook: KnownWorkbook = { driveId: found.driveId, itemId: found.itemId, name: found.name };
  const tables = connectWorkbook({ ...graph, ...workbook });
  try {
    const check = await checkWorkbook(tables);
    if (check.kind === 'not-a-round') return refused(choiceTroubles.notARound(workbook.name));
    memory.choose(workbook);
    if (check.kind === 'usable') return { kind: 'chosen', workbook, round: check.round, troubles: [] };
    const troubles = check.problems.map((problem) => inBoth(problem.message, problem.fix));
    return { kind: 'chosen', workbook, round: null, troubles };
  } finally {
    await tables.close().catch(() => undefined);
  }
}

async function inWords(action: () => Promise<ChoiceEnding>): Promise<ChoiceEnding> {
  try {
    return await action();
  } catch (cause) {
    return refused(troubleOf(cause));
  }
}

function refused(trouble: Trouble): ChoiceEnding {
  return { kind: 'refused', trouble };
}

/** A name that SharePoint takes: without the characters it refuses, and as a workbook. */
function fileName(text: string): string {
  const clean = text
    .replace(/["*:<>?/\\|]/gu, '-')
    .replace(/^[\s.~$]+|[\s.]+$/gu, '')
    .replace(/\.xlsx$/iu, '');
  return `${clean === '' ? 'Arbejdsbog' : clean}.xlsx`;
}
