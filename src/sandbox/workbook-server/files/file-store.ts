/** A file of the drive, as its listing shows it. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** Changes with the content and only with it. */
  readonly version: string;
  /** Epoch milliseconds. */
  readonly modified: number;
}

export interface StoredContent {
  readonly file: StoredFile;
  /** The same value as long as the version is the same, so that what was read from it can be kept. */
  readonly bytes: Uint8Array;
}

/** Where the server keeps its workbooks: a folder, one file, or memory. One drive. */
export interface FileStore {
  readonly driveId: string;
  list(): Promise<readonly StoredFile[]>;
  /** Null where there is no such file. */
  read(id: string): Promise<StoredContent | null>;
  /**
   * Replaces a file's content by what `edit` makes of it, all or nothing, one change of a file at a time. Whatever
   * `edit` throws comes out again and nothing is changed. Null where there is no such file.
   * @throws FileLocked while the file is open in another program
   */
  change(id: string, edit: (current: StoredContent) => Uint8Array): Promise<StoredContent | null>;
  /** Makes a new file; null where the name is taken. */
  create(name: string, bytes: Uint8Array): Promise<StoredFile | null>;
}

/** Somebody has the file open: what they save later would undo a change made now. */
export class FileLocked extends Error {
  constructor(
    readonly fileName: string,
    readonly lockFile: string,
  ) {
    super(`${fileName} is open in another program (${lockFile}). Close it there first.`);
    this.name = 'FileLocked';
  }
}

/** Runs the actions of one key one after another, those of different keys side by side. */
export function inTurn(): <Value>(key: string, action: () => Promise<Value>) => Promise<Value> {
  const last = new Map<string, Promise<unknown>>();
  return async (key, action) => {
    const before = last.get(key) ?? Promise.resolve();
    const current = before.then(action, action);
    // Those who wait only need to know that it is over; the caller gets the failure.
    const settled = current.then(
      () => undefined,
      () => undefined,
    );
    last.set(key, settled);
    try {
      return await current;
    } finally {
      if (last.get(key) === settled) last.delete(key);
    }
  };
}
