import type { Round } from '../../src/round';
import type { ReplyBooks, ReplyKept, SentReply, Trouble } from '../../src/taskpane/services';
import type { Receipt } from '../../src/workbook';

/** The books that replies are kept in: Indmeldinger with one line a form, as the newest of its lines tells. */
export class FakeBooks implements ReplyBooks {
  receipts: Receipt[] = [];
  readonly entries: ReplyKept[] = [];
  /** What the next writes end as, instead of going through. */
  trouble: Trouble | null = null;

  async kept(kept: ReplyKept): Promise<Trouble | null> {
    await Promise.resolve();
    if (this.trouble !== null) return this.trouble;
    this.entries.push(kept);
    const { checked, mail } = kept.order;
    if (checked === null || kept.replyBy === null) return null;
    this.put(checked.key, {
      sender: mail?.from.address ?? '',
      state: 'Returneret',
      replyBy: kept.replyBy,
      remark: 'Svarkladde åbnet: Returneret med rettelser',
    });
    return null;
  }

  /** What was said to be sent of replies that await no answer. */
  readonly said: SentReply[] = [];

  async sent(key: string, _round: Round, reply?: SentReply): Promise<Trouble | null> {
    await Promise.resolve();
    const isReturn = this.receipts.some((receipt) => receipt.key === key);
    if (this.trouble === null && reply !== undefined && !isReturn) this.said.push(reply);
    else if (this.trouble === null) this.put(key, { remark: 'Markeret som sendt: Returneret med rettelser' });
    return this.trouble;
  }

  async undone(key: string): Promise<Trouble | null> {
    await Promise.resolve();
    if (this.trouble === null) this.put(key, { state: 'Ny', replyBy: null, remark: 'Returnering fortrudt' });
    return this.trouble;
  }

  put(key: string, changes: Partial<Receipt>): void {
    const known = this.receipts.find((receipt) => receipt.key === key);
    const receipt: Receipt = { ...(known ?? emptyReceipt), ...changes, key };
    this.receipts = [...this.receipts.filter((other) => other.key !== key), receipt];
  }
}

const emptyReceipt: Omit<Receipt, 'key'> = {
  received: '2024-04-16T09:14:00+02:00',
  sender: 'karen.lund@randers.example',
  subject: 'Indmelding – Den gode udskrivelse',
  file: 'skema.xlsx',
  cluster: 'Randersklyngen',
  title: 'Den gode udskrivelse',
  state: 'Ny',
  findings: { error: 1, decision: 0, advice: 0 },
  replyBy: null,
  handledAt: '2024-04-16T08:42:00Z',
  handledBy: 'Anne Bro',
  remark: '',
  mailId: '<mail-1@mail.example>',
};
