import { reviewFile, type Checked } from '../check';
import { createNodeReader } from '../check/worker';
import type { OpenRound } from '../desk';
import type { NamedFile } from './arguments';

/** A file named on the command line and all that was found in it, reviewed. */
export interface ReviewedFile {
  readonly file: NamedFile;
  readonly checked: readonly Checked[];
}

/** Reads and reviews files one after another; a form that is in the workbook is not compared with itself. */
export async function reviewFiles(
  files: readonly NamedFile[],
  open: OpenRound,
  received: string | null,
): Promise<readonly ReviewedFile[]> {
  const reader = createNodeReader();
  const reviewed: ReviewedFile[] = [];
  for (const file of files) {
    const read = await reader.read(file.bytes, file.name, open.round);
    const checked = read.map((one) =>
      reviewFile(one, {
        round: open.round,
        ledger: open.ledgerWithout([one.key]),
        received,
        sender: null,
        replaces: [],
      }),
    );
    reviewed.push({ file, checked });
  }
  reader.stop();
  return reviewed;
}
