import { hold3 } from '../../src/round';
import { composeLetter, offeredTo } from '../../src/taskpane/compose/letters';
import { planDesk, repliesTo, replyAfter } from '../../src/taskpane/seats/plan-letters';
import { ledgerAfterPlans, type Plan, readLedger, readPlans } from '../../src/workbook';
import { initiative, team, workbookWith } from '../workbook/rows';
import { fakeWorld, now } from './fakes';

const planned = (key: string, status: string, found: string) =>
  initiative(key, { status, planned: found, sender: `${key}@randers.example`, subject: `Indmelding ${key}` });
const rows = {
  initiatives: [
    planned('får', 'Venteliste', 'Importeret'),
    planned('venter', 'Importeret', 'Venteliste'),
    planned('ud', 'Importeret', 'Trukket tilbage'),
    planned('nej', 'Venteliste', 'Afvist'),
    planned('sidder', 'Importeret', 'Importeret, åbne punkter'),
    planned('måske', 'Importeret', 'Ved ikke'),
  ],
  participants: ['får', 'venter', 'ud', 'nej', 'sidder', 'måske'].flatMap((key) => team(key, 2)),
};
const contents = workbookWith(rows);
const before = readLedger(contents, hold3);
const plans = readPlans(contents, hold3, before);
const planOf = (key: string): Plan => {
  const plan = plans.find((one) => one.initiative.key === key);
  if (plan === undefined) throw new Error(key);
  return plan;
};

/** The desk over the real letters, with the workbook as it is once the plans are carried out. */
function deskAfter(ledger = ledgerAfterPlans(contents, hold3, plans), keys = repliesTo(plans, hold3).keys) {
  const { services } = fakeWorld();
  const snapshot = {
    round: hold3,
    ledger,
    contents,
    receipts: [],
    ledgerWithout: () => ledger,
    problem: null,
    readAt: now.toISOString(),
  };
  const letters = {
    ...services.letters,
    offered: (...what: Parameters<typeof services.letters.offered>) => offeredTo(...what, now),
    compose: (...what: Parameters<typeof services.letters.compose>) => composeLetter(...what, now),
  };
  return planDesk(keys, snapshot, 'Uden titel', { ...services, letters }, () => undefined);
}

test.each([
  ['får', 'PLADS'],
  ['venter', 'VENT'],
  ['ud', 'TRUK'],
  ['nej', ''],
  ['sidder', 'TILM'],
])('the plan for »%s« is told with the reply »%s«', (key, template) => {
  expect(replyAfter(planOf(key), hold3)).toBe(template);
});

test('there is a reply for each plan that can be carried out, in their order', () => {
  expect(repliesTo(plans, hold3).keys).toEqual([
    'PLADS:får',
    'VENT:venter',
    'TRUK:ud',
    ':nej',
    'TILM:sidder',
  ]);
});

test('each is a draft to the one who sent the form, by its own text, with what the workbook says now', async () => {
  const desk = deskAfter();
  const draftOf = async (key: string) => {
    const choice = (await desk.offered(key, 'da')).find(({ isSuggested }) => isSuggested);
    if (choice === undefined) throw new Error(key);
    const composed = await desk.compose(key, choice, 'da');
    if (composed.kind === 'blocked') throw new Error(JSON.stringify(composed.problems));
    return { template: choice.code, to: composed.draft.to, text: composed.draft.text };
  };
  const given = await draftOf('PLADS:får');
  expect(given).toMatchObject({ template: 'PLADS', to: ['får@randers.example'] });
  expect(given.text).toContain('Der er blevet plads til "Initiativ får"');
  const waits = await draftOf('VENT:venter');
  expect(waits).toMatchObject({ template: 'VENT', to: ['venter@randers.example'] });
  expect(waits.text).toContain('som nummer 1 i Region Midtjylland');
  expect((await draftOf('TRUK:ud')).template).toBe('TRUK');
});

test('a reply is left out once its initiative stands otherwise', () => {
  expect(deskAfter(before).addressees.map(({ key }) => key)).toEqual([':nej', 'TILM:sidder']);
  expect(deskAfter(undefined, ['TILM:borte']).addressees).toEqual([]);
});
