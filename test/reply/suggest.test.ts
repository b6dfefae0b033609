import { readReplyToken } from '../../src/form/open';
import { suggestReplyBy, suggestTemplates } from '../../src/reply';
import { hold3 } from '../../src/round';
import { answer, ledgerWith } from '../review/builders';
import { importedAs, replyTo, replyWithout } from './builders';

describe('the templates offered', () => {
  test.each([
    ['a ready form', replyTo(), ['KVIT']],
    ['a form with errors', replyTo({ answers: { goal: '' } }), ['RETUR', 'PÅMINDR', 'KVIT']],
    ['a blank form', replyTo({ blank: true }), ['RETUR', 'PÅMINDR', 'KVIT']],
    [
      'a late form with errors',
      replyTo({ answers: { goal: '' }, received: '2024-05-02T08:00:00+02:00' }),
      ['RETURF', 'RETUR', 'PÅMINDR', 'KVIT'],
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
      ['CPR', 'RETUR', 'PÅMINDR', 'KVIT'],
    ],
    [
      'several initiatives',
      replyTo({ furtherInitiatives: [answer('Bedre hjem')] }),
      ['FLERE', 'RETUR', 'PÅMINDR', 'KVIT'],
    ],
    ['an imported form', replyTo({}, { ledger: importedAs('IMP') }), ['TILM', 'STIL']],
    [
      'an imported form with advice',
      replyTo({ contactPerson: null }, { ledger: importedAs('IMP') }),
      ['TILMF', 'TILM', 'STIL'],
    ],
    ['a form on the waiting list', replyTo({}, { ledger: importedAs('VENT') }), ['VENT', 'PLADS']],
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
