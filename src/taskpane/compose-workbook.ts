import { openRound, shippedRound } from '../desk';
import type { Mailbox } from '../outlook';
import type { Settings } from '../settings';
import type { WorkbookTables } from '../workbook';
import { connectWorkbook, WorkbookError } from '../workbook/graph';
import type { TokenSource } from './compose-sign-in';
import { inBoth, notSetUp, troubleOf } from './compose-troubles';
import type { ImportService, RoundService, WorkbookProblem, WorkbookSnapshot } from './services';

/** What the pane does with the shared workbook. */
export interface WorkbookAccess {
  loadWorkbook(): Promise<WorkbookSnapshot>;
  readonly importer: ImportService;
  readonly rounds: RoundService;
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
  const writer = () => ({ who, now: now(), language: mailbox.language });
  const without = async (problem: WorkbookProblem): Promise<WorkbookSnapshot> => ({
    ...(await shippedRound()),
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
        const { importInto } = await import('./compose-import');
        return importInto(tables, order, writer());
      },
      async undo(receipt, round) {
        if (tables === null) return { kind: 'refused', trouble: notSetUp };
        const { undoIn } = await import('./compose-import');
        return undoIn(tables, receipt, round, writer());
      },
    },
    // Needed once a year: all of it is fetched when it is asked for.
    rounds: {
      newWorkbook: async (round) => (await import('./compose-round')).newWorkbook(round, now()),
      blankForm: async (round, format) => (await import('./compose-round')).blankForm(round, format),
      async anonymise(round, onProgress) {
        if (tables === null) return { kind: 'failed', trouble: notSetUp };
        const { anonymiseIn } = await import('./compose-round');
        return anonymiseIn(tables, round, writer(), onProgress);
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

function place(sheet: string, row: number | null, message: string): string {
  return row === null ? `${sheet}: ${message}` : `${sheet}, række ${row}: ${message}`;
}
