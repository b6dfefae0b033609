import type { Round } from '../../round';
import {
  followInitiative,
  importForm,
  ledgerTables,
  readLedger,
  recordReceipt,
  rowDetails,
  type WorkbookTables,
} from '../../workbook';
import { inventedForms, type InventedForm } from './invented-forms';
import { inventedPerson } from './invented-people';

const who = 'Anne Bech';

/** How far it has come: forms done, of all. */
export type OnProgress = (done: number, all: number) => void;

/**
 * Fills a workbook with 60 invented initiatives through the same import as real ones: most have seats, one waits, some were
 * returned or need a decision. Filled before, nothing is added. Returns how many initiatives were imported.
 */
export async function fillWorkbook(
  tables: WorkbookTables,
  round: Round,
  now: Date,
  onProgress: OnProgress = () => undefined,
): Promise<number> {
  const forms = inventedForms(round, now);
  let imported = 0;
  for (const [index, form] of forms.entries()) {
    const request = {
      ...actionFor(form, now),
      round,
      nomination: form.nomination,
      mail: form.mail,
      findings: [],
      ...(index % 20 === 19 ? { status: 'VENT' } : {}),
    };
    const first = await importForm(tables, request);
    // A form for which the region has no seats left waits, as the secretariat would have it.
    const outcome =
      first.kind === 'changed' ? await importForm(tables, { ...request, status: 'VENT' }) : first;
    if (outcome.kind === 'imported' && !outcome.renewed) imported += 1;
    onProgress(index + 1, forms.length);
  }
  if (imported > 0) {
    await follow(tables, round, forms, now);
    await leaveUndecided(tables, round, forms, now);
  }
  return imported;
}

function actionFor(form: InventedForm, now: Date) {
  const handled = new Date(Math.min(now.getTime(), form.received.getTime() + 3_600_000));
  return { who, now: handled, reason: null, key: form.key, actionId: `opdigtet-${form.key.slice(0, 12)}` };
}

/** Agrees a sparring partner and days with some of the clusters. */
async function follow(
  tables: WorkbookTables,
  round: Round,
  forms: readonly InventedForm[],
  now: Date,
): Promise<void> {
  const contents = await tables.read(ledgerTables);
  const details = rowDetails(contents);
  const sessions = round.calendar.filter(({ kind }) => kind !== 'period');
  const keys = new Set(forms.filter((_, index) => index % 10 === 0).map(({ key }) => key));
  const chosen = readLedger(contents, round).initiatives.filter(({ key }) => keys.has(key));
  for (const [index, initiative] of chosen.entries()) {
    const before = details.of(initiative).following;
    await followInitiative(tables, {
      round,
      who,
      now,
      reason: null,
      actionId: `opdigtet-følg-${index}`,
      key: initiative.key,
      title: initiative.title,
      before,
      after: {
        ...before,
        partner: inventedPerson(400 + index, 'region', '').name.text,
        firstTakeUp: sessions.at(1)?.from ?? null,
        secondTakeUp: sessions.at(3)?.from ?? null,
      },
    });
  }
}

/** Forms of the last cluster but one that came in and are not imported: one undecided, one returned, one overdue. */
async function leaveUndecided(
  tables: WorkbookTables,
  round: Round,
  forms: readonly InventedForm[],
  now: Date,
): Promise<void> {
  const cluster = round.clusters.at(-2);
  const day = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const states = [
    { state: 'AFV', replyBy: null, title: 'Sammen om den svære overgang' },
    { state: 'RET', replyBy: day(5), title: 'Sund hele livet' },
    { state: 'RET', replyBy: day(-2), title: 'Fælles indgang for borgeren' },
  ];
  for (const [index, { state, replyBy, title }] of states.entries()) {
    const form = forms[index];
    if (cluster === undefined || form === undefined) return;
    await recordReceipt(tables, {
      ...actionFor(form, now),
      round,
      key: form.key.split('').reverse().join(''),
      actionId: `opdigtet-modtaget-${index}`,
      mail: {
        ...form.mail,
        subject: `Indmelding: ${title}`,
        messageId: `<åben-${index}@organisation.example>`,
      },
      cluster: cluster.code,
      title,
      asks: { seats: 3, generalPractice: 0 },
      findings: [],
      state,
      replyBy,
    });
  }
}
