import { join } from 'node:path';
import { mail, newFolder, nlps } from './nlps';

test('history tells in sentences what was done to an initiative', async () => {
  const workbook = join(await newFolder(), 'W.xlsx');
  await nlps('import', mail('01-randers-god-udskrivelse.eml'), '--workbook', workbook, '--by', 'Anne Bech');
  const { code, out } = await nlps('history', 'm-rand-1', '--workbook', workbook);
  expect(code).toBe(0);
  expect(out).toMatch(/^M-RAND-1 · Den gode udskrivelse/u);
  expect(out).toMatch(
    / kl\. \d\d:\d\d: Anne Bech importerede skemaet som M-RAND-1 \(Importeret\)\. 5 pladser, Randersklyngen\.\n/u,
  );

  const unknown = await nlps('history', 'M-RAND-9', '--workbook', workbook);
  expect(unknown).toMatchObject({ code: 2 });
  expect(unknown.error).toContain('Initiativet "M-RAND-9" findes ikke i arbejdsbogen.');
});
