import type { OpenRound } from '../../desk';
import type { Language, Round } from '../../round';

/** A workbook as people know it. */
export interface KnownWorkbook {
  readonly driveId: string;
  readonly itemId: string;
  readonly name: string;
}

/** Why the shared workbook cannot be used right now. */
export interface WorkbookProblem {
  readonly kind: 'not-set-up' | 'signed-out' | 'failed' | 'broken-setup';
  /** What is wrong and what to do, one for each thing found. */
  readonly troubles: readonly Trouble[];
}

/** The workbook as last read. With a problem the round is the shipped one and the ledger is empty. */
export interface WorkbookSnapshot extends OpenRound {
  readonly problem: WorkbookProblem | null;
  /** When it was read, ISO 8601. */
  readonly readAt: string;
}

/** Words for the secretariat when something did not go through: what happened, and what to do. */
export type Trouble = Readonly<
  Record<
    Language,
    {
      readonly message: string;
      readonly fix: string;
      /** A sentence to pass on, where only the administrator can put it right. */
      readonly administrator?: string;
    }
  >
>;

export type ChoiceEnding =
  /** It is in use from now on; the troubles are what stands wrong in its setup, and its round is null then. */
  | {
      readonly kind: 'chosen';
      readonly workbook: KnownWorkbook;
      readonly round: string | null;
      readonly troubles: readonly Trouble[];
    }
  | { readonly kind: 'refused'; readonly trouble: Trouble };

/** Which workbook is in use. A new one is used only when it was found to be a round's, and writable. Never rejects. */
export interface WorkbookChoice {
  /** Null where none is named; its name is "" where only the deployment named it. */
  current(): KnownWorkbook | null;
  /** Used before in this browser, newest first. */
  recent(): readonly KnownWorkbook[];
  /** By a sharing link, a file's address, or a path in the person's OneDrive. */
  open(pasted: string): Promise<ChoiceEnding>;
  choose(known: KnownWorkbook): Promise<ChoiceEnding>;
  /** In a folder by link or path; "" is the folder of the workbook in use. */
  create(folder: string, name: string, round: Round): Promise<ChoiceEnding>;
}
