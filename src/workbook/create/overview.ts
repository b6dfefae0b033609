import type { Workbook, Worksheet } from 'exceljs';
import type { Round } from '../../round';
import { overviewSheet } from '../layout';
import { attention, initiatives, moved, taken, takenByGeneralPractice, waiting } from './overview-formulas';
import { addBars, addFigures, addHead, addShareBars, setting, unlessEmpty } from './overview-cells';
import { overviewRows } from './overview-rows';
import { headingFont, italicFont, pageSetup, subheadingFont, tabColours, warningFont } from './styles';

/**
 * The computed sheet: seats per region and cluster with bars, general practice, and rows to look at. The formulas carry no
 * values, as those of an empty workbook would soon be wrong and LibreOffice believes the values it finds.
 */
export function addOverview(workbook: Workbook, round: Round): void {
  const sheet = workbook.addWorksheet(overviewSheet, {
    properties: { tabColor: { argb: tabColours.computed } },
    pageSetup,
    views: [{ showGridLines: false, state: 'frozen', ySplit: 3 }],
  });
  sheet.columns = [30, 22, 12, 12, 12, 12, 14, 14, 24].map((width) => ({ width }));
  addTitle(sheet);
  addTotals(sheet);
  addRegions(sheet, round);
  addClusters(sheet, round);
  addAttention(sheet, round);
}

function addTitle(sheet: Worksheet): void {
  sheet.getCell('A1').value = { formula: setting('Rundens navn') };
  sheet.getCell('A1').font = headingFont;
  sheet.getCell('A2').value = 'Frist';
  sheet.getCell('B2').value = { formula: setting('Frist') };
  sheet.getCell('B2').numFmt = 'dd-mm-yyyy hh:mm';
  sheet.getCell('C2').value = {
    formula: 'IF(NOW()>B2,"Fristen er passeret",INT(B2)-TODAY()&" dage til fristen")',
  };
  sheet.getCell('A3').value = 'Alt her regnes ud af Initiativer og Deltagere. Skriv ikke på dette ark.';
  sheet.getCell('A3').font = italicFont;
}

function addTotals(sheet: Worksheet): void {
  addHead(sheet, 5, [
    'Hele programmet',
    '',
    'Pladser',
    'Optaget',
    'Venteliste',
    'Ledige',
    'Initiativer',
    '',
    'Udnyttelse',
  ]);
  const row = sheet.getRow(6);
  row.getCell(1).value = 'I alt';
  row.getCell(3).value = { formula: setting('Pladser i alt') };
  row.getCell(4).value = { formula: taken({}) };
  row.getCell(5).value = { formula: waiting({}) };
  row.getCell(6).value = { formula: 'C6-D6' };
  row.getCell(7).value = { formula: initiatives({}) };
  row.getCell(9).value = { formula: 'IF(C6>0,D6/C6,0)' };
  addShareBars(sheet, 'I6:I6');
}

function addRegions(sheet: Worksheet, round: Round): void {
  const { first, last } = overviewRows(round).regions;
  sheet.getCell(`A${first - 2}`).value = 'Regioner';
  sheet.getCell(`A${first - 2}`).font = subheadingFont;
  addHead(sheet, first - 1, [
    'Region',
    'Almen praksis',
    'Pladser',
    'Optaget',
    'Venteliste',
    'Ledige',
    'Alm. praksis mindst',
    'Alm. praksis højst',
    'Udnyttelse',
  ]);
  round.regions.forEach((_, index) => {
    const number = first + index;
    const name = `$A${number}`;
    const inSetup = (heading: string) => `INDEX(Regioner[${heading}],${index + 1})`;
    addFigures(sheet, number, [
      `IFERROR(TRIM(${inSetup('Navn')}),"")`,
      unlessEmpty(name, takenByGeneralPractice({ region: name })),
      unlessEmpty(name, inSetup('Pladser')),
      unlessEmpty(name, taken({ region: name })),
      unlessEmpty(name, waiting({ region: name })),
      unlessEmpty(name, `C${number}-D${number}`),
      unlessEmpty(inSetup('Almen praksis mindst'), inSetup('Almen praksis mindst')),
      unlessEmpty(inSetup('Almen praksis højst'), inSetup('Almen praksis højst')),
      unlessEmpty(name, `IF(C${number}>0,D${number}/C${number},0)`),
    ]);
  });
  addShareBars(sheet, `I${first}:I${last}`);
  sheet.addConditionalFormatting({
    ref: `F${first}:F${last}`,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [`AND(ISNUMBER($F${first}),$F${first}<0)`],
        style: { font: { bold: true, color: { argb: 'FFC00000' } } },
      },
    ],
  });
  addShortfall(sheet, last + 1, 'Regioner', round.regions.length);
}

function addClusters(sheet: Worksheet, round: Round): void {
  const { first, last } = overviewRows(round).clusters;
  const plural = capital(round.clusterWord.plural);
  sheet.getCell(`A${first - 2}`).value = plural;
  sheet.getCell(`A${first - 2}`).font = subheadingFont;
  addHead(sheet, first - 1, [
    capital(round.clusterWord.singular),
    'Region',
    'Initiativer',
    'Optaget',
    'Venteliste',
    'Flyttet',
    'Vejledende fra',
    'Vejledende til',
    'Pladser',
  ]);
  round.clusters.forEach((_, index) => {
    const number = first + index;
    const [name, region] = [`$A${number}`, `$B${number}`];
    const scope = { region, cluster: name };
    const inSetup = (heading: string) => `INDEX(Klynger[${heading}],${index + 1})`;
    const guideline = (heading: string) =>
      unlessEmpty(inSetup(heading), `MAX(0,${inSetup(heading)}+F${number})`);
    addFigures(sheet, number, [
      `IFERROR(TRIM(${inSetup('Navn')}),"")`,
      `IFERROR(TRIM(INDEX(Regioner[Navn],MATCH(${inSetup('Region')},Regioner[Kode],0))),"")`,
      unlessEmpty(name, initiatives(scope)),
      unlessEmpty(name, taken(scope)),
      unlessEmpty(name, waiting(scope)),
      unlessEmpty(name, moved(name, region, `$A$${first}:$A$${last}`, `$B$${first}:$B$${last}`)),
      guideline('Vejledende fra'),
      guideline('Vejledende til'),
      unlessEmpty(name, `D${number}`),
    ]);
  });
  addBars(sheet, `I${first}:I${last}`, { type: 'num', value: 12 });
  addShortfall(sheet, last + 1, 'Klynger', round.clusters.length);
}

function addAttention(sheet: Worksheet, round: Round): void {
  const start = overviewRows(round).clusters.last + 3;
  sheet.getCell(`A${start}`).value = 'Rækker at se efter';
  sheet.getCell(`A${start}`).font = subheadingFont;
  const lines: readonly (readonly [string, string])[] = [
    ['Skemaer, der står to gange på Initiativer (tæller én gang)', attention.duplicates],
    ['Deltagere uden initiativ (tæller ikke)', attention.orphans],
    ['Initiativer med ukendt status (tæller ikke)', attention.unknownStatus],
    ['Initiativer med ukendt region (tæller kun i alt)', attention.unknownRegion],
  ];
  lines.forEach(([label, formula], index) => {
    sheet.getCell(`A${start + 1 + index}`).value = label;
    sheet.getCell(`D${start + 1 + index}`).value = { formula };
  });
  sheet.getCell(`A${start + 6}`).value =
    `Mangler ${round.clusterWord.plural} helt, står der 0 initiativer ovenfor.`;
  sheet.getCell(`A${start + 6}`).font = italicFont;
}

/** Rows added to the setup later are counted in the sums but have no line here: the sheet says so itself. */
function addShortfall(sheet: Worksheet, row: number, table: 'Regioner' | 'Klynger', shown: number): void {
  const cell = sheet.getCell(`A${row}`);
  cell.value = {
    formula: `IF(ROWS(${table}[Navn])>${shown},"Opsætningen har flere rækker i ${table}, end der vises her. Panelet viser dem alle.","")`,
  };
  cell.font = warningFont;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
