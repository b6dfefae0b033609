import type { DraftDesk } from '../../src/taskpane/drafts';
import { judgeAll } from '../../src/taskpane/drafts/judge';
import type { ReplyTemplateChoice } from '../../src/taskpane/services';

const choice = (code: string, more: Partial<ReplyTemplateChoice> = {}): ReplyTemplateChoice => ({
  code,
  name: `Tekst ${code}`,
  offeredWhen: 'Når det passer.',
  isSuggested: false,
  isOwn: false,
  wording: { subject: '', body: '' },
  withCopy: false,
  awaitsAnswer: false,
  ...more,
});

/** A desk with one addressee, for whom KVIT fits, TILM is for something else and EGEN is the secretariat's own. */
function deskWith(changes: Partial<DraftDesk> = {}): DraftDesk {
  const draft = { subject: '', html: '', text: '', to: ['karen@randers.example'], cc: [], attachments: [] };
  return {
    kind: 'letters',
    isReply: false,
    addressees: [{ key: 'a', name: 'Skema a', obstacle: null }],
    offered: async () => [
      choice('KVIT', { isSuggested: true }),
      choice('TILM'),
      choice('EGEN', { isOwn: true }),
    ],
    compose: async () => ({ kind: 'draft', draft, replyBy: null, copy: null }),
    open: async () => ({ kind: 'copy', reason: 'failed' }),
    kept: async () => null,
    sent: async () => null,
    writtenTo: async () => new Map(),
    ...changes,
  };
}

const judged = async (template: string | null, changes: Partial<DraftDesk> = {}) =>
  (await judgeAll(deskWith(changes), template, 'da')).get('a');

test.each([
  ['the text that fits', 'KVIT'],
  ['the text that fits each', null],
  ['a text that the secretariat wrote itself, of which no rule says when it fits', 'EGEN'],
])('%s can be had', async (_, template) => {
  expect(await judged(template)).toMatchObject({ kind: 'fits', doubts: [] });
});

test('a text for something else is a doubt that names the one that fits', async () => {
  expect(await judged('TILM')).toMatchObject({
    kind: 'doubtful',
    doubts: [{ kind: 'not-offered', choice: { code: 'TILM' }, fitting: 'Tekst KVIT' }],
  });
});

test('who was written to is a doubt; who has no address is told of and can be written to', async () => {
  const at = '2024-04-16T08:42:00Z';
  expect(await judged('KVIT', { writtenTo: async () => new Map([['a', at]]) })).toMatchObject({
    kind: 'doubtful',
    doubts: [{ kind: 'written', at }],
  });
  const draft = { subject: '', html: '', text: '', to: [], cc: [], attachments: [] };
  const nobody = await judged('KVIT', {
    compose: async () => ({ kind: 'draft', draft, replyBy: null, copy: null }),
  });
  expect(nobody).toMatchObject({ kind: 'fits', doubts: [{ kind: 'nobody' }] });
});

test('a placeholder without a value, an obstacle and the want of a text each block, with why', async () => {
  const problems = [{ kind: 'empty', placeholder: 'nr' }] as const;
  expect(await judged('TILM', { compose: async () => ({ kind: 'blocked', problems }) })).toMatchObject({
    kind: 'blocked',
    problems,
    doubts: [{ kind: 'not-offered' }],
  });
  const addressees = [{ key: 'a', name: 'Skema a', obstacle: 'Ikke læst' }];
  expect(await judged('KVIT', { addressees })).toEqual({ kind: 'obstacle', why: 'Ikke læst' });
  expect(await judged(null, { offered: async () => [choice('TILM')] })).toEqual({ kind: 'no-template' });
});
