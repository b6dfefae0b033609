import type { LedgerInitiative } from '../workbook/ledger';
import type { ReplyContext } from './context';
import { initiativeOf } from './subject-of-reply';

const overQuota = ['region.over-quota', 'programme.over-quota'];

/** Codes of the templates whose time the rules below know; whether others fit is for a person to say. */
const ruled: ReadonlySet<string> = new Set([
  'KVIT',
  'TILM',
  'TILMF',
  'RETUR',
  'RETURF',
  'STIL',
  'VENT',
  'PLADS',
  'FORMAT',
  'CPR',
  'FLERE',
  'PÅMIND',
  'PÅMINDR',
  'TRUK',
]);

/** Whether no rule says when the template fits: one that the secretariat wrote itself. */
export function isOwnTemplate(code: string): boolean {
  return !ruled.has(code);
}

/**
 * Codes of the templates that fit what was found, the most fitting first. Only those the round has.
 */
export function suggestTemplates(context: ReplyContext): readonly string[] {
  const known = new Set(context.round.templates.map(({ code }) => code));
  return [...new Set(fitting(context))].filter((code) => known.has(code));
}

function fitting(context: ReplyContext): readonly string[] {
  const { content } = context;
  const initiative = initiativeOf(context);
  if (initiative !== undefined) return forInitiative(context, initiative);
  if (content === null) return [context.key === null ? 'PÅMIND' : 'PÅMINDR'];
  if (content.kind !== 'form') return content.refusal === null ? [] : ['FORMAT'];
  return forForm(
    content.review.findings.map(({ code }) => code),
    content.review.verdict,
    context.ledger.onTheirWay.some(({ key, state }) => key === context.key && state === 'RET'),
  );
}

function forInitiative(
  context: ReplyContext,
  { status, takesSeat, waiting }: LedgerInitiative,
): readonly string[] {
  const hasAdvice =
    context.content?.kind === 'form' &&
    context.content.review.findings.some(({ severity }) => severity === 'advice');
  if (takesSeat) {
    // Some of its participants may still stand in the queue.
    return [...(hasAdvice ? ['TILMF'] : []), 'TILM', ...(waiting > 0 ? ['VENT', 'PLADS'] : []), 'STIL'];
  }
  switch (status) {
    case 'VENT':
      return ['VENT', 'PLADS'];
    case 'TRUK':
      return ['TRUK'];
    case 'RET':
      return ['PÅMINDR', 'RETUR'];
    default:
      return ['KVIT', 'STIL'];
  }
}

function forForm(
  codes: readonly string[],
  verdict: 'ready' | 'decision' | 'return',
  wasReturned: boolean,
): readonly string[] {
  const found = (code: string) => codes.includes(code);
  const returned = found('deadline.passed') ? ['RETURF', 'RETUR'] : ['RETUR'];
  return [
    ...(found('privacy.cpr') ? ['CPR'] : []),
    ...(found('form.multiple-initiatives') ? ['FLERE'] : []),
    ...(verdict === 'return' ? returned : []),
    ...(wasReturned ? ['PÅMINDR'] : []),
    ...(verdict === 'decision' ? ['STIL'] : []),
    ...(codes.some((code) => overQuota.includes(code)) ? ['VENT'] : []),
    'KVIT',
  ];
}
