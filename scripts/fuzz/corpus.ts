import { zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outlookFile } from '../../test/form/open/outlook-file';

/** The largest input that is tried: damage in a large file is no other than in a small one, only slower. */
export const longestInput = 256 * 1024;

const FOLDERS = ['test/fixtures/open', 'test/fixtures/forms', 'test/fixtures/mails'];
const MOST_OF_A_FOLDER = 60;

/** What a run begins with: the repository's own files of every format, an Outlook file, an archive and plain texts. */
export function firstInputs(): Uint8Array[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:py|json)$/.test(entry.name))
      .slice(0, MOST_OF_A_FOLDER)
      .map(({ name }) => Uint8Array.from(readFileSync(join(folder, name)))),
  );
  const workbook = Uint8Array.from(readFileSync('test/fixtures/open/openpyxl.xlsx'));
  const letter = outlookFile({
    texts: { '0037': 'Skema', '1000': 'Projektets titel: Svar\nNavn: Mette Holm' },
    attachments: [
      { name: 'a.xlsx', content: workbook },
      {
        name: 'indre',
        content: { texts: { '0037': 'indre' }, attachments: [{ name: 'b.xlsx', content: workbook }] },
      },
    ],
  });
  const text = new TextEncoder().encode(
    'Titel: Svar\nSundhedsklynge: Randersklyngen\n1. Mette Holm, leder, Randers\n',
  );
  const page = new TextEncoder().encode(
    '<html><table><tr><td rowspan=2>Titel<td>Svar</table><ul><li>x</ul></html>',
  );
  return [...files, letter, zipSync({ 'a.xlsx': workbook, 'b.txt': text }), text, page].filter(
    (bytes) => bytes.length <= longestInput,
  );
}
