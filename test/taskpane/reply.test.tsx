import './browser-globals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { attachment, both, emailFinding, fakeWorld, fourthInitiative, mail, type FakeWorld } from './fakes';
import { click, openPane } from './open-pane';

async function show(arrange: (world: FakeWorld) => void = () => undefined): Promise<FakeWorld> {
  const world = fakeWorld();
  world.files.set('skema.xlsx', { kind: 'form', key: 'k', findings: [emailFinding, fourthInitiative] });
  world.mailbox.select(mail('mail-1', [attachment('skema.xlsx')]));
  arrange(world);
  await openPane(world.services);
  return world;
}

const change = (label: string | RegExp, value: string) =>
  act(async () => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  });

const returnForm = 'Returnér med rettelser (1)';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('a return in one click', () => {
  test('takes the marked copy along and is kept in the workbook with its day', async () => {
    const world = await show(({ mailbox }) => {
      mailbox.replies = { kind: 'shown', way: 'reply', attached: true };
    });
    await click(returnForm);
    expect(await screen.findByText('Returneret · svarfrist 30. april 2024')).toBeTruthy();
    expect(screen.getByText('»skema – rettelser.xlsx« er vedhæftet.')).toBeTruthy();
    expect(world.mailbox.drafts[0]?.attachments).toHaveLength(1);
    expect(world.books.entries).toMatchObject([{ replyBy: '2024-04-30', by: 'draft' }]);
  });

  test('leaves a line and a download where Outlook attaches no file', async () => {
    await show();
    await click(returnForm);
    expect(
      await screen.findByText(
        'Outlook kan ikke vedhæfte »skema – rettelser.xlsx« her. Hent filen, og vedhæft den selv.',
      ),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Hent filen' })).toBeTruthy();
  });

  test('is marked as sent by the person alone, and can be taken back', async () => {
    const world = await show();
    await click(returnForm);
    await screen.findByRole('button', { name: 'Markér som sendt' });
    await click('Markér som sendt');
    expect(await screen.findByText(/^Markeret som sendt kl\. 10:42 af Anne Bro$/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Markér som sendt' })).toBeNull();

    await click('Fortryd returnering');
    expect(world.books.receipts).toMatchObject([{ state: 'Ny', replyBy: null }]);
    expect(screen.queryByText(/Markeret som sendt/)).toBeNull();
    expect(screen.getByRole('button', { name: returnForm })).toBeTruthy();
  });

  test('one that awaits no answer is marked as sent in the log alone', async () => {
    const world = await show();
    await click('Tilpas svaret');
    await change('Svartekst', 'KVIT');
    await click('Åbn svar i Outlook');
    await click('Markér som sendt');
    expect(world.books.said).toEqual([{ subject: 'Den gode udskrivelse', template: 'KVIT' }]);
    expect(await screen.findByText('Markeret som sendt')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Fortryd returnering' })).toBeNull();
  });

  test('says so where nobody has an address for the copy to the cluster', async () => {
    await show();
    await click('Tilpas svaret');
    await act(async () => fireEvent.click(screen.getByLabelText('Kopi (Cc) til klyngens kontaktperson')));
    expect(await screen.findByText(/^Hverken opsætningen eller skemaet har en anden adresse/)).toBeTruthy();
  });

  test('is known when the pane opens again', async () => {
    await show(({ books }) =>
      books.put('k', {
        state: 'Returneret',
        replyBy: '2024-04-30',
        remark: 'Svarkladde åbnet: Returneret med rettelser',
      }),
    );
    expect(await screen.findByText('Svarkladde åbnet kl. 10:42 af Anne Bro')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Åbn svaret igen' })).toBeTruthy();
  });

  test('that the workbook does not take is said, and can be tried again', async () => {
    const world = await show(({ books }) => {
      books.trouble = both('Arbejdsbogen er låst.', 'Prøv igen om lidt.');
    });
    await click(returnForm);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Indmeldinger og Log er ikke opdateret. Arbejdsbogen er låst.');
    expect(world.mailbox.drafts).toHaveLength(1);
    world.books.trouble = null;
    await click('Prøv at skrive igen');
    expect(await screen.findByText('Returneret · svarfrist 30. april 2024')).toBeTruthy();
    expect(world.mailbox.drafts).toHaveLength(1);
  });

  test('that could only be copied is kept once it has been, and not as a draft', async () => {
    const world = await show(({ mailbox }) => {
      mailbox.replies = { kind: 'copy', reason: 'failed' };
    });
    URL.createObjectURL = () => '#svar';
    URL.revokeObjectURL = () => undefined;
    await click(returnForm);
    await screen.findByText('Outlook kunne ikke åbne svaret');
    expect(world.books.entries).toEqual([]);
    await click('Hent som fil');
    expect(world.books.entries).toMatchObject([{ by: 'copy' }]);
    expect(await screen.findByRole('button', { name: 'Markér som sendt' })).toBeTruthy();
  });
});

describe('the composer', () => {
  const open = async (arrange?: (world: FakeWorld) => void) => {
    const world = await show(arrange);
    await click('Tilpas svaret');
    await screen.findByRole('button', { name: 'Åbn svar i Outlook' });
    return world;
  };

  test('shows to whom the reply goes, its subject and what goes along', async () => {
    await open();
    const preview = screen.getByRole('heading', { name: 'Forhåndsvisning' }).parentElement;
    expect(preview?.textContent).toContain('Til: karen.lund@randers.example');
    expect(preview?.textContent).toContain('Vedhæftet: skema – rettelser.xlsx');
    expect(screen.getByRole('checkbox', { name: 'Vedhæft skemaet med 1 markering' })).toBeTruthy();
  });

  test('lets every word be changed before it opens, for this mail alone', async () => {
    const world = await open();
    await change('Emne', 'Jeres skema');
    await change('Tekst', 'Hej Karen');
    expect(screen.getByText(/^Teksten er rettet til denne mail/)).toBeTruthy();
    await click('Åbn svar i Outlook');
    expect(world.orders.at(-1)?.wording).toEqual({ subject: 'Jeres skema', body: 'Hej Karen' });
    await click('Brug svarteksten uændret');
    await click('Åbn svar i Outlook');
    expect(world.orders.at(-1)?.wording).toBeNull();
  });

  test('lists the placeholders with their values, and puts one in the text', async () => {
    const world = await open();
    const line = await screen.findByText('Modtagerens fornavn');
    expect(within(line.closest('li') ?? line).getByText('Karen')).toBeTruthy();
    expect(screen.getByText('ingen værdi')).toBeTruthy();
    await click('Sæt {telefon} ind');
    expect(world.orders.at(-1)?.wording?.body).toContain('{telefon}');
  });

  test('takes the day to answer by, and leaves the copy out where the person says so', async () => {
    const world = await open();
    await change('Svarfrist', '2024-05-06');
    await act(async () => {
      fireEvent.click(screen.getByRole('checkbox', { name: /^Vedhæft skemaet/ }));
    });
    await click('Åbn svar i Outlook');
    expect(world.orders.at(-1)).toMatchObject({ replyBy: '2024-05-06', attachCopy: false });
    expect(world.mailbox.drafts.at(-1)?.attachments).toEqual([]);
  });

  test('keeps what is ticked when the form is judged again', async () => {
    const world = await open();
    await act(async () => {
      fireEvent.click(screen.getByRole('checkbox', { name: /Fjerde initiativ/ }));
    });
    await click('Åbn svar i Outlook');
    await screen.findByRole('button', { name: 'Markér som sendt' });
    await click('Åbn svar i Outlook');
    expect(world.orders.at(-1)?.findings).toHaveLength(2);
  });

  test('opens a mail of its own where recipients must be set', async () => {
    const world = await open();
    await click('Åbn som ny mail');
    expect(world.mailbox.newMails).toHaveLength(1);
    expect(await screen.findByText('Ny mail åbnet som kladde – intet er sendt')).toBeTruthy();
  });
});
