import type { Language } from '../round';

/** What the one-click command says on the mail; Outlook shows 150 characters. */
export interface CommandTexts {
  readonly reading: string;
  readonly importing: string;
  readonly noForm: string;
  readonly noAttachment: string;
  readonly manyForms: (count: number) => string;
  readonly notAllRead: (name: string) => string;
  readonly mustBeCorrected: (count: number, first: string) => string;
  readonly mustBeDecided: (first: string) => string;
  readonly newVersion: (number: string) => string;
  readonly imported: (number: string, seats: number, place: string) => string;
  readonly importedWithoutMark: (number: string, category: string) => string;
  readonly importedMarkFailed: (number: string) => string;
  readonly brokenSetup: string;
  readonly noWorkbook: string;
  readonly signInFirst: string;
  readonly failed: string;
}

const danish: CommandTexts = {
  reading: 'Læser skemaet …',
  importing: 'Importerer i arbejdsbogen …',
  noForm: 'Der er intet indmeldingsskema i mailen. Intet er importeret.',
  noAttachment: 'Mailen har ingen vedhæftet fil. Intet er importeret.',
  manyForms: (count) => `Mailen har ${count} skemaer. Åbn Indmeldinger, og importér dem ét for ét.`,
  notAllRead: (name) => `${name} kunne ikke læses. Intet er importeret; åbn Indmeldinger og se hvorfor.`,
  mustBeCorrected: (count, first) =>
    `Ikke importeret: ${count === 1 ? '1 fejl' : `${count} fejl`}. ${first} Åbn Indmeldinger for at svare.`,
  mustBeDecided: (first) => `Ikke importeret: ${first} Åbn Indmeldinger for at tage stilling.`,
  newVersion: (number) =>
    `Ikke importeret: skemaet er en ny udgave af ${number}. Åbn Indmeldinger for at erstatte den.`,
  imported: (number, seats, place) =>
    `Importeret som ${number}: ${seats === 1 ? '1 plads' : `${seats} pladser`}, ${place}.`,
  importedWithoutMark: (number, category) =>
    `Importeret som ${number}. Mærket "${category}" findes ikke i postkassen; bed administratoren oprette det.`,
  importedMarkFailed: (number) =>
    `Importeret som ${number}. Mailen kunne ikke mærkes; det kan gøres i Indmeldinger.`,
  brokenSetup: 'Arbejdsbogens opsætning skal rettes først. Intet er importeret; åbn Indmeldinger og se hvad.',
  noWorkbook: 'Der er ikke valgt en arbejdsbog endnu. Åbn Indmeldinger, og vælg den.',
  signInFirst: 'Du er ikke logget ind. Åbn Indmeldinger, og log ind; derefter virker knappen.',
  failed: 'Noget gik galt. Åbn Indmeldinger, og prøv derfra.',
};

const english: CommandTexts = {
  reading: 'Reading the form …',
  importing: 'Importing into the workbook …',
  noForm: 'There is no nomination form in the mail. Nothing is imported.',
  noAttachment: 'The mail has no attachment. Nothing is imported.',
  manyForms: (count) => `The mail has ${count} forms. Open Nominations and import them one by one.`,
  notAllRead: (name) => `${name} could not be read. Nothing is imported; open Nominations to see why.`,
  mustBeCorrected: (count, first) =>
    `Not imported: ${count === 1 ? '1 error' : `${count} errors`}. ${first} Open Nominations to reply.`,
  mustBeDecided: (first) => `Not imported: ${first} Open Nominations to decide.`,
  newVersion: (number) =>
    `Not imported: the form is a new version of ${number}. Open Nominations to replace it.`,
  imported: (number, seats, place) =>
    `Imported as ${number}: ${seats === 1 ? '1 seat' : `${seats} seats`}, ${place}.`,
  importedWithoutMark: (number, category) =>
    `Imported as ${number}. The mailbox has no category "${category}"; ask the administrator to make it.`,
  importedMarkFailed: (number) =>
    `Imported as ${number}. The mail could not be marked; that can be done in Nominations.`,
  brokenSetup:
    'The setup in the workbook must be put right first. Nothing is imported; open Nominations to see what.',
  noWorkbook: 'No workbook has been chosen yet. Open Nominations and choose it.',
  signInFirst: 'You are not signed in. Open Nominations and sign in; after that the button works.',
  failed: 'Something went wrong. Open Nominations and try from there.',
};

export const commandTexts: Readonly<Record<Language, CommandTexts>> = { da: danish, en: english };
