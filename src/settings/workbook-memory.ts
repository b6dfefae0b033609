import { z } from 'zod';

/** A workbook that was chosen in the pane: where it is, and its file name for people. No person stands in it. */
const knownWorkbook = z.object({
  driveId: z.string().min(1),
  itemId: z.string().min(1),
  name: z.string(),
});
export type KnownWorkbook = z.infer<typeof knownWorkbook>;

const remembered = z.object({ chosen: knownWorkbook.nullable(), recent: z.array(knownWorkbook) });
type Remembered = z.infer<typeof remembered>;

const storageKey = 'nlps.workbooks';
const recentKept = 5;

/** Which workbook this person has chosen, and those used before it, newest first. */
export interface WorkbookMemory {
  /** Null where nobody has chosen: then the deployment's own holds. */
  chosen(): KnownWorkbook | null;
  recent(): readonly KnownWorkbook[];
  choose(workbook: KnownWorkbook): void;
  /** Goes back to the deployment's own workbook; the recent ones stay. */
  forgetChoice(): void;
}

/**
 * The memory in this browser. What was stored by another version or by hand is dropped, not trusted; where storage is
 * closed (private windows) the choice lasts as long as the page.
 */
export function workbookMemory(storage: Pick<Storage, 'getItem' | 'setItem'>): WorkbookMemory {
  let current = stored(storage);
  const keep = (next: Remembered): void => {
    current = next;
    try {
      storage.setItem(storageKey, JSON.stringify(next));
    } catch {
      // Storage is closed: the choice holds until the pane is loaded again.
    }
  };
  return {
    chosen: () => current.chosen,
    recent: () => current.recent,
    choose(workbook) {
      const others = current.recent.filter((other) => !isSameWorkbook(other, workbook));
      keep({ chosen: workbook, recent: [workbook, ...others].slice(0, recentKept) });
    },
    forgetChoice: () => keep({ ...current, chosen: null }),
  };
}

/** What this browser keeps for the add-in's pages; where that is closed to us, nothing is kept beyond the page. */
export function browserStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  try {
    return window.localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}

/** Whether two addresses are of the same file. */
export function isSameWorkbook(
  one: Pick<KnownWorkbook, 'driveId' | 'itemId'>,
  other: Pick<KnownWorkbook, 'driveId' | 'itemId'>,
): boolean {
  return one.driveId === other.driveId && one.itemId === other.itemId;
}

function stored(storage: Pick<Storage, 'getItem'>): Remembered {
  try {
    return remembered.parse(JSON.parse(storage.getItem(storageKey) ?? ''));
  } catch {
    return { chosen: null, recent: [] };
  }
}
