import fc from 'fast-check';
import { hold3 } from '../../src/round';
import { importForm, readLedger, readLog, undoImport } from '../../src/workbook';
import { FakeWorkbook, type Fault } from './fake-workbook';
import { nomination, request } from './nominations';

/** Few by default; more with FAULT_RUNS=5000. A failing run prints its seed. */
const runs = Number(process.env['FAULT_RUNS'] ?? 150);

const ledgerOf = (workbook: FakeWorkbook) => readLedger(workbook.contents(), hold3);

interface Deed {
  readonly do: 'import' | 'undo' | 'replace';
  readonly form: number;
}

const forms = 4;
const size = (form: number) => form + 1;
/** All four new versions together ask for more than the 43 seats of the region. */
const newSize = (form: number) => size(form) + 10;
const keyOf = (form: number) => `form${form}`;
const newer = (form: number) => `${keyOf(form)}-ny`;

const deeds = fc.array(
  fc.record<Deed>({
    do: fc.constantFrom(
      'import' as const,
      'import' as const,
      'import' as const,
      'undo' as const,
      'replace' as const,
    ),
    form: fc.nat(forms - 1),
  }),
  { minLength: 1, maxLength: 4 },
);
const faults = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.constant<Fault>('none') },
    {
      weight: 2,
      arbitrary: fc.constantFrom<Fault>('refused', 'lost before', 'lost after', 'done and lost', 'stale'),
    },
  ),
  { maxLength: 40 },
);

test(
  'three secretaries at once, with faults: every form that there are seats for counts exactly once in the end',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.tuple(deeds, faults), { minLength: 3, maxLength: 3 }),
        async (scheduler, secretaries) => {
          await evening(
            secretaries,
            (person) => scheduler.schedule(Promise.resolve(), `person ${person}`),
            (work) => scheduler.waitFor(work),
          );
        },
      ),
      { numRuns: runs },
    );
  },
  runs * 400,
);

test('four new versions that do not all fit in the region: the last is refused, and the one before it keeps its seats', async () => {
  const { ledger, refused } = await evening([
    [
      [
        { do: 'import', form: 0 },
        { do: 'import', form: 1 },
      ],
      [],
    ],
    [
      [
        { do: 'import', form: 3 },
        { do: 'replace', form: 0 },
        { do: 'replace', form: 2 },
      ],
      [],
    ],
    [
      [
        { do: 'replace', form: 1 },
        { do: 'replace', form: 3 },
        { do: 'import', form: 2 },
      ],
      [],
    ],
  ]);
  expect(refused).toEqual(new Set([3]));
  expect(ledger.total.taken).toBe(11 + 12 + 13 + 4);
});

type Evening = readonly (readonly [readonly Deed[], readonly Fault[]])[];

/** Secretaries who work at once on one workbook, and the check of what they leave behind. */
async function evening(
  secretaries: Evening,
  between: (person: number) => Promise<void> = () => Promise.resolve(),
  waitFor: (work: Promise<unknown>) => Promise<unknown> = (work) => work,
) {
  const workbook = new FakeWorkbook();
  const reported = new Set<string>();
  const work = secretaries.map(async ([list, faultList], person) => {
    let call = 0;
    const tables = workbook.connect({
      fault: () => faultList[call++] ?? 'none',
      between: () => between(person),
    });
    for (const [index, deed] of list.entries()) {
      const done = await perform(tables, deed, person, index).catch((error: unknown) => {
        if (error instanceof Error && 'outcome' in error) return null;
        throw error;
      });
      if (done?.logged === true) reported.add(done.actionId);
    }
  });
  await waitFor(Promise.all(work));

  const all = secretaries.flatMap(([list]) => list);
  const refused = await sweep(workbook, all);
  checkEnd(workbook, all, reported, refused);
  return { ledger: ledgerOf(workbook), refused };
}

interface Done {
  readonly actionId: string;
  /** Its outcome says that it was done and logged. */
  readonly logged: boolean;
  /** It was refused for seats that are not there, and nothing else. */
  readonly full: boolean;
}

/** Carries out one deed and tells what its outcome says. */
async function perform(
  tables: ReturnType<FakeWorkbook['connect']>,
  deed: Deed,
  person: number,
  index: number,
): Promise<Done> {
  const actionId = `${person}-${index}`;
  const common = {
    who: `Person ${person}`,
    actionId,
    now: new Date(Date.UTC(2024, 3, 16, 8, person, index)),
  };
  if (deed.do === 'undo') {
    const outcome = await undoImport(tables, {
      ...common,
      round: hold3,
      key: keyOf(deed.form),
      reason: 'Prøve',
    });
    return { actionId, logged: outcome.kind === 'set' && outcome.logged, full: false };
  }
  const outcome = await importForm(
    tables,
    deed.do === 'import'
      ? request(keyOf(deed.form), { ...common, nomination: nomination(size(deed.form)) })
      : request(newer(deed.form), {
          ...common,
          nomination: nomination(newSize(deed.form)),
          replaces: keyOf(deed.form),
        }),
  );
  return {
    actionId,
    logged: outcome.kind === 'imported' && outcome.logged,
    full: outcome.kind === 'changed' && outcome.limits.length > 0 && !outcome.replacedIsGone,
  };
}

/**
 * What the panes do once the service answers again: every deed is asked for once more. The forms whose new version was then
 * refused for want of seats.
 */
async function sweep(workbook: FakeWorkbook, all: readonly Deed[]): Promise<ReadonlySet<number>> {
  const refused = new Set<number>();
  const tables = workbook.connect();
  for (const [index, deed] of all.filter((one) => one.do === 'import').entries()) {
    await perform(tables, deed, 9, index);
  }
  for (const [index, deed] of all.filter((one) => one.do === 'undo').entries()) {
    await perform(tables, deed, 8, index);
  }
  for (const [index, deed] of all.filter((one) => one.do === 'replace').entries()) {
    if ((await perform(tables, deed, 7, index)).full) refused.add(deed.form);
  }
  return refused;
}

function checkEnd(
  workbook: FakeWorkbook,
  all: readonly Deed[],
  reported: ReadonlySet<string>,
  refused: ReadonlySet<number>,
): void {
  const ledger = ledgerOf(workbook);
  const seatsOf = (key: string) => ledger.initiatives.find((one) => one.key === key)?.taken ?? 0;
  const did = (what: Deed['do'], form: number) => all.some((one) => one.do === what && one.form === form);
  let expected = 0;
  for (let form = 0; form < forms; form += 1) {
    const imported = did('import', form);
    const replaced = imported && did('replace', form) && !refused.has(form);
    const old = imported && !replaced && !did('undo', form) ? size(form) : 0;
    expect([keyOf(form), seatsOf(keyOf(form))]).toEqual([keyOf(form), old]);
    expect([newer(form), seatsOf(newer(form))]).toEqual([newer(form), replaced ? newSize(form) : 0]);
    expected += old + (replaced ? newSize(form) : 0);
  }
  expect(ledger.total.taken).toBe(expected);
  // Nothing is refused that there were seats for: the version before would give its own back.
  const region = ledger.regions.find(({ code }) => code === 'M');
  for (const form of refused) {
    expect((region?.free ?? 0) + seatsOf(keyOf(form))).toBeLessThan(newSize(form));
  }
  const keys = ledger.initiatives.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const logged = new Set(readLog(workbook.contents(), hold3.timeZone).map(({ actionId }) => actionId));
  expect([...reported].filter((actionId) => !logged.has(actionId))).toEqual([]);
}
