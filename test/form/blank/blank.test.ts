import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { blankDocument, blankWorkbook } from '../../../src/form/blank';
import { openFile, type Document } from '../../../src/form/open';
import { readForm } from '../../../src/form/read';
import { hold3, type Round } from '../../../src/round';
import { filledForms, reportsOn, typedInto } from './filled-forms';

const makers = [
  { name: 'Excel', make: blankWorkbook },
  { name: 'Word', make: blankDocument },
] as const;

/** A round of another year: other regions, another word for the cluster, a deadline at noon. */
const hold4: Round = {
  ...hold3,
  name: 'Hold 4 <2026 & 2027>',
  formVersion: 'hold-4/2',
  clusterWord: { singular: 'sundhedsråd', plural: 'sundhedsråd', definite: 'sundhedsrådet' },
  deadline: '2026-05-04T12:00:00',
  mailbox: 'hold4@programmet.example',
  secretariat: { name: 'Åse Bjerregaard', phone: '20 30 40 50', email: 'sekretariatet@programmet.example' },
  regions: [{ ...region(0), name: 'Region Østdanmark' }, region(4)],
  clusters: Array.from({ length: 17 }, (_, number) => ({
    ...cluster(0),
    code: `R${number}`,
    name: `Sundhedsråd "${number}" & omegn`,
  })),
};

function region(index: number): Round['regions'][number] {
  const found = hold3.regions[index];
  if (found === undefined) throw new Error(`Hold 3 has no region ${index}.`);
  return found;
}

function cluster(index: number): Round['clusters'][number] {
  const found = hold3.clusters[index];
  if (found === undefined) throw new Error(`Hold 3 has no cluster ${index}.`);
  return found;
}

async function opened(bytes: Uint8Array): Promise<Document> {
  const [found] = await openFile(bytes, 'skema');
  if (found?.content.kind !== 'document') throw new Error('The blank form was not opened.');
  return found.content.document;
}

function textOf(document: Document): string {
  return document.grids
    .flatMap((grid) => grid.cells)
    .map((cell) => cell.text)
    .join('\n');
}

function parts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function part(bytes: Uint8Array, name: string): string {
  const found = parts(bytes).get(name);
  if (found === undefined) throw new Error(`The file has no part ${name}.`);
  return found;
}

describe.each(makers)('the blank form in $name', ({ make }) => {
  test('is read back as a blank form of its round that asks every question', async () => {
    const read = readForm(await opened(await make(hold3)), hold3);
    expect(read).toMatchObject({ kind: 'form', nomination: { blank: true, stamp: 'hold-3/1' } });
    const asked = read.kind === 'form' ? read.nomination.asked : [];
    const questions = hold3.fields.filter(({ part: of }) => of === 'initiative').map(({ field }) => field);
    expect([...asked].sort()).toEqual([...questions].sort());
  });

  test('returned untouched gives one finding', async () => {
    const reports = await reportsOn(await make(hold3), 'skema');
    expect(reports.map(({ kind, findings }) => [kind, findings.map(({ code }) => code)])).toEqual([
      ['form', ['form.blank']],
    ]);
  });

  test('says what the guide says: one initiative, deadline, mailbox, contact, no cpr numbers', async () => {
    const text = textOf(await opened(await make(hold3)));
    expect(text).toContain('Indmelding til Hold 3 2024-2025');
    expect(text).toContain('KUN ét forbedringsinitiativ per skema');
    expect(text).toContain('NLPS2.0@stab.rm.dk senest den 30. april 2024.');
    expect(text).toContain('Tina Thomsen: tlf. 24 75 90 69');
    expect(text).toContain('Skriv ikke cpr-numre');
  });

  test('takes everything from the round: name, word for the cluster, deadline with its time, mailbox, stamp', async () => {
    const document = await opened(await make(hold4));
    const text = textOf(document);
    expect(text).toContain('Indmelding til Hold 4 <2026 & 2027>');
    expect(text).toContain('Har sundhedsrådet flere initiativer');
    expect(text).toContain('hold4@programmet.example senest den 4. maj 2026 kl. 12:00.');
    expect(text).toContain('Åse Bjerregaard: tlf. 20 30 40 50');
    expect(document.stamp).toBe('hold-4/2');
  });

  test('asks each question in the words of the round, with its guidance, and does not split the name', async () => {
    const bytes = await make(hold3);
    const text = [...parts(bytes).values()].join('\n');
    for (const { label, guidance } of hold3.fields.filter(({ field }) => !field.endsWith('Name'))) {
      expect(text).toContain(label);
      expect(text).toContain(guidance);
    }
    expect(textOf(await opened(bytes))).not.toContain('Efternavn');
  });

  test('is the same bytes each time, so that it needs no clock', async () => {
    expect(Buffer.from(await make(hold3)).equals(Buffer.from(await make(hold3)))).toBe(true);
  });

  test('holds well-formed parts, a title and its language, whatever the round is called', async () => {
    const bytes = await make(hold4);
    for (const [name, content] of parts(bytes)) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw new Error(`${name}: ${error.message}`);
      });
      parser.write(content).close();
    }
    const core = part(bytes, 'docProps/core.xml');
    expect(core).toContain('Indmelding til Hold 4 &lt;2026 &amp; 2027');
    expect(core).toContain('<dc:language>da-DK</dc:language>');
  });
});

describe('the blank form in Excel', () => {
  async function workbookOf(round: Round): Promise<exceljs.Workbook> {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(Uint8Array.from(await blankWorkbook(round)).buffer);
    return workbook;
  }

  function validations(sheet: exceljs.Worksheet | undefined): exceljs.DataValidation[] {
    const found: exceljs.DataValidation[] = [];
    sheet?.eachRow({ includeEmpty: true }, (row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        // A cell without a validation has none, though the types say it always has one.
        const validation = cell.dataValidation as exceljs.DataValidation | undefined;
        if (validation?.type === 'list') found.push(validation);
      }),
    );
    return found;
  }

  test('offers the regions and clusters of the round in drop-downs, fed by a hidden sheet', async () => {
    const workbook = await workbookOf(hold4);
    const lists = workbook.getWorksheet('Lister');
    expect(lists?.state).toBe('hidden');
    expect(
      validations(workbook.getWorksheet('Initiativ')).map(({ formulae }) => formulae.map(String)),
    ).toEqual([['Lister!$A$1:$A$2'], ['Lister!$B$1:$B$17']]);
    expect(lists?.getCell('A1').value).toBe('Region Østdanmark');
    expect(lists?.getCell('B17').value).toBe('Sundhedsråd "16" & omegn');
  });

  test('offers the sectors to every participant, and has rows for at least eight', async () => {
    const offered = validations((await workbookOf(hold3)).getWorksheet('Deltagere'));
    expect(offered.length).toBeGreaterThanOrEqual(8);
    expect(new Set(offered.map(({ formulae }) => String(formulae)))).toEqual(new Set(['Lister!$C$1:$C$4']));
  });

  test('has no protection and no merged cells; its participants are a table whose headings repeat on paper', async () => {
    const bytes = await blankWorkbook(hold3);
    for (const name of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) {
      expect(part(bytes, name)).not.toMatch(/sheetProtection|mergeCell/);
      expect(part(bytes, name)).toContain('fitToWidth="1"');
    }
    expect(part(bytes, 'xl/tables/table1.xml')).toContain('displayName="tblDeltagere"');
    expect(part(bytes, 'xl/workbook.xml')).toContain('_xlnm.Print_Titles');
  });

  test('keeps within the lengths Excel allows, and a name with an ampersand is no code in the footer', async () => {
    const long = hold4.fields.map((field) => ({
      ...field,
      label: `${field.label} ${'som klyngen ser det '.repeat(3)}${field.field}`,
      guidance: 'Skriv, vælg eller spørg. '.repeat(20),
    }));
    const bytes = await blankWorkbook({ ...hold4, fields: long });
    for (const name of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) {
      const sheet = part(bytes, name);
      expect(sheet).toContain('2026 &amp;&amp; 2027');
      for (const [, title = ''] of sheet.matchAll(/(?:prompt|error)Title="([^"]*)"/g)) {
        expect(title.length).toBeLessThanOrEqual(32);
      }
      for (const [, prompt = ''] of sheet.matchAll(/ prompt="([^"]*)"/g)) {
        expect(prompt.length).toBeLessThanOrEqual(255);
      }
    }
  });

  test('lets a row grow with a long answer', async () => {
    expect(part(await blankWorkbook(hold3), 'xl/worksheets/sheet1.xml')).not.toContain('customHeight');
  });
});

describe('the blank form in Word', () => {
  test('offers regions, clusters and sectors in drop-down controls that are not filled in yet', async () => {
    const body = part(await blankDocument(hold4), 'word/document.xml');
    const controls = body.match(/<w:sdt>.*?<\/w:sdt>/g) ?? [];
    expect(controls.length).toBeGreaterThanOrEqual(2 + 8);
    for (const control of controls) {
      expect(control).toContain('<w:showingPlcHdr/>');
    }
    expect(controls[0]?.match(/<w:listItem /g)).toHaveLength(2);
    expect(controls[1]?.match(/<w:listItem /g)).toHaveLength(17);
  });

  test('is built for screen readers: headings by style, a header row marked, tables named, Danish throughout', async () => {
    const bytes = await blankDocument(hold3);
    const body = part(bytes, 'word/document.xml');
    expect(body.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(3);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body.match(/<w:tblCaption /g)).toHaveLength(3);
    expect(body).not.toMatch(/gridSpan|vMerge|documentProtection/);
    expect(part(bytes, 'word/styles.xml')).toContain('<w:lang w:val="da-DK"');
    expect(part(bytes, 'word/settings.xml')).toContain('w:name="compatibilityMode"');
  });
});

describe('a blank form filled in with another program', () => {
  const folder = 'test/fixtures/blank';

  test.each(filledForms)('%s is read without a single miss', async (name) => {
    const [report, ...more] = await reportsOn(new Uint8Array(readFileSync(join(folder, name))), name);
    expect(more).toEqual([]);
    expect(report?.nomination).toEqual(typedInto(folder));
  });
});
