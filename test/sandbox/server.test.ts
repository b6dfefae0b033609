import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { settingsSchema } from '../../src/settings';
import { mailboxSchema } from '../../src/sandbox/sample-mail';
import { startSandboxServer, type SandboxServer } from '../../src/sandbox/server';
import { ConnectionCut } from '../../src/sandbox/workbook-server';

/** The sandbox's server by itself: what it serves, and to whom. */
const root = path.resolve(__dirname, '../..');
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
let folder: string;
let sandbox: SandboxServer;
const filledAt: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'nlps-server-'));
  await writeFile(path.join(folder, 'taskpane.html'), `<head><script src=${cdn}></script></head>`);
  await writeFile(path.join(folder, 'other.html'), '<p>Uden Office.js</p>');
  sandbox = await startSandboxServer({
    port: 0,
    addinFolder: folder,
    sandboxFolder: folder,
    mailsFolder: path.join(root, 'test/e2e/probe/mails'),
    mailbox: {
      address: 'nlps@sekretariat.example',
      name: 'NLPS2.0',
      user: { name: 'Anne Bech', address: 'anne.bech@sekretariat.example' },
      deadline: '2024-04-30T23:59:00+02:00',
      categories: [],
    },
    graph: {
      handle: async (asked) => {
        if (asked.url.endsWith('/cut')) throw new ConnectionCut();
        return Response.json({ asked: `${asked.method} ${new URL(asked.url).pathname}` });
      },
    },
    fill: (now) => Promise.resolve(filledAt.push(now.toISOString())),
    workbook: { driveId: 'drev', itemId: 'bog' },
    clock: '2024-04-16T09:00:00+02:00',
  });
});

afterAll(async () => {
  await sandbox?.close();
  await rm(folder, { recursive: true, force: true });
});

const get = (pathname: string) => fetch(`${sandbox.address}${pathname}`);

async function settings() {
  return settingsSchema.parse(await (await get('/settings.json')).json());
}

test('the settings lead the pane to this server’s Graph, without sign-in', async () => {
  expect(await settings()).toMatchObject({
    graphBaseUrl: `${sandbox.address}/graph/v1.0`,
    workbook: { driveId: 'drev', itemId: 'bog' },
    auth: { kind: 'none' },
  });
});

test('Graph calls reach the embedded server', async () => {
  const answer = await get('/graph/v1.0/drives/drev/items/bog/workbook/tables');
  expect(await answer.json()).toEqual({ asked: 'GET /graph/v1.0/drives/drev/items/bog/workbook/tables' });
});

test('a connection that a fault script cuts is closed without an answer', async () => {
  await expect(get('/graph/v1.0/cut')).rejects.toThrow('fetch failed');
  expect((await get('/graph/v1.0/me')).status).toBe(200);
});

test('the workbook is filled when it is asked for, as of the sandbox’s own clock', async () => {
  expect((await get('/sandbox/fill')).status).toBe(404);
  const answer = await fetch(`${sandbox.address}/sandbox/fill`, { method: 'POST' });
  expect(await answer.json()).toEqual({ imported: 1 });
  expect(filledAt).toEqual([expect.stringMatching(/^2024-04-16T07:00/u)]);
});

test('the clock stands where it was moved to, and refuses what is no moment', async () => {
  const move = (iso: string) =>
    fetch(`${sandbox.address}/sandbox/clock`, { method: 'POST', body: JSON.stringify({ iso }) });
  expect((await move('2024-05-01T08:00:00+02:00')).status).toBe(200);
  const { clock } = await settings();
  expect(clock?.slice(0, 16)).toBe('2024-05-01T06:00');
  expect((await move('i morgen')).status).toBe(400);
});

test('the mails come newest first, with sender, text and attachments', async () => {
  const mailbox = mailboxSchema.parse(await (await get('/sandbox/mailbox.json')).json());
  expect(mailbox.mails.map((mail) => mail.subject)).toEqual([
    'Indmelding fra Randersklyngen',
    'Spørgsmål om fristen',
  ]);
  expect(mailbox.mails[0]).toMatchObject({
    from: { name: 'Karen Lund', address: 'karen.lund@klynge.example' },
    received: '2024-04-15T07:14:00.000Z',
    attachments: [{ name: 'skema.txt', kind: 'file', content: 'aW5kaG9sZA==' }],
  });
});

test('the CDN’s Office.js gives way to the genuine local one between stand-in and additions', async () => {
  const page = await (await get('/taskpane.html?_host_Info=x')).text();
  expect([...page.matchAll(/src="([^"]+)"/g)].map(([, source]) => source)).toEqual([
    '/sandbox/ajax-stand-in.js',
    '/office-js/office.js',
    '/sandbox/additions.js',
  ]);
  const library = await get('/office-js/office.js');
  expect(library.headers.get('content-type')).toContain('javascript');
  expect((await get('/office-js/AgaveErrorUX/index.html')).status).toBe(200);
});

test('a page of the add-in without Office.js is an error, not a pane that waits for ever', async () => {
  const silenced = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect((await get('/other.html')).status).toBe(500);
  silenced.mockRestore();
});

test.each([
  '/..%2fpackage.json',
  '/office-js/..%2f..%2fpackage.json',
  '/sandbox/..%2f..%2fetc%2fpasswd',
  '/findes-ikke',
])('%s is not found', async (pathname) => {
  expect((await get(pathname)).status).toBe(404);
});

test('only pages of this server may load its scripts, and it answers to this machine’s names alone', async () => {
  const policy = (await get('/settings.json')).headers.get('content-security-policy');
  expect(policy).toContain("script-src 'self'");
  expect(await statusFor({ host: 'evil.example' })).toBe(403);
  expect(await statusFor({ origin: 'https://evil.example' })).toBe(403);
  expect(await statusFor({})).toBe(200);
});

/** The status for a request with headers that `fetch` does not let one set. */
function statusFor(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(`${sandbox.address}/settings.json`, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on('error', reject);
    asked.end();
  });
}
