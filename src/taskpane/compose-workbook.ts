import { importChecked, openRound, shippedRound } from '../desk';
import type { Mailbox, SelectedMail } from '../outlook';
import type { Language } from '../round';
import type { Settings } from '../settings';
import {
  LayoutError,
  outcomeText,
  undoImport,
  type ImportOutcome as WorkbookImport,
  type MailFacts,
  type WorkbookTables,
} from '../workbook';
import { connectWorkbook, WorkbookError, workbookErrorText } from '../workbook/graph';
import type { TokenSource } from './compose-sign-in';
import type {
  ImportOrder,
  ImportOutcome,
  ImportService,
  Receipt,
  Trouble,
  UndoOutcome,
  WorkbookProblem,
  WorkbookSnapshot,
} from './services';

/** What the pane does with the shared workbook. */
export interface WorkbookAccess {
  loadWorkbook(): Promise<WorkbookSnapshot>;
  readonly importer: ImportService;
}

/** The shared workbook through Graph, by the settings; without one, everything but the import works. */
export function workbookAccess(
  settings: Settings,
  mailbox: Mailbox,
  token: TokenSource,
  now: () => Date,
): WorkbookAccess {
  const tables = tablesOf(settings, token);
  const who = mailbox.user.name === '' ? mailbox.user.address : mailbox.user.name;
  const action = () => ({ who, now: now(), actionId: crypto.randomUUID() });
  const without = (problem: WorkbookProblem): WorkbookSnapshot => ({
    ...shippedRound(),
    problem,
    readAt: now().toISOString(),
  });

  return {
    async loadWorkbook() {
      if (tables === null) return without({ kind: 'not-set-up', troubles: [notSetUp] });
      try {
        const opening = await openRound(tables);
        if (opening.kind === 'broken') {
          return without({
            kind: 'broken-setup',
            troubles: opening.problems.map(({ sheet, row, message, fix }) =>
              inBoth(place(sheet, row, message), fix),
            ),
          });
        }
        return { ...opening, problem: null, readAt: now().toISOString() };
      } catch (cause) {
        const isSignIn = cause instanceof WorkbookError && cause.kind === 'sign-in';
        return without({ kind: isSignIn ? 'signed-out' : 'failed', troubles: [troubleOf(cause)] });
      }
    },
    importer: {
      async importForm(order) {
        if (tables === null) return { kind: 'refused', trouble: notSetUp };
        const doing = action();
        try {
          const outcome = await importChecked(tables, {
            ...doing,
            form: order.form,
            round: order.round,
            reason: order.reason,
            mail: factsOf(order.form.name, order.mail),
            language: mailbox.language,
          });
          return told(outcome, order, doing.who, doing.now);
        } catch (cause) {
          return failed(cause);
        }
      },
      async undo(receipt, round) {
        if (tables === null) return { kind: 'refused', trouble: notSetUp };
        try {
          const outcome = await undoImport(tables, { ...action(), reason: null, round, key: receipt.key });
          return undone(outcome, receipt);
        } catch (cause) {
          return failed(cause);
        }
      },
    },
  };
}

function tablesOf(settings: Settings, token: TokenSource): WorkbookTables | null {
  if (settings.workbook === null) return null;
  return connectWorkbook({
    baseUrl: settings.graphBaseUrl,
    ...settings.workbook,
    fetch: (address, init) => fetch(address, init),
    token,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
  });
}

function factsOf(file: string, mail: SelectedMail | null): MailFacts {
  return {
    received: mail?.received ?? null,
    sender: mail?.from.address ?? null,
    subject: mail?.subject ?? null,
    messageId: mail?.internetMessageId ?? null,
    file,
  };
}

function told(outcome: WorkbookImport, order: ImportOrder, who: string, now: Date): ImportOutcome {
  const { key } = order.form;
  const text = (language: Language) => outcomeText(outcome, language, order.round.timeZone);
  const trouble: Trouble = { da: text('da'), en: text('en') };
  switch (outcome.kind) {
    case 'imported':
      return {
        kind: 'imported',
        receipt: { key, number: outcome.number, by: who, at: now.toISOString() },
        remark:
          text('da').fix === ''
            ? null
            : { da: { message: '', fix: text('da').fix }, en: { message: '', fix: text('en').fix } },
        ledger: outcome.ledgerAfter,
      };
    case 'already':
      return {
        kind: 'already',
        receipt: { key, number: outcome.number, by: outcome.by, at: outcome.at },
        ledger: outcome.ledger,
      };
    case 'outrun':
      return {
        kind: 'already',
        receipt: { key, number: outcome.number, by: outcome.by, at: outcome.at },
        ledger: outcome.ledgerAfter,
      };
    case 'changed':
      return { kind: 'refused', trouble };
    case 'unknown':
      return { kind: 'unknown', trouble };
  }
}

function undone(outcome: Awaited<ReturnType<typeof undoImport>>, receipt: Receipt): UndoOutcome {
  switch (outcome.kind) {
    case 'set':
      return { kind: 'undone', ledger: outcome.ledgerAfter };
    case 'same':
      return { kind: 'undone', ledger: outcome.ledger };
    case 'gone':
    case 'changed':
      return { kind: 'refused', trouble: changedMeanwhile(receipt.number) };
    case 'unknown':
      return { kind: 'unknown', trouble: unanswered };
  }
}

function failed(cause: unknown): { kind: 'refused' | 'unknown'; trouble: Trouble } {
  const isOpen = cause instanceof WorkbookError && cause.outcome === 'unknown';
  return { kind: isOpen ? 'unknown' : 'refused', trouble: troubleOf(cause) };
}

function troubleOf(cause: unknown): Trouble {
  if (cause instanceof WorkbookError) {
    return { da: workbookErrorText(cause, 'da'), en: workbookErrorText(cause, 'en') };
  }
  // A broken layout names its places itself, in Danish; whatever else comes here is a fault of ours and is said as one.
  return cause instanceof LayoutError ? inBoth(cause.message, '') : ownFault;
}

function place(sheet: string, row: number | null, message: string): string {
  return row === null ? `${sheet}: ${message}` : `${sheet}, række ${row}: ${message}`;
}

/** The workbook is Danish, and so are the sentences about its sheets. */
function inBoth(message: string, fix: string): Trouble {
  return { da: { message, fix }, en: { message, fix } };
}

const notSetUp: Trouble = {
  da: {
    message: 'Tilføjelsen er ikke knyttet til en arbejdsbog endnu.',
    fix: 'Bed administratoren angive arbejdsbogen i opsætningen.',
  },
  en: {
    message: 'The add-in is not tied to a workbook yet.',
    fix: 'Ask the administrator to name the workbook in the setup.',
  },
};

const unanswered: Trouble = {
  da: {
    message: 'Arbejdsbogen svarede ikke, så det er uvist, om importen blev fortrudt.',
    fix: 'Hent arbejdsbogen igen om lidt, og se, hvad den siger.',
  },
  en: {
    message: 'The workbook did not answer, so whether the import was undone is not known.',
    fix: 'Read the workbook again in a moment and see what it says.',
  },
};

const ownFault: Trouble = {
  da: {
    message: 'Der skete en uventet fejl i ruden.',
    fix: 'Prøv igen. Sker det igen, så indtast skemaet i arbejdsbogen, og sig det til administratoren.',
  },
  en: {
    message: 'Something unexpected happened in the pane.',
    fix: 'Try again. If it happens again, type the form into the workbook and tell the administrator.',
  },
};

function changedMeanwhile(number: string): Trouble {
  return {
    da: {
      message: `Rækken ${number} er ændret eller flyttet i arbejdsbogen imens.`,
      fix: 'Se på rækken i arket Initiativer, og ret status dér.',
    },
    en: {
      message: `The row ${number} has been changed or moved in the workbook meanwhile.`,
      fix: 'Look at the row on the sheet Initiativer and correct its status there.',
    },
  };
}
