import type { Page } from 'playwright-core';
import { beforeEveryTest } from './support/open-pane';
import { mailRow, paneOn, selectMail, setSandbox, showOwnMailbox } from './support/pane';

/** The built pane in mailboxes of every kind, with mails that Outlook hands out in part or not at all. */
let page: Page;

beforeEveryTest((opened) => ({ page } = opened));

const withheld = 'Outlook viser ikke denne mail til ruden';

test('an encrypted mail has its own sentence, and the next mail is read as ever', async () => {
  await mailRow(page, '24-krypteret').click();
  await paneOn(page).getByText(withheld).waitFor();
  const pane = await selectMail(page, '02-holbaek-kol');
  await pane.getByRole('heading', { level: 2, name: 'KOL-borgeren i centrum' }).waitFor();
});

test('no mail of a mailbox that is hidden from the address list is shown to the pane', async () => {
  await setSandbox(page, 'Fællespostkassen er', 'skjult fra adresselisten');
  await mailRow(page, '02-holbaek-kol').click();
  await paneOn(page).getByText(withheld).waitFor();
});

test('a form in a mail that is attached to another is read, and says where it was', async () => {
  const pane = await selectMail(page, '25-vedhaeftet-mail');
  await pane.getByText('i Indmelding fra Nykøbing F.eml', { exact: true }).waitFor();
  await pane.getByRole('heading', { level: 2, name: /^Trygge aftener/u }).waitFor();
});

test('a file in the cloud is named as one, and can be answered with what to do', async () => {
  const pane = await selectMail(page, '26-i-skyen');
  await pane.getByText('Mailen har et link til en fil i stedet for en vedhæftet fil.').waitFor();
  await pane.getByRole('button', { name: 'Svar med vejledning' }).waitFor();
});

test('a file that Outlook does not hand out by itself is found in the whole mail', async () => {
  await setSandbox(page, 'Outlook', 'svarer med fejl');
  await setSandbox(page, 'Det gælder', 'enkelte filer, ikke hele mailen');
  const pane = await selectMail(page, '02-holbaek-kol');
  await pane.getByRole('heading', { level: 2, name: 'KOL-borgeren i centrum' }).waitFor();
});

test('an Outlook that answers with nothing is told of as one that gave no file', async () => {
  await setSandbox(page, 'Outlook', 'svarer med ingenting');
  await setSandbox(page, 'Det gælder', 'vedhæftede filer');
  const pane = await selectMail(page, '02-holbaek-kol');
  await pane.getByText('Outlook kunne ikke hente filen.').waitFor();
});

test('own and shared mailbox are told apart, in the same window and as an account of its own', async () => {
  const pane = await selectMail(page, '02-holbaek-kol');
  await pane.getByText('I NLPS2.0@stab.rm.dk').waitFor();
  await setSandbox(page, 'Fællespostkassen er', 'som sin egen konto');
  await selectMail(page, '02-holbaek-kol');
  await pane.getByText('I NLPS2.0@stab.rm.dk').waitFor();
  await showOwnMailbox(page);
  await selectMail(page, '27-egen-postkasse');
  await pane.getByText('I din egen postkasse').waitFor();
});

test('a category that nobody has made is named with who makes it, and the import stands', async () => {
  await setSandbox(page, 'Kategorier', 'ingen er oprettet');
  const pane = await selectMail(page, '01-randers-god-udskrivelse');
  await pane.getByRole('button', { name: /^Importér · 5 pladser/u }).click();
  await pane
    .getByText(/^Kategorien »NLPS Importeret« findes ikke i postkassen\. Bed administratoren/u)
    .waitFor();
  await pane.getByText(/^Importeret som M-RAND-1/u).waitFor();
});

test('a mark that disagrees with the workbook is shown and restored', async () => {
  const pane = await selectMail(page, '01-randers-god-udskrivelse');
  await pane.getByText('Mailen mangler mærket »NLPS Importeret«.').waitFor();
  await pane.getByRole('button', { name: 'Genskab mærke' }).click();
  await mailRow(page, '01-randers-god-udskrivelse').getByText('NLPS Importeret').waitFor();
});
