import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const sheetPart = 'xl/worksheets/sheet1.xml';
export const tablePart = 'xl/tables/table1.xml';

export interface Shape {
  /** Everything inside the worksheet element. */
  readonly sheet: string;
  /** Attributes and content of the table. */
  readonly ref?: string;
  readonly tableAttributes?: string;
  readonly columns?: string;
  readonly filter?: string;
  readonly prefix?: string;
  readonly sharedStrings?: readonly string[];
  readonly workbook?: string;
  readonly calcChain?: string;
  readonly byteOrderMark?: boolean;
}

/** A small workbook put together part by part, in spellings that Excel and other writers use. */
export function workbookOf(shape: Shape): Uint8Array {
  const prefix = shape.prefix ?? '';
  const namespace = prefix === '' ? `xmlns="${main}"` : `xmlns:${prefix.replace(':', '')}="${main}"`;
  const mark = shape.byteOrderMark === true ? '\uFEFF' : '';
  const header = `${mark}<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const rels = (content: string): string =>
    `${header}<Relationships xmlns="${packageRelations}">${content}</Relationships>`;
  const columns = shape.columns ?? '<tableColumn id="1" name="Navn"/><tableColumn id="2" name="Tal"/>';
  const strings = (shape.sharedStrings ?? []).map((text) => `<si>${text}</si>`).join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': rels(relation('rId1', 'officeDocument', '/xl/workbook.xml')),
    'xl/workbook.xml': `${header}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Ark 1" sheetId="1" r:id="rId1"/></sheets>${shape.workbook ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        relation('rId2', 'sharedStrings', 'sharedStrings.xml') +
        relation('rId3', 'styles', 'styles.xml') +
        (shape.calcChain === undefined ? '' : relation('rId4', 'calcChain', 'calcChain.xml')),
    ),
    [sheetPart]: `${header}<${prefix}worksheet ${namespace} xmlns:r="${relations}">${shape.sheet}</${prefix}worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': rels(relation('rId1', 'table', '../tables/table1.xml')),
    [tablePart]: `${header}<table xmlns="${main}" id="7" name="T" displayName='T' ${shape.tableAttributes ?? ''} ref='${shape.ref ?? 'A1:B2'}'>${shape.filter ?? ''}<tableColumns count="2">${columns}</tableColumns></table>`,
    'xl/sharedStrings.xml': `${header}<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': `${header}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...(shape.calcChain === undefined ? {} : { 'xl/calcChain.xml': shape.calcChain }),
    'customXml/item1.xml': '<mine>  untouched &amp; odd </mine>\r\n',
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    // A picture is stored as it is; so is this part, to see that packing is kept.
    { level: 6 },
  );
}

/** Headings and one row of data, as the content of a sheet. */
export const plainSheet =
  '<dimension ref="A1:B2"/><sheetData><row r="1" spans="1:2"><c r="A1" t="inlineStr"><is><t>Navn</t></is></c><c r="B1" t="inlineStr"><is><t>Tal</t></is></c></row><row r="2" spans="1:2"><c r="A2" t="inlineStr"><is><t>en</t></is></c><c r="B2"><v>1</v></c></row></sheetData>';
