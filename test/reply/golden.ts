import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reply } from '../../src/reply';
import type { Language } from '../../src/round';

const folder = join(__dirname, 'golden');
const isToBeWritten = process.env['WRITE_GOLDEN'] === '1';

/**
 * Compares a draft with the two files kept of it: `CODE.da.html` as Outlook is given it, and `CODE.da.txt` with recipients
 * and subject above the text. `WRITE_GOLDEN=1` writes them anew; look at them in a browser before they are committed.
 */
export function compareWithGolden(code: string, language: Language, draft: Reply): void {
  // Names that every file system and zip program keeps as they are.
  const name = `${code.replace('Å', 'AA')}.${language}`;
  compare(`${name}.html`, `${draft.html}\n`);
  compare(`${name}.txt`, `${headOf(draft)}\n\n${draft.text}`);
}

function headOf({ to, cc, subject, replyBy }: Reply): string {
  return [
    `To: ${to.join('; ')}`,
    `Cc: ${cc.join('; ')}`,
    `Subject: ${subject}`,
    `Reply by: ${replyBy ?? 'no answer awaited'}`,
  ].join('\n');
}

function compare(name: string, content: string): void {
  const file = join(folder, name);
  if (isToBeWritten) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, content);
  }
  // The name goes along so that a difference says which file it is in.
  expect({ file: name, content }).toEqual({ file: name, content: readFileSync(file, 'utf8') });
}
