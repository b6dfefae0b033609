import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { mail, newFolder, nlps } from './nlps';

interface SampleMail {
  readonly file: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly kind: string;
    readonly verdict?: string;
    readonly reason?: string;
    readonly findings: readonly string[];
  }[];
}

interface PrintedReport {
  readonly file: string;
  readonly inside: readonly string[];
  readonly kind: string;
  readonly verdict?: string;
  readonly reason?: { readonly code: string; readonly message: string };
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

const samples = JSON.parse(readFileSync('test/fixtures/mails/mails.json', 'utf8')) as readonly SampleMail[];
const schema = JSON.parse(readFileSync('contract/report.schema.json', 'utf8')) as object;

describe('check --json over the sample mails', () => {
  let reports: readonly PrintedReport[];

  beforeAll(async () => {
    const run = await nlps('check', '--json', 'test/fixtures/mails');
    reports = JSON.parse(run.out) as readonly PrintedReport[];
  });

  test('prints what the contract says', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    validate(reports);
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each(samples.filter(({ attachments }) => attachments.length > 0))(
    '$file is understood as meant',
    (sample) => {
      const found = reports.filter(({ file }) => file.endsWith(sample.file));
      for (const expected of sample.attachments) {
        const report = found.find(({ inside }) => inside.at(-1) === expected.name);
        expect(report).toMatchObject({
          kind: expected.kind,
          ...(expected.verdict === undefined ? {} : { verdict: expected.verdict }),
        });
        const codes = report?.findings.map(({ code }) => code) ?? [];
        expect(codes).toEqual(expect.arrayContaining([...expected.findings]));
      }
    },
  );

  test('a mail without a form is told so calmly, in one entry', () => {
    const found = reports.filter(({ file }) => file.endsWith('11-spoergsmaal.eml'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'not-a-form', findings: [] });
    expect(found[0]?.reason?.message).not.toBe('');
  });

  test('a personal number is printed nowhere', () => {
    const texts = JSON.stringify(reports.map((report) => ({ ...report, key: '' })));
    expect(texts).toContain('010190-****');
    expect(texts).not.toMatch(/\b(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d\d-?\d{4}\b/);
  });
});

describe('the exit code of check', () => {
  test.each([
    { case: 'a ready form', file: '01-randers-god-udskrivelse.eml', code: 0 },
    { case: 'a form with errors', file: '04-horsens-fejl.eml', code: 1 },
    { case: 'a form that needs a decision', file: '05-klynge-midt-uden-region.eml', code: 1 },
    { case: 'a mail without a form', file: '11-spoergsmaal.eml', code: 1 },
    { case: 'a damaged form', file: '12-beskadiget.eml', code: 3 },
  ])('is $code for $case', async ({ file, code }) => {
    expect((await nlps('check', mail(file))).code).toBe(code);
  });

  test('is 3 where one of several files cannot be read', async () => {
    const run = await nlps('check', mail('01-randers-god-udskrivelse.eml'), mail('12-beskadiget.eml'));
    expect(run.code).toBe(3);
  });

  test.each([
    { case: 'no file', args: ['check'] },
    { case: 'a file that is not there', args: ['check', 'findes-ikke.xlsx'] },
    { case: 'an unknown option', args: ['check', '--jsn', 'a.xlsx'] },
    { case: 'a time that is none', args: ['check', '--received', 'i går', 'test/fixtures/mails'] },
  ])('is 2 for $case, and how that command is used is shown', async ({ args }) => {
    const run = await nlps(...args);
    expect(run.code).toBe(2);
    expect(run.error).toContain('check [--json]');
    expect(run.error).not.toContain('new-round');
  });

  test.each([
    { case: 'an unknown command', args: ['chek'] },
    { case: 'no command', args: [] },
  ])('is 2 for $case, and every command is shown', async ({ args }) => {
    const run = await nlps(...args);
    expect(run.code).toBe(2);
    expect(run.error).toContain('check [--json]');
    expect(run.error).toContain('new-round');
  });
});

describe('check for people', () => {
  test('names what was understood, each finding with its place, and how to put it right', async () => {
    const { out } = await nlps('check', mail('04-horsens-fejl.eml'));
    expect(out).toContain('Horsensklyngen');
    expect(out).toContain('Skal rettes (3 fejl)');
    expect(out).toMatch(/e-mail \[[^\]]+\]: "mette\.holm@rm"/);
    expect(out).toContain('Kilde:');
  });

  test('judges the deadline of a bare file only when told when it came', async () => {
    const late = ['--received', '2024-05-02T08:00:00+02:00'];
    const file = 'test/fixtures/forms/01-label-til-venstre.xlsx';
    expect((await nlps('check', file)).out).not.toContain('fristen');
    expect((await nlps('check', ...late, file)).out).toContain('efter fristen');
  });

  test.each([
    { case: 'an empty file', bytes: '' },
    { case: 'text that is no form', bytes: 'Hej, hvornår er der frist?' },
    { case: 'half a zip', bytes: 'PK\u0003\u0004half' },
  ])('gives $case a sentence and no stack trace', async ({ bytes }) => {
    const file = join(await newFolder(), 'skema.xlsx');
    await writeFile(file, bytes, 'latin1');
    const run = await nlps('check', file);
    expect([1, 3]).toContain(run.code);
    expect(run.out).toMatch(/(Kan ikke læses|Intet skema her)\. \S/);
    expect(run.out + run.error).not.toContain('    at ');
  });
});
