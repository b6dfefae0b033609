import type { Page } from 'playwright-core';
import { leaveOpenChanges, leaveOrphans } from './troubled';
import {
  mailRow,
  openPane,
  paneOn,
  selectMail,
  selectMails,
  setSandbox,
  showOwnMailbox,
  showSharedMailbox,
} from './pane';

/** A main screen of the pane, and how a person comes to it. */
export interface Screen {
  readonly name: string;
  show(page: Page): Promise<void>;
}

/** The pane opened once more, as it reads the workbook and the browser's outbox anew. */
async function openAgain(page: Page) {
  return openPane(page, page.url());
}

const mailsOfABatch = [
  '23-en-sektor',
  '19-to-skemaer',
  '18-tomt-skema',
  '11-spoergsmaal',
  '07-forkert-region',
  '04-horsens-fejl',
];

/** Every main screen, in an order in which each can be reached from the one before, in a sandbox with a new workbook. */
export const screens: readonly Screen[] = [
  { name: 'no-mail', show: (page) => paneOn(page).getByText('Vælg en mail', { exact: true }).waitFor() },
  { name: 'ready', show: async (page) => void (await selectMail(page, '01-randers-god-udskrivelse')) },
  {
    name: 'answers',
    async show(page) {
      await paneOn(page).getByText('Deltagere (5)').click();
      await paneOn(page).getByText('Alle svar i skemaet').click();
    },
  },
  { name: 'errors', show: async (page) => void (await selectMail(page, '04-horsens-fejl')) },
  {
    name: 'composer',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('button', { name: 'Tilpas svaret' }).click();
      await pane.getByRole('button', { name: 'Åbn svar i Outlook' }).waitFor();
    },
  },
  {
    name: 'reply-opened',
    async show(page) {
      const pane = await selectMail(page, '16-cpr');
      await pane.getByRole('button', { name: 'Returnér med rettelser (1)' }).click();
      await pane.getByText('Svarkladde åbnet – intet er sendt').waitFor();
      await page.getByRole('button', { name: 'Luk – intet sendes' }).click();
    },
  },
  { name: 'decision', show: async (page) => void (await selectMail(page, '21-stort-team-aarhus')) },
  {
    name: 'seat-decision',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('button', { name: 'Vælg, hvad der skal ske …' }).click();
      await pane.getByRole('radio', { name: /på venteliste/u }).click();
    },
  },
  {
    name: 'reason',
    async show(page) {
      const pane = await selectMail(page, '08-for-sent');
      await pane.getByRole('button', { name: 'Importér alligevel …' }).click();
      await pane.getByRole('textbox', { name: 'Begrundelse' }).waitFor();
    },
  },
  {
    name: 'withheld',
    async show(page) {
      await mailRow(page, '24-krypteret').click();
      await paneOn(page).getByText('Outlook viser ikke denne mail til ruden').waitFor();
    },
  },
  { name: 'cloud', show: async (page) => void (await selectMail(page, '26-i-skyen')) },
  {
    name: 'own-mailbox',
    async show(page) {
      await showOwnMailbox(page);
      const pane = await selectMail(page, '27-egen-postkasse');
      await pane.getByText('I din egen postkasse').waitFor();
    },
  },
  {
    name: 'batch',
    async show(page) {
      await showSharedMailbox(page);
      const pane = await selectMails(page, mailsOfABatch);
      await pane.getByRole('button', { name: 'Importér 3 klare' }).waitFor();
    },
  },
  {
    name: 'drafts-choose',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('button', { name: 'Returnér 2 …' }).click();
      await pane.getByRole('button', { name: 'Gå til 2 kladder' }).waitFor();
    },
  },
  {
    name: 'drafts-blocked',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('combobox', { name: 'Svartekst' }).selectOption({ label: 'Tilmeldt' });
      await pane.getByText(/^Kan ikke få kladden/u).waitFor();
    },
  },
  {
    name: 'drafts-opened',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('combobox', { name: 'Svartekst' }).selectOption('');
      await pane.getByRole('button', { name: 'Gå til 2 kladder' }).click();
      await pane.getByRole('button', { name: 'Åbn kladde' }).click();
      await pane.getByText('Svarkladde åbnet – intet er sendt').waitFor();
      await page.getByRole('button', { name: 'Luk – intet sendes' }).click();
    },
  },
  {
    name: 'drafts-left',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('button', { name: 'Tilbage til listen' }).click();
      await pane.getByRole('button', { name: 'Fortsæt: 1 kladde tilbage' }).waitFor();
    },
  },
  {
    name: 'batch-result',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('button', { name: 'Importér 3 klare' }).click();
      await pane.getByText('3 skemaer importeret, 4 sprunget over').waitFor();
    },
  },
  { name: 'two-forms', show: async (page) => void (await selectMail(page, '19-to-skemaer')) },
  { name: 'unreadable', show: async (page) => void (await selectMail(page, '13-gammelt-excel')) },
  { name: 'no-form', show: async (page) => void (await selectMail(page, '11-spoergsmaal')) },
  {
    name: 'receipt',
    async show(page) {
      for (const file of ['03-soenderjylland-word', '02-holbaek-kol', '01-randers-god-udskrivelse']) {
        const pane = await selectMail(page, file);
        await pane.getByRole('button', { name: /^Importér · /u }).click();
        await mailRow(page, file).getByText('NLPS Importeret').waitFor();
        await pane.getByText(/^Mailen er mærket »/u).waitFor();
      }
    },
  },
  {
    name: 'seats',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('button', { name: 'Pladser og historik' }).click();
      await pane.getByText('Ret deltagernes pladser').click();
      await pane.getByText('Historik').click();
      await pane.getByText(/importerede skemaet/u).waitFor();
    },
  },
  {
    name: 'plan',
    async show(page) {
      await paneOn(page).getByRole('button', { name: 'Påtænk en status …' }).click();
      await paneOn(page).getByRole('radio', { name: 'Venteliste' }).click();
    },
  },
  {
    name: 'plans',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('button', { name: 'Gem som påtænkt' }).click();
      await pane.getByText('Påtænkt: Venteliste').waitFor();
      await pane.getByRole('tab', { name: 'Overblik' }).click();
      await pane.getByRole('button', { name: 'Se dem …' }).click();
      await pane.getByRole('heading', { level: 1, name: 'Påtænkte ændringer' }).waitFor();
    },
  },
  {
    name: 'plans-replies',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('button', { name: /^Gennemfør 1 /u }).click();
      await pane.getByRole('heading', { level: 1, name: /^Kladde 1 af 1/u }).waitFor();
    },
  },
  {
    name: 'redistribution-to',
    async show(page) {
      await paneOn(page).getByRole('tab', { name: 'Mail' }).click();
      const pane = await selectMail(page, '21-stort-team-aarhus');
      await pane.getByRole('button', { name: 'Flyt pladser hertil …' }).click();
      await pane.getByRole('heading', { name: 'Fordel pladser · Region Midtjylland' }).waitFor();
    },
  },
  {
    name: 'redistribution',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('tab', { name: 'Overblik' }).click();
      await pane.getByRole('button', { name: 'Fordel pladser …' }).last().click();
      await pane.getByRole('heading', { name: 'Fordel pladser · Region Midtjylland' }).waitFor();
    },
  },
  {
    name: 'overview',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('tab', { name: 'Overblik' }).click();
      await pane.getByText(/af 200 pladser/u).waitFor();
    },
  },
  {
    name: 'overview-clusters',
    show: (page) => paneOn(page).getByText('Vis sundhedsklynger').last().click(),
  },
  {
    name: 'cluster',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('button', { name: /^Randersklyngen/u }).click();
      await pane.getByRole('heading', { level: 1, name: 'Randersklyngen' }).waitFor();
    },
  },
  {
    name: 'initiative',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('button', { name: /M-RAND-1/u }).click();
      await pane.getByRole('heading', { name: 'Opfølgning' }).waitFor();
    },
  },
  {
    name: 'following',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('button', { name: 'Ret opfølgning' }).click();
      await pane.getByRole('textbox', { name: 'Sparringspartner' }).fill('Karla Juhl');
      await pane.getByRole('button', { name: 'Ny linje med dags dato' }).click();
    },
  },
  {
    name: 'export',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('button', { name: 'Flere valg' }).click();
      await pane.getByRole('menuitem', { name: 'Udtræk' }).click();
      await pane.getByRole('button', { name: 'Dan filerne' }).click();
      await pane.getByText('Filerne er klar').waitFor();
    },
  },
  {
    name: 'missing',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('tab', { name: 'Mangler' }).click();
      await pane.getByText(/sundhedsklynger uden skema/u).waitFor();
    },
  },
  {
    name: 'reminder',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('checkbox', { name: 'Skriv til Klynge NORD' }).click();
      await pane.getByRole('button', { name: 'Skriv til 1 …' }).click();
      await pane.getByRole('button', { name: 'Gå til 1 kladde' }).click();
      await pane.getByText('Kladde 1 af 1').waitFor();
    },
  },
  {
    name: 'setup',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('button', { name: 'Flere valg' }).click();
      await pane.getByRole('menuitem', { name: 'Tjek af opsætning' }).click();
      await pane.getByRole('heading', { level: 1, name: 'Tjek af opsætning' }).waitFor();
    },
  },
  {
    name: 'resubmission',
    async show(page) {
      await paneOn(page).getByRole('tab', { name: 'Mail' }).click();
      let pane = await selectMail(page, '04-horsens-fejl');
      await pane.getByRole('button', { name: /^Returnér med rettelser/u }).click();
      await pane.getByText('Svarkladde åbnet – intet er sendt').waitFor();
      await page.getByRole('button', { name: 'Luk – intet sendes' }).click();
      pane = await selectMail(page, '09-horsens-rettet');
      await pane.getByText(/^Returneret skema er kommet igen/u).waitFor();
    },
  },
  {
    name: 'first-version',
    async show(page) {
      // As in the browser of a colleague, who has never had the first mail before her.
      await page.evaluate("localStorage.removeItem('nlps.seen-mails')");
      await openAgain(page);
      const pane = await selectMail(page, '09-horsens-rettet');
      await pane.getByText(/^Den første mail har ikke været valgt i denne browser/u).waitFor();
    },
  },
  {
    name: 'workbook',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('button', { name: 'Flere valg' }).click();
      await pane.getByRole('menuitem', { name: 'Arbejdsbog', exact: true }).click();
      await pane.getByRole('textbox', { name: 'Link eller sti' }).fill('Findes ikke.xlsx');
      await pane.getByRole('button', { name: 'Brug arbejdsbogen' }).click();
      await pane.getByText('Arbejdsbogen er ikke skiftet').waitFor();
    },
  },
  {
    name: 'repairs',
    async show(page) {
      await leaveOrphans(page, 3);
      const pane = await openAgain(page);
      await pane.getByRole('tab', { name: 'Overblik' }).click();
      await pane.getByText('1 ting at se på i arbejdsbogen').click();
      await pane.getByRole('button', { name: /^Sæt til side/u }).click();
      await pane.getByRole('button', { name: 'Sæt 3 rækker til side' }).waitFor();
    },
  },
  {
    name: 'set-aside',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('button', { name: 'Sæt 3 rækker til side' }).click();
      await pane.getByText('3 rækker er sat til side').click();
      await pane.getByText(/satte rækker, der ikke tæller med, til side/u).waitFor();
    },
  },
  {
    name: 'open-changes',
    async show(page) {
      await leaveOpenChanges(page);
      const pane = await openAgain(page);
      await pane.getByText('2 ændringer er ikke bekræftet').waitFor();
    },
  },
  {
    name: 'workbook-new',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('button', { name: 'Flere valg' }).click();
      await pane.getByRole('menuitem', { name: 'Arbejdsbog', exact: true }).click();
      await pane.getByRole('button', { name: 'Opret arbejdsbog' }).click();
      await pane.getByText(/er nu i brug/u).waitFor();
    },
  },
  {
    name: 'menu',
    async show(page) {
      const pane = paneOn(page);
      await pane.getByRole('button', { name: 'Flere valg' }).click();
      await pane.getByRole('menu').first().waitFor();
    },
  },
  {
    name: 'one-by-one',
    async show(page) {
      await setSandbox(page, 'Program', 'Ældste understøttede (1.13)');
      const pane = await selectMails(page, mailsOfABatch);
      await selectMail(page, '23-en-sektor');
      await pane.getByText(/^Mail 2 af 6: /u).waitFor();
    },
  },
  {
    name: 'one-by-one-table',
    async show(page) {
      await paneOn(page).getByRole('button', { name: 'Vis tabellen' }).click();
      await paneOn(page).getByRole('table').waitFor();
    },
  },
  {
    name: 'interrupted',
    async show(page) {
      await setSandbox(page, 'Program', 'Klassisk Outlook LTSC 2024');
      const pane = paneOn(page);
      const open = page.getByRole('button', { name: 'Indmeldinger', exact: true });
      await mailRow(page, '07-forkert-region').click();
      await mailRow(page, '04-horsens-fejl').click({ modifiers: ['Control'] });
      await open.click();
      await pane.getByText(/^Kan ruden ikke sættes fast\?/u).waitFor();
      await mailRow(page, '04-horsens-fejl').click();
      await open.click();
      await pane.getByText(/^Gennemgangen af 2 mails blev afbrudt/u).waitFor();
    },
  },
];
