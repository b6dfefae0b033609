import { open, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isErrno, isRunning, removeIfThere, statOrNull } from './atomic-save';
import { FileLocked } from './file-store';

const attempts = 400;
const pauseMilliseconds = 25;
const attemptsUntilEmptyIsAbandoned = 40;

/**
 * Runs an action while no other process of ours changes the same file: two command lines that import at once would
 * else each save what they read, and the later save would lose the earlier rows.
 * @throws FileLocked when another process has held the file for ten seconds
 */
export async function alone<Value>(path: string, action: () => Promise<Value>): Promise<Value> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  let empty = 0;
  for (let attempt = 0; !(await take(lock)); attempt += 1) {
    if (attempt >= attempts) throw new FileLocked(basename(path), basename(lock));
    const owner = await ownerOf(lock);
    // A lock is empty for an instant while it is taken; one that stays so was left by a process killed just then.
    empty = owner === '' ? empty + 1 : 0;
    const isAbandoned =
      owner === '' ? empty > attemptsUntilEmptyIsAbandoned : owner !== null && !isRunning(Number(owner));
    if (isAbandoned) await removeIfThere(lock);
    else await pause(pauseMilliseconds);
  }
  try {
    return await action();
  } finally {
    await removeIfThere(lock);
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx');
    try {
      await file.writeFile(String(process.pid));
    } finally {
      await file.close();
    }
    return true;
  } catch (cause) {
    if (!isErrno(cause, 'EEXIST')) throw cause;
    return false;
  }
}

/** The id of the process that holds the lock, as written in it; null where it was given back meanwhile. */
async function ownerOf(lock: string): Promise<string | null> {
  try {
    return await readFile(lock, 'utf8');
  } catch (cause) {
    if (isErrno(cause, 'ENOENT')) return null;
    throw cause;
  }
}

/** The file that LibreOffice or Excel puts beside a document while it is open there; null where there is none. */
export async function openElsewhere(path: string): Promise<string | null> {
  const name = basename(path);
  for (const lock of [`.~lock.${name}#`, `~$${name}`]) {
    if ((await statOrNull(join(dirname(path), lock))) !== null) return lock;
  }
  return null;
}
