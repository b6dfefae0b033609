import type { Mailbox } from '../../outlook';
import type { Round } from '../../round';
import type { WorkbookMemory } from '../../settings';
import type { SignIn } from '../../sign-in';
import type { WorkbookTables } from '../../workbook';
import type { WorkbookInUse } from './connection';
import type { Kept } from './import';
import type { OutboxDesk } from './outbox';
import { loadSnapshot } from './snapshot';
import { notSetUp } from './troubles';
import type { Services, Trouble } from '../services';

/** What the pane does with the shared workbook. */
type WorkbookAccess = Pick<
  Services,
  | 'loadWorkbook'
  | 'importer'
  | 'replyBooks'
  | 'letters'
  | 'handling'
  | 'rounds'
  | 'following'
  | 'seats'
  | 'workbooks'
>;

/** The shared workbook through Graph; without one, everything but the import works. */
export function workbookAccess(
  inUse: WorkbookInUse,
  memory: WorkbookMemory,
  outbox: OutboxDesk,
  signIn: SignIn,
  mailbox: Mailbox,
  now: () => Date,
): WorkbookAccess {
  const who = mailbox.user.name === '' ? mailbox.user.address : mailbox.user.name;
  const writer = () => ({ who, now: now(), language: mailbox.language });
  /** Changes the workbook in use, and looks for the change later. */
  const kept = async <Ending>(
    round: Round,
    change: (tables: WorkbookTables, books: Kept) => Promise<Ending>,
  ): Promise<Ending | { readonly kind: 'refused'; readonly trouble: Trouble }> => {
    const tables = inUse.tables();
    const workbook = inUse.workbook();
    if (tables === null || workbook === null) return { kind: 'refused', trouble: notSetUp };
    try {
      return await signIn.during(() => change(tables, { outbox: outbox.outbox, workbook }));
    } finally {
      outbox.onSent(round);
    }
  };

  /** Writes lines of the books, and looks for them later; null is well, else what to tell the person. */
  const booked = async (
    round: Round,
    write: (tables: WorkbookTables, books: Kept) => Promise<Trouble | null>,
  ): Promise<Trouble | null> => {
    const ending = await kept(round, async (tables, books) => ({ trouble: await write(tables, books) }));
    return ending.trouble;
  };

  return {
    // Nobody waits for what the outbox finds: it is shown when it is found.
    loadWorkbook: () => loadSnapshot(inUse.tables(), now, (round) => void outbox.onRead(round)),
    importer: {
      async importForm(order) {
        const { importInto } = await import('./import');
        return kept(order.round, (tables, books) => importInto(tables, order, writer(), books));
      },
      async undo(receipt, round) {
        const { undoIn } = await import('./import');
        return kept(round, (tables, books) => undoIn(tables, receipt, round, writer(), books));
      },
    },
    replyBooks: {
      async kept(reply) {
        const { keepReply } = await import('./books');
        return booked(reply.order.snapshot.round, (tables, books) =>
          keepReply(tables, reply, writer(), books),
        );
      },
      async sent(key, round, reply) {
        const { keepSent } = await import('./books');
        return booked(round, (tables, books) => keepSent(tables, key, round, writer(), books, reply));
      },
      async undone(key, round) {
        const { keepUndone } = await import('./books');
        return booked(round, (tables, books) => keepUndone(tables, key, round, writer(), books));
      },
    },
    handling: {
      async look(key, round) {
        const tables = inUse.tables();
        if (tables === null) return null;
        return (await import('./handling')).lookAt(tables, key, round, now());
      },
      async say(what, form, round) {
        const tables = inUse.tables();
        if (tables === null) return null;
        return (await import('./handling')).say(tables, what, form, round, writer());
      },
    },
    seats: {
      async act(order, round) {
        const { actOnSeats } = await import('./seats');
        return kept(round, (tables, books) => actOnSeats(tables, order, round, writer(), books));
      },
      async log(round) {
        const tables = inUse.tables();
        if (tables === null) return { kind: 'refused', trouble: notSetUp };
        const { readLogOf } = await import('./seats');
        return readLogOf(tables, round);
      },
    },
    letters: {
      offered: async (...what) => (await import('./letters')).offeredTo(...what, now()),
      compose: async (...what) => (await import('./letters')).composeLetter(...what, now()),
      async kept(letter, snapshot) {
        const tables = inUse.tables();
        if (tables === null) return notSetUp;
        return (await import('./letters')).keepLetter(tables, letter, snapshot, writer());
      },
      async sent(whom, template, snapshot) {
        const tables = inUse.tables();
        if (tables === null) return notSetUp;
        return (await import('./letters')).keepLetterSent(tables, whom, template, snapshot, writer());
      },
      async last(snapshot) {
        const tables = inUse.tables();
        return tables === null ? null : (await import('./letters')).lastIn(tables, snapshot);
      },
    },
    // Needed once a year: all of it is fetched when it is asked for.
    rounds: {
      newWorkbook: async (round) => (await import('./round')).newWorkbook(round, now()),
      blankForm: async (round, format) => (await import('./round')).blankForm(round, format),
      async anonymise(round, onProgress) {
        const tables = inUse.tables();
        if (tables === null) return { kind: 'failed', trouble: notSetUp };
        const { anonymiseIn } = await import('./round');
        return anonymiseIn(tables, round, writer(), onProgress);
      },
    },
    following: {
      async save(order) {
        const tables = inUse.tables();
        if (tables === null) return { kind: 'refused', trouble: notSetUp };
        const { followIn } = await import('./follow');
        return followIn(tables, order, writer());
      },
    },
    workbooks: {
      current: () => inUse.workbook(),
      recent: () => memory.recent(),
      open: async (pasted) => (await import('./choice')).openPasted(inUse.graph, memory, pasted),
      choose: async (known) => (await import('./choice')).openKnown(inUse.graph, memory, known),
      async create(folder, name, round) {
        const { createIn } = await import('./choice');
        return createIn(inUse.graph, memory, inUse.workbook(), { folder, name, round, now: now() });
      },
    },
  };
}
