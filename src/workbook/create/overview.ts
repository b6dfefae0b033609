import type { Workbook, Worksheet } from 'exceljs';
import type { Round } from '../../round';
import { overviewSheet } from '../layout';
import { emptyLedger } from '../ledger';
import { attention, initiatives, moved, taken, takenByGeneralPractice, waiting } from './overview-formulas';
import { columnHeadFill, columnHeadFont, headingFont, subheadingFont, tabColours, thinLine } from './styles';

/** A formula and the value it has in a new workbook, for programs that show a file without computing it. */
interface Formula {
  readonly formula: string;
  readonly result: string | number;
}

const firstRegionRow = 10;

/** The computed sheet: seats per region and cluster with bars, general practice, and rows to look at. */
export function addOverview(workbook: Workbook, round: Round): void {
  const sheet = workbook.addWorksheet(overviewSheet, {
    properties: { tabColor: { argb: tabColours.computed } },
    views: [{ showGridLines: false, state: 'frozen', ySplit: 3 }],
  });
  sheet.columns = [30, 22, 12, 12, 12, 12, 14, 14, 16].map((width) => ({ width }));
  addTitle(sheet, round);
  addTotals(sheet, round);
  const afterRegions = addRegions(sheet, round);
  const afterClusters = addClusters(sheet, round, afterRegions + 2);
  addAttention(sheet, round, afterClusters + 2);
}

function addTitle(sheet: Worksheet, round: Round): void {
  sheet.getCell('A1').value = setting('Rundens navn', round.name);
  sheet.getCell('A1').font = headingFont;
  sheet.getCell('A2').value = 'Frist';
  sheet.getCell('B2').value = { formula: settingFormula('Frist'), result: '' };
  sheet.getCell('B2').numFmt = 'dd-mm-yyyy hh:mm';
  sheet.getCell('C2').value = {
    formula: 'IF(NOW()>B2,"Fristen er passeret",INT(B2)-TODAY()&" dage til fristen")',
    result: '',
  };
  sheet.getCell('A3').value = 'Alt her regnes ud af Initiativer og Deltagere. Skriv ikke på dette ark.';
  sheet.getCell('A3').font = { italic: true };
}

function addTotals(sheet: Worksheet, round: Round): void {
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
  row.getCell(3).value = setting('Pladser i alt', round.seats);
  row.getCell(4).value = { formula: taken({}), result: 0 };
  row.getCell(5).value = { formula: waiting({}), result: 0 };
  row.getCell(6).value = { formula: 'C6-D6', result: round.seats };
  row.getCell(7).value = { formula: initiatives({}), result: 0 };
  row.getCell(9).value = { formula: 'IF(C6>0,D6/C6,0)', result: 0 };
  addShareBars(sheet, 'I6:I6');
}

function addRegions(sheet: Worksheet, round: Round): number {
  sheet.getCell(`A${firstRegionRow - 2}`).value = 'Regioner';
  sheet.getCell(`A${firstRegionRow - 2}`).font = subheadingFont;
  addHead(sheet, firstRegionRow - 1, [
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
  round.regions.forEach((region, index) => {
    const number = firstRegionRow + index;
    const name = `$A${number}`;
    const cells: Formula[] = [
      { formula: `IFERROR(TRIM(INDEX(Regioner[Navn],${index + 1})),"")`, result: region.name },
      where(name, takenByGeneralPractice({ region: name }), 0),
      where(name, `INDEX(Regioner[Pladser],${index + 1})`, region.seats),
      where(name, taken({ region: name }), 0),
      where(name, waiting({ region: name }), 0),
      where(name, `C${number}-D${number}`, region.seats),
      limit(`INDEX(Regioner[Almen praksis mindst],${index + 1})`, region.generalPracticeMinimum),
      limit(`INDEX(Regioner[Almen praksis højst],${index + 1})`, region.generalPracticeMaximum),
      where(name, `IF(C${number}>0,D${number}/C${number},0)`, 0),
    ];
    addFigures(sheet, number, cells);
  });
  const last = firstRegionRow + round.regions.length - 1;
  addShareBars(sheet, `I${firstRegionRow}:I${last}`);
  sheet.addConditionalFormatting({
    ref: `F${firstRegionRow}:F${last}`,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [`AND(ISNUMBER($F${firstRegionRow}),$F${firstRegionRow}<0)`],
        style: { font: { bold: true, color: { argb: 'FFC00000' } } },
      },
    ],
  });
  addShortfall(sheet, last + 1, 'Regioner', round.regions.length);
  return last + 1;
}

function addClusters(sheet: Worksheet, round: Round, start: number): number {
  const plural = capital(round.clusterWord.plural);
  sheet.getCell(`A${start}`).value = plural;
  sheet.getCell(`A${start}`).font = subheadingFont;
  addHead(sheet, start + 1, [
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
  const first = start + 2;
  const last = first + round.clusters.length - 1;
  const ledger = emptyLedger(round);
  round.clusters.forEach((cluster, index) => {
    const number = first + index;
    const [name, region] = [`$A${number}`, `$B${number}`];
    const scope = { region, cluster: name };
    const regionName = ledger.regions.find(({ code }) => code === cluster.region)?.name ?? '';
    const guideline = (heading: string, value: number | null): Formula => ({
      formula: `IF(INDEX(Klynger[${heading}],${index + 1})="","",MAX(0,INDEX(Klynger[${heading}],${index + 1})+F${number}))`,
      result: value ?? '',
    });
    addFigures(sheet, number, [
      { formula: `IFERROR(TRIM(INDEX(Klynger[Navn],${index + 1})),"")`, result: cluster.name },
      {
        formula: `IFERROR(TRIM(INDEX(Regioner[Navn],MATCH(INDEX(Klynger[Region],${index + 1}),Regioner[Kode],0))),"")`,
        result: regionName,
      },
      where(name, initiatives(scope), 0),
      where(name, taken(scope), 0),
      where(name, waiting(scope), 0),
      where(name, moved(name, region, `$A$${first}:$A$${last}`, `$B$${first}:$B$${last}`), 0),
      guideline('Vejledende fra', cluster.guidelineFrom),
      guideline('Vejledende til', cluster.guidelineTo),
      where(name, `D${number}`, 0),
    ]);
  });
  addBars(sheet, `I${first}:I${last}`, { type: 'num', value: 12 });
  addShortfall(sheet, last + 1, 'Klynger', round.clusters.length);
  return last + 1;
}

function addAttention(sheet: Worksheet, round: Round, start: number): void {
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
    sheet.getCell(`D${start + 1 + index}`).value = { formula, result: 0 };
  });
  sheet.getCell(`A${start + 6}`).value =
    `Mangler ${round.clusterWord.plural} helt, står der 0 initiativer ovenfor.`;
  sheet.getCell(`A${start + 6}`).font = { italic: true };
}

/** Rows added to the setup later are counted in the sums but have no line here: the sheet says so itself. */
function addShortfall(sheet: Worksheet, row: number, table: 'Regioner' | 'Klynger', shown: number): void {
  const cell = sheet.getCell(`A${row}`);
  cell.value = {
    formula: `IF(ROWS(${table}[Navn])>${shown},"Opsætningen har flere rækker i ${table}, end der vises her. Panelet viser dem alle.","")`,
    result: '',
  };
  cell.font = { bold: true, color: { argb: 'FFC00000' } };
}

function addHead(sheet: Worksheet, number: number, headings: readonly string[]): void {
  const row = sheet.getRow(number);
  headings.forEach((heading, index) => {
    const cell = row.getCell(index + 1);
    cell.value = heading;
    cell.font = columnHeadFont;
    cell.fill = columnHeadFill;
    cell.alignment = { wrapText: true, vertical: 'middle' };
  });
}

function addFigures(sheet: Worksheet, number: number, cells: readonly Formula[]): void {
  cells.forEach((formula, index) => {
    const cell = sheet.getCell(number, index + 1);
    cell.value = { ...formula };
    cell.border = thinLine;
  });
}

function addShareBars(sheet: Worksheet, ref: string): void {
  addBars(sheet, ref, { type: 'num', value: 1 });
  const [from = ref, to = ref] = ref.split(':');
  for (let row = Number(from.slice(1)); row <= Number(to.slice(1)); row += 1) {
    sheet.getCell(`${from.slice(0, 1)}${row}`).numFmt = '0 %';
  }
}

function addBars(sheet: Worksheet, ref: string, maximum: { type: 'num'; value: number }): void {
  const rule = {
    type: 'dataBar' as const,
    priority: 2,
    gradient: false,
    cfvo: [{ type: 'num' as const, value: 0 }, maximum],
    // The type declarations leave out the bar's colour, which the file format demands.
    color: { argb: 'FF9DC3E6' },
  };
  sheet.addConditionalFormatting({ ref, rules: [rule] });
}

function where(name: string, formula: string, result: number): Formula {
  return { formula: `IF(${name}="","",${formula})`, result };
}

function limit(cell: string, value: number | null): Formula {
  return { formula: `IF(${cell}="","",${cell})`, result: value ?? '' };
}

function setting(label: string, result: string | number): Formula {
  return { formula: settingFormula(label), result };
}

function settingFormula(label: string): string {
  return `INDEX(Generelt[Værdi],MATCH("${label}",Generelt[Indstilling],0))`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
