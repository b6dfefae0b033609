import { createWorkbookServer, memoryStore, type FaultScript } from '../../../src/sandbox/workbook-server';
import {
  createDriveFile,
  driveItem,
  encodeShareUrl,
  findDriveItem,
  type GraphConnection,
} from '../../../src/workbook/graph';
import { placeOfItem } from '../../../src/workbook/graph/item-place';
import { base, fixture } from '../../sandbox/workbook-server/fixture';

const book = fixture('openpyxl.xlsx');
const folder = { driveId: 'memory', itemId: 'root' };

function drive(faults: FaultScript = () => null) {
  const store = memoryStore({ 'Hold 3 æøå.xlsx': book });
  const server = createWorkbookServer({ store, faults });
  const sent: string[] = [];
  const connection: GraphConnection = {
    baseUrl: base,
    fetch: (url, init) => {
      sent.push(`${init.method} ${url.slice(base.length).split('?')[0]}`);
      return server.handle(new Request(url, init));
    },
    token: () => Promise.resolve(null),
    sleep: () => Promise.resolve(),
    random: () => 0,
  };
  return { store, connection, sent };
}

describe('what was pasted', () => {
  it.each([
    ['https://a.sharepoint.com/:x:/s/nlps/EaBc?e=1', 'https://a.sharepoint.com/:x:/s/nlps/EaBc?e=1'],
    ['  "https://a.sharepoint.com/x.xlsx" ', 'https://a.sharepoint.com/x.xlsx'],
    ['a.sharepoint.com/sites/nlps/Hold 3.xlsx', 'https://a.sharepoint.com/sites/nlps/Hold 3.xlsx'],
    [
      'https://a.sharepoint.com/sites/nlps/Delte/Forms/AllItems.aspx?id=%2Fsites%2Fnlps%2FDelte%2FHold%203&viewid=1',
      'https://a.sharepoint.com/sites/nlps/Delte/Hold%203',
    ],
  ])('%s is the link %s', (text, url) => expect(placeOfItem(text)).toEqual({ kind: 'link', url }));

  it.each([
    ['/NLPS/Hold 3.xlsx', ['NLPS', 'Hold 3.xlsx']],
    ['NLPS\\Hold 3.xlsx', ['NLPS', 'Hold 3.xlsx']],
    ['', []],
  ])('"%s" is a path in the person’s own drive', (text, segments) =>
    expect(placeOfItem(text)).toEqual({ kind: 'path', segments }),
  );

  it.each([
    'C:\\Users\\anne\\Hold 3.xlsx',
    '\\\\server\\drev\\Hold 3.xlsx',
    'mailto:a@b.example',
    'https://',
  ])('%s leads nowhere on the web', (text) => expect(placeOfItem(text)).toBeNull());
});

describe('finding a workbook', () => {
  it.each([
    'https://region.sharepoint.example/Delte dokumenter/Hold 3 æøå.xlsx',
    'Hold 3 æøå.xlsx',
    '/Hold 3 æøå.xlsx',
  ])('%s', async (text) => {
    expect(await findDriveItem(drive().connection, text)).toMatchObject({
      driveId: 'memory',
      itemId: 'Hold 3 æøå.xlsx',
      name: 'Hold 3 æøå.xlsx',
      isFolder: false,
      folderId: 'root',
    });
  });

  it.each(['https://region.sharepoint.example/Delte%20dokumenter/', '/'])('%s is a folder', async (text) => {
    expect(await findDriveItem(drive().connection, text)).toMatchObject({ itemId: 'root', isFolder: true });
  });

  it('says that a link leads nowhere', async () => {
    const search = findDriveItem(drive().connection, 'https://region.sharepoint.example/Anden.xlsx');
    await expect(search).rejects.toMatchObject({ kind: 'not-found', outcome: 'not-applied' });
  });

  it('asks again when the service is busy', async () => {
    const busy: FaultScript = (_request, n) =>
      n === 0 ? { kind: 'answer', status: 429, code: 'tooManyRequests', applied: false } : null;
    expect(await driveItem(drive(busy).connection, folder)).toMatchObject({ isFolder: true });
  });

  it('encodes an address as Graph’s reference does', () => {
    expect(
      encodeShareUrl('https://onedrive.live.com/redir?resid=1231244193912!12&authKey=1201919!12921!1'),
    ).toBe(
      'u!aHR0cHM6Ly9vbmVkcml2ZS5saXZlLmNvbS9yZWRpcj9yZXNpZD0xMjMxMjQ0MTkzOTEyITEyJmF1dGhLZXk9MTIwMTkxOSExMjkyMSEx',
    );
  });
});

describe('a new workbook', () => {
  it('is put into the folder, and found there', async () => {
    const { connection } = drive();
    const made = await createDriveFile(connection, folder, 'Hold 4 #1.xlsx', book);
    expect(made).toMatchObject({ driveId: 'memory', itemId: 'Hold 4 #1.xlsx', isFolder: false });
    expect(await findDriveItem(connection, 'Hold 4 #1.xlsx')).toEqual(made);
  });

  it('never takes the place of one that is there', async () => {
    const { connection, store } = drive();
    const before = await store.read('Hold 3 æøå.xlsx');
    await expect(createDriveFile(connection, folder, 'Hold 3 æøå.xlsx', book)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'nameAlreadyExists',
    });
    expect(await store.read('Hold 3 æøå.xlsx')).toEqual(before);
  });

  it.each([
    ['after it was done', true, 'made'],
    ['before it was done', false, 'offline'],
  ])('whose answer is cut off %s is looked for and not sent again', async (_, applied, ending) => {
    const { connection, sent } = drive(({ method }) => (method === 'PUT' ? { kind: 'cut', applied } : null));
    const made = createDriveFile(connection, folder, 'Ny.xlsx', book);
    if (ending === 'made') expect(await made).toMatchObject({ name: 'Ny.xlsx' });
    else await expect(made).rejects.toMatchObject({ kind: ending, outcome: 'unknown' });
    expect(sent).toEqual([
      'PUT /drives/memory/items/root:/Ny.xlsx:/content',
      'GET /drives/memory/items/root/children',
    ]);
  });
});
