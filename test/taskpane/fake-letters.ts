import { letterKey } from '../../src/taskpane/reminders/whom';
import type {
  Addressed,
  ComposedReply,
  LetterKept,
  LetterService,
  ReplyTemplateChoice,
  Trouble,
  WorkbookSnapshot,
} from '../../src/taskpane/services';
import type { Contact } from '../../src/workbook';
import { clusterByCode } from '../../src/round';

/** Letters that are kept where the test can see them. */
export class FakeLetters implements LetterService {
  readonly contacts = new Map<string, Contact>();
  readonly kepts: LetterKept[] = [];
  readonly sents: string[] = [];
  trouble: Trouble | null = null;
  /** Keys of those for whom the text has a placeholder without a value. */
  blocked: readonly string[] = [];

  async offered(whom: Addressed): Promise<readonly ReplyTemplateChoice[]> {
    const fitting = { cluster: 'PÅMIND', return: 'PÅMINDR', initiative: 'VENT' }[whom.kind];
    return ['PÅMIND', 'PÅMINDR', 'VENT'].map((code) => ({
      code,
      name: `Tekst ${code}`,
      offeredWhen: `Når der er brug for ${code}.`,
      isSuggested: code === fitting,
      isOwn: false,
      wording: { subject: 'Indmelding', body: 'Kære {fornavn}' },
      withCopy: false,
      awaitsAnswer: false,
    }));
  }

  async compose(whom: Addressed, template: string, snapshot: WorkbookSnapshot): Promise<ComposedReply> {
    if (this.blocked.includes(letterKey(whom))) {
      return { kind: 'blocked', problems: [{ kind: 'empty', placeholder: 'telefon' }] };
    }
    const draft = {
      subject: template,
      html: '<p>Kære alle</p>',
      text: 'Kære alle',
      to: addressesOf(whom, snapshot),
      cc: [],
      attachments: [],
    };
    return { kind: 'draft', draft, replyBy: null, copy: null };
  }

  async kept(letter: LetterKept): Promise<Trouble | null> {
    if (this.trouble !== null) return this.trouble;
    this.kepts.push(letter);
    this.contacts.set(letterKey(letter.whom), { at: '2024-04-16T08:42:00Z', what: 'reminder' });
    return null;
  }

  async sent(whom: Addressed): Promise<Trouble | null> {
    if (this.trouble === null) this.sents.push(letterKey(whom));
    return this.trouble;
  }

  async last(): Promise<ReadonlyMap<string, Contact>> {
    return this.contacts;
  }
}

function addressesOf(whom: Addressed, { round }: WorkbookSnapshot): readonly string[] {
  if (whom.kind === 'return') return [whom.receipt.sender];
  if (whom.kind === 'initiative') return ['karen.lund@randers.example'];
  const address = clusterByCode(round, whom.code)?.contactEmail ?? '';
  return address === '' ? [] : [address];
}
