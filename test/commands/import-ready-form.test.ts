import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { readFile } from '../../src/check';
import { importReadyForm } from '../../src/commands/import-ready-form';
import {
  OutlookError,
  type AttachmentContent,
  type Mailbox,
  type Notice,
  type OutlookFailure,
  type SelectedMail,
} from '../../src/outlook';
import { createOutbox, memoryOutbox, type Outbox } from '../../src/outbox';
import { hold3 } from '../../src/round';
import { readSampleMail } from '../../src/sandbox/server/sample-mails';
import { createWorkbookServer, memoryStore } from '../../src/sandbox/workbook-server';
import type { SampleMail } from '../../src/sandbox/sample-mail';
import { connectWorkbook } from '../../src/workbook/graph';
import { createWorkbook } from '../../src/workbook/create';
import { readReceipts, recordReply, type WorkbookTables } from '../../src/workbook';

/** The one-click command over real mails and a real workbook behind the embedded server; only Outlook is played. */
const mails = path.resolve(__dirname, '../fixtures/mails');
let blankWorkbook: Uint8Array;

beforeAll(async () => {
  blankWorkbook = await createWorkbook(hold3);
});

interface Desk {
  readonly tables: WorkbookTables;
  readonly outbox: Outbox;
  readonly marks: Map<string, string>;
  readonly said: Notice[];
  failMark: OutlookFailure | null;
  failAttachment: OutlookFailure | null;
  press(file: string, language?: 'da' | 'en'): Promise<Notice>;
  /** Presses on an answer with the same form, which somebody has saved once more. */
  pressOnSavedAgain(file: string): Promise<Notice>;
}

async function openDesk(): Promise<Desk> {
  const store = memoryStore();
  const file = await store.create('arbejdsbog.xlsx', blankWorkbook);
  if (file === null) throw new Error('The workbook was not made.');
  const fileId = file.id;
  const server = createWorkbookServer({ store });
  const tables = connectWorkbook({
    baseUrl: 'http://workbook.localhost/v1.0',
    driveId: store.driveId,
    itemId: file.id,
    fetch: (address, init) => server.handle(new Request(address, init)),
    token: () => Promise.resolve(null),
    sleep: () => Promise.resolve(),
    random: () => 0,
  });
  let actions = 0;
  const desk: Desk = {
    tables,
    outbox: createOutbox(memoryOutbox(), () => new Date('2024-04-16T07:01:00Z')),
    marks: new Map(),
    said: [],
    failMark: null,
    failAttachment: null,
    async press(name, language = 'da') {
      return pressOn(await sampleMail(name), language);
    },
    async pressOnSavedAgain(name) {
      return pressOn(savedAgain(await sampleMail(name)), 'da');
    },
  };
  function pressOn(sample: SampleMail, language: 'da' | 'en'): Promise<Notice> {
    return importReadyForm(asSelected(sample), {
      mailbox: playedMailbox(sample, desk, language),
      read: readFile,
      tables,
      outbox: desk.outbox,
      workbook: { driveId: store.driveId, itemId: fileId },
      now: () => new Date('2024-04-16T07:00:00Z'),
      newActionId: () => `handling-${(actions += 1)}`,
    });
  }
  return desk;
}

function sampleMail(name: string): Promise<SampleMail> {
  return readSampleMail(`${name}.eml`, readFileSync(path.join(mails, `${name}.eml`)));
}

/** The same words in other bytes, in an answer to the conversation. */
function savedAgain(sample: SampleMail): SampleMail {
  const attachments = sample.attachments.map((attachment) => ({
    ...attachment,
    content: Buffer.from(zipSync(unzipSync(Buffer.from(attachment.content, 'base64')))).toString('base64'),
  }));
  const subject = `SV: ${sample.subject}`;
  return { ...sample, id: `${sample.id}-igen`, internetMessageId: '<igen@rm.example>', subject, attachments };
}

function asSelected(sample: SampleMail): SelectedMail {
  return {
    itemId: sample.id,
    internetMessageId: sample.internetMessageId,
    conversationId: sample.conversationId,
    subject: sample.subject,
    from: sample.from,
    received: sample.received,
    attachments: sample.attachments.map(({ id, name, size, kind, inline }) => ({
      id,
      name,
      size,
      kind,
      inline,
    })),
  };
}

function playedMailbox(sample: SampleMail, desk: Desk, language: 'da' | 'en'): Mailbox {
  return {
    language,
    user: { name: 'Anne Bech', address: 'anne.bech@sekretariat.example' },
    selection: () => ({ kind: 'mail', mail: asSelected(sample) }),
    onSelectionChange: () => () => undefined,
    attachment: async (_, { id }): Promise<AttachmentContent> => {
      if (desk.failAttachment !== null) throw new OutlookError(desk.failAttachment, 'played');
      const attachment = sample.attachments.find((candidate) => candidate.id === id);
      if (attachment === undefined) throw new OutlookError('attachment-unavailable', 'played');
      if (attachment.kind === 'cloud') return { kind: 'link', address: attachment.content };
      const encoding = attachment.kind === 'mail' ? 'utf8' : 'base64';
      return { kind: 'bytes', bytes: new Uint8Array(Buffer.from(attachment.content, encoding)) };
    },
    bodyText: async () => '',
    categories: async () => [],
    mark: async ({ itemId }, category) => {
      if (desk.failMark !== null) throw new OutlookError(desk.failMark, 'played');
      desk.marks.set(itemId, category);
    },
    openReply: async () => ({ kind: 'copy', reason: 'unsupported' }),
    openNewMail: async () => ({ kind: 'copy', reason: 'unsupported' }),
    openMail: () => false,
    notify: async (_, notice) => void desk.said.push(notice),
    placeOf: async () => 'shared',
    canOpenSelected: false,
    withSelected: () => Promise.reject(new OutlookError('unsupported', 'played')),
    theme: () => 'light',
    onThemeChange: () => () => undefined,
  };
}

async function rowsOf(desk: Desk, table: string): Promise<number> {
  return (await desk.tables.read([table])).get(table)?.rows.length ?? 0;
}

test('a ready form is imported and the mail is marked', async () => {
  const desk = await openDesk();
  const notice = await desk.press('01-randers-god-udskrivelse');
  expect(notice).toEqual({
    kind: 'information',
    text: 'Importeret som M-RAND-1: 5 pladser, Randersklyngen.',
  });
  expect([...desk.marks.values()]).toEqual(['NLPS Importeret']);
  expect(await rowsOf(desk, 'Initiativer')).toBe(1);
  expect(await rowsOf(desk, 'Deltagere')).toBe(5);
});

test('its progress is said before its result', async () => {
  const desk = await openDesk();
  await desk.press('01-randers-god-udskrivelse');
  expect(desk.said.map(({ kind }) => kind)).toEqual(['progress', 'progress']);
});

test('pressed twice it imports once', async () => {
  const desk = await openDesk();
  await desk.press('01-randers-god-udskrivelse');
  const { text } = await desk.press('01-randers-god-udskrivelse');
  expect(text).toContain('allerede importeret som M-RAND-1');
  expect(await rowsOf(desk, 'Initiativer')).toBe(1);
  expect(await rowsOf(desk, 'Deltagere')).toBe(5);
});

test('a new version of what is imported is left for a person to put in its place', async () => {
  const desk = await openDesk();
  await desk.press('01-randers-god-udskrivelse');
  const { text } = await desk.pressOnSavedAgain('01-randers-god-udskrivelse');
  expect(text).toBe(
    'Ikke importeret: skemaet er en ny udgave af M-RAND-1. Åbn Indmeldinger for at erstatte den.',
  );
  expect(await rowsOf(desk, 'Initiativer')).toBe(1);
});

test.each([
  ['04-horsens-fejl', /^Ikke importeret: 3 fejl\. .* Åbn Indmeldinger for at svare\.$/u],
  ['08-for-sent', /^Ikke importeret: .* Åbn Indmeldinger for at tage stilling\.$/u],
  ['11-spoergsmaal', /Intet er importeret\.$/u],
  ['12-beskadiget', /kunne ikke læses\. Intet er importeret/u],
  ['13-gammelt-excel', /kunne ikke læses\. Intet er importeret/u],
  ['14-adgangskode', /kunne ikke læses\. Intet er importeret/u],
  ['19-to-skemaer', /^Mailen har 2 skemaer\./u],
])('%s is left, and the mail says why', async (file, expected) => {
  const desk = await openDesk();
  const { text } = await desk.press(file);
  expect(text).toMatch(expected);
  expect(text.length).toBeLessThanOrEqual(150);
  expect(await rowsOf(desk, 'Initiativer')).toBe(0);
});

test.each([
  ['04-horsens-fejl', ['NLPS Kræver stillingtagen']],
  ['08-for-sent', ['NLPS Kræver stillingtagen']],
  ['11-spoergsmaal', []],
  ['12-beskadiget', []],
])('%s is marked with how its form stands: %j', async (file, marks) => {
  const desk = await openDesk();
  await desk.press(file);
  expect([...desk.marks.values()]).toEqual(marks);
});

test('a form that is imported already gets back the mark that its mail has lost', async () => {
  const desk = await openDesk();
  await desk.press('01-randers-god-udskrivelse');
  desk.marks.clear();
  await desk.press('01-randers-god-udskrivelse');
  expect([...desk.marks.values()]).toEqual(['NLPS Importeret']);
});

test('a mark that the mailbox lacks is named; the import stands', async () => {
  const desk = await openDesk();
  desk.failMark = 'category-missing';
  const { text } = await desk.press('01-randers-god-udskrivelse');
  expect(text).toContain('Importeret som M-RAND-1.');
  expect(text).toContain('"NLPS Importeret" findes ikke i postkassen');
  expect(await rowsOf(desk, 'Initiativer')).toBe(1);
});

test('an attachment that Outlook does not hand out stops the import', async () => {
  const desk = await openDesk();
  desk.failAttachment = 'timed-out';
  expect((await desk.press('01-randers-god-udskrivelse')).text).toContain('kunne ikke læses');
  expect(await rowsOf(desk, 'Initiativer')).toBe(0);
});

test('nothing is written once the selection has left the mail', async () => {
  const desk = await openDesk();
  desk.failAttachment = 'selection-moved';
  await expect(desk.press('01-randers-god-udskrivelse')).rejects.toMatchObject({
    failure: 'selection-moved',
  });
  expect(await rowsOf(desk, 'Initiativer')).toBe(0);
});

test('it speaks English where Outlook does', async () => {
  const desk = await openDesk();
  const { text } = await desk.press('01-randers-god-udskrivelse', 'en');
  expect(text).toBe('Imported as M-RAND-1: 5 seats, Randersklyngen.');
});

test('a form that answers a return settles it', async () => {
  const desk = await openDesk();
  const returned = await recordReply(desk.tables, {
    round: hold3,
    who: 'Bo Holm',
    now: new Date('2024-04-10T08:00:00Z'),
    reason: null,
    actionId: 'retur',
    key: 'aa',
    mail: {
      received: '2024-04-09T08:00:00Z',
      sender: 'mette.holm@rm.example',
      subject: 'Indmelding fra Horsensklyngen',
      messageId: '<horsens@rm.example>',
      file: 'Horsens overgange.xlsx',
    },
    cluster: 'M-HORS',
    title: 'Bedre overgange',
    asks: null,
    findings: [],
    points: ['Mål: Feltet er tomt.'],
    template: 'Returneret med rettelser',
    by: 'draft',
    awaits: { state: 'RET', replyBy: '2024-04-30' },
    settles: null,
  });
  expect(returned).toBe(true);
  expect((await desk.press('09-horsens-rettet')).text).toContain('Importeret som M-HORS-1');
  const receipts = readReceipts(await desk.tables.read(['Indmeldinger']), hold3);
  expect(receipts.find(({ key }) => key === 'aa')?.state).toBe('Erstattet af nyere udgave');
});
