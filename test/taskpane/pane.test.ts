import { isForm, type CheckedForm } from '../../src/desk';
import type { Checked } from '../../src/check';
import { entriesOf } from '../../src/taskpane/model/entries';
import { createPane, type Pane } from '../../src/taskpane/state/pane';
import { attachment, fakeWorld, initiative, mail, outage, type FakeWorld } from './fakes';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function openPane(arrange: (world: FakeWorld) => void): { world: FakeWorld; pane: Pane } {
  const world = fakeWorld();
  world.files.set('a.xlsx', { kind: 'form', key: 'key-a' });
  world.files.set('b.xlsx', { kind: 'form', key: 'key-b' });
  arrange(world);
  const pane = createPane(world.services);
  pane.start();
  return { world, pane };
}

function shown(pane: Pane): readonly Checked[] {
  return entriesOf(pane.state().files).flatMap(({ checked }) => (checked === null ? [] : [checked]));
}

function shownForm(pane: Pane): CheckedForm {
  const form = shown(pane).find(isForm);
  if (form === undefined) throw new Error('No form is shown.');
  return form;
}

describe('the selection moves', () => {
  test('a slow answer about the mail before is never shown under the mail after', async () => {
    const { world, pane } = openPane(({ mailbox }) => mailbox.select(mail('first', [attachment('a.xlsx')])));
    const release = world.mailbox.hold('a.xlsx');
    world.mailbox.select(mail('second', [attachment('b.xlsx')]));
    await settled();
    release();
    await settled();
    expect(pane.state().source).toMatchObject({ kind: 'mail', mail: { itemId: 'second' } });
    expect(shown(pane).map(({ key }) => key)).toEqual(['key-b']);
  });

  test('an initiative that was opened from a mail goes with it; a screen about the round stays', async () => {
    const { world, pane } = openPane(({ mailbox }) => mailbox.select(mail('first', [attachment('a.xlsx')])));
    await settled();
    pane.chooseTab('initiative', 'key-a');
    world.mailbox.select(mail('first', [attachment('a.xlsx')]));
    expect(pane.state().tab).toBe('initiative');
    world.mailbox.select(mail('second', [attachment('b.xlsx')]));
    expect(pane.state().tab).toBe('mail');
    pane.chooseTab('overview');
    world.mailbox.select(mail('first', [attachment('a.xlsx')]));
    expect(pane.state().tab).toBe('overview');
  });

  test('the same mail told twice is read once and keeps what is open', async () => {
    const { world, pane } = openPane(({ mailbox }) =>
      mailbox.select(mail('first', [attachment('a.xlsx'), attachment('b.xlsx')])),
    );
    await settled();
    pane.openEntry('attachment-b.xlsx/0');
    const { load } = pane.state();
    world.mailbox.select(mail('first', [attachment('a.xlsx'), attachment('b.xlsx')]));
    await settled();
    expect(pane.state()).toMatchObject({ load, opened: 'attachment-b.xlsx/0' });
  });

  test.each([
    { kind: 'none', selected: 'none' },
    { kind: 'not-a-mail', selected: 'not-a-mail' },
    { kind: 'several', selected: [mail('second', []), mail('third', [])] },
  ] as const)('with $kind selected nothing of the mail before is left', async ({ kind, selected }) => {
    const { world, pane } = openPane(({ mailbox }) => mailbox.select(mail('first', [attachment('a.xlsx')])));
    await settled();
    world.mailbox.select(selected);
    expect(pane.state()).toMatchObject({ source: { kind }, files: [] });
  });

  test('an import begun before the move marks no other mail, and says that the mark is missing', async () => {
    const { world, pane } = openPane(({ mailbox }) => mailbox.select(mail('first', [attachment('a.xlsx')])));
    await settled();
    const done = pane.importForm(shownForm(pane), { reason: null });
    world.mailbox.select(mail('second', [attachment('b.xlsx')]));
    await done;
    expect(await world.mailbox.categories(mail('second', []))).toEqual([]);
    expect(pane.state().actions.get('key-a')).toMatchObject({ kind: 'imported' });
    expect(pane.state().marks.get('first')).toMatchObject({ kind: 'failed', failure: 'selection-moved' });
  });
});

describe('attachments', () => {
  test('one that cannot be fetched leaves the others as they are', async () => {
    const { world, pane } = openPane(({ mailbox }) => {
      mailbox.fail('a.xlsx', 'timed-out');
      mailbox.select(mail('first', [attachment('a.xlsx'), attachment('b.xlsx')]));
    });
    await settled();
    expect(pane.state().files.map(({ stage }) => stage.kind)).toEqual(['failed', 'read']);
    world.mailbox.fail('a.xlsx', null);
    pane.readAgain();
    await settled();
    expect(pane.state().files.map(({ stage }) => stage.kind)).toEqual(['read', 'read']);
  });

  test('a cloud attachment is read as the shortcut to it, and pictures of a signature are passed over', async () => {
    const { pane } = openPane(({ mailbox }) =>
      mailbox.select(
        mail('first', [attachment('a.xlsx', { kind: 'cloud' }), attachment('logo.png', { inline: true })]),
      ),
    );
    await settled();
    expect(pane.state().files).toMatchObject([
      {
        name: 'a.xlsx',
        stage: {
          kind: 'read',
          bytes: new TextEncoder().encode('[InternetShortcut]\r\nURL=attachment-a.xlsx\r\n'),
        },
      },
    ]);
  });

  test('a form typed into a mail without files is read; any other text is none', async () => {
    const { world, pane } = openPane(({ mailbox, files }) => {
      mailbox.text = 'Titel: Den gode udskrivelse';
      files.set('Mailens tekst', { kind: 'form', key: 'typed' });
      mailbox.select(mail('first', []));
    });
    await settled();
    expect(pane.state().files.map(({ name, stage }) => [name, stage.kind])).toEqual([
      ['Mailens tekst', 'read'],
    ]);

    world.files.set('Mailens tekst', { kind: 'not-a-form' });
    world.mailbox.select(mail('second', []));
    await settled();
    expect(pane.state().files).toEqual([]);
  });

  test('the text of a mail with files is nothing to read', async () => {
    const { pane } = openPane(({ mailbox, files }) => {
      mailbox.text = 'Titel: Den gode udskrivelse';
      files.set('Mailens tekst', { kind: 'form', key: 'typed' });
      mailbox.select(mail('first', [attachment('a.xlsx')]));
    });
    await settled();
    expect(pane.state().files.map(({ name }) => name)).toEqual(['a.xlsx']);
  });

  test('stopping keeps what was read and drops what comes later', async () => {
    const { world, pane } = openPane(() => undefined);
    const release = world.mailbox.hold('b.xlsx');
    world.mailbox.select(mail('first', [attachment('a.xlsx'), attachment('b.xlsx')]));
    await settled();
    pane.stopReading();
    release();
    await settled();
    expect(pane.state().files.map(({ stage }) => stage.kind)).toEqual(['read', 'stopped']);
  });

  test('a chosen file is read without any mail', async () => {
    const { pane } = openPane(() => undefined);
    pane.takeFiles([new File(['x'], 'a.xlsx')]);
    await settled();
    expect(pane.state().source).toEqual({ kind: 'files' });
    expect(shownForm(pane).key).toBe('key-a');
  });
});

describe('import and undo', () => {
  const selectFirst = ({ mailbox }: FakeWorld) => mailbox.select(mail('first', [attachment('a.xlsx')]));

  test('a second click while the first is under way, and one after it, write nothing more', async () => {
    const { world, pane } = openPane(selectFirst);
    await settled();
    const form = shownForm(pane);
    await Promise.all([pane.importForm(form, { reason: null }), pane.importForm(form, { reason: null })]);
    await pane.importForm(form, { reason: null });
    expect(world.workbook.imports).toHaveLength(1);
    expect(pane.state().workbook?.ledger.total.taken).toBe(5);
  });

  test('the mail gets the mark of the status in the workbook, and undo takes it back', async () => {
    const { world, pane } = openPane(selectFirst);
    await settled();
    await pane.importForm(shownForm(pane), { reason: null });
    expect(await world.mailbox.categories(mail('first', []))).toEqual(['NLPS Importeret']);
    const action = pane.state().actions.get('key-a');
    if (action?.kind !== 'imported') throw new Error('It was not imported.');
    await pane.undo('key-a', action.receipt);
    expect(await world.mailbox.categories(mail('first', []))).toEqual(['NLPS Modtaget']);
    expect(pane.state().workbook?.ledger.total.taken).toBe(0);
  });

  test('a mark that a colleague has taken off is restored from the workbook', async () => {
    const { world, pane } = openPane((world) => {
      world.workbook.rows = [initiative({ key: 'key-a', taken: 5 })];
      selectFirst(world);
    });
    await settled();
    await pane.restoreMark();
    expect(await world.mailbox.categories(mail('first', []))).toEqual(['NLPS Importeret']);
    expect(pane.state().categories).toEqual(['NLPS Importeret']);
  });

  test('no mark is set by a workbook that cannot be read', async () => {
    const { world, pane } = openPane((world) => {
      world.workbook.problem = outage;
      selectFirst(world);
    });
    await settled();
    await pane.restoreMark();
    expect(await world.mailbox.categories(mail('first', []))).toEqual([]);
  });

  test('after an undo it can be imported again', async () => {
    const { world, pane } = openPane(selectFirst);
    await settled();
    await pane.importForm(shownForm(pane), { reason: null });
    const action = pane.state().actions.get('key-a');
    if (action?.kind !== 'imported') throw new Error('It was not imported.');
    await pane.undo('key-a', action.receipt);
    await pane.importForm(shownForm(pane), { reason: null });
    expect(world.workbook.imports).toHaveLength(2);
  });

  test('an import made from the ribbon is seen when the mark on the mail has changed', async () => {
    const { world, pane } = openPane(selectFirst);
    await settled();
    world.workbook.rows = [initiative({ key: 'key-a', taken: 5 })];
    await pane.lookAgain();
    expect(pane.state().workbook?.ledger.total.taken).toBe(0);
    world.mailbox.marks.set('first', new Set(['NLPS Importeret']));
    await pane.lookAgain();
    expect(pane.state().workbook?.ledger.total.taken).toBe(5);
  });

  test('a slow look at the workbook never takes the place of a later one', async () => {
    const world = fakeWorld();
    const { services } = world;
    let answer = (): void => undefined;
    let wait = Promise.resolve();
    const pane = createPane({
      ...services,
      loadWorkbook: async () => {
        const [seen, waiting] = [await services.loadWorkbook(), wait];
        await waiting;
        return seen;
      },
    });
    wait = new Promise((resolve) => (answer = resolve));
    const slow = pane.reloadWorkbook();
    await settled();
    wait = Promise.resolve();
    world.workbook.rows = [initiative({ key: 'key-a', taken: 5 })];
    await pane.reloadWorkbook();
    answer();
    await slow;
    expect(pane.state().workbook?.ledger.total.taken).toBe(5);
  });

  test('a receipt goes when a colleague has undone the import', async () => {
    const { world, pane } = openPane(selectFirst);
    await settled();
    await pane.importForm(shownForm(pane), { reason: null });
    world.workbook.rows = world.workbook.rows.map((row) => ({ ...row, status: 'FORT', takesSeat: false }));
    await pane.reloadWorkbook();
    expect(pane.state().actions.get('key-a')).toBeUndefined();
  });

  test('a category that the mailbox lacks is named, and the import stands', async () => {
    const { world, pane } = openPane(selectFirst);
    world.mailbox.known = [];
    await settled();
    await pane.importForm(shownForm(pane), { reason: null });
    expect(pane.state().actions.get('key-a')).toMatchObject({ kind: 'imported' });
    expect(pane.state().marks.get('first')).toEqual({
      kind: 'failed',
      failure: 'category-missing',
      category: 'NLPS Importeret',
    });
    expect(pane.state().workbook?.ledger.total.taken).toBe(5);
  });

  test('without the workbook forms are read and reviewed all the same', async () => {
    const { pane } = openPane((world) => {
      world.workbook.problem = outage;
      selectFirst(world);
    });
    await settled();
    expect(shownForm(pane).outcome.review.verdict).toBe('ready');
    expect(pane.state().workbook?.problem).toEqual(outage);
  });
});

describe('replies', () => {
  test('a reply that Outlook cannot open is offered for copying, with its text', async () => {
    const { world, pane } = openPane(({ mailbox }) => mailbox.select(mail('first', [attachment('a.xlsx')])));
    world.mailbox.replies = { kind: 'copy', reason: 'timed-out' };
    await settled();
    await pane.openReply({
      template: 'RETUR',
      checked: shownForm(pane),
      findings: [],
      language: 'da',
      copyToCluster: false,
      replyBy: null,
      wording: null,
      attachCopy: true,
    });
    expect(pane.state().replies.get('first/key-a')).toMatchObject({
      kind: 'opened',
      how: { kind: 'copy' },
      draft: { to: ['karen.lund@randers.example'] },
    });
  });

  test('a blocked template opens nothing', async () => {
    const { world, pane } = openPane(({ mailbox }) => mailbox.select(mail('first', [attachment('a.xlsx')])));
    world.blocked = { kind: 'blocked', problems: [{ kind: 'empty', placeholder: 'telefon' }] };
    await settled();
    await pane.openReply({
      template: 'RETUR',
      checked: shownForm(pane),
      findings: [],
      language: 'da',
      copyToCluster: false,
      replyBy: null,
      wording: null,
      attachCopy: true,
    });
    expect(world.mailbox.drafts).toEqual([]);
    expect(pane.state().replies.get('first/key-a')).toEqual(world.blocked);
  });
});
