import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { escapeXml } from '../../form/open';
import type { Round } from '../../round';
import { overviewSheet } from '../layout';
import { barChart, type BarChart } from './chart-xml';
import { overviewRows } from './overview-rows';

const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Puts two charts on the sheet Overblik of a workbook that was just made: seats by region and by cluster. exceljs writes
 * none, and a chart is only a part beside the sheet. They draw the sheet's own cells, so they follow its formulas.
 */
export function addOverviewCharts(bytes: Uint8Array, round: Round): Uint8Array {
  const parts = unzipSync(bytes, { filter: (file) => !file.name.endsWith('/') });
  const sheet = sheetPart(parts);
  const charts = chartsOf(round);
  const added: Record<string, string> = {
    [relationsOf(sheet)]: withRelation(parts[relationsOf(sheet)]),
    'xl/drawings/drawing1.xml': drawing(charts),
    'xl/drawings/_rels/drawing1.xml.rels': relationships(
      charts.map((_, index) => ['chart', `../charts/chart${index + 1}.xml`]),
    ),
    '[Content_Types].xml': withTypes(text(parts['[Content_Types].xml']), charts.length),
    [sheet]: withDrawing(text(parts[sheet])),
  };
  charts.forEach((chart, index) => (added[`xl/charts/chart${index + 1}.xml`] = barChart(chart)));

  const packed: Zippable = { ...parts };
  for (const [name, part] of Object.entries(added)) packed[name] = strToU8(part);
  return zipSync(packed);
}

interface Placed extends BarChart {
  /** Zero-based rows from and to which it reaches. */
  readonly from: number;
  readonly to: number;
}

function chartsOf(round: Round): readonly Placed[] {
  const { regions, clusters } = overviewRows(round);
  const word = round.clusterWord.singular;
  const range = (column: string, { first, last }: { first: number; last: number }) =>
    `${overviewSheet}!$${column}$${first}:$${column}$${last}`;
  return [
    {
      title: 'Pladser pr. region',
      categories: range('A', regions),
      series: [
        { name: 'Optaget', values: range('D', regions), colour: '1F4E79' },
        { name: 'Ledige', values: range('F', regions), colour: 'BDD7EE' },
      ],
      from: 3,
      to: regions.last + 1,
    },
    {
      title: `Pladser pr. ${word}`,
      categories: range('A', clusters),
      series: [
        { name: 'Optaget', values: range('D', clusters), colour: '1F4E79' },
        { name: 'Venteliste', values: range('E', clusters), colour: 'F4B183' },
      ],
      from: clusters.first - 2,
      to: clusters.last + 1,
    },
  ];
}

/** The overview's part: a sheet is found by its name, since its number follows from the order they were made in. */
function sheetPart(parts: Readonly<Record<string, Uint8Array>>): string {
  const book = text(parts['xl/workbook.xml']);
  const id = new RegExp(`<sheet [^>]*name="${overviewSheet}"[^>]*r:id="([^"]+)"`).exec(book)?.[1] ?? '';
  const links = text(parts['xl/_rels/workbook.xml.rels']);
  const link = links.match(/<Relationship [^>]*>/g)?.find((one) => one.includes(`Id="${id}"`)) ?? '';
  const target = /Target="([^"]+)"/.exec(link)?.[1];
  if (target === undefined) throw new Error(`The new workbook has no sheet ${overviewSheet}.`);
  return `xl/${target}`;
}

function relationsOf(sheet: string): string {
  return sheet.replace('worksheets/', 'worksheets/_rels/').concat('.rels');
}

function withRelation(part: Uint8Array | undefined): string {
  const link = `<Relationship Id="rIdCharts" Type="${officeRelations}/drawing" Target="../drawings/drawing1.xml"/>`;
  return part === undefined
    ? `<Relationships xmlns="${relations}">${link}</Relationships>`
    : text(part).replace('</Relationships>', `${link}</Relationships>`);
}

function withTypes(types: string, charts: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
  const added = [
    override('drawings/drawing1.xml', 'drawing'),
    ...Array.from({ length: charts }, (_, index) =>
      override(`charts/chart${index + 1}.xml`, 'drawingml.chart'),
    ),
  ];
  return types.replace('</Types>', `${added.join('')}</Types>`);
}

/** The schema wants a sheet's drawing after its page setup and before its extensions. */
function withDrawing(sheet: string): string {
  const link = `<drawing xmlns:r="${officeRelations}" r:id="rIdCharts"/>`;
  const end = sheet.includes('<extLst>') ? sheet.lastIndexOf('<extLst>') : sheet.lastIndexOf('</worksheet>');
  return sheet.slice(0, end) + link + sheet.slice(end);
}

function drawing(charts: readonly Placed[]): string {
  const anchors = charts.map(
    ({ title, from, to }, index) =>
      `<xdr:twoCellAnchor><xdr:from>${corner(10, from)}</xdr:from><xdr:to>${corner(18, to)}</xdr:to>` +
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
      `<xdr:cNvPr id="${index + 2}" name="${escapeXml(title)}" descr="${escapeXml(title)}: tallene står i tabellen til venstre."/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
      `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${officeRelations}" r:id="rId${index + 1}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  );
  return (
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join('')}</xdr:wsDr>`
  );
}

function corner(column: number, row: number): string {
  return `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const links = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${officeRelations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${relations}">${links.join('')}</Relationships>`;
}

function text(part: Uint8Array | undefined): string {
  return part === undefined ? '' : strFromU8(part);
}
