import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { mail, newFolder, nlps } from './nlps';

const now = ['--now', '2024-04-16T09:00:00+02:00'];
const faulty = mail('04-horsens-fejl.eml');

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

describe('reply', () => {
  test('writes the reply as HTML and text, and subject, recipients and template as JSON', async () => {
    const folder = await newFolder();
    const run = await nlps('reply', '--template', 'RETUR', '--out', folder, ...now, faulty);
    expect(run.code).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(['reply.html', 'reply.json', 'reply.txt']);
    expect(JSON.parse(read(folder, 'reply.json'))).toEqual({
      subject: expect.stringMatching(/^SV: .*\[NLPS [0-9a-f]{8}\]$/) as unknown,
      to: ['mette.holm@rm.example'],
      cc: [],
      replyBy: '2024-04-30',
      template: 'RETUR',
    });
    expect(read(folder, 'reply.html')).toMatch(/^<div lang="da".*mette\.holm@rm/s);
    expect(read(folder, 'reply.txt')).toContain('mette.holm@rm');
    expect(read(folder, 'reply.txt')).not.toContain('<');
  });

  test('writes English where English is asked for', async () => {
    const folder = await newFolder();
    await nlps('reply', '--template', 'RETUR', '--language', 'en', '--out', folder, ...now, faulty);
    expect(read(folder, 'reply.html')).toContain('lang="en"');
  });

  test('writes one reply for each form in a mail', async () => {
    const folder = await newFolder();
    const run = await nlps('reply', '--template', 'KVIT', '--out', folder, ...now, mail('19-to-skemaer.eml'));
    expect(run.code).toBe(0);
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .toSorted(),
    ).toEqual(['reply-2.json', 'reply.json']);
  });

  test('answers a file that cannot be read', async () => {
    const folder = await newFolder();
    const run = await nlps(
      'reply',
      '--template',
      'FORMAT',
      '--out',
      folder,
      ...now,
      mail('14-adgangskode.eml'),
    );
    expect(run.code).toBe(0);
    expect(read(folder, 'reply.txt')).toContain('adgangskode');
  });

  test('names a placeholder without a value, writes nothing and ends with 1', async () => {
    const folder = await newFolder();
    const run = await nlps('reply', '--template', 'FORMAT', '--out', folder, ...now, faulty);
    expect(run.code).toBe(1);
    expect(run.error).toMatch(/Pladsholderen \{\S+\} har ingen værdi/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    {
      case: 'an unknown template',
      args: ['--template', 'FINDES-IKKE'],
      says: /Runden har disse: KVIT, .*TRUK/,
    },
    { case: 'no template', args: [], says: /--template KODE/ },
    { case: 'an unknown language', args: ['--template', 'KVIT', '--language', 'sv'], says: /Sproget "sv"/ },
    { case: 'a time that is none', args: ['--template', 'KVIT', '--now', 'nu'], says: /ikke et tidspunkt/ },
  ])('ends with 2 for $case', async ({ args, says }) => {
    const run = await nlps('reply', ...args, '--out', await newFolder(), faulty);
    expect(run.code).toBe(2);
    expect(run.error).toMatch(says);
  });
});

describe('annotate', () => {
  test('writes the sender’s own file with its marks, under its own name', async () => {
    const folder = await newFolder();
    const run = await nlps('annotate', '--out', folder, faulty);
    expect(run.code).toBe(0);
    const [name, ...more] = readdirSync(folder);
    expect(more).toEqual([]);
    expect(name).toBe('Horsens overgange – rettelser.xlsx');
    const again = await nlps('check', '--json', join(folder, name ?? ''));
    const codes = (text: string) =>
      (JSON.parse(text) as readonly { readonly findings: readonly { readonly code: string }[] }[])
        .flatMap(({ findings }) => findings.map(({ code }) => code))
        .filter((code) => !code.startsWith('sender.'));
    expect(codes(again.out)).toEqual(codes((await nlps('check', '--json', faulty)).out));
  });

  test('says where there is nothing to put right, and writes nothing', async () => {
    const folder = await newFolder();
    const run = await nlps('annotate', '--out', folder, mail('03-soenderjylland-word.eml'));
    expect(run).toMatchObject({ code: 0, out: expect.stringContaining('intet at rette') as unknown });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    { case: 'a mail without a form', file: '11-spoergsmaal.eml', code: 1 },
    { case: 'a file that cannot be read', file: '12-beskadiget.eml', code: 3 },
  ])('ends with $code for $case and says why', async ({ file, code }) => {
    const run = await nlps('annotate', '--out', await newFolder(), mail(file));
    expect(run.code).toBe(code);
    expect(run.out).toMatch(/: \S.*\./);
  });

  test('a form with a personal number is not given back: there is a list in its place, with the number masked', async () => {
    const folder = await newFolder();
    const run = await nlps('annotate', '--out', folder, mail('16-cpr.eml'));
    expect(run).toMatchObject({ code: 0, out: expect.stringContaining('personnummer') as unknown });
    const [name] = readdirSync(folder);
    expect(name).toMatch(/ – rettelser\.docx$/);
    const text = strFromU8(
      unzipSync(readFileSync(join(folder, name ?? '')))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(text).toContain('010190-****');
    expect(text).not.toMatch(/010190-?\d{4}/);
  });

  test('ends with 2 without a folder', async () => {
    expect((await nlps('annotate', faulty)).code).toBe(2);
  });
});
