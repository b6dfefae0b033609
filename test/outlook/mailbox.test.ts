import { OutlookError, type Mailbox, type SelectedMail } from '../../src/outlook';
import { mailboxOver } from '../../src/outlook/office-mailbox';
import { darkSystem, fakeHost, type FakeHost, type FakeMail, type FakeOptions } from './fake-host';

const content = (text: string) => ({ format: 'base64', content: Buffer.from(text).toString('base64') });

const first: FakeMail = { id: 'mail-1', subject: 'Indmelding', attachments: { skema: content('PK et') } };
const second: FakeMail = { id: 'mail-2', subject: 'Spørgsmål', attachments: { andet: content('PK to') } };

function open(options: FakeOptions = {}, mails = [first, second]): { host: FakeHost; mailbox: Mailbox } {
  const host = fakeHost(mails, { masterCategories: ['NLPS Importeret', 'NLPS Modtaget'], ...options });
  host.select('mail-1');
  return { host, mailbox: mailboxOver(host, darkSystem(false)) };
}

function selectedMail(mailbox: Mailbox): SelectedMail {
  const selection = mailbox.selection();
  if (selection.kind !== 'mail') throw new Error(`Selected: ${selection.kind}`);
  return selection.mail;
}

function onlyAttachment(mail: SelectedMail) {
  const [attachment] = mail.attachments;
  if (attachment === undefined) throw new Error('The mail has no attachment.');
  return attachment;
}

/** How the promise fails, while the clock runs as far as it takes. */
async function failureOf(promise: Promise<unknown>): Promise<string> {
  const outcome = promise.then(
    () => 'none',
    (cause: unknown) => (cause instanceof OutlookError ? cause.failure : `no OutlookError: ${String(cause)}`),
  );
  await jest.advanceTimersByTimeAsync(400_000);
  return outcome;
}

async function settled<Value>(promise: Promise<Value>): Promise<Value> {
  // A rejection must have somebody listening before the clock runs.
  promise.catch(() => undefined);
  await jest.advanceTimersByTimeAsync(400_000);
  return promise;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the selection', () => {
  test('is the mail that is selected when the pane opens', () => {
    expect(selectedMail(open().mailbox)).toMatchObject({
      itemId: 'mail-1',
      subject: 'Indmelding',
      received: '2024-04-15T07:14:00.000Z',
      attachments: [{ id: 'skema', name: 'skema.xlsx', kind: 'file', inline: false }],
    });
  });

  test('is told of once when a person has come to rest on another mail', async () => {
    const { host, mailbox } = open();
    await jest.advanceTimersByTimeAsync(1_000);
    const heard: string[] = [];
    mailbox.onSelectionChange(() => heard.push(mailbox.selection().kind));
    host.select('mail-2');
    host.select('mail-1');
    host.select('mail-2');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(heard).toEqual(['mail']);
    expect(selectedMail(mailbox).itemId).toBe('mail-2');
  });

  test('is none when nothing is selected, and several when more than one is', async () => {
    const { host, mailbox } = open();
    host.select();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(mailbox.selection().kind).toBe('none');
    host.select('mail-1', 'mail-2');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(mailbox.selection().kind).toBe('several');
  });

  test('is withheld where a mail is selected that Outlook keeps from add-ins', async () => {
    const { host, mailbox } = open({ withheld: ['mail-2'] });
    host.select('mail-2');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(mailbox.selection()).toEqual({ kind: 'withheld', itemId: 'mail-2' });
    host.select('mail-1');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(mailbox.selection().kind).toBe('mail');
  });

  test('tells one withheld mail from the next', async () => {
    const { host, mailbox } = open({ withheld: ['mail-1', 'mail-2'] });
    host.select('mail-1');
    await jest.advanceTimersByTimeAsync(1_000);
    const heard: unknown[] = [];
    mailbox.onSelectionChange(() => heard.push(mailbox.selection()));
    host.select('mail-2');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(heard).toEqual([{ kind: 'withheld', itemId: 'mail-2' }]);
  });

  test.each([
    ['a mail before', ['mail-1']],
    ['nothing before', []],
  ])(
    'is withheld where it moved while the pane started, from %s, and is right at the next',
    async (_, before) => {
      const host = fakeHost([first, second], { startsSlowly: true });
      host.select(...before);
      const mailbox = mailboxOver(host, darkSystem(false));
      host.select('mail-2');
      await jest.advanceTimersByTimeAsync(1_000);
      expect(mailbox.selection()).toEqual({ kind: 'withheld', itemId: 'mail-2' });
      host.select('mail-1');
      await jest.advanceTimersByTimeAsync(1_000);
      expect(selectedMail(mailbox).itemId).toBe('mail-1');
    },
  );

  test('is none where Outlook neither gives the item nor says what is selected', async () => {
    const { host, mailbox } = open({ withheld: ['mail-2'] });
    host.behave('getSelectedItemsAsync', 'fails');
    host.select('mail-2');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(mailbox.selection().kind).toBe('none');
  });

  test('is several in a client that shows the first of them as its item', async () => {
    const { host, mailbox } = open({ itemWhenSeveral: true });
    host.select('mail-1', 'mail-2');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(mailbox.selection().kind).toBe('several');
  });

  test('is still the mail when Outlook will not say how many are selected', async () => {
    const { host, mailbox } = open();
    host.behave('getSelectedItemsAsync', 'is silent');
    host.select('mail-2');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(selectedMail(mailbox).itemId).toBe('mail-2');
  });
});

describe('an attachment', () => {
  test('comes as its bytes', async () => {
    const { mailbox } = open();
    const mail = selectedMail(mailbox);
    const read = await settled(mailbox.attachment(mail, onlyAttachment(mail)));
    expect(read).toEqual({ kind: 'bytes', bytes: new TextEncoder().encode('PK et') });
  });

  test('that is a mail comes as the text of that mail', async () => {
    const attached = {
      ...first,
      attachments: { videresendt: { format: 'eml', content: 'Subject: Å\n\nø' } },
    };
    const { mailbox } = open({}, [attached]);
    const mail = selectedMail(mailbox);
    const read = await settled(mailbox.attachment(mail, onlyAttachment(mail)));
    expect(read).toEqual({ kind: 'bytes', bytes: new TextEncoder().encode('Subject: Å\n\nø') });
  });

  test('in the cloud is a link, and Outlook is not asked for it', async () => {
    const address = 'https://sky.example/skema.xlsx';
    const { host, mailbox } = open({}, [
      { ...first, attachments: { [address]: { format: 'url', content: address } } },
    ]);
    host.behave('getAttachmentContentAsync', 'is silent');
    const mail = selectedMail(mailbox);
    expect(await settled(mailbox.attachment(mail, onlyAttachment(mail)))).toEqual({ kind: 'link', address });
  });

  test.each([
    ['never comes', 'is silent', 5001, 'timed-out'],
    ['fails', 'fails', 5001, 'failed'],
    ['is unknown to Outlook', 'fails', 9003, 'attachment-unavailable'],
    ['is of a kind Outlook does not hand out', 'fails', 9043, 'unsupported'],
    ['may not be read', 'throws', 7000, 'permission'],
  ] as const)('that %s says so', async (_, behaviour, code, failure) => {
    const { host, mailbox } = open({ without: ['getAsFileAsync'] });
    host.behave('getAttachmentContentAsync', behaviour, code);
    const mail = selectedMail(mailbox);
    expect(await failureOf(mailbox.attachment(mail, onlyAttachment(mail)))).toBe(failure);
  });

  test('that fails once is asked for again', async () => {
    const { host, mailbox } = open({ without: ['getAsFileAsync'] });
    host.behave('getAttachmentContentAsync', 'fails');
    const mail = selectedMail(mailbox);
    const reading = mailbox.attachment(mail, onlyAttachment(mail));
    host.behave('getAttachmentContentAsync', 'answers');
    expect((await settled(reading)).kind).toBe('bytes');
  });

  test('of a mail that is no longer selected is given up at once', async () => {
    const { host, mailbox } = open();
    const mail = selectedMail(mailbox);
    host.behave('getAttachmentContentAsync', 'is silent');
    const reading = mailbox.attachment(mail, onlyAttachment(mail)).catch((cause: unknown) => cause);
    host.select('mail-2');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await reading).toMatchObject({ failure: 'selection-moved' });
  });

  test('is not taken for another mail whose selection crossed the answer', async () => {
    const { host, mailbox } = open();
    const mail = selectedMail(mailbox);
    const reading = mailbox.attachment(mail, onlyAttachment(mail));
    host.select('mail-2');
    expect(['selection-moved', 'attachment-unavailable']).toContain(await failureOf(reading));
  });

  test('over 20 MB is refused before Outlook hangs on it', async () => {
    const { mailbox } = open();
    const mail = selectedMail(mailbox);
    const large = { ...onlyAttachment(mail), size: 21 * 1024 * 1024 };
    expect(await failureOf(mailbox.attachment(mail, large))).toBe('too-large');
  });

  test('that is not what Outlook says it is counts as failed', async () => {
    const broken = { ...first, attachments: { skema: { format: 'base64', content: '<html>' } } };
    const { mailbox } = open({ without: ['getAsFileAsync'] }, [broken]);
    const mail = selectedMail(mailbox);
    expect(await failureOf(mailbox.attachment(mail, onlyAttachment(mail)))).toBe('failed');
  });

  test('that Outlook fails to hand out is found in the whole mail', async () => {
    const source = [
      'Subject: Indmelding',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="del"',
      '',
      '--del',
      'Content-Type: application/octet-stream; name="skema.xlsx"',
      'Content-Disposition: attachment; filename="skema.xlsx"',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('PK hel').toString('base64'),
      '--del--',
    ].join('\r\n');
    const { host, mailbox } = open({ sources: { 'mail-1': Buffer.from(source).toString('base64') } });
    host.behave('getAttachmentContentAsync', 'fails');
    const mail = selectedMail(mailbox);
    const reading = mailbox.attachment(mail, onlyAttachment(mail));
    await jest.advanceTimersByTimeAsync(1_000);
    jest.useRealTimers();
    expect(await reading).toEqual({ kind: 'bytes', bytes: new TextEncoder().encode('PK hel') });
  });
});

describe('the mark', () => {
  test('goes on, and the other marks come off', async () => {
    const { host, mailbox } = open();
    host.marks.set('mail-1', ['NLPS Modtaget', 'Haster']);
    await settled(mailbox.mark(selectedMail(mailbox), 'NLPS Importeret', ['NLPS Modtaget', 'NLPS Lukket']));
    expect(host.marks.get('mail-1')).toEqual(['Haster', 'NLPS Importeret']);
  });

  test('that the mailbox does not have is named as missing, and the mail keeps what it had', async () => {
    const { host, mailbox } = open();
    host.marks.set('mail-1', ['NLPS Modtaget']);
    const marking = mailbox.mark(selectedMail(mailbox), 'NLPS Venteliste', ['NLPS Modtaget']);
    expect(await failureOf(marking)).toBe('category-missing');
    expect(host.marks.get('mail-1')).toEqual(['NLPS Modtaget']);
  });

  test('never lands on the mail that was selected meanwhile', async () => {
    const { host, mailbox } = open();
    const marking = mailbox.mark(selectedMail(mailbox), 'NLPS Importeret', []);
    host.select('mail-2');
    expect(await failureOf(marking)).toBe('selection-moved');
    expect(host.marks.get('mail-2')).toBeUndefined();
  });

  test('is none on a mail for which Outlook answers with nothing', async () => {
    const { mailbox } = open();
    expect(await settled(mailbox.categories(selectedMail(mailbox)))).toEqual([]);
  });
});

describe('the reply', () => {
  const draft = {
    subject: 'SV: Indmelding',
    html: '<p>Kære Karen</p>',
    text: 'Kære Karen',
    to: ['karen.lund@klynge.example'],
    cc: [],
    attachments: [],
  };
  const withFile = { ...draft, attachments: [{ name: 'rettelser.xlsx', bytes: new Uint8Array([80, 75]) }] };

  test('opens as a reply with its file where Outlook can attach it', async () => {
    const { host, mailbox } = open();
    expect(await settled(mailbox.openReply(selectedMail(mailbox), withFile))).toEqual({
      kind: 'shown',
      way: 'reply',
      attached: true,
    });
    expect(host.opened).toEqual([
      {
        way: 'displayReplyFormAsync',
        form: {
          htmlBody: draft.html,
          attachments: [{ type: 'base64', name: 'rettelser.xlsx', base64file: 'UEs=' }],
        },
      },
    ]);
  });

  test('opens without its file in a client before 1.15, and says so', async () => {
    const { mailbox } = open({ mailbox: '1.14' });
    const opened = await settled(mailbox.openReply(selectedMail(mailbox), withFile));
    expect(opened).toEqual({ kind: 'shown', way: 'reply', attached: false });
  });

  test('is tried without an answer where Outlook stays silent', async () => {
    const { host, mailbox } = open();
    host.behave('displayReplyFormAsync', 'is silent');
    const opened = await settled(mailbox.openReply(selectedMail(mailbox), draft));
    expect(opened).toEqual({ kind: 'shown', way: 'reply', attached: false, unconfirmed: true });
  });

  test('becomes a new mail to the same people where Outlook refuses to reply', async () => {
    const { host, mailbox } = open();
    host.behave('displayReplyFormAsync', 'fails');
    const opened = await settled(mailbox.openReply(selectedMail(mailbox), draft));
    expect(opened).toEqual({ kind: 'shown', way: 'new-message', attached: false });
    expect(host.opened).toMatchObject([
      { way: 'displayNewMessageFormAsync', form: { toRecipients: draft.to, subject: draft.subject } },
    ]);
  });

  test('is left to be copied where no window opens', async () => {
    const { host, mailbox } = open();
    host.behave('displayReplyFormAsync', 'fails');
    host.behave('displayNewMessageFormAsync', 'fails', 7000);
    const opened = await settled(mailbox.openReply(selectedMail(mailbox), draft));
    expect(opened).toEqual({ kind: 'copy', reason: 'permission' });
  });

  test('longer than 32 kB is left to be copied, because Outlook throws on it', async () => {
    const { host, mailbox } = open();
    const long = { ...draft, html: 'æ'.repeat(17 * 1024) };
    const opened = await settled(mailbox.openReply(selectedMail(mailbox), long));
    expect(opened).toEqual({ kind: 'copy', reason: 'too-large' });
    expect(host.opened).toEqual([]);
  });

  test('does not open on another mail', async () => {
    const { host, mailbox } = open();
    const mail = selectedMail(mailbox);
    host.select('mail-2');
    const opened = await settled(mailbox.openReply(mail, draft));
    expect(opened).toEqual({ kind: 'copy', reason: 'selection-moved' });
    expect(host.opened).toEqual([]);
  });
});

describe('a notice on the mail', () => {
  test('takes the place of the one before', async () => {
    const { host, mailbox } = open();
    const mail = selectedMail(mailbox);
    await settled(mailbox.notify(mail, { kind: 'progress', text: 'Læser skemaet …' }));
    await settled(mailbox.notify(mail, { kind: 'information', text: 'Importeret.' }));
    expect([...(host.notices.get('mail-1')?.values() ?? [])]).toEqual([
      { type: 'informationalMessage', message: 'Importeret.', icon: 'Icon.16', persistent: true },
    ]);
  });

  test('is cut at a word at 150 characters', async () => {
    const { host, mailbox } = open();
    await settled(mailbox.notify(selectedMail(mailbox), { kind: 'error', text: 'ordet '.repeat(40) }));
    const [notice] = [...(host.notices.get('mail-1')?.values() ?? [])];
    expect(notice?.message).toBe(`${'ordet '.repeat(24).trim()}…`);
    expect(notice).not.toHaveProperty('icon');
  });
});

describe('colours and language', () => {
  test.each([
    ['#FFFFFF', 'light'],
    ['#292929', 'dark'],
    ['#000000', 'dark'],
    ['#6A6A6A', 'dark'],
    ['#D4D4D4', 'light'],
  ])('a background of %s is %s', (background, shade) => {
    expect(open({ background }).mailbox.theme()).toBe(shade);
  });

  test('follow Outlook when it changes', () => {
    const { host, mailbox } = open({ background: '#FFFFFF' });
    const heard: string[] = [];
    mailbox.onThemeChange(() => heard.push(mailbox.theme()));
    host.setTheme('#1F1F1F');
    expect(heard).toEqual(['dark']);
  });

  test('are the system’s where Outlook does not say', () => {
    const host = fakeHost([first]);
    expect(mailboxOver(host, darkSystem(true)).theme()).toBe('dark');
  });

  test.each([
    ['da-DK', 'da'],
    ['en-US', 'en'],
    ['nb-NO', 'en'],
  ])('Outlook in %s gives %s', (language, expected) => {
    expect(open({ language }).mailbox.language).toBe(expected);
  });
});

test('no error carries the words of Outlook, which may quote the mail', async () => {
  const { host, mailbox } = open();
  host.behave('categories.getAsync', 'throws');
  const cause: unknown = await mailbox.categories(selectedMail(mailbox)).catch((error: unknown) => error);
  expect(String(cause)).not.toContain('private words');
});

test('a mail is shown by its id, and it is said where Outlook cannot be asked', () => {
  const { host, mailbox } = open();
  expect(mailbox.openMail('mail-2')).toBe(true);
  expect(host.opened).toEqual([{ way: 'displayMessageForm', form: 'mail-2' }]);
  expect(open({ without: ['displayMessageForm'] }).mailbox.openMail('mail-2')).toBe(false);
});
