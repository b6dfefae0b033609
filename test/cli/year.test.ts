import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mail, newFolder, nlps } from './nlps';

const changes = 'test/fixtures/rounds/2027.json';
const form = 'test/fixtures/rounds/2027-amager-og-vestegnen.xlsx';

let folder: string;
let old: string;

beforeEach(async () => {
  folder = await newFolder();
  old = join(folder, 'hold-3.xlsx');
  await nlps('import', mail('01-randers-god-udskrivelse.eml'), '--workbook', old);
});

test('a new round gets an empty workbook in its own words, and the old one is left alone', async () => {
  const next = join(folder, 'hold-6.xlsx');
  const before = await readFile(old);
  const made = await nlps('new-round', '--from', old, '--out', next, '--set', changes);
  expect(made.code).toBe(0);
  expect(made.out).toContain('Hold 6 2027-2028: 4 regioner, 17 sundhedsråd, 210 pladser.');
  expect(await readFile(old)).toEqual(before);

  const seats = await nlps('overview', '--workbook', next);
  expect(seats.out).toContain('I alt: 0 af 210 pladser');
  const check = await nlps('check', '--workbook', next, '--received', '2027-05-01T09:00:00+02:00', form);
  expect(check.code).toBe(0);
  expect(check.out).toContain('Sundhedsråd: Sundhedsråd Amager og Vestegnen');
  await nlps('blank', '--workbook', next, '--out', folder);
  expect(await readdir(folder)).toContain('Indmeldingsskema Hold 6 2027-2028.docx');
});

test('an existing workbook is never replaced, and a broken round makes none', async () => {
  const there = await nlps('new-round', '--from', old, '--out', old);
  expect(there.code).toBe(2);
  expect(there.error).toContain('findes allerede og bliver ikke overskrevet');

  const wrong = join(folder, 'forkert.json');
  await writeFile(wrong, '{"seats": 210}');
  const broken = await nlps('new-round', '--from', old, '--out', join(folder, 'ny.xlsx'), '--set', wrong);
  expect(broken.code).toBe(3);
  expect(broken.error).toContain('pladserne giver 200, men Pladser i alt er 210.');
  expect(await readdir(folder)).not.toContain('ny.xlsx');

  await writeFile(wrong, '{"seats": 210');
  const unreadable = await nlps('new-round', '--from', old, '--out', join(folder, 'ny.xlsx'), '--set', wrong);
  expect(unreadable.code).toBe(2);
  expect(unreadable.error).toContain('er ikke JSON');
});

test('the journal is exported first, then the persons go, and the seats stay', async () => {
  const journal = await nlps('export', 'journal', '--workbook', old, '--out', folder);
  expect(journal.code).toBe(0);
  const path = join(folder, 'Journal Hold 3 2024-2025.csv');
  const lines = (await readFile(path, 'utf8')).split('\r\n');
  expect(lines[0]).toBe('\uFEFFModtaget;Afsender;Emne;Fil;Nøgle;Tilstand');
  expect(lines[1]).toMatch(/^08-04-2024 09:14;karen\.lund@randers\.example;.*;[0-9a-f]{64};Importeret$/);

  const early = await nlps('anonymise', '--workbook', old, '--now', '2025-12-31T12:00:00+01:00');
  expect(early.code).toBe(1);
  expect(early.out).toContain('Slettefristen er 31. december 2025 og er ikke passeret.');
  const done = await nlps('anonymise', '--workbook', old, '--now', '2026-01-01T12:00:00+01:00');
  expect(done.code).toBe(0);
  expect(done.out).toContain('Pladserne er som før: 5 af 200.');

  const again = await nlps('export', 'journal', '--workbook', old, '--out', folder);
  expect(again.code).toBe(2);
  expect(await readFile(path, 'utf8')).toContain('karen.lund@randers.example');
});
