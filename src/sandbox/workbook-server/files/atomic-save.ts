import type { BigIntStats, Stats } from 'node:fs';
import { open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The steps of a save on the disk, so that a test can let each of them fail. */
export interface DiskSteps {
  /** Writes a new file with the permissions of the one it will replace, and waits until the disk has it. */
  writeThrough(path: string, bytes: Uint8Array, mode: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  syncFolder(folder: string): Promise<void>;
}

export const realDisk: DiskSteps = {
  async writeThrough(path, bytes, mode) {
    const file = await open(path, 'wx', mode);
    try {
      await file.writeFile(bytes);
      // The umask may have narrowed what `open` was asked for; a disk without permissions refuses to be told.
      if (((await file.stat()).mode & 0o777) !== mode) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
  async syncFolder(folder) {
    // Windows cannot open folders; its rename is on the disk without.
    if (process.platform === 'win32') return;
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } catch (cause) {
      // Some network disks cannot sync a folder; the file itself is on the disk by now.
      if (!isErrno(cause, 'EINVAL') && !isErrno(cause, 'ENOTSUP')) throw cause;
    } finally {
      await handle.close();
    }
  },
};

let saves = 0;

/**
 * Saves a file so that it holds the old content or the new one at every moment, whatever happens: the new content is
 * written beside it and then renamed over it.
 * @param isStillWanted asked when the new content is on the disk; where it says no, the old content stays
 * @returns the new file's data as `stat` tells them, or null where it was not wanted any more
 */
export async function saveAtomically(
  path: string,
  bytes: Uint8Array,
  disk: DiskSteps = realDisk,
  isStillWanted: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<BigIntStats | null> {
  const folder = dirname(path);
  saves += 1;
  const beside = join(folder, `${besidePrefix(path)}${process.pid}-${saves}.tmp`);
  const mode = (await statOrNull(path))?.mode ?? 0o644;
  try {
    await disk.writeThrough(beside, bytes, mode & 0o777);
    if (!(await isStillWanted())) {
      await removeIfThere(beside);
      return null;
    }
    const saved = await stat(beside, { bigint: true });
    await disk.rename(beside, path);
    await disk.syncFolder(folder);
    return saved;
  } catch (cause) {
    await removeIfThere(beside);
    throw cause;
  }
}

/** Removes what a process that was killed while saving left beside a file. */
export async function removeAbandonedSaves(
  path: string,
  isAlive: (processId: number) => boolean,
): Promise<void> {
  const prefix = besidePrefix(path);
  const names = await readdir(dirname(path));
  for (const name of names) {
    const owner = name.startsWith(prefix)
      ? /^(\d+)-\d+\.tmp$/u.exec(name.slice(prefix.length))?.[1]
      : undefined;
    if (owner !== undefined && !isAlive(Number(owner))) await removeIfThere(join(dirname(path), name));
  }
}

export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (cause) {
    // A process of another user may not be signalled, but it is there.
    return isErrno(cause, 'EPERM');
  }
}

/** Not by `instanceof`: an error of the system may stem from another realm than ours, as under test. */
export function isErrno(cause: unknown, code: string): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === code;
}

export async function removeIfThere(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (cause) {
    if (!isErrno(cause, 'ENOENT')) throw cause;
  }
}

/** What `stat` says, or null where there is nothing. */
export async function statOrNull(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (cause) {
    if (isErrno(cause, 'ENOENT')) return null;
    throw cause;
  }
}

function besidePrefix(path: string): string {
  return `.${basename(path)}.`;
}
