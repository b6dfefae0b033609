import './browser-globals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import {
  advice,
  attachment,
  both,
  emailFinding,
  fakeWorld,
  finding,
  fourthInitiative,
  initiative,
  mail,
  outage,
  type FakeWorld,
} from './fakes';
import { chooseTab, click, openPane } from './open-pane';

const importLabel = 'Importér · 5 pladser · Randersklyngen';

async function show(arrange: (world: FakeWorld) => void): Promise<FakeWorld> {
  const world = fakeWorld();
  arrange(world);
  await openPane(world.services);
  return world;
}

function select(world: FakeWorld, kind: Parameters<FakeWorld['files']['set']>[1]): void {
  world.files.set('skema.xlsx', kind);
  world.mailbox.select(mail('mail-1', [attachment('skema.xlsx')]));
}

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test('the header names the mail that everything below belongs to', async () => {
  await show((world) => select(world, { kind: 'form', key: 'k' }));
  const header = screen.getByRole('heading', { level: 1, name: 'Indmelding – Den gode udskrivelse' });
  expect(header.parentElement?.textContent).toContain('Karen Lund · i dag 09:14 · 1 vedhæftet fil');
});

test('what was understood stands beside the sender’s own words', async () => {
  await show((world) => select(world, { kind: 'form', key: 'k' }));
  expect(screen.getByText('Læst som: »Klynge Randers« → Randersklyngen')).toBeTruthy();
});

test('every finding shows its place, what is wrong, how to put it right and its source', async () => {
  await show((world) =>
    select(world, { kind: 'form', key: 'k', findings: [emailFinding, fourthInitiative, ...advice] }),
  );
  const findings = screen.getByRole('region', { name: 'Fund' });
  for (const text of [
    '1 fejl',
    '1 stillingtagen',
    'Deltagere!C14',
    '»mette.holm@favrskov« mangler endelsen efter punktum.',
    'Skriv hele adressen, fx navn@kommune.dk.',
    'Forslag til rettelse: mette.holm@favrskov.example',
    'Kilde: Skemaets punkt 4',
  ]) {
    expect(within(findings).getByText(text)).toBeTruthy();
  }
});

test('text from a form is shown as text', async () => {
  const hostile = '<img src=x onerror="alert(1)">';
  await show((world) =>
    select(world, { kind: 'form', key: 'k', findings: [finding('error', { message: hostile })] }),
  );
  expect(screen.getByText(hostile)).toBeTruthy();
  expect(document.querySelector('img')).toBeNull();
});

describe('a ready form', () => {
  const ready = (world: FakeWorld) => {
    world.workbook.rows = [initiative({ key: 'other', taken: 4, generalPractice: 1 })];
    select(world, { kind: 'form', key: 'k' });
  };

  test('says the seats before and after, and imports with one click', async () => {
    const world = await show(ready);
    expect(screen.getAllByText('4 → 9')).toHaveLength(2);
    expect(screen.getByText('1 → 2')).toBeTruthy();
    await click(importLabel);
    expect(screen.getByText('Importeret som M-RAND-2 kl. 10:42 af Anne Bro')).toBeTruthy();
    expect(world.workbook.imports).toHaveLength(1);
  });

  test('after the click the keyboard stands at the receipt, and undo is there instead of the import', async () => {
    await show(ready);
    await click(importLabel);
    expect(document.activeElement?.textContent).toContain('Importeret som M-RAND-2');
    expect(screen.queryByRole('button', { name: importLabel })).toBeNull();
    await click('Fortryd');
    expect(screen.getByText(/Importen er fortrudt/)).toBeTruthy();
    expect(screen.getByRole('button', { name: importLabel })).toBeTruthy();
  });

  test('two clicks in a row import once', async () => {
    const world = await show(ready);
    const button = screen.getByRole('button', { name: importLabel });
    await act(async () => {
      fireEvent.click(button);
      fireEvent.click(button);
    });
    expect(world.workbook.imports).toHaveLength(1);
  });

  test('one that a colleague imported says by whom and when, and offers no second import', async () => {
    await show((world) => {
      select(world, { kind: 'form', key: 'k' });
      world.workbook.rows = [
        initiative({ key: 'k', number: 'M-RAND-2', importedBy: 'Tina', importedAt: '2024-04-12T12:05:00Z' }),
      ];
    });
    expect(screen.getByText('Importeret som M-RAND-2 den 12. april kl. 14:05 af Tina')).toBeTruthy();
    expect(screen.queryByRole('button', { name: importLabel })).toBeNull();
  });

  test('a refusal is said at once, with what to do', async () => {
    const world = await show(ready);
    world.workbook.refusal = {
      kind: 'refused',
      trouble: both('Arbejdsbogen er låst.', 'Prøv igen om lidt.'),
    };
    await click(importLabel);
    expect(screen.getByRole('alert').textContent).toContain('Arbejdsbogen er låst.');
    expect(screen.getByRole('button', { name: importLabel })).toBeTruthy();
  });

  test('without the workbook it cannot be imported, and says why', async () => {
    await show((world) => {
      ready(world);
      world.workbook.problem = outage;
    });
    expect(screen.getByText('Importen venter på arbejdsbogen')).toBeTruthy();
    expect(screen.getByText(/Arbejdsbogen kunne ikke nås/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: importLabel })).toBeNull();
  });
});

describe('a form that needs a decision', () => {
  test('is imported only with a reason, which follows it', async () => {
    const world = await show((w) => select(w, { kind: 'form', key: 'k', findings: [fourthInitiative] }));
    await click('Importér alligevel …');
    const reason = screen.getByRole('textbox', { name: /Begrundelse/ });
    fireEvent.change(reason, { target: { value: '   ' } });
    await click(importLabel);
    expect(screen.getByText('Skriv en begrundelse.')).toBeTruthy();
    expect(document.activeElement).toBe(reason);
    expect(world.workbook.imports).toHaveLength(0);

    fireEvent.change(reason, { target: { value: ' Aftalt med klyngen ' } });
    await click(importLabel);
    expect(world.workbook.imports.map((order) => order.reason)).toEqual(['Aftalt med klyngen']);
  });

  test('a reason typed for one mail never meets the next', async () => {
    const world = await show((w) => select(w, { kind: 'form', key: 'k', findings: [fourthInitiative] }));
    await click('Importér alligevel …');
    fireEvent.change(screen.getByRole('textbox', { name: /Begrundelse/ }), { target: { value: 'Aftalt' } });
    await act(async () => world.mailbox.select(mail('mail-2', [attachment('skema.xlsx')])));
    expect(screen.queryByRole('textbox', { name: /Begrundelse/ })).toBeNull();
  });
});

describe('a form with errors', () => {
  const faulty = (world: FakeWorld) =>
    select(world, { kind: 'form', key: 'k', findings: [emailFinding, fourthInitiative] });

  test('can be returned but not imported, whatever else is to be decided', async () => {
    await show(faulty);
    expect(screen.queryByRole('button', { name: /Importér/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Returnér med rettelser (1)' })).toBeTruthy();
  });

  test('the reply takes the errors along, and nothing is called sent', async () => {
    const world = await show(faulty);
    await click('Returnér med rettelser (1)');
    expect(world.mailbox.drafts).toHaveLength(1);
    expect(world.orders[0]?.findings).toEqual([emailFinding]);
    expect(screen.getByText('Svarkladde åbnet – intet er sendt')).toBeTruthy();
    expect(screen.getByText(/Kontrollér, at afsenderen er NLPS2\.0@stab\.rm\.dk/)).toBeTruthy();
  });

  test('where Outlook opens no reply, it can be copied or downloaded', async () => {
    const world = await show(faulty);
    world.mailbox.replies = { kind: 'copy', reason: 'failed' };
    await click('Returnér med rettelser (1)');
    expect(screen.getByRole('button', { name: 'Kopiér svaret' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Hent som fil' })).toBeTruthy();
  });

  test('the composer names what blocks a reply, and takes the ticked findings', async () => {
    const world = await show(faulty);
    await click('Tilpas svaret');
    expect(await screen.findByRole('heading', { name: 'Svar' })).toBeTruthy();
    await act(async () => {
      fireEvent.click(screen.getByRole('checkbox', { name: /Fjerde initiativ/ }));
    });
    await click('Åbn svar i Outlook');
    expect(world.orders.at(-1)?.findings).toEqual([emailFinding, fourthInitiative]);
  });
});

describe('who is at work with a form', () => {
  const selectForm = (world: FakeWorld) => select(world, { kind: 'form', key: 'k' });

  test('a colleague who is at work with it is named, and it can be taken over calmly', async () => {
    await show((world) => {
      selectForm(world);
      world.handling.claims.set('k', { who: 'Bo Lind', since: '2024-04-16T08:30:00Z' });
    });
    expect(await screen.findByText('Bo Lind behandler den siden kl. 10:30')).toBeTruthy();
    await click('Overtag');
    expect(await screen.findByText('Du behandler den siden kl. 10:42')).toBeTruthy();
  });

  test('what a colleague did two minutes ago is told beside the way to say that one is at work', async () => {
    await show((world) => {
      selectForm(world);
      world.handling.latest.set('k', {
        who: 'Bo Lind',
        at: '2024-04-16T08:40:00Z',
        action: 'Svarkladde åbnet',
        status: null,
      });
    });
    expect(await screen.findByText('Seneste: svarkladde åbnet af Bo Lind for 2 minutter siden')).toBeTruthy();
    await click('Jeg behandler den');
    await click('Slip den');
    expect(await screen.findByRole('button', { name: 'Jeg behandler den' })).toBeTruthy();
  });

  test('after a change of status it is told to which', async () => {
    await show((world) => {
      selectForm(world);
      world.handling.latest.set('k', {
        who: 'Bo Lind',
        at: '2024-04-16T08:40:00Z',
        action: 'Status',
        status: 'Fortrudt',
      });
    });
    expect(
      await screen.findByText('Seneste: sat til »Fortrudt« af Bo Lind for 2 minutter siden'),
    ).toBeTruthy();
  });

  test('a workbook that does not say leaves the form as it is', async () => {
    await show((world) => {
      selectForm(world);
      world.handling.closed = true;
    });
    expect(screen.queryByRole('button', { name: 'Jeg behandler den' })).toBeNull();
    expect(screen.getByRole('button', { name: importLabel })).toBeTruthy();
  });
});

describe('every refusal has its sentence', () => {
  test.each([
    ['none', 'Vælg en mail'],
    ['not-a-mail', 'Det valgte er ikke en mail'],
    ['withheld', 'Outlook viser ikke denne mail til ruden'],
  ] as const)('%s', async (kind, heading) => {
    await show((world) => world.mailbox.select(kind));
    expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Vælg en fil' })).toBeTruthy();
  });

  test.each([
    ['shared', 'I NLPS2.0@stab.rm.dk'],
    ['own', 'I din egen postkasse'],
    ['unknown', 'Outlook oplyser ikke, hvilken postkasse mailen ligger i'],
  ] as const)('a mail in a mailbox that is %s says so under its subject', async (place, words) => {
    await show((world) => {
      world.mailbox.place = place;
      world.mailbox.select(mail('mail-1', []));
    });
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('a mail without attachments', async () => {
    await show((world) => world.mailbox.select(mail('mail-1', [])));
    expect(screen.getByRole('heading', { name: 'Mailen har ingen vedhæftede filer' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Svar med vejledning' })).toBeTruthy();
  });

  test.each([
    ['timed-out', 'Outlook svarede ikke i tide.'],
    ['permission', 'Outlook giver ikke lov til at læse filen.'],
    ['too-large', 'Filen er større, end ruden må hente.'],
    ['unsupported', 'Denne udgave af Outlook kan ikke give filen videre.'],
    ['attachment-unavailable', 'Outlook kunne ikke hente filen.'],
  ] as const)('an attachment that is %s', async (failure, heading) => {
    await show((world) => {
      world.mailbox.fail('skema.xlsx', failure);
      select(world, { kind: 'not-a-form' });
    });
    expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
  });

  test('an attachment in the cloud is a link that the sender is asked to send as a file', async () => {
    await show((world) => {
      world.files.set('skema.xlsx', { kind: 'unreadable', code: 'file.cloud-link' });
      world.mailbox.select(mail('mail-1', [attachment('skema.xlsx', { kind: 'cloud' })]));
    });
    expect(screen.getByRole('heading', { name: /link til en fil/ })).toBeTruthy();
    expect(screen.getByText(/Kan du selv åbne linket/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Svar med vejledning' })).toBeTruthy();
    expect(screen.getByText('skema.xlsx: Kan ikke læses')).toBeTruthy();
  });

  test.each([
    ['file.old-excel', /gamle Excel-format/],
    ['file.password', /adgangskode/],
    ['file.damaged', /beskadiget/],
  ] as const)('%s', async (code, heading) => {
    await show((world) => select(world, { kind: 'unreadable', code }));
    expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Svar med vejledning' })).toBeTruthy();
  });
});

test('the overview says seats in words beside the bars, and what general practice lacks', async () => {
  await show((world) => {
    world.workbook.rows = [initiative({ key: 'a', taken: 4 })];
  });
  await chooseTab('Overblik');
  expect(await screen.findByText('4 af 200 pladser')).toBeTruthy();
  expect(screen.getByText(/14 dage til fristen 30\. april kl\. 23:59/)).toBeTruthy();
  expect(screen.getByText('4 af 43')).toBeTruthy();
  expect(screen.getByText('under minimum')).toBeTruthy();
});

test('the list of missing clusters leaves out those that have sent', async () => {
  await show((world) => {
    world.workbook.rows = [initiative({ key: 'a', taken: 4 })];
  });
  await chooseTab('Mangler');
  expect(await screen.findByRole('heading', { name: '21 sundhedsklynger uden skema' })).toBeTruthy();
  expect(screen.queryByText('Randersklyngen')).toBeNull();
});

test('in an English Outlook the pane speaks English', async () => {
  await show((world) => {
    world.mailbox.language = 'en';
    select(world, { kind: 'form', key: 'k' });
  });
  expect(screen.getByRole('button', { name: 'Import · 5 seats · Randersklyngen' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
});

describe('a form whose row in the workbook holds no seat', () => {
  const withRow = (status: string) => (world: FakeWorld) => {
    world.workbook.rows = [initiative({ key: 'k', number: 'M-RAND-1', status, takesSeat: false, taken: 0 })];
    select(world, { kind: 'form', key: 'k' });
  };

  test.each([
    ['TRUK', 'Trukket tilbage'],
    ['ERST', 'Erstattet af nyere udgave'],
  ])('with status %s says so, and offers no import that would do nothing', async (status, name) => {
    await show(withRow(status));
    expect(screen.getByText(`Står i arbejdsbogen som M-RAND-1: ${name}`)).toBeTruthy();
    expect(screen.queryByRole('button', { name: importLabel })).toBeNull();
  });

  test('whose import was undone says so, and can be imported again', async () => {
    await show(withRow('FORT'));
    expect(screen.getByText('Står i arbejdsbogen som M-RAND-1: Fortrudt import')).toBeTruthy();
    expect(screen.getByRole('button', { name: importLabel })).toBeTruthy();
  });
});
