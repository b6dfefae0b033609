import { answerDesk } from '../../src/taskpane/batch/answer-desk';
import { createBatch, type Batch } from '../../src/taskpane/batch/batch';
import { kindOf, rowsOf, type BatchRow } from '../../src/taskpane/batch/batch-state';
import { batchCatalogue } from '../../src/taskpane/batch/texts';
import { catalogue } from '../../src/taskpane/texts';
import { createPane, type Pane } from '../../src/taskpane/state/pane';
import {
  attachment,
  emailFinding,
  fakeWorld,
  fourthInitiative,
  initiative,
  mail,
  type FakeWorld,
} from './fakes';

interface Desk {
  readonly world: FakeWorld;
  readonly pane: Pane;
  readonly batch: Batch;
}

const mails = ['one', 'two', 'three', 'four'].map((id) =>
  mail(id, [attachment(`${id}.xlsx`)], { subject: `Mail ${id}` }),
);

/** Four mails: two ready, one with an error, one to be decided; read unless said otherwise. */
async function openBatch(arrange: (world: FakeWorld) => void = () => undefined): Promise<Desk> {
  const world = fakeWorld();
  world.files.set('one.xlsx', { kind: 'form', key: 'key-1' });
  world.files.set('two.xlsx', { kind: 'form', key: 'key-2' });
  world.files.set('three.xlsx', { kind: 'form', key: 'key-3', findings: [emailFinding] });
  world.files.set('four.xlsx', { kind: 'form', key: 'key-4', findings: [fourthInitiative] });
  world.mailbox.select(mails);
  arrange(world);
  const pane = createPane(world.services);
  pane.start();
  await settled();
  const batch = createBatch(world.services, pane);
  const selection = world.mailbox.selection();
  batch.take(selection.kind === 'several' ? selection.mails : []);
  return { world, pane, batch };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function rows({ batch, pane }: Desk): readonly BatchRow[] {
  const { workbook } = pane.state();
  if (workbook === null) throw new Error('The workbook has not been read.');
  return rowsOf(batch.state().mails, (file, of) => batch.review(file, of, workbook));
}

function kinds(desk: Desk): readonly string[] {
  const { workbook } = desk.pane.state();
  if (workbook === null) throw new Error('The workbook has not been read.');
  return rows(desk).map((row) => kindOf(row, workbook));
}

describe('reading several mails', () => {
  test('gives a line for each form, in the order of the mails', async () => {
    const desk = await openBatch();
    await desk.batch.readOn();
    expect(kinds(desk)).toEqual(['ready', 'ready', 'return', 'decision']);
  });

  test('stopped, it ends with the mail in hand and goes on from there', async () => {
    const desk = await openBatch();
    const release = desk.world.mailbox.hold('one.xlsx');
    const reading = desk.batch.readOn();
    await settled();
    desk.batch.stop();
    release();
    await reading;
    expect(kinds(desk)).toEqual(['ready', 'waiting', 'waiting', 'waiting']);
    await desk.batch.readOn();
    expect(kinds(desk)).toEqual(['ready', 'ready', 'return', 'decision']);
  });

  test('a mail that cannot be opened leaves the others as they are, and is tried again', async () => {
    const desk = await openBatch(({ mailbox }) => mailbox.fail('two', 'timed-out'));
    await desk.batch.readOn();
    expect(kinds(desk)).toEqual(['ready', 'failed', 'return', 'decision']);
    desk.world.mailbox.fail('two', null);
    await desk.batch.readOn();
    expect(kinds(desk)).toEqual(['ready', 'ready', 'return', 'decision']);
  });

  test('a mail without a form has a line that says so; a picture beside a form has none', async () => {
    const desk = await openBatch(({ mailbox }) =>
      mailbox.select([
        mail('none', []),
        mail('mixed', [attachment('one.xlsx'), attachment('logo.png')]),
        mail('cloud', [attachment('link.xlsx')]),
      ]),
    );
    desk.world.mailbox.fail('link.xlsx', 'permission');
    await desk.batch.readOn();
    expect(kinds(desk)).toEqual(['no-form', 'ready', 'failed']);
  });

  test('mails that are selected while others are read are read as well, and none is read twice', async () => {
    const desk = await openBatch(({ mailbox }) => mailbox.select(mails.slice(0, 2)));
    const release = desk.world.mailbox.hold('one.xlsx');
    const reading = desk.batch.readOn();
    await settled();
    desk.world.mailbox.select(mails);
    const selection = desk.world.mailbox.selection();
    desk.batch.take(selection.kind === 'several' ? selection.mails : []);
    release();
    await reading;
    expect(kinds(desk)).toEqual(['ready', 'ready', 'return', 'decision']);
    const { mails: read } = desk.batch.state();
    desk.batch.take(read.slice(0, 2).map(({ summary }) => summary));
    expect(kinds(desk)).toEqual(['ready', 'ready']);
  });

  test('other mails are not taken while forms are being imported', async () => {
    const desk = await openBatch();
    await desk.batch.readOn();
    desk.batch.subscribe(() => {
      if (desk.batch.state().work?.kind !== 'importing') return;
      desk.batch.take([{ itemId: 'five', subject: '', internetMessageId: '' }]);
    });
    await desk.batch.importReady();
    expect(desk.world.workbook.imports).toHaveLength(2);
    expect(desk.batch.state().endings.size).toBe(2);
  });
});

describe('importing what is ready', () => {
  test('imports the ready forms, marks their mails, and leaves the others', async () => {
    const desk = await openBatch();
    await desk.batch.readOn();
    await desk.batch.importReady();
    expect(desk.world.workbook.imports.map(({ form }) => form.key)).toEqual(['key-1', 'key-2']);
    expect(kinds(desk)).toEqual(['settled', 'settled', 'return', 'decision']);
    expect([...desk.world.mailbox.marks].map(([id, names]) => [id, [...names]])).toEqual([
      ['one', ['NLPS Importeret']],
      ['two', ['NLPS Importeret']],
    ]);
    expect([...desk.batch.state().endings.values()]).toEqual([
      { kind: 'imported', number: 'M-RAND-1', remark: null },
      { kind: 'imported', number: 'M-RAND-2', remark: null },
    ]);
  });

  test('each import names the mail that its form came with', async () => {
    const desk = await openBatch();
    await desk.batch.readOn();
    await desk.batch.importReady();
    expect(desk.world.workbook.imports.map((order) => order.mail?.itemId)).toEqual(['one', 'two']);
  });

  test('what the workbook refuses is told, and the next is imported all the same', async () => {
    const desk = await openBatch();
    await desk.batch.readOn();
    const trouble = { da: { message: 'Låst.', fix: '' }, en: { message: 'Locked.', fix: '' } };
    desk.world.workbook.refusal = { kind: 'refused', trouble };
    await desk.batch.importReady();
    expect([...desk.batch.state().endings.values()]).toEqual([
      { kind: 'refused', trouble },
      { kind: 'refused', trouble },
    ]);
    desk.world.workbook.refusal = null;
    await desk.batch.importReady();
    expect(kinds(desk).slice(0, 2)).toEqual(['settled', 'settled']);
  });

  test('the same form in two mails is imported once', async () => {
    const desk = await openBatch((world) => world.files.set('two.xlsx', { kind: 'form', key: 'key-1' }));
    await desk.batch.readOn();
    await desk.batch.importReady();
    expect(desk.world.workbook.rows).toHaveLength(1);
    expect([...desk.batch.state().endings.values()].map(({ kind }) => kind)).toEqual(['imported', 'already']);
  });

  test('a form that is in the workbook already is not imported', async () => {
    const desk = await openBatch((world) => {
      world.workbook.rows = [initiative({ key: 'key-1' })];
    });
    await desk.batch.readOn();
    await desk.batch.importReady();
    expect(desk.world.workbook.imports.map(({ form }) => form.key)).toEqual(['key-2']);
  });

  test('a mail with a form that is not ready beside one that was imported keeps the mark of the first', async () => {
    const desk = await openBatch(({ mailbox }) =>
      mailbox.select([mail('both', [attachment('one.xlsx'), attachment('three.xlsx')])]),
    );
    await desk.batch.readOn();
    await desk.batch.importReady();
    expect([...(desk.world.mailbox.marks.get('both') ?? [])]).toEqual(['NLPS Kræver stillingtagen']);
  });
});

describe('answering', () => {
  const words = { texts: batchCatalogue.da, paneTexts: catalogue.da };

  async function deskOf(arrange?: (world: FakeWorld) => void) {
    const opened = await openBatch(arrange);
    await opened.batch.readOn();
    const { workbook } = opened.pane.state();
    if (workbook === null) throw new Error('The workbook has not been read.');
    const { mails: read } = opened.batch.state();
    return {
      ...opened,
      desk: answerDesk(rows(opened), read, workbook, opened.world.services, opened.batch, words),
    };
  }

  test('each draft is a reply on its own mail with its own findings, kept in the workbook and marked', async () => {
    const { world, desk } = await deskOf();
    const [choice] = await desk.offered('key-3', 'da');
    if (choice === undefined) throw new Error('Nothing is offered.');
    const composed = await desk.compose('key-3', choice, 'da');
    if (composed.kind === 'blocked') throw new Error('It is blocked.');
    expect(await desk.open('key-3', composed)).toMatchObject({ kind: 'shown' });
    expect(await desk.kept('key-3', choice, composed, 'da', 'draft')).toBeNull();
    expect(world.mailbox.drafts.map(({ subject }) => subject)).toEqual(['SV: Mail three']);
    expect(world.books.entries.map(({ order, by }) => [order.mail?.itemId, by])).toEqual([
      ['three', 'draft'],
    ]);
    expect([...(world.mailbox.marks.get('three') ?? [])]).toEqual(['NLPS Returneret']);
    expect(await desk.sent('key-3', choice.code)).toBeNull();
    expect(world.books.receipts[0]?.remark).toMatch(/^Markeret som sendt/);
  });

  test('those that were written to are named with when, unless that was before their import', async () => {
    const contact = { at: '2024-04-10T08:00:00Z', what: 'reply' } as const;
    const { desk } = await deskOf(({ workbook, letters }) => {
      workbook.rows = [initiative({ key: 'key-1', importedAt: '2024-04-12T08:00:00Z' })];
      letters.contacts.set('key-1', contact).set('key-3', contact);
      letters.contacts.set('key-4', { at: contact.at, what: 'form' });
    });
    expect([...(await desk.writtenTo())]).toEqual([['key-3', contact.at]]);
  });

  test('the same form in two mails gets one draft, and a mail that was not opened says so', async () => {
    const { desk } = await deskOf((world) => {
      world.files.set('two.xlsx', { kind: 'form', key: 'key-1' });
      world.mailbox.fail('four', 'timed-out');
    });
    expect(desk.addressees.map(({ key, obstacle }) => [key, obstacle === null])).toEqual([
      ['key-1', true],
      ['key-3', true],
      ['mail:four', false],
    ]);
  });
});

describe('a form of a batch that came before in another version', () => {
  const first = '3f9a0c12d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f';
  const answer = (world: FakeWorld) =>
    world.mailbox.select([
      mail('one', [attachment('one.xlsx')], { subject: 'SV: Skema [NLPS 3f9a0c12]' }),
      mail('two', [attachment('two.xlsx')], { subject: 'Et andet' }),
    ]);

  test('settles the return that it answers', async () => {
    const desk = await openBatch((world) => {
      answer(world);
      world.books.put(first, { state: 'Returneret', title: 'Noget andet', cluster: '' });
    });
    await desk.batch.readOn();
    await desk.batch.importReady();
    expect(desk.world.workbook.imports).toMatchObject([
      { form: { key: 'key-1' }, choices: { settles: first } },
      { form: { key: 'key-2' }, choices: {} },
    ]);
  });

  test('is left to a person where that version stands as an initiative', async () => {
    const desk = await openBatch((world) => {
      answer(world);
      world.workbook.rows = [initiative({ key: first, number: 'M-RAND-1', row: 0 })];
    });
    await desk.batch.readOn();
    await desk.batch.importReady();
    expect(desk.world.workbook.imports.map(({ form }) => form.key)).toEqual(['key-2']);
    expect([...desk.batch.state().endings.values()][0]).toMatchObject({
      kind: 'refused',
      trouble: { da: { message: 'Skemaet er en ny udgave af M-RAND-1.' } },
    });
  });
});
