import { readReplyToken } from '../../src/form/open';
import { suggestReplyBy, suggestTemplates } from '../../src/reply';
import { hold3, type Round } from '../../src/round';
import { emptyLedger, type Ledger, type LedgerInitiative } from '../../src/workbook/ledger';
import { answer, ledgerWith } from '../review/builders';
import { importedAs, replyTo, replyWithout } from './builders';

describe('the templates offered', () => {
  test.each([
    ['a ready form', replyTo(), ['KVIT']],
    ['a form with errors', replyTo({ answers: { goal: '' } }), ['RETUR', 'KVIT']],
    ['a blank form', replyTo({ blank: true }), ['RETUR', 'KVIT']],
    [
      'a late form with errors',
      replyTo({ answers: { goal: '' }, received: '2024-05-02T08:00:00+02:00' }),
      ['RETURF', 'RETUR', 'KVIT'],
    ],
    ['a form that needs a decision', replyTo({ region: 'D' }), ['STIL', 'KVIT']],
    [
      'a form that there are no seats for',
      replyTo({ ledger: ledgerWith([{ taken: 42, cluster: 'M-HORS' }]) }),
      ['STIL', 'VENT', 'KVIT'],
    ],
    [
      'a personal number',
      replyTo({ personalNumbers: [{ place: 'A1', masked: '010190-****' }] }),
      ['CPR', 'RETUR', 'KVIT'],
    ],
    [
      'several initiatives',
      replyTo({ furtherInitiatives: [answer('Bedre hjem')] }),
      ['FLERE', 'RETUR', 'KVIT'],
    ],
    ['an imported form', replyTo({}, { ledger: importedAs('IMP') }), ['TILM', 'STIL']],
    [
      'an imported form with advice',
      replyTo({ contactPerson: null }, { ledger: importedAs('IMP') }),
      ['TILMF', 'TILM', 'STIL'],
    ],
    ['a form on the waiting list', replyTo({}, { ledger: importedAs('VENT') }), ['VENT', 'PLADS']],
    [
      'an imported form of which some wait for seats',
      replyTo({}, { ledger: withRows(importedAs('IMP'), { waiting: 1 }) }),
      ['TILM', 'VENT', 'PLADS', 'STIL'],
    ],
    [
      'a form that was returned and is not answered',
      replyTo({ answers: { goal: '' } }, { ledger: awaitedIn(hold3) }),
      ['RETUR', 'PÅMINDR', 'KVIT'],
    ],
    ['a withdrawn initiative', replyTo({}, { ledger: importedAs('TRUK') }), ['TRUK']],
    [
      'a file that cannot be read',
      replyWithout({ content: { kind: 'unreadable', refusal: { code: 'file.pdf' } } }),
      ['FORMAT'],
    ],
    ['a mail without a form', replyWithout({ content: { kind: 'not-a-form', refusal: null } }), []],
    ['a cluster that has sent nothing', replyWithout({ mail: null, cluster: 'M-HORS' }), ['PÅMIND']],
  ])('for %s', (_name, context, codes) => {
    expect(suggestTemplates(context)).toEqual(codes);
  });

  test('are only those the setup has', () => {
    const round = { ...hold3, templates: hold3.templates.filter(({ code }) => code !== 'KVIT') };
    expect(suggestTemplates({ ...replyTo(), round })).toEqual([]);
  });
});

/** The ledger with every initiative's row changed. */
function withRows(ledger: Ledger, changes: Partial<LedgerInitiative>): Ledger {
  return { ...ledger, initiatives: ledger.initiatives.map((row) => ({ ...row, ...changes })) };
}

/** A ledger in which the form under review was returned. */
function awaitedIn(round: Round): Ledger {
  const key = replyTo().key ?? '';
  const form = {
    key,
    title: '',
    region: 'M',
    cluster: 'M-RAND',
    seats: 3,
    generalPractice: 0,
    received: null,
  };
  return { ...emptyLedger(round), onTheirWay: [{ ...form, state: 'RET', row: 0 }] };
}

describe('the day to answer by', () => {
  test.each([
    ['two weeks before the deadline', '2024-04-16T09:00:00+02:00', '2024-04-30'],
    ['a week before, to the hour', '2024-04-23T09:00:00+02:00', '2024-04-30'],
    ['two days before: a week at least', '2024-04-29T09:00:00+02:00', '2024-05-06'],
    ['after it, never on a Saturday', '2024-05-04T09:00:00+02:00', '2024-05-13'],
    ['after it, never on a Sunday', '2024-05-05T09:00:00+02:00', '2024-05-13'],
    ['late in the evening, by the round’s own clock', '2024-05-01T23:30:00+02:00', '2024-05-08'],
  ])('%s', (_name, now, day) => {
    expect(suggestReplyBy(hold3, Date.parse(now))).toBe(day);
  });
});

describe('the mark of a reply', () => {
  test.each([
    ['SV: Indmelding [NLPS 3f9a0c12]', '3f9a0c12'],
    ['Re: SV: [nlps 3F9A0C12] Indmelding', '3f9a0c12'],
    ['Vores reference: [NLPS 3f9a0c12]. Lad den stå', '3f9a0c12'],
    ['Indmelding', null],
    ['[NLPS 3f9a]', null],
    ['[NLPS xyzxyzxy]', null],
  ])('%s', (subject, token) => {
    expect(readReplyToken(subject)).toBe(token);
  });
});
