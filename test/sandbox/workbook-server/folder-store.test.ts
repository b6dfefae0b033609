import {
  chmod,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkbookServer, folderStore, singleFileStore } from '../../../src/sandbox/workbook-server';
import { realDisk } from '../../../src/sandbox/workbook-server/files/atomic-save';
import { idOf } from '../../../src/sandbox/workbook-server/files/folder-store';
import { connectWorkbook } from '../../../src/workbook/graph';
import type { WorkbookTables } from '../../../src/workbook/tables';
import { base, fixture } from './fixture';

const name = 'Hold 3.xlsx';
let folder = '';
let path = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nlps-'));
  path = join(folder, name);
  await writeFile(path, fixture('openpyxl.xlsx'));
});
afterEach(() => rm(folder, { recursive: true }));

function tablesOf(store = singleFileStore(path)): WorkbookTables {
  const server = createWorkbookServer({ store });
  return connectWorkbook({
    baseUrl: base,
    driveId: store.driveId,
    itemId: idOf(name),
    fetch: (url, init) => server.handle(new Request(url, init)),
    token: () => Promise.resolve(null),
    sleep: () => Promise.resolve(),
    random: () => 0,
  });
}

const logged = async (tables: WorkbookTables): Promise<number> =>
  (await tables.read(['Log'])).get('Log')?.rows.length ?? -1;

describe('a workbook in a folder', () => {
  it('is saved under its name, with its permissions, and nothing is left beside it', async () => {
    await chmod(path, 0o640);
    await tablesOf().append('Log', [[1, 'a', 'b']]);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual([name]);
    expect(await logged(tablesOf())).toBe(1);
  });

  it('is seen as it is now, when somebody replaced it in between', async () => {
    const tables = tablesOf();
    await tables.append('Log', [[1, 'a', 'b']]);
    await writeFile(join(folder, 'ny'), fixture('libreoffice.xlsx'));
    await rename(join(folder, 'ny'), path);
    expect(await logged(tables)).toBe(0);
  });

  it('is changed behind a link, and the link stays a link', async () => {
    const other = await mkdtemp(join(tmpdir(), 'nlps-'));
    await symlink(path, join(other, name));
    await tablesOf(singleFileStore(join(other, name))).append('Log', [[1, 'a', 'b']]);
    expect(await logged(tablesOf())).toBe(1);
    expect(await readdir(other)).toEqual([name]);
    await rm(other, { recursive: true });
  });

  it.each(['.~lock.Hold 3.xlsx#', '~$Hold 3.xlsx'])(
    'is not changed while it is open elsewhere (%s)',
    async (lock) => {
      await writeFile(join(folder, lock), 'Sekretær Eksempel');
      await expect(tablesOf().append('Log', [[1, 'a', 'b']])).rejects.toMatchObject({
        kind: 'locked',
        outcome: 'not-applied',
        status: 423,
      });
      expect(await readFile(path)).toEqual(Buffer.from(fixture('openpyxl.xlsx')));
      expect(await logged(tablesOf())).toBe(0);
    },
  );

  it('keeps the rows of everybody who writes at once, through several servers', async () => {
    const writers = Array.from({ length: 4 }, () => tablesOf(singleFileStore(path)));
    await Promise.all(
      writers.flatMap((tables, writer) =>
        [1, 2, 3].map((number) => tables.append('Log', [[number, `skriver ${writer}`, 'x']])),
      ),
    );
    expect(await logged(tablesOf())).toBe(12);
  });

  it('is edited anew when a program that leaves no lock file saved it meanwhile', async () => {
    let interfered = false;
    const store = singleFileStore(path, {
      ...realDisk,
      async writeThrough(...step) {
        await realDisk.writeThrough(...step);
        if (interfered) return;
        interfered = true;
        await writeFile(path, fixture('libreoffice.xlsx'));
        await utimes(path, 1, 1);
      },
    });
    await tablesOf(store).append('Log', [[1, 'a', 'b']]);
    const read = await tablesOf().read(['Log', 'Initiativer']);
    expect(read.get('Log')?.rows).toHaveLength(1);
    // Only the file that LibreOffice saved has computed values.
    expect(read.get('Initiativer')?.rows[0]?.[5]).toBe(10);
  });

  it('takes over a lock and clears away a half-written save of a process that was killed', async () => {
    const gone = 2 ** 22 + 1;
    await writeFile(join(folder, `.${name}.lock`), String(gone));
    await writeFile(join(folder, `.${name}.${gone}-1.tmp`), 'halv');
    await tablesOf().append('Log', [[1, 'a', 'b']]);
    expect(await readdir(folder)).toEqual([name]);
  });

  it('shows workbooks only, and never a file outside', async () => {
    await writeFile(join(folder, 'noter.txt'), 'x');
    await writeFile(join(folder, '~$Hold 3.xlsx'), 'x');
    const store = folderStore(folder);
    expect((await store.list()).map((file) => file.name)).toEqual([name]);
    expect(await store.read(idOf('../Hold 3.xlsx'))).toBeNull();
    expect(await store.create('../ude.xlsx', new Uint8Array())).toBeNull();
    expect(await store.create(name, new Uint8Array())).toBeNull();
    expect((await folderStore(folder, 'anden.xlsx').list()).length).toBe(0);
  });
});

describe('a save that fails at any step leaves the old content', () => {
  const failure = Object.assign(new Error('disk full'), { code: 'ENOSPC', syscall: 'write' });
  it.each(['writeThrough', 'rename'] as const)('%s', async (step) => {
    const store = singleFileStore(path, { ...realDisk, [step]: () => Promise.reject(failure) });
    await expect(tablesOf(store).append('Log', [[1, 'a', 'b']])).rejects.toMatchObject({ status: 507 });
    expect(await readFile(path)).toEqual(Buffer.from(fixture('openpyxl.xlsx')));
    expect(await readdir(folder)).toEqual([name]);
  });

  it('and where only the folder could not be synced, the new one, with the outcome unknown', async () => {
    const store = singleFileStore(path, { ...realDisk, syncFolder: () => Promise.reject(failure) });
    await expect(tablesOf(store).append('Log', [[1, 'a', 'b']])).rejects.toMatchObject({
      outcome: 'unknown',
    });
    expect(await logged(tablesOf())).toBe(1);
  });
});
