import type { Scheduler } from 'fast-check';
import {
  createOutbox,
  memoryOutbox,
  toldOfImport,
  toldOfStatus,
  tracked,
  type Outbox,
} from '../../src/outbox';
import type { Nomination } from '../../src/form/read';
import { hold3 } from '../../src/round';
import { importForm, readLedger, readLog, undoImport, type WorkbookTables } from '../../src/workbook';
import { ledgerTables, logTable } from '../../src/workbook/layout';
import { nomination, participant, request } from '../workbook/nominations';
import { formCount, type Deed, type Evening } from './deeds';
import { file, World } from './world';

/** What a run, or many of them, came to; all but `runs` must be nought. */
export interface Counts {
  readonly runs: number;
  /** Forms that were accepted and whose rows or line in the log are not there. */
  readonly lost: number;
  /** Forms whose rows or seats count more than once. */
  readonly doubled: number;
  /** Changes of open fate that were neither confirmed nor shown to anybody, or that could not be settled when shown. */
  readonly unknown: number;
}

/** What a run is made of; tests put broken parts in, to see that the counts see them. */
export interface Parts {
  readonly importForm: typeof importForm;
  readonly outbox: (now: () => Date) => Outbox;
}

export const goodParts: Parts = { importForm, outbox: (now) => createOutbox(memoryOutbox(), now) };

const workbook = { driveId: 'memory', itemId: file };
const minute = 60_000;

/** One evening: three secretaries at once with troubles, then the sweeps, then what a person does with what is open. */
export async function runEvening(
  book: Uint8Array,
  evening: Evening,
  scheduler: Scheduler,
  parts: Parts = goodParts,
): Promise<Counts> {
  const world = new World(book);
  const accepted = new Set<string>();
  const panes = evening.map(([deeds, troubles], person) => ({
    deeds,
    who: `Person ${person}`,
    outbox: parts.outbox(world.now),
    tables: world.troubled(`p${person}`, troubles, scheduler),
  }));
  const evenings = panes.map(async (pane, person) => {
    for (const [index, deed] of pane.deeds.entries())
      await perform(deed, { ...pane, world, parts, accepted, actionId: `${person}-${index}` });
  });
  await scheduler.waitFor(Promise.all(evenings));
  await scheduler.waitFor(world.settle());

  let unknown = 0;
  for (const [person, pane] of panes.entries()) {
    // The pane is opened again the next day, over the same outbox.
    world.pass(minute);
    const tables = world.calmly();
    await pane.outbox.sweep(tables, workbook, hold3);
    for (const entry of await pane.outbox.open(workbook)) {
      const deed = pane.deeds[Number(entry.actionId.split('-')[1])];
      if (deed === undefined) continue;
      await perform(deed, {
        ...pane,
        tables,
        world,
        parts,
        accepted,
        actionId: `${entry.actionId}-${person}`,
      });
    }
    world.pass(minute);
    await pane.outbox.sweep(tables, workbook, hold3);
    unknown += await pane.outbox.waiting(workbook);
  }
  return { ...(await countUp(world.calmly(), accepted)), unknown };
}

interface Pane {
  readonly who: string;
  readonly outbox: Outbox;
  readonly tables: WorkbookTables;
  readonly world: World;
  readonly parts: Parts;
  readonly accepted: Set<string>;
  readonly actionId: string;
}

/** As a hash may come out: Excel could take it for a number, and ten of its digits for a personal number. */
const keyOf = (form: number): string => `${form}e0101901234`;
const newerKey = (form: number): string => `${keyOf(form)}-ny`;
const sizeOf = (key: string): number => Number(/\d/u.exec(key)?.[0]) + (key.endsWith('-ny') ? 3 : 2);

/** A form's team, all from municipalities, so that no limit for general practice comes in between. */
function teamOf(size: number): Nomination {
  const participants = Array.from({ length: size }, (_, index) => participant(`Deltager ${index + 1}`));
  return nomination(size, { participants });
}

/** Carries out a deed as the pane does; a refusal is an ending like any other. */
async function perform(deed: Deed, pane: Pane): Promise<void> {
  const key = deed.do === 'replace' ? newerKey(deed.form) : keyOf(deed.form);
  const common = { who: pane.who, now: pane.world.now(), actionId: pane.actionId };
  const change = { actionId: pane.actionId, key, workbook, number: null, at: pane.world.now().toISOString() };
  try {
    if (deed.do === 'undo') {
      const undo = { ...common, round: hold3, key, reason: 'Prøve' };
      await tracked(
        pane.outbox,
        { ...change, deed: 'status', status: 'FORT' },
        () => undoImport(pane.tables, undo),
        (outcome) => toldOfStatus(outcome, ''),
      );
      return;
    }
    const order = request(key, {
      ...common,
      nomination: teamOf(sizeOf(key)),
      ...(deed.do === 'replace' ? { replaces: keyOf(deed.form) } : {}),
    });
    const outcome = await tracked(
      pane.outbox,
      { ...change, deed: 'import', status: null },
      () => pane.parts.importForm(pane.tables, order),
      toldOfImport,
    );
    if (['imported', 'already', 'outrun'].includes(outcome.kind)) pane.accepted.add(key);
  } catch (cause) {
    if (!(cause instanceof Error && 'outcome' in cause)) throw cause;
  }
}

/** Holds the workbook, as anybody sees it in the end, against what was accepted. */
async function countUp(
  tables: WorkbookTables,
  accepted: ReadonlySet<string>,
): Promise<Pick<Counts, 'runs' | 'lost' | 'doubled'>> {
  const contents = await tables.read([...ledgerTables, logTable.name]);
  const ledger = readLedger(contents, hold3);
  const logged = new Set(
    readLog(contents, hold3.timeZone)
      .filter(({ action }) => action === 'Import')
      .map(({ key }) => key),
  );
  let lost = 0;
  let doubled = 0;
  let seats = 0;
  for (let form = 0; form < formCount; form += 1) {
    for (const key of [keyOf(form), newerKey(form)]) {
      const rows = ledger.initiatives.filter((initiative) => initiative.key === key);
      const people = rows.reduce((sum, { participants }) => sum + participants.length, 0);
      const isWhole = rows.length > 0 && people >= sizeOf(key) && logged.has(key);
      if (accepted.has(key) && !isWhole) lost += 1;
      if (rows.length > 1 || people > sizeOf(key)) doubled += 1;
      seats += Math.min(sizeOf(key), rows[0]?.taken ?? 0);
    }
  }
  // Whatever else takes a seat is a row that stands twice under another name.
  if (ledger.total.taken > seats) doubled += 1;
  return { runs: 1, lost, doubled };
}
