import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Whether the built file is missing or older than anything it could be made of. */
export function isStale(builtFile: string, sources: readonly string[]): boolean {
  const built = statSync(builtFile, { throwIfNoEntry: false })?.mtimeMs;
  return built === undefined || sources.some((source) => newestIn(source) > built);
}

/** Time of the newest file or folder at or below the path, epoch milliseconds; a folder's own time shows removals. */
function newestIn(source: string): number {
  const status = statSync(source, { throwIfNoEntry: false });
  if (status === undefined) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  const inside = readdirSync(source).map((name) => newestIn(path.join(source, name)));
  return Math.max(status.mtimeMs, ...inside);
}
