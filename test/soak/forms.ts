import ExcelJS from 'exceljs';
import type { Nomination } from '../../src/form/read';
import { hold3, type Round } from '../../src/round';
import { inventedForms } from '../../src/sandbox/filled/invented-forms';

/** A form as a file, as somebody would have filled it in. */
export interface SoakForm {
  readonly name: string;
  readonly title: string;
  readonly people: number;
  readonly bytes: Buffer;
}

/**
 * Three forms of each of the 22 clusters, with one or two people each, so that every region has room. `answers` take the
 * place of what the forms say.
 */
export async function soakForms(
  count: number,
  answers: Readonly<Partial<Record<'goal', string>>> = {},
): Promise<readonly SoakForm[]> {
  const [spare] = hold3.clusters;
  if (spare === undefined) throw new Error('The round has no clusters.');
  // The invented forms leave the last two clusters out: two that nobody knows take that place.
  const silent = ['X1', 'X2'].map((code) => ({ ...spare, code }));
  const round: Round = { ...hold3, clusters: [...hold3.clusters, ...silent] };
  const forms = inventedForms(round, new Date('2024-04-16T07:00:00Z')).slice(0, count);
  return Promise.all(
    forms.map(async ({ nomination, cluster }, index) => {
      const people = nomination.participants.slice(0, cluster.region === 'N' ? 1 : 2);
      const title = `${nomination.answers.title.text} ${index + 1}`;
      const bytes = await formFile(
        { ...nomination, participants: people },
        title,
        cluster.name,
        answers.goal,
      );
      return { name: `Skema ${index + 1}.xlsx`, title, people: people.length, bytes };
    }),
  );
}

async function formFile(
  nomination: Nomination,
  title: string,
  cluster: string,
  goal = nomination.answers.goal.text,
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Skema');
  const { answers, contactPerson, participants } = nomination;
  const region = hold3.regions.find(({ code }) => code === nomination.region.code)?.name ?? '';
  const asked: readonly (readonly [string, string])[] = [
    ['Initiativets titel', title],
    ['Region', region],
    ['Sundhedsklynge', cluster],
    ['Baggrund', answers.background.text],
    ['Formål', answers.purpose.text],
    ['Mål', goal],
    ['Dataindsamling', answers.data.text],
    ['Afprøvning', answers.testing.text],
    ['Ledelsesfokus', answers.leadershipFocus.text],
    ['Kontakt til almen praksis', answers.generalPracticeContact.text],
    ['Kontaktperson', contactPerson?.name.text ?? ''],
  ];
  for (const row of asked) sheet.addRow(row);
  sheet.addRow([]);
  sheet.addRow(['Navn', 'Titel', 'Organisation', 'E-mail', 'Telefon']);
  for (const { name, title: job, organisation, email, phone } of participants)
    sheet.addRow([name.text, job.text, placed(organisation.text), email.text, phone.text]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** A practice with a name: the bare word is what people leave standing when they do not know. */
function placed(organisation: string): string {
  return organisation === 'Lægehuset' ? 'Lægehuset på Torvet' : organisation;
}
