import { clusterByCode } from '../../round';
import type { DraftDesk } from '../drafts';
import type { Addressed, Services, WorkbookSnapshot } from '../services';
import { copyOnly } from '../state/failures';
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
  const told = <Result>(result: Result): Result => {
    onKept();
    return result;
  };

  return {
    kind: 'letters',
    addressees: [...byKey].map(([key, one]) => ({
      key,
      name: nameOf(one, snapshot) || untitled,
      obstacle: null,
    })),
    offered: (key, language) => of(key, [], (one) => letters.offered(one, snapshot, language)),
    compose: (key, { code }, language) =>
      of(key, { kind: 'blocked', problems: [] }, (one) => letters.compose(one, code, snapshot, language)),
    async open(key, { code }, { draft, replyBy }) {
      const how = await mailbox.openNewMail(draft).catch(() => copyOnly('failed'));
      if (how.kind !== 'shown') return { how, trouble: null };
      const trouble = await of(key, null, (one) =>
        letters.kept({ whom: one, template: code, replyBy, by: 'draft' }, snapshot),
      );
      return told({ how, trouble });
    },
    copied: async (key, { code }, { replyBy }) =>
      told(
        await of(key, null, (one) =>
          letters.kept({ whom: one, template: code, replyBy, by: 'copy' }, snapshot),
        ),
      ),
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
