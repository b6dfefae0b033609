import { type Round, statusByCode } from '../../round';
import { statusCodes } from '../../workbook';
import type { LedgerInitiative, Plan } from '../../workbook/ledger';
import type { DraftDesk, DraftQueue } from '../drafts';
import { letterDesk } from '../reminders/letter-desk';
import type { Services, WorkbookSnapshot } from '../services';

/** Code of the reply that tells what became of an initiative; empty where the round's own rules must say. */
export function replyAfter({ initiative, status }: Plan, round: Round): string {
  const after = statusByCode(round, status ?? '');
  if (after === undefined) return '';
  if (after.takesSeat) return initiative.waits ? 'PLADS' : 'TILM';
  if (after.waits) return 'VENT';
  return after.code === statusCodes.withdrawn ? 'TRUK' : '';
}

/** What stands for a plan's reply in the list of drafts: which reply, and about which form. */
function replyKey(plan: Plan, round: Round): string {
  return `${replyAfter(plan, round)}:${plan.initiative.key}`;
}

/** The replies to plans that were carried out, none of them opened yet. Those who get them are Danish. */
export function repliesTo(plans: readonly Plan[], round: Round): DraftQueue {
  const valid = plans.filter(({ status }) => status !== null);
  return { template: null, language: 'da', keys: valid.map((plan) => replyKey(plan, round)), steps: {} };
}

/** Drafts of those replies, by their keys; those that no longer hold are left out. */
export function planDesk(
  keys: readonly string[],
  snapshot: WorkbookSnapshot,
  untitled: string,
  services: Pick<Services, 'letters' | 'mailbox'>,
  onKept: () => void,
): DraftDesk {
  const initiatives = new Map(snapshot.ledger.initiatives.map((initiative) => [initiative.key, initiative]));
  const found = keys.flatMap((key): readonly (readonly [string, LedgerInitiative])[] => {
    const initiative = initiatives.get(formOf(key));
    return initiative === undefined || !isStillTrue(templateOf(key), initiative) ? [] : [[key, initiative]];
  });
  const desk = letterDesk(
    found.map(([, initiative]) => ({ kind: 'initiative', initiative })),
    snapshot,
    untitled,
    services,
    onKept,
  );
  const names = new Map(desk.addressees.map(({ key, name }) => [key, name]));
  return {
    ...desk,
    kind: 'plans',
    addressees: found.map(([key, initiative]) => ({
      key,
      name: names.get(initiative.key) ?? untitled,
      obstacle: null,
    })),
    async offered(key, language) {
      const template = templateOf(key);
      const choices = await desk.offered(formOf(key), language);
      if (!choices.some(({ code }) => code === template)) return choices;
      return choices
        .map((choice) => ({ ...choice, isSuggested: choice.code === template }))
        .sort((one, other) => Number(other.isSuggested) - Number(one.isSuggested));
    },
    compose: (key, ...rest) => desk.compose(formOf(key), ...rest),
    open: (key, ...rest) => desk.open(formOf(key), ...rest),
    kept: (key, ...rest) => desk.kept(formOf(key), ...rest),
    sent: (key, ...rest) => desk.sent(formOf(key), ...rest),
  };
}

/** Whether the reply still tells how the initiative stands: what was carried out may have been undone since. */
function isStillTrue(template: string, { takesSeat, waits, status }: LedgerInitiative): boolean {
  switch (template) {
    case 'PLADS':
    case 'TILM':
      return takesSeat;
    case 'VENT':
      return waits;
    case 'TRUK':
      return status === statusCodes.withdrawn;
    default:
      return true;
  }
}

function templateOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

function formOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
