import { OutlookError, type Mailbox, type MailSummary } from '../../src/outlook';
import { mailboxOver } from '../../src/outlook/office-mailbox';
import { darkSystem, fakeHost, type FakeHost, type FakeMail, type FakeOptions } from './fake-host';

const content = (text: string) => ({ format: 'base64', content: Buffer.from(text).toString('base64') });
const mails: readonly FakeMail[] = [
  { id: 'mail-1', subject: 'Indmelding', attachments: { skema: content('PK et') } },
  { id: 'mail-2', subject: 'Endnu en', attachments: { andet: content('PK to') } },
];

/** Both mails selected, and what the mailbox lists of them. */
async function open(options: FakeOptions = {}) {
  const host = fakeHost(mails, { masterCategories: ['NLPS Importeret'], ...options });
  const mailbox = mailboxOver(host, darkSystem(false));
  host.select('mail-1', 'mail-2');
  await jest.advanceTimersByTimeAsync(1_000);
  const selection = mailbox.selection();
  const listed = selection.kind === 'several' ? selection.mails : [];
  return { host, mailbox, listed };
}

async function settled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  await jest.advanceTimersByTimeAsync(400_000);
  return promise;
}

function textOf(mailbox: Mailbox, summary: MailSummary): Promise<string> {
  return mailbox.withSelected(summary, async (opened) => {
    const [file] = opened.mail.attachments;
    if (file === undefined) throw new Error('The mail has no attachment.');
    const found = await opened.attachment(file);
    return found.kind === 'bytes' ? Buffer.from(found.bytes).toString() : 'link';
  });
}

function summaryOf(itemId: string): MailSummary {
  return { itemId, subject: 'Indmelding', internetMessageId: `<${itemId}@klynge.example>` };
}

function first(listed: readonly MailSummary[]): MailSummary {
  const [summary] = listed;
  if (summary === undefined) throw new Error('Nothing is listed.');
  return summary;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('several selected mails are listed with subject and message id', async () => {
  expect((await open()).listed).toEqual([
    { itemId: 'mail-1', subject: 'Indmelding', internetMessageId: '<mail-1@klynge.example>' },
    { itemId: 'mail-2', subject: 'Endnu en', internetMessageId: '<mail-2@klynge.example>' },
  ]);
});

test('mails opened at once are opened one after the other, and each is let go', async () => {
  const { host, mailbox, listed } = await open();
  const texts = await settled(Promise.all(listed.map((summary) => textOf(mailbox, summary))));
  expect(texts).toEqual(['PK et', 'PK to']);
  expect(host.loaded.size).toBe(0);
});

test('a mail is let go when the work with it fails, and the next can be opened', async () => {
  const { host, mailbox, listed } = await open();
  const failing = mailbox.withSelected(first(listed), () => Promise.reject(new Error('work')));
  await expect(settled(failing)).rejects.toThrow('work');
  expect(host.loaded.size).toBe(0);
  expect(await settled(textOf(mailbox, first(listed)))).toBe('PK et');
});

test('an opened mail can be marked and answered while it is one of several', async () => {
  const { host, mailbox, listed } = await open();
  const draft = { subject: 'SV', html: '<p>Hej</p>', text: 'Hej', to: [], cc: [], attachments: [] };
  await settled(
    mailbox.withSelected(first(listed), async (opened) => {
      await opened.mark('NLPS Importeret', []);
      await opened.openReply(draft);
    }),
  );
  expect(host.marks.get('mail-1')).toEqual(['NLPS Importeret']);
  expect(host.opened).toEqual([{ way: 'displayReplyFormAsync', form: { htmlBody: '<p>Hej</p>' } }]);
});

test.each<[string, (host: FakeHost) => void, string]>([
  ['never answers', (host) => host.behave('loadItemByIdAsync', 'is silent'), 'timed-out'],
  ['refuses', (host) => host.behave('loadItemByIdAsync', 'fails', 7000), 'permission'],
  ['throws', (host) => host.behave('loadItemByIdAsync', 'throws'), 'failed'],
])('an Outlook that %s ends as a named failure', async (_, arrange, failure) => {
  const { host, mailbox, listed } = await open();
  arrange(host);
  const cause = await settled(textOf(mailbox, first(listed)).catch((error: unknown) => error));
  expect(cause instanceof OutlookError ? cause.failure : cause).toBe(failure);
});

test('a mail that is not selected is opened by its id as well', async () => {
  const { host, mailbox, listed } = await open();
  host.select('mail-2');
  expect(await settled(textOf(mailbox, first(listed)))).toBe('PK et');
  expect(host.loaded.size).toBe(0);
});

test.each<[string, FakeOptions, MailSummary]>([
  ['is not selected, where Outlook opens no other', { loadsSelectedOnly: true }, summaryOf('mail-1')],
  ['is gone', {}, summaryOf('mail-9')],
])('a mail that %s ends as a named failure', async (_, options, summary) => {
  const { host, mailbox } = await open(options);
  host.select('mail-2');
  const cause = await settled(textOf(mailbox, summary).catch((error: unknown) => error));
  expect(cause).toMatchObject({ failure: 'selection-moved' });
});

test('a mail that Outlook does not let go of does not stop the work', async () => {
  const { host, mailbox, listed } = await open();
  host.behave('unloadAsync', 'is silent');
  expect(await settled(textOf(mailbox, first(listed)))).toBe('PK et');
});

test.each<FakeOptions>([{ mailbox: '1.14' }, { without: ['loadItemByIdAsync'] }])(
  'with %j several mails are listed and cannot be opened',
  async (options) => {
    const { mailbox, listed } = await open(options);
    expect(mailbox.canOpenSelected).toBe(false);
    expect(listed).toHaveLength(2);
    const cause = await settled(textOf(mailbox, first(listed)).catch((error: unknown) => error));
    expect(cause).toMatchObject({ failure: 'unsupported' });
  },
);
