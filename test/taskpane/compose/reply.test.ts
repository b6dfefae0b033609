import { shippedRound } from '../../../src/desk';
import { replyService } from '../../../src/taskpane/compose/reply';
import type { ReplyOrder } from '../../../src/taskpane/services';
import { mail } from '../fakes';

const now = new Date('2024-04-16T09:00:00+02:00');

test('a question without a file is answered without a word of a file that could not be read', async () => {
  const snapshot = { ...(await shippedRound()), problem: null, readAt: now.toISOString() };
  const service = replyService(() => now);
  const [suggested] = await service.offered(null, snapshot, 'da');
  const order: ReplyOrder = {
    template: suggested?.code ?? '',
    checked: null,
    snapshot,
    mail: mail('mail-1', []),
    findings: [],
    language: 'da',
    copyToCluster: false,
    replyBy: null,
    wording: null,
    attachCopy: false,
    handedIn: null,
    bodyToken: null,
  };
  const composed = await service.compose(order);
  if (composed.kind !== 'draft') throw new Error(composed.kind);
  expect(composed.draft.html).not.toMatch(/kan desværre ikke læse|ingen tekst/u);
  expect(composed.draft.html).toMatch(/Er den ment som en indmelding, så vedhæft det udfyldte skema/u);
});
