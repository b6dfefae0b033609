import { copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import PostalMime from 'postal-mime';
import { outlookFile } from '../form/open/outlook-file';
import { mail, newFolder, nlps } from './nlps';

interface Overview {
  readonly regions: readonly { readonly name: string; readonly quota: number; readonly taken: number }[];
  readonly clusters: readonly {
    readonly name: string;
    readonly initiatives: number;
    readonly taken: number;
  }[];
  readonly total: {
    readonly quota: number;
    readonly taken: number;
    readonly waiting: number;
    readonly free: number;
  };
}

async function overview(workbook: string): Promise<Overview> {
  return JSON.parse((await nlps('overview', '--workbook', workbook, '--json')).out) as Overview;
}

let workbook: string;

beforeEach(async () => {
  workbook = join(await newFolder(), 'W.xlsx');
});

test('import makes the workbook where there is none, and the ready form holds its seats', async () => {
  const run = await nlps('import', mail('01-randers-god-udskrivelse.eml'), '--workbook', workbook);
  expect(run.code).toBe(0);
  expect(run.out).toContain('Importeret som');
  const seats = await overview(workbook);
  expect(seats.total).toEqual({ quota: 200, taken: 5, waiting: 0, free: 195 });
  expect(seats.clusters).toContainEqual(
    expect.objectContaining({ name: 'Randersklyngen', initiatives: 1, taken: 5 }),
  );
});

test('the same form in another mail, or once more, imports nothing twice', async () => {
  await nlps('import', mail('01-randers-god-udskrivelse.eml'), '--workbook', workbook);
  const again = await nlps('import', mail('10-randers-videresendt.eml'), '--workbook', workbook);
  expect(again.out).toContain('allerede importeret');
  expect(again.code).toBe(0);
  expect((await overview(workbook)).total.taken).toBe(5);
});

test('a new version of an initiative that stands, sent as an answer, is left to a person', async () => {
  await nlps('import', mail('01-randers-god-udskrivelse.eml'), '--workbook', workbook);
  const answer = join(await newFolder(), 'svar.eml');
  await writeFile(answer, await answerWithNewVersion('01-randers-god-udskrivelse.eml'));
  const run = await nlps('import', answer, '--workbook', workbook);
  expect(run.out).toContain('Ikke importeret: skemaet er en ny udgave af M-RAND-1.');
  expect(run.code).toBe(1);
  expect((await overview(workbook)).total.taken).toBe(5);
});

test('a folder of .eml and .msg is imported one after another, and the last line sums it up', async () => {
  const folder = await newFolder();
  for (const name of ['01-randers-god-udskrivelse.eml', '04-horsens-fejl.eml']) {
    await copyFile(mail(name), join(folder, name));
  }
  const [form] = (await PostalMime.parse(await readFile(mail('20-en-deltager.eml')))).attachments;
  const message = outlookFile({
    texts: { '0037': 'Indmelding fra Nykøbing F.' },
    delivered: new Date('2024-04-15T13:41:00Z'),
    attachments: [{ name: 'Trygge aftener.xlsx', content: new Uint8Array(form?.content as ArrayBuffer) }],
  });
  await writeFile(join(folder, '20-en-deltager.msg'), message);
  const run = await nlps('import', folder, '--workbook', workbook);
  expect(run.out).toContain('I alt 3 filer: 2 importeret, 1 kræver en person, 0 kan ikke læses.');
  expect(run.out).toMatch(/04-horsens-fejl\.eml .*: Ikke importeret, skal rettes af afsenderen\./u);
  expect(run.code).toBe(1);
  expect((await overview(workbook)).total.taken).toBe(6);
});

test('two imports at the same moment import the form once', async () => {
  await nlps('import', mail('02-holbaek-kol.eml'), '--workbook', workbook);
  const before = (await overview(workbook)).total.taken;
  await Promise.all(
    [1, 2].map(() => nlps('import', mail('01-randers-god-udskrivelse.eml'), '--workbook', workbook)),
  );
  expect((await overview(workbook)).total.taken).toBe(before + 5);
});

test('what is not ready is left, and the reason is said', async () => {
  const run = await nlps(
    'import',
    mail('04-horsens-fejl.eml'),
    mail('05-klynge-midt-uden-region.eml'),
    '--workbook',
    workbook,
  );
  expect(run.code).toBe(1);
  expect(run.out).toContain('skal rettes af afsenderen');
  expect(run.out).toContain('kræver stillingtagen');
  expect((await overview(workbook)).total.taken).toBe(0);
});

test('a file that cannot be read leaves the workbook as it was', async () => {
  await nlps('import', mail('01-randers-god-udskrivelse.eml'), '--workbook', workbook);
  const before = await readFile(workbook);
  const run = await nlps('import', mail('12-beskadiget.eml'), '--workbook', workbook);
  expect(run.code).toBe(3);
  expect((await readFile(workbook)).equals(before)).toBe(true);
});

test('a workbook that is none is named, and left alone', async () => {
  await writeFile(workbook, 'ikke en arbejdsbog');
  const run = await nlps('import', mail('01-randers-god-udskrivelse.eml'), '--workbook', workbook);
  expect(run.code).toBe(3);
  expect(run.error).not.toContain('    at ');
  expect((await stat(workbook)).size).toBe(18);
});

test('import and overview without a workbook are wrong usage', async () => {
  expect((await nlps('import', mail('01-randers-god-udskrivelse.eml'))).code).toBe(2);
  expect((await nlps('overview')).code).toBe(2);
  expect((await nlps('overview', '--workbook', workbook)).code).toBe(2);
});

test('overview for people shows a bar with text for each region', async () => {
  await nlps('import', mail('01-randers-god-udskrivelse.eml'), '--workbook', workbook);
  const { out } = await nlps('overview', '--workbook', workbook);
  expect(out).toMatch(/Region Midtjylland {2}█+░+ {2}5 af 43 · 38 ledige/);
  expect(out).toMatch(/Almen praksis: 1 \(mindst 1, højst 5\)/);
});

test('overview for people says before the deadline who is missing, and after it what does not hold', async () => {
  await nlps('import', mail('01-randers-god-udskrivelse.eml'), '--workbook', workbook);
  const at = async (moment: string) => (await nlps('overview', '--workbook', workbook, '--now', moment)).out;
  const before = await at('2024-04-16T09:00:00+02:00');
  expect(before).toContain('14 dage til fristen.');
  expect(before).toMatch(/21 sundhedsklynger mangler\n {2}.*Horsensklyngen/);
  expect(before).not.toContain('har intet initiativ');
  const after = await at('2024-05-02T09:00:00+02:00');
  expect(after).toContain('Fristen er passeret.');
  expect(after).toMatch(
    /ting passer ikke efter fristen\n(?: {2}.*\n)* {2}Horsensklyngen har intet initiativ/,
  );
  expect(after).toContain('Region Midtjylland: 38 pladser bruges ikke');
  expect((await nlps('overview', '--workbook', workbook, '--now', 'i går')).code).toBe(2);
});

test('blank writes the form for Excel and for Word, and check finds both blank', async () => {
  const folder = await newFolder();
  const run = await nlps('blank', '--out', folder);
  expect(run.code).toBe(0);
  const files = run.out.trim().split(/\r?\n/);
  expect(files).toHaveLength(2);
  const checked = await nlps('check', ...files);
  expect(checked.code).toBe(1);
  expect(checked.out.match(/1 fejl/g)).toHaveLength(2);
});

/** An answer to a sample mail with its form packed anew, which is another file and the same form. */
async function answerWithNewVersion(name: string): Promise<string> {
  const { from, subject, attachments } = await PostalMime.parse(await readFile(mail(name)));
  const form = zipSync(unzipSync(new Uint8Array(attachments[0]?.content as ArrayBuffer)), { level: 1 });
  return [
    `From: ${from?.address ?? ''}`,
    `Subject: =?utf-8?b?${Buffer.from(`SV: ${subject ?? ''}`).toString('base64')}?=`,
    'Date: Tue, 16 Apr 2024 08:00:00 +0200',
    'MIME-Version: 1.0',
    'Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="Skema, ny udgave.xlsx"',
    '',
    Buffer.from(form).toString('base64').replaceAll(/.{76}/gu, '$&\r\n'),
  ].join('\r\n');
}
