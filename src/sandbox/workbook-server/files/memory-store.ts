import { inTurn, type FileStore, type StoredContent } from './file-store';

/** A store whose files live in memory, for tests. The name of a file is its id. */
export function memoryStore(
  files: Readonly<Record<string, Uint8Array>> = {},
  now: () => number = () => 0,
): FileStore {
  const contents = new Map<string, StoredContent>();
  const turn = inTurn();
  let versions = 0;
  const put = (name: string, bytes: Uint8Array): StoredContent => {
    versions += 1;
    const file = { id: name, name, size: bytes.length, version: String(versions), modified: now() };
    const content = { file, bytes };
    contents.set(name, content);
    return content;
  };
  for (const [name, bytes] of Object.entries(files)) put(name, bytes);

  return {
    driveId: 'memory',
    list: () => Promise.resolve([...contents.values()].map((content) => content.file)),
    read: (id) => Promise.resolve(contents.get(id) ?? null),
    change: (id, edit) =>
      turn(id, () => {
        const current = contents.get(id);
        return Promise.resolve(current === undefined ? null : put(id, edit(current)));
      }),
    create: (name, bytes) => Promise.resolve(contents.has(name) ? null : put(name, bytes).file),
  };
}
