import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blankDocument, blankWorkbook } from '../../src/form/blank';
import { hold3 } from '../../src/round';
import { openFile } from '../../src/form/open';
import { filledForms, reportsOn, typedInto } from '../form/blank/filled-forms';

/** Today's blank forms, filled in and saved by other programs at this very moment; python3 needs openpyxl and python-docx. */
describe('the blank forms on their way through other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nlps-blank-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;

  beforeAll(async () => {
    writeFileSync(join(folder, 'skema.xlsx'), await blankWorkbook(hold3));
    writeFileSync(join(folder, 'skema.docx'), await blankDocument(hold3));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('filled in with openpyxl, python-docx and LibreOffice, they are read without a single miss', async () => {
    const filled = mkdtempSync(join(folder, 'filled-'));
    execFileSync('/usr/bin/python3', ['-B', 'test/fixtures/make/fill_blank.py', folder, filled]);
    for (const name of filledForms) {
      const [report, ...more] = await reportsOn(new Uint8Array(readFileSync(join(filled, name))), name);
      expect(more).toEqual([]);
      expect({ name, ...report?.nomination }).toEqual({ name, ...(typedInto(filled) as object) });
    }
  });

  test.each([
    ['skema.xlsx', 'xlsx:Calc MS Excel 2007 XML'],
    ['skema.docx', 'docx:MS Word 2007 XML'],
  ])(
    'saved untouched by LibreOffice, %s is still blank and keeps its stamp',
    async (name, filter) => {
      const saved = mkdtempSync(join(folder, 'saved-'));
      const options = ['--headless', profile, '--convert-to', filter, '--outdir', saved];
      execFileSync('soffice', [...options, join(folder, name)], { stdio: 'ignore' });
      const bytes = new Uint8Array(readFileSync(join(saved, name)));
      const [report] = await reportsOn(bytes, name);
      expect(report?.findings.map(({ code }) => code)).toEqual(['form.blank']);
      const [found] = await openFile(bytes, name);
      expect(found?.content).toMatchObject({ kind: 'document', document: { stamp: hold3.formVersion } });
    },
    180_000,
  );
});
