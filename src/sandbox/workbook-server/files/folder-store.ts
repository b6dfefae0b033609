import type { BigIntStats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  isErrno,
  isRunning,
  realDisk,
  removeAbandonedSaves,
  saveAtomically,
  type DiskSteps,
} from './atomic-save';
import { FileLocked, inTurn, type FileStore, type StoredContent, type StoredFile } from './file-store';
import { alone, openElsewhere } from './folder-lock';

/**
 * A store over the workbooks of a folder. People may open, edit and replace them in between; each request sees the
 * file as it is then.
 * @param only the name of the one file that is served, for the command line
 */
export function folderStore(
  folder: string,
  only: string | null = null,
  disk: DiskSteps = realDisk,
): FileStore {
  const known = new Map<string, StoredContent>();
  const turn = inTurn();

  const nameOf = (id: string): string | null => {
    const name = Buffer.from(id, 'base64url').toString('utf8');
    return isServed(name, only) && idOf(name) === id ? name : null;
  };

  const read = async (id: string): Promise<StoredContent | null> => {
    const name = nameOf(id);
    if (name === null) return null;
    try {
      const file = await describe(join(folder, name));
      const before = known.get(id);
      if (before?.file.version === file.version) return before;
      const content = { file, bytes: new Uint8Array(await readFile(join(folder, name))) };
      known.set(id, content);
      return content;
    } catch (cause) {
      if (isErrno(cause, 'ENOENT')) return null;
      throw cause;
    }
  };

  /** A program that does not put a lock file beside the workbook may save it while we edit: then we edit again. */
  const replaceContent = async (
    id: string,
    path: string,
    edit: (current: StoredContent) => Uint8Array,
  ): Promise<StoredContent | null> => {
    for (;;) {
      const current = await read(id);
      if (current === null) return null;
      const bytes = edit(current);
      const isUnchanged = async (): Promise<boolean> =>
        (await describe(path)).version === current.file.version;
      const saved = await saveAtomically(path, bytes, disk, isUnchanged);
      if (saved === null) continue;
      const content = {
        file: { ...fileOf(path, saved), id: current.file.id, name: current.file.name },
        bytes,
      };
      known.set(id, content);
      return content;
    }
  };

  return {
    driveId: 'folder',
    async list() {
      const names = (await readdir(folder)).filter((name) => isServed(name, only)).sort();
      return Promise.all(names.map((name) => describe(join(folder, name))));
    },
    read,
    change: (id, edit) =>
      turn(id, async () => {
        const name = nameOf(id);
        if (name === null || (await read(id)) === null) return null;
        // A rename over a link would put a file where the link was.
        const path = await realpath(join(folder, name));
        return alone(path, async () => {
          const lock = await openElsewhere(path);
          if (lock !== null) throw new FileLocked(name, lock);
          await removeAbandonedSaves(path, isRunning);
          return replaceContent(id, path, edit);
        });
      }),
    create: (name, bytes) =>
      turn(idOf(name), async () => {
        if (!isServed(name, only)) return null;
        const path = join(folder, name);
        return alone(path, async () => {
          if ((await read(idOf(name))) !== null) return null;
          await saveAtomically(path, bytes, disk);
          return describe(path);
        });
      }),
  };
}

/** A store that serves one workbook and nothing else of its folder. */
export function singleFileStore(path: string, disk: DiskSteps = realDisk): FileStore {
  return folderStore(dirname(path), basename(path), disk);
}

/** The id of a file in a folder store: its name, in letters that an address can hold. */
export function idOf(name: string): string {
  return Buffer.from(name, 'utf8').toString('base64url');
}

/** Workbooks only; never a path out of the folder, and not the files that programs keep beside an open one. */
function isServed(name: string, only: string | null): boolean {
  if (only !== null) return name === only;
  return (
    /\.xlsx$/iu.test(name) && basename(name) === name && !/[\\/\0]/u.test(name) && !/^(?:\.|~\$)/u.test(name)
  );
}

async function describe(path: string): Promise<StoredFile> {
  return fileOf(path, await stat(path, { bigint: true }));
}

function fileOf(path: string, found: BigIntStats): StoredFile {
  return {
    id: idOf(basename(path)),
    name: basename(path),
    size: Number(found.size),
    version: `${found.ino}-${found.mtimeNs}-${found.size}`,
    modified: Number(found.mtimeMs),
  };
}
