import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile } from '../../src/check';
import { importChecked, isForm, newRound, openRound, type CheckedForm, type OpenRound } from '../../src/desk';
import { blankWorkbook } from '../../src/form/blank';
import { openFile } from '../../src/form/open';
import { readForm } from '../../src/form/read';
import { rules } from '../../src/review';
import { clusterByCode, deadline, findRegion, resolveCluster, type Round } from '../../src/round';
import { hold3 } from '../../src/round';
import { emptyLedger } from '../../src/workbook';
import { servedWorkbook, type ServedWorkbook } from '../workbook/served-workbook';

/**
 * The round of 2027: Region Østdanmark and 17 sundhedsråd, made from Hold 3's workbook and a file of changes. Nothing here
 * but data differs from Hold 3.
 */

const folder = join(__dirname, '../fixtures/rounds');
const beforeDeadline = '2027-05-14T11:59:00+02:00';

let served: ServedWorkbook;
let round: Round;

beforeAll(async () => {
  const old = await opened(await servedWorkbook(hold3));
  const made = newRound(old.round, JSON.parse(readFileSync(join(folder, '2027.json'), 'utf8')));
  if (made.kind === 'broken') throw new Error(made.problems.map(({ message }) => message).join('\n'));
  expect(made.notices).toEqual([]);
  served = await servedWorkbook(made.round);
  round = (await opened(served)).round;
  expect(round).toEqual(made.round);
});

async function opened({ tables }: ServedWorkbook): Promise<OpenRound> {
  const opening = await openRound(tables);
  if (opening.kind === 'broken') throw new Error(opening.problems.map(({ message }) => message).join('\n'));
  return opening;
}

async function checked(name: string, open: OpenRound, received = beforeDeadline): Promise<CheckedForm> {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const [form] = await checkFile(bytes, name, { ...open, received, sender: null, replaces: [] });
  if (form === undefined || !isForm(form)) throw new Error(`${name} is not read as a form`);
  return form;
}

describe('The setup', () => {
  test('has four regions, 17 sundhedsråd and their seats', () => {
    expect(round.regions.map(({ name, seats }) => [name, seats])).toEqual([
      ['Region Nordjylland', 22],
      ['Region Østdanmark', 98],
      ['Region Syddanmark', 45],
      ['Region Midtjylland', 45],
    ]);
    expect(round.clusters).toHaveLength(17);
    expect(new Set(round.clusters.map(({ name }) => name)).size).toBe(17);
  });

  test('puts every municipality in the sundhedsråd of the reference list', () => {
    const [, ...lines] = readFileSync(join(folder, 'kommuner-2027.csv'), 'utf8').trim().split(/\r?\n/);
    expect(lines).toHaveLength(98);
    const found = lines.map((line) => {
      const [code = '', name = '', council = ''] = line.split(';');
      const municipality = round.municipalities.find((one) => one.code === code);
      const [cluster = ''] = municipality?.clusters ?? [];
      return [name, council, municipality?.clusters.length, clusterByCode(round, cluster)?.name];
    });
    expect(found).toEqual(
      lines.map((line) => {
        const [, name, council] = line.split(';');
        return [name, council, 1, `Sundhedsråd ${council}`];
      }),
    );
    expect(new Set(round.municipalities.flatMap(({ clusters }) => clusters)).size).toBe(17);
  });

  test.each([
    ['Sundhedsråd Hovedstaden', 'Ø-HOV'],
    ['Sundhedsrådet Amager og Vestegnen', 'Ø-AMVE'],
    ['Østsjælland og Øerne', 'Ø-ØST'],
    ['Midt- og Vestsjælland', 'Ø-VEST'],
    ['sundhedsraad kronjylland', 'M-KRON'],
    ['Sundhedsråd Fyn', 'D-FYN'],
    ['Lolland Kommune', 'Ø-ØST'],
    // A name of the old world fits nothing until the secretariat makes it an alias.
    ['Randersklyngen', null],
  ])('understands "%s" as %s', (written, code) => {
    expect(resolveCluster(round, written, null).code).toBe(code);
  });

  test('knows the old regions by their new name, and the new deadline', () => {
    expect(findRegion(round, 'Region Hovedstaden')?.name).toBe('Region Østdanmark');
    expect(findRegion(round, 'Region Sjælland')?.name).toBe('Region Østdanmark');
    expect(deadline(round)).toBe(Date.parse('2027-05-14T12:00:00+02:00'));
  });
});

describe('A form in the words of the new round', () => {
  test('is read in full, and its sundhedsråd is found', async () => {
    const { nomination } = (await checked('2027-amager-og-vestegnen.xlsx', await opened(served))).outcome;
    expect(nomination.cluster.code).toBe('Ø-AMVE');
    expect(nomination.region.code).toBe('Ø');
    expect(nomination.answers.title.text).toBe('Trygt hjem fra hospitalet');
    expect(nomination.answers.goal.text).toContain('20 procent');
    expect(nomination.answers.testing.text).toContain('udskrivelsessamtale');
    expect(nomination.contactPerson?.name.text).toBe('Birte Holmgaard');
    expect(
      nomination.participants.map(({ name, title, organisation, sector }) => [
        name.text,
        title.text,
        organisation.text,
        sector.sector,
      ]),
    ).toEqual([
      ['Karen Lundgaard', 'Afdelingschef', 'Amager og Hvidovre Hospital', 'region'],
      ['Mads Vestergren', 'Sundhedschef', 'Hvidovre Kommune', 'municipality'],
      ['Signe Brøndum', 'Leder af hjemmeplejen', 'Ishøj Kommune', 'municipality'],
      ['Jonas Fabricius', 'Praktiserende læge', 'Lægerne Strandvej', 'general-practice'],
    ]);
  });

  test('belongs to no cluster of the old round: it is the setup that knows the units', async () => {
    const old: OpenRound = {
      round: hold3,
      ledger: emptyLedger(hold3),
      contents: new Map(),
      receipts: [],
      ledgerWithout: () => emptyLedger(hold3),
    };
    const { nomination } = (await checked('2027-amager-og-vestegnen.xlsx', old)).outcome;
    expect(nomination.cluster.code).toBeNull();
  });

  test('is ready before the new deadline, and a minute after it the secretariat decides', async () => {
    const open = await opened(served);
    const early = await checked('2027-amager-og-vestegnen.xlsx', open);
    expect(early.outcome.review.verdict).toBe('ready');
    const late = await checked('2027-amager-og-vestegnen.xlsx', open, '2027-05-14T12:01:00+02:00');
    expect(late.outcome.review.findings.map(({ code }) => code)).toEqual(['deadline.passed']);
  });

  test('with a sundhedsråd that does not exist gets the names of its region', async () => {
    const { review } = (await checked('2027-ukendt-sundhedsraad.xlsx', await opened(served))).outcome;
    const [finding] = review.findings;
    expect(finding?.code).toBe('cluster.unknown');
    expect(finding?.texts.da.message).toContain(
      '"Sundhedsråd Saltholm" svarer ikke til nogen af opsætningens sundhedsråd. Region Østdanmark har Sundhedsråd Hovedstaden,',
    );
    expect(finding?.texts.da.ask).toContain('Skriv navnet på sundhedsrådet');
  });

  test('is imported, and every figure of the overview follows', async () => {
    const open = await opened(served);
    const form = await checked('2027-amager-og-vestegnen.xlsx', open);
    const outcome = await importChecked(served.tables, {
      form,
      round,
      mail: {
        received: beforeDeadline,
        sender: 'birte.holmgaard@raad.example',
        subject: 'Indmelding',
        messageId: null,
        file: form.name,
      },
      who: 'Anna Berg',
      now: new Date('2027-05-14T10:30:00Z'),
      reason: null,
      actionId: randomUUID(),
      language: 'da',
    });
    expect(outcome).toMatchObject({ kind: 'imported', number: 'Ø-AMVE-1' });

    const { ledger } = await opened(served);
    expect(ledger.troubles).toEqual([]);
    expect(ledger.total).toMatchObject({ quota: 210, taken: 4, waiting: 0, free: 206 });
    expect(ledger.regions.map(({ name, quota, taken }) => [name, quota, taken])).toEqual([
      ['Region Nordjylland', 22, 0],
      ['Region Østdanmark', 98, 4],
      ['Region Syddanmark', 45, 0],
      ['Region Midtjylland', 45, 0],
    ]);
    expect(ledger.regions[1]?.generalPractice).toEqual({
      taken: 1,
      reserved: 0,
      waiting: 0,
      onTheirWay: 0,
      free: 11,
      minimum: 2,
      maximum: 12,
    });
    expect(ledger.clusters.filter(({ taken }) => taken > 0)).toEqual([
      expect.objectContaining({ name: 'Sundhedsråd Amager og Vestegnen', initiatives: 1, guidelineTo: 17 }),
    ]);
  });
});

describe('What people see', () => {
  test('no text of a check says klynge by itself; the word comes from the setup', () => {
    for (const rule of rules) {
      for (const text of Object.values(rule.texts.da)) expect(JSON.stringify(text)).not.toMatch(/klynge/i);
    }
  });

  test('the blank form asks in the new words and is read back as this round’s', async () => {
    const [found] = await openFile(await blankWorkbook(round), 'skema.xlsx');
    if (found?.content.kind !== 'document') throw new Error('the blank form cannot be opened');
    const words = JSON.stringify(found.content.document);
    expect(words).toContain('Sundhedsråd');
    expect(words).toContain('Forandringens overskrift');
    expect(words).not.toMatch(/sundhedsklynge/i);
    const reading = readForm(found.content.document, round);
    expect(reading).toMatchObject({ kind: 'form', nomination: { blank: true, stamp: 'hold-6/1' } });
  });
});
