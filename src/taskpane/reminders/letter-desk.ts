import { clusterByCode } from '../../round';
import type { DraftDesk } from '../drafts';
import type { Addressed, Services, WorkbookSnapshot } from '../services';
import { failedReply } from '../state/failures';
import { letterKey } from './whom';

/** Drafts of letters to those on the workbook's lists, named by their keys. */
export function letterDesk(
  whom: readonly Addressed[],
  snapshot: WorkbookSnapshot,
  untitled: string,
  { letters, mailbox }: Pick<Services, 'letters' | 'mailbox'>,
  onKept: () => void,
): DraftDesk {
  const byKey = new Map(whom.map((one) => [letterKey(one), one]));
  /** Does something for one of them; nothing for a key that is none of theirs. */
  const of = async <Result>(
    key: string,
    none: Result,
    act: (one: Addressed) => Promise<Result>,
  ): Promise<Result> => {
    const one = byKey.get(key);
    return one === undefined ? none : act(one);
  };

  return {
    kind: 'letters',
    isReply: false,
    addressees: [...byKey].map(([key, one]) => ({
      key,
      name: nameOf(one, snapshot) || untitled,
      obstacle: null,
    })),
    offered: (key, language) => of(key, [], (one) => letters.offered(one, snapshot, language)),
    compose: (key, { code }, language) =>
      of(key, { kind: 'blocked', problems: [] }, (one) => letters.compose(one, code, snapshot, language)),
    open: (_, { draft }) => mailbox.openNewMail(draft).catch(failedReply),
    async kept(key, { code }, { replyBy }, _, by) {
      const trouble = await of(key, null, (one) =>
        letters.kept({ whom: one, template: code, replyBy, by }, snapshot),
      );
      onKept();
      return trouble;
    },
    sent: (key, template) => of(key, null, (one) => letters.sent(one, template, snapshot)),
    // Whoever is on these lists has been written to before, and the list says when.
    writtenTo: () => Promise.resolve(new Map()),
  };
}

function nameOf(whom: Addressed, { round }: WorkbookSnapshot): string {
  if (whom.kind === 'cluster') return clusterByCode(round, whom.code)?.name ?? '';
  if (whom.kind === 'return') return whom.receipt.title;
  return [whom.initiative.number, whom.initiative.title].filter((part) => part !== '').join(' · ');
}
