import { reminderKey } from '../../src/taskpane/reminders/whom';
import type {
  ComposedReply,
  Reminded,
  ReminderService,
  Trouble,
  WorkbookSnapshot,
} from '../../src/taskpane/services';
import { clusterByCode } from '../../src/round';

/** Reminders that are kept where the test can see them. */
export class FakeReminders implements ReminderService {
  readonly known = new Map<string, string>();
  trouble: Trouble | null = null;

  async compose(whom: Reminded, { round }: WorkbookSnapshot): Promise<ComposedReply> {
    const to =
      whom.kind === 'cluster' ? (clusterByCode(round, whom.code)?.contactEmail ?? '') : whom.receipt.sender;
    const draft = {
      subject: 'Indmelding',
      html: '<p>Kære alle</p>',
      text: 'Kære alle',
      to: [to],
      cc: [],
      attachments: [],
    };
    return { kind: 'draft', draft, replyBy: null, copy: null };
  }

  async kept(whom: Reminded): Promise<Trouble | null> {
    if (this.trouble === null) this.known.set(reminderKey(whom), '2024-04-16T08:42:00Z');
    return this.trouble;
  }

  async last(): Promise<ReadonlyMap<string, string>> {
    return this.known;
  }
}
