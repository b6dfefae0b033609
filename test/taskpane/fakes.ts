import type { CheckContext, ReadFile } from '../../src/check';
import type { Answer, Nomination, Participant, Person } from '../../src/form/read';
import {
  OutlookError,
  type AttachmentContent,
  type Mailbox,
  type MailboxPlace,
  type MailAttachment,
  type MailSummary,
  type OpenedMail,
  type OutlookFailure,
  type ReplyDraft,
  type ReplyOpened,
  type SelectedMail,
  type Selection,
} from '../../src/outlook';
import type { CheckedForm } from '../../src/desk';
import type { Handling } from '../../src/workbook';
import type { Finding, Verdict } from '../../src/review';
import { noSignIn } from '../../src/sign-in';
import { hold3, type Round, type Sector, type Severity } from '../../src/round';
import type {
  AnonymiseEnding,
  BlankFormat,
  ChoiceEnding,
  ComposedReply,
  FollowEnding,
  FollowOrder,
  HandlingService,
  ImportOrder,
  ImportOutcome,
  KnownWorkbook,
  OpenChange,
  OutboxService,
  Receipt,
  ReplyOrder,
  RoundService,
  Services,
  Trouble,
  UndoOutcome,
  WorkbookChoice,
  WorkbookProblem,
  WorkbookSnapshot,
} from '../../src/taskpane/services';
import type { LogReading, SeatEnding, SeatOrder, SeatService } from '../../src/taskpane/seats';
import type { LogEntry } from '../../src/workbook';
import {
  emptyLedger,
  type Ledger,
  type LedgerInitiative,
  type LedgerTrouble,
} from '../../src/workbook/ledger';
import { countSeats } from '../../src/workbook/ledger/count-seats';
import { workbookWith } from '../workbook/rows';
import { FakeBooks } from './fake-books';
import { FakeLetters } from './fake-letters';

/** Two weeks before the deadline of Hold 3. */
export const now = new Date('2024-04-16T08:42:00Z');

export function answer(text: string, place: string | null = null, written = text): Answer {
  return { text, written, place };
}

export function person(name: string, more: Partial<Record<keyof Person, string>> = {}): Person {
  const of = (key: keyof Person) => answer(more[key] ?? '');
  return {
    name: answer(name),
    title: of('title'),
    organisation: of('organisation'),
    department: of('department'),
    email: of('email'),
    phone: of('phone'),
  };
}

export function participant(
  number: number,
  name: string,
  sector: Sector,
  more: Partial<Record<keyof Person, string>> = {},
): Participant {
  return {
    ...person(name, more),
    sector: { answer: answer(''), sector, inferred: true },
    place: `Deltagere!A${number + 4}`,
  };
}

export function nomination(changes: Partial<Nomination> = {}): Nomination {
  return {
    answers: {
      title: answer('Den gode udskrivelse', 'Skema!B3'),
      background: answer('For mange borgere genindlægges inden for 30 dage efter udskrivelsen.', 'Skema!B6'),
      purpose: answer('At borgerne oplever en tryg og sammenhængende udskrivelse.', 'Skema!B7'),
      goal: answer('Antallet af forebyggelige genindlæggelser falder med 20 procent på et år.', 'Skema!B8'),
      data: answer('Genindlæggelser opgøres hver måned.', 'Skema!B9'),
      testing: answer('Småskalaafprøvning på to afdelinger og i to hjemmeplejedistrikter.', 'Skema!B10'),
      leadershipFocus: answer('Drøftes fast i klyngens styregruppe.', 'Skema!B11'),
      citizenGroup: answer('Ældre medicinske patienter', 'Skema!B12'),
      organisations: answer('Regionshospitalet Randers, Randers Kommune, Favrskov Kommune', 'Skema!B13'),
      generalPracticeContact: answer('Lægehuset i Hadsten deltager', 'Skema!B14'),
      remarks: answer('', 'Skema!B15'),
    },
    region: { answer: answer('Region Midt', 'Skema!B4'), code: 'M', candidates: ['M'] },
    cluster: { answer: answer('Klynge Randers', 'Skema!B5'), code: 'M-RAND', candidates: ['M-RAND'] },
    contactPerson: person('Birthe Dalgaard', {
      title: 'Klyngekoordinator',
      organisation: 'Randers Kommune',
      email: 'birthe.dalgaard@randers.example',
      phone: '+45 20 11 22 33',
    }),
    participants: [
      participant(1, 'Jens Holm', 'region', {
        title: 'Ledende overlæge',
        organisation: 'Regionshospitalet Randers',
        department: 'Medicinsk Afdeling',
        email: 'jens.holm@rm.example',
        phone: '+45 20 12 34 56',
      }),
      participant(2, 'Ida Krog', 'municipality', {
        title: 'Leder af hjemmeplejen',
        organisation: 'Randers Kommune',
        email: 'ida.krog@randers.example',
      }),
      participant(3, 'Mette Holm Kirkegaard-Andersen', 'municipality', {
        title: 'Sundheds- og forebyggelseschef',
        organisation: 'Favrskov Kommune',
        email: 'mette.holm@favrskov.example',
      }),
      participant(4, 'Anders Bach', 'general-practice', {
        title: 'Praktiserende læge',
        organisation: 'Lægehuset i Hadsten',
        email: 'anders@laegehuset.example',
      }),
      participant(5, 'Lone Friis', 'region', {
        title: 'Oversygeplejerske',
        organisation: 'Regionshospitalet Randers',
        email: 'lone.friis@rm.example',
      }),
    ],
    furtherInitiatives: [],
    asked: ['title', 'region', 'cluster', 'background', 'purpose', 'goal', 'data', 'testing', 'remarks'],
    unplaced: [answer('Vi glæder os meget til at være med!', 'Skema!D22')],
    personalNumbers: [],
    healthMentions: [],
    stamp: null,
    reference: null,
    blank: false,
    ...changes,
  };
}

export function finding(
  severity: Severity,
  changes: Partial<Finding> & { message?: string; fix?: string } = {},
): Finding {
  const { message = 'Feltet er tomt.', fix = 'Skriv ét fælles mål.', ...rest } = changes;
  return {
    code: 'field.missing',
    severity,
    field: 'goal',
    participant: null,
    subject: { da: 'Mål', en: 'Goal' },
    place: 'Skema!B8',
    value: null,
    suggestion: null,
    texts: { da: { message, fix }, en: { message: `EN ${message}`, fix: `EN ${fix}` } },
    source: 'Der skal kunne etableres fælles mål for indsatsen',
    ...rest,
  };
}

export const emailFinding = finding('error', {
  code: 'email.invalid',
  field: 'participants[2].email',
  participant: 2,
  subject: { da: 'Deltager 3 (Mette Holm Kirkegaard-Andersen), e-mail', en: 'Participant 3, e-mail' },
  place: 'Deltagere!C14',
  value: 'mette.holm@favrskov',
  suggestion: 'mette.holm@favrskov.example',
  message: '»mette.holm@favrskov« mangler endelsen efter punktum.',
  fix: 'Skriv hele adressen, fx navn@kommune.dk.',
  source: 'Skemaets punkt 4',
});

export const fourthInitiative = finding('decision', {
  code: 'cluster.too-many-initiatives',
  field: null,
  subject: { da: 'Fjerde initiativ fra Randersklyngen', en: 'Fourth initiative from Randersklyngen' },
  place: null,
  message: 'Klyngen har allerede tre initiativer.',
  fix: 'Tag stilling til, om klyngen må få et fjerde, eller spørg klyngen, hvilket der skal udgå.',
  source: 'Udvælg 1-3 relevante forbedringsinitiativer per. sundhedsklynge',
});

export const advice = [
  finding('advice', {
    code: 'team.large',
    field: null,
    subject: { da: 'Teamets størrelse', en: 'Size of the team' },
    place: null,
    message: 'Teamet har flere end seks deltagere.',
    fix: 'Vær opmærksom på koordinering og samarbejdsflader.',
    source: 'et team på over 6 kræver opmærksomhed på koordinering og samarbejdsflader',
  }),
  finding('advice', {
    code: 'participant.not-a-leader',
    field: 'participants[4].title',
    participant: 4,
    subject: { da: 'Deltager 5 (Lone Friis), titel', en: 'Participant 5 (Lone Friis), title' },
    place: 'Deltagere!B9',
    message: 'Titlen viser ikke, at deltageren er leder.',
    fix: 'Spørg klyngen, om deltageren har ledelsesansvar.',
  }),
];

/** What a file turns out to be when the fake reader opens it. */
export type FileKind =
  | {
      readonly kind: 'form';
      readonly key: string;
      readonly nomination?: Nomination;
      readonly findings?: readonly Finding[];
    }
  | { readonly kind: 'not-a-form' }
  | {
      readonly kind: 'unreadable';
      readonly code: 'file.old-excel' | 'file.password' | 'file.damaged' | 'file.cloud-link';
    };

export function attachment(name: string, more: Partial<MailAttachment> = {}): MailAttachment {
  return { id: `attachment-${name}`, name, size: 12_000, kind: 'file', inline: false, ...more };
}

export function mail(
  id: string,
  attachments: readonly MailAttachment[],
  more: Partial<SelectedMail> = {},
): SelectedMail {
  return {
    itemId: id,
    internetMessageId: `<${id}@mail.example>`,
    conversationId: `conversation-${id}`,
    subject: 'Indmelding – Den gode udskrivelse',
    from: { name: 'Karen Lund', address: 'karen.lund@randers.example' },
    received: '2024-04-16T09:14:00+02:00',
    attachments,
    ...more,
  };
}

/** An Outlook that behaves: answers come later, calls fail when told to, and the selection moves under them. */
export class FakeMailbox implements Mailbox {
  language: 'da' | 'en' = 'da';
  readonly user = { name: 'Anne Bro', address: 'anne.bro@stab.example' };
  readonly marks = new Map<string, Set<string>>();
  readonly drafts: ReplyDraft[] = [];
  /** How the next reply window opens. */
  replies: ReplyOpened = { kind: 'shown', way: 'reply', attached: false };
  /** Categories that the mailbox's own list has; others cannot be put on. */
  known: readonly string[] = hold3.statuses.map((status) => status.category);
  colours: 'light' | 'dark' = 'light';
  /** Whose mailbox every mail lies in. */
  place: MailboxPlace = 'shared';
  canOpenSelected = true;
  /** Mails of the mailbox that are not selected. */
  readonly others: SelectedMail[] = [];
  private several: readonly SelectedMail[] = [];
  private isOpen = false;
  private current: Selection = { kind: 'none' };
  private readonly listeners = new Set<() => void>();
  private readonly failures = new Map<string, OutlookFailure>();
  private readonly held = new Map<string, Promise<void>>();

  selection(): Selection {
    return this.current;
  }

  select(selection: Selected): void {
    this.current = selectionOf(selection);
    if (Array.isArray(selection)) this.several = selection;
    for (const listener of this.listeners) listener();
  }

  onSelectionChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Makes the named attachment fail, or work again. */
  fail(name: string, failure: OutlookFailure | null): void {
    if (failure === null) this.failures.delete(name);
    else this.failures.set(name, failure);
  }

  /** Keeps the named attachment waiting until the returned function is called. */
  hold(name: string): () => void {
    let release = () => {};
    this.held.set(name, new Promise((resolve) => (release = resolve)));
    return () => release();
  }

  async attachment(_mail: SelectedMail, { id, kind, name }: MailAttachment): Promise<AttachmentContent> {
    if (kind === 'cloud') return { kind: 'link', address: id };
    await (this.held.get(name) ?? Promise.resolve());
    const failure = this.failures.get(name);
    if (failure !== undefined) throw new OutlookError(failure, 'fake');
    return { kind: 'bytes', bytes: new Uint8Array([80, 75]) };
  }

  /** The selected mail's text. */
  text = '';

  async bodyText(): Promise<string> {
    return this.text;
  }

  async categories(of: SelectedMail): Promise<readonly string[]> {
    return [...(this.marks.get(of.itemId) ?? [])];
  }

  async mark(of: SelectedMail, category: string, others: readonly string[]): Promise<void> {
    if (this.current.kind !== 'mail' || this.current.mail.itemId !== of.itemId) {
      throw new OutlookError('selection-moved', 'fake');
    }
    this.putMark(of, category, others);
  }

  private putMark(of: SelectedMail, category: string, others: readonly string[]): void {
    if (!this.known.includes(category)) throw new OutlookError('category-missing', 'InvalidCategory');
    const kept = [...(this.marks.get(of.itemId) ?? [])].filter((name) => !others.includes(name));
    this.marks.set(of.itemId, new Set([...kept, category]));
  }

  async openReply(_mail: SelectedMail, draft: ReplyDraft): Promise<ReplyOpened> {
    this.drafts.push(draft);
    return this.replies;
  }

  /** Mails of their own that were opened. */
  readonly newMails: ReplyDraft[] = [];
  /** Item ids of mails that Outlook was asked to show. */
  readonly shown: string[] = [];

  openMail(itemId: string): boolean {
    this.shown.push(itemId);
    return true;
  }

  async openNewMail(draft: ReplyDraft): Promise<ReplyOpened> {
    this.newMails.push(draft);
    return { kind: 'shown', way: 'new-message', attached: false };
  }

  /** Opens a mail by its id, selected or not; only one is ever open. */
  async withSelected<Result>(
    { itemId }: MailSummary,
    work: (opened: OpenedMail) => Promise<Result>,
  ): Promise<Result> {
    const mail = [...this.several, ...this.others].find((candidate) => candidate.itemId === itemId);
    const failure = this.failures.get(itemId);
    if (mail === undefined || failure !== undefined) throw new OutlookError(failure ?? 'failed', 'fake');
    if (this.isOpen) throw new Error('Two mails were opened at once.');
    this.isOpen = true;
    try {
      return await work({
        mail,
        attachment: (file) => this.attachment(mail, file),
        categories: () => this.categories(mail),
        mark: async (category, others) => this.putMark(mail, category, others),
        openReply: (draft) => this.openReply(mail, draft),
      });
    } finally {
      this.isOpen = false;
    }
  }

  async placeOf(): Promise<MailboxPlace> {
    return this.place;
  }

  async notify(): Promise<void> {}

  theme(): 'light' | 'dark' {
    return this.colours;
  }

  onThemeChange = (): (() => void) => () => {};
}

/** A mail, several, or why there is none. */
type Selected =
  | SelectedMail
  | readonly SelectedMail[]
  | 'none'
  | 'not-a-mail'
  | 'withheld'
  | { readonly withheld: SelectedMail };

function selectionOf(selection: Selected): Selection {
  if (selection === 'withheld') return { kind: 'withheld', itemId: 'kept-back' };
  if (typeof selection === 'string') return { kind: selection };
  if ('withheld' in selection) return { kind: 'withheld', itemId: selection.withheld.itemId };
  if ('itemId' in selection) return { kind: 'mail', mail: selection };
  return {
    kind: 'several',
    mails: selection.map(({ itemId, subject, internetMessageId }) => ({
      itemId,
      subject,
      internetMessageId,
    })),
  };
}

export const outage: WorkbookProblem = {
  kind: 'failed',
  troubles: [both('Arbejdsbogen kunne ikke nås.', 'Kontrollér internetforbindelsen, og prøv igen.')],
};

export function both(message: string, fix: string): Trouble {
  return { da: { message, fix }, en: { message: `EN ${message}`, fix: `EN ${fix}` } };
}

/** A workbook that counts: imports add rows once, undo takes their seats back. */
export class FakeWorkbook {
  rows: LedgerInitiative[] = [];
  problem: WorkbookProblem | null = null;
  /** What the ledger says of rows that a person must look at. */
  troubles: LedgerTrouble[] = [];
  imports: ImportOrder[] = [];
  /** The tables as read, for what the ledger leaves out. */
  contents: WorkbookSnapshot['contents'] = workbookWith();
  /** What was asked to be written of how initiatives are followed, and what that ends as. */
  readonly follows: FollowOrder[] = [];
  followEnding: FollowEnding = { kind: 'saved', remark: null };
  /** What the next imports end as, instead of going through. */
  refusal: Extract<ImportOutcome, { kind: 'refused' | 'unknown' }> | null = null;
  remark: Trouble | null = null;

  ledger(without: readonly string[] = []): Ledger {
    const rows = this.rows.filter(({ key }) => !without.includes(key));
    const counted = { initiatives: rows, redistributions: [], onTheirWay: [] };
    const seated = { ...counted, initiatives: rows.filter((row) => row.takesSeat) };
    return { ...counted, troubles: this.troubles, ...countSeats(seated, hold3) };
  }

  async importForm(order: ImportOrder): Promise<ImportOutcome> {
    this.imports.push(order);
    await Promise.resolve();
    if (this.refusal !== null) return this.refusal;
    const { key } = order.form;
    const there = this.rows.find((row) => row.key === key && row.takesSeat);
    if (there !== undefined) return { kind: 'already', receipt: receiptOf(there), ledger: this.ledger() };
    const { nomination: said } = order.form.outcome;
    const row = initiative({
      key,
      number: `M-RAND-${this.rows.length + 1}`,
      title: said.answers.title.text,
      taken: said.participants.length,
      generalPractice: said.participants.filter(({ sector }) => sector.sector === 'general-practice').length,
      importedBy: 'Anne Bro',
      importedAt: now.toISOString(),
    });
    // As in the workbook, an import that was undone gets its old row back.
    this.rows = [...this.rows.filter((other) => other.key !== key), row];
    return { kind: 'imported', receipt: receiptOf(row), remark: this.remark, ledger: this.ledger() };
  }

  async save(order: FollowOrder): Promise<FollowEnding> {
    this.follows.push(order);
    await Promise.resolve();
    return this.followEnding;
  }

  async undo({ key }: Receipt): Promise<UndoOutcome> {
    await Promise.resolve();
    this.rows = this.rows.map((row) =>
      row.key === key ? { ...row, status: 'FORT', takesSeat: false } : row,
    );
    return { kind: 'undone', ledger: this.ledger() };
  }
}

/** A log that knows who is at work with each form. */
export class FakeHandling implements HandlingService {
  readonly claims = new Map<string, Handling['claim']>();
  readonly latest = new Map<string, Handling['latest']>();
  /** Whether the workbook takes nothing. */
  closed = false;

  async look(key: string): Promise<Handling | null> {
    if (this.closed) return null;
    return { claim: this.claims.get(key) ?? null, latest: this.latest.get(key) ?? null };
  }

  async say(what: 'claim' | 'release', { key }: CheckedForm): Promise<Handling | null> {
    if (this.closed) return null;
    this.claims.set(key, what === 'claim' ? { who: 'Anne Bro', since: now.toISOString() } : null);
    return this.look(key);
  }
}

/** Makes files of three bytes and anonymises in two rows, unless it is told to end otherwise. */
export class FakeRounds implements RoundService {
  /** The rounds that workbooks were made for. */
  readonly workbooks: Round[] = [];
  readonly forms: BlankFormat[] = [];
  anonymised = 0;
  /** Where nothing can be fetched. */
  offline = false;
  ending: AnonymiseEnding = {
    kind: 'anonymised',
    rows: 2,
    ledgerBefore: emptyLedger(hold3),
    ledgerAfter: emptyLedger(hold3),
  };
  private held: Promise<void> = Promise.resolve();

  /** Keeps the anonymisation at its first row until the returned function is called. */
  hold(): () => void {
    let release = () => {};
    this.held = new Promise((resolve) => (release = resolve));
    return () => release();
  }

  async newWorkbook(round: Round): Promise<Uint8Array> {
    if (this.offline) throw new TypeError('Failed to fetch');
    this.workbooks.push(round);
    return new Uint8Array([80, 75, 3]);
  }

  async blankForm(_round: Round, format: BlankFormat): Promise<Uint8Array> {
    if (this.offline) throw new TypeError('Failed to fetch');
    this.forms.push(format);
    return new Uint8Array([80, 75, 3]);
  }

  async anonymise(_round: Round, onProgress: (written: number) => void): Promise<AnonymiseEnding> {
    this.anonymised += 1;
    onProgress(1);
    await this.held;
    return this.ending;
  }
}

/** Workbooks by their address; what is chosen holds at once. */
export class FakeChoice implements WorkbookChoice {
  inUse: KnownWorkbook | null = { driveId: 'd', itemId: 'hold-3', name: 'Hold 3.xlsx' };
  before: KnownWorkbook[] = [];
  /** What was asked for, in order. */
  readonly asked: string[] = [];
  /** What the next choices end as, instead of going through. */
  refusal: Trouble | null = null;

  current = (): KnownWorkbook | null => this.inUse;
  recent = (): readonly KnownWorkbook[] => this.before;
  open = (pasted: string): Promise<ChoiceEnding> => this.use(`open ${pasted}`, pasted);
  choose = (known: KnownWorkbook): Promise<ChoiceEnding> => this.use(`choose ${known.name}`, known.name);
  create = (folder: string, name: string): Promise<ChoiceEnding> =>
    this.use(`create ${name} in ${folder === '' ? 'the same folder' : folder}`, name);

  private async use(what: string, name: string): Promise<ChoiceEnding> {
    this.asked.push(what);
    if (this.refusal !== null) return { kind: 'refused', trouble: this.refusal };
    const workbook = { driveId: 'd', itemId: name, name };
    this.inUse = workbook;
    return { kind: 'chosen', workbook, round: hold3.name, troubles: [] };
  }
}

/** Changes that wait for a person, until they are dismissed or a look finds them. */
export class FakeOutbox implements OutboxService {
  private changes: readonly OpenChange[] = [];
  private readonly listeners = new Set<() => void>();
  /** What the next look finds in the workbook after all, by action id. */
  found: readonly string[] = [];
  checks = 0;

  open = (): readonly OpenChange[] => this.changes;
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  show(changes: readonly OpenChange[]): void {
    this.changes = changes;
    for (const listener of this.listeners) listener();
  }
  check = async (): Promise<void> => {
    this.checks += 1;
    this.show(this.changes.filter(({ actionId }) => !this.found.includes(actionId)));
  };
  dismiss = async (actionId: string): Promise<void> =>
    this.show(this.changes.filter((change) => change.actionId !== actionId));
}

/** Keeps what was asked for and ends as it is told to. */
export class FakeSeats implements SeatService {
  readonly orders: SeatOrder[] = [];
  ending: SeatEnding = { kind: 'done', actionId: 'handling', remark: null };
  entries: readonly LogEntry[] = [];

  async act(order: SeatOrder): Promise<SeatEnding> {
    await Promise.resolve();
    this.orders.push(order);
    return this.ending;
  }

  async log(): Promise<LogReading> {
    return { kind: 'log', entries: this.entries };
  }
}

export function initiative(changes: Partial<LedgerInitiative>): LedgerInitiative {
  return {
    key: 'key',
    number: 'M-RAND-1',
    title: 'Initiativ',
    region: 'M',
    cluster: 'M-RAND',
    status: 'IMP',
    takesSeat: true,
    waits: false,
    participants: [],
    taken: 4,
    waiting: 0,
    reserved: 0,
    generalPractice: 0,
    generalPracticeWaiting: 0,
    received: null,
    importedAt: null,
    importedBy: '',
    version: 1,
    replaces: null,
    replacedBy: null,
    row: 0,
    ...changes,
  };
}

function receiptOf(row: LedgerInitiative): Receipt {
  return { key: row.key, number: row.number, by: row.importedBy, at: row.importedAt };
}

export interface FakeWorld {
  readonly services: Services;
  readonly mailbox: FakeMailbox;
  readonly workbook: FakeWorkbook;
  readonly handling: FakeHandling;
  readonly rounds: FakeRounds;
  readonly seats: FakeSeats;
  readonly choice: FakeChoice;
  readonly outbox: FakeOutbox;
  readonly books: FakeBooks;
  readonly letters: FakeLetters;
  /** The moment it is. */
  clock: Date;
  /** What files turn out to be, by name. */
  readonly files: Map<string, FileKind>;
  readonly orders: ReplyOrder[];
  /** What the forms were reviewed against. */
  readonly reviewed: readonly CheckContext[];
  /** What composing a reply ends as, where it is not a draft. */
  blocked: ComposedReply | null;
}

/** A whole world for the pane, without Outlook, workbook or worker. */
export function fakeWorld(): FakeWorld {
  const mailbox = new FakeMailbox();
  const workbook = new FakeWorkbook();
  const rounds = new FakeRounds();
  const handling = new FakeHandling();
  const seats = new FakeSeats();
  const choice = new FakeChoice();
  const outbox = new FakeOutbox();
  const books = new FakeBooks();
  const letters = new FakeLetters();
  const files = new Map<string, FileKind>();
  const orders: ReplyOrder[] = [];
  const contexts: CheckContext[] = [];
  const world: FakeWorld = {
    mailbox,
    workbook,
    handling,
    rounds,
    seats,
    choice,
    outbox,
    books,
    letters,
    clock: now,
    files,
    orders,
    reviewed: contexts,
    blocked: null,
    services: {
      mailbox,
      read: async (_bytes, name) => [readFile(name, files.get(name) ?? { kind: 'not-a-form' })],
      review: (file: ReadFile, context: CheckContext) => {
        contexts.push(context);
        return reviewed(file, files.get(file.name));
      },
      loadWorkbook: async () => ({
        round: hold3,
        ledger: workbook.problem === null ? workbook.ledger() : emptyLedger(hold3),
        contents: workbook.contents,
        receipts: books.receipts,
        problem: workbook.problem,
        ledgerWithout: (keys) => workbook.ledger(keys),
        readAt: now.toISOString(),
      }),
      importer: workbook,
      following: workbook,
      handling,
      rounds,
      seats,
      workbooks: choice,
      outbox,
      signIn: noSignIn(),
      reply: {
        offered: async (checked) =>
          checked?.outcome.kind === 'form'
            ? [
                {
                  code: 'RETUR',
                  name: 'Returnér med rettelser',
                  offeredWhen: 'skemaet har fejl',
                  isSuggested: true,
                  isOwn: false,
                  wording: { subject: 'SV: {emne}', body: 'Kære {fornavn}' },
                  withCopy: true,
                  awaitsAnswer: true,
                },
                {
                  code: 'STIL',
                  name: 'Spørgsmål til klyngen',
                  offeredWhen: 'der er noget at tage stilling til',
                  isSuggested: true,
                  isOwn: false,
                  wording: { subject: 'SV: {emne}', body: 'Kære {fornavn}' },
                  withCopy: false,
                  awaitsAnswer: true,
                },
                {
                  code: 'KVIT',
                  name: 'Modtaget',
                  offeredWhen: 'skemaet er modtaget',
                  isSuggested: true,
                  isOwn: false,
                  wording: { subject: 'SV: {emne}', body: 'Kære {fornavn}' },
                  withCopy: false,
                  awaitsAnswer: false,
                },
              ]
            : [
                {
                  code: 'FORMAT',
                  name: 'Skemaet mangler eller kan ikke læses',
                  offeredWhen: 'filen ikke er et skema',
                  isSuggested: true,
                  isOwn: false,
                  wording: { subject: 'SV: {emne}', body: 'Kære {fornavn}' },
                  withCopy: false,
                  awaitsAnswer: true,
                },
              ],
        compose: async (order) => {
          orders.push(order);
          return (
            world.blocked ?? {
              kind: 'draft',
              draft: draftOf(order),
              replyBy: order.template === 'KVIT' ? null : '2024-04-30',
              copy: copyOf(order),
            }
          );
        },
        placeholders: async () => [
          { name: 'fornavn', meaning: 'Modtagerens fornavn', value: 'Karen' },
          { name: 'telefon', meaning: 'Sekretariatets telefon', value: '' },
        ],
        filled: async () => ({ subject: 'SV: Indmelding', body: 'Kære Karen' }),
      },
      replyBooks: books,
      letters,
      now: () => world.clock,
      sandboxClock: false,
    },
  };
  return world;
}

function readFile(name: string, kind: FileKind): ReadFile {
  const head = {
    key: kind.kind === 'form' ? kind.key : `key-${name}`,
    name,
    inside: [],
    format: 'xlsx',
    mail: null,
  } as const;
  switch (kind.kind) {
    case 'form':
      return { ...head, reading: { kind: 'form', nomination: kind.nomination ?? nomination(), notes: [] } };
    case 'not-a-form':
      return { ...head, reading: { kind: 'not-a-form', refusal: null } };
    case 'unreadable':
      return { ...head, reading: { kind: 'unreadable', refusal: { code: kind.code } } };
  }
}

function reviewed(
  { reading, ...head }: ReadFile,
  kind: FileKind | undefined,
): ReturnType<Services['review']> {
  if (reading.kind !== 'form') return { ...head, outcome: reading };
  const findings = kind?.kind === 'form' ? (kind.findings ?? []) : [];
  return { ...head, outcome: { ...reading, review: { findings, verdict: verdictOf(findings) } } };
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'return';
  return findings.some(({ severity }) => severity === 'decision') ? 'decision' : 'ready';
}

function draftOf(order: ReplyOrder): ReplyDraft {
  const points = order.findings.map(
    (one) => `${one.subject.da}: ${one.texts.da.message} ${one.texts.da.fix}`,
  );
  return {
    subject: order.wording?.subject ?? `SV: ${order.mail?.subject ?? 'Indmelding'}`,
    html: `<p>Kære Karen</p><p>Tak for jeres skema. Ret venligst:</p><ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul><p>Venlig hilsen<br>NLPS-sekretariatet</p>`,
    text: ['Kære Karen', ...points].join('\n\n'),
    to: [order.mail?.from.address ?? 'karen.lund@randers.example'],
    cc: [],
    attachments:
      copyOf(order) === null ? [] : [{ name: 'skema – rettelser.xlsx', bytes: new Uint8Array([80, 75]) }],
  };
}

function copyOf({ attachCopy, handedIn, findings }: ReplyOrder) {
  const isThere = attachCopy && handedIn !== null && findings.length > 0;
  return isThere ? ({ kind: 'annotated', name: 'skema – rettelser.xlsx' } as const) : null;
}
