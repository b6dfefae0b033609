import { createOutbox, memoryOutbox, type Outbox } from '../../src/outbox';
import { importForm, type WorkbookTables } from '../../src/workbook';
import { initiativeTable, participantTable } from '../../src/workbook/layout';
import { manyRuns } from '../faults/many-runs';
import { goodParts } from '../faults/run';

const seed = Number(process.env['FAULT_SEED'] ?? Date.now() % 2 ** 31);
const runs = 300;

test(`${runs} evenings of three secretaries with faults lose, double and leave open nothing (seed ${seed})`, async () => {
  expect({ seed, ...(await manyRuns({ runs, seed })) }).toEqual({
    seed,
    runs,
    lost: 0,
    doubled: 0,
    unknown: 0,
    failures: [],
  });
}, 300_000);

describe('the counts can fail', () => {
  const few = { runs: 10, seed: 1 };

  test('an outbox that keeps nothing loses what was answered and then lost', async () => {
    const keepsNothing = (): Outbox => ({
      ...createOutbox(memoryOutbox(), () => new Date(0)),
      begin: () => Promise.resolve(),
    });
    const { lost, failures } = await manyRuns(few, { ...goodParts, outbox: keepsNothing });
    expect(lost).toBeGreaterThan(0);
    expect(failures[0]).toContain('"lost":');
  });

  test('an outbox that never looks leaves changes open', async () => {
    const neverLooks = (now: () => Date): Outbox => ({
      ...createOutbox(memoryOutbox(), now),
      sweep: () => Promise.resolve(),
    });
    expect((await manyRuns(few, { ...goodParts, outbox: neverLooks })).unknown).toBeGreaterThan(0);
  });

  test('an import that sends a row again without reading back, and does not number its rows, doubles', async () => {
    const blind: typeof importForm = (tables, request) => importForm(sendingBlindly(tables), request);
    expect((await manyRuns(few, { ...goodParts, importForm: blind })).doubled).toBeGreaterThan(0);
  });
});

/** Tables that send an append again whose answer never came, and leave the participants' numbers out. */
function sendingBlindly(tables: WorkbookTables): WorkbookTables {
  const numbers = Object.keys(participantTable.columns).indexOf('number');
  return {
    ...tables,
    append: async (table, rows) => {
      const sent =
        table === initiativeTable.name
          ? rows
          : rows.map((row) => row.map((cell, index) => (index === numbers ? null : cell)));
      await tables.append(table, sent).catch(() => tables.append(table, sent));
    },
  };
}
