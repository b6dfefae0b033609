import type { Language } from '../../round';
import type { LedgerTrouble } from './ledger-types';

interface Text {
  readonly message: string;
  readonly fix: string;
}

/** What to tell a person of a trouble in the workbook: what is wrong and what to do, with table and row. */
export function troubleText(trouble: LedgerTrouble, language: Language): Text {
  const { message, fix } = texts[trouble.kind][language](trouble.found);
  const place =
    language === 'da'
      ? `${trouble.table}, række ${trouble.row + 1}: `
      : `${trouble.table}, row ${trouble.row + 1}: `;
  return { message: `${place}${message}`, fix };
}

type Texts = Readonly<Record<Language, (found: string) => Text>>;

const texts: Readonly<Record<LedgerTrouble['kind'], Texts>> = {
  'orphan-participants': {
    da: () => ({
      message: 'deltagerne hører ikke til noget initiativ på arket Initiativer og tæller ikke med.',
      fix: 'Importér skemaet igen; deltagerne genbruges. Eller sæt rækkerne til side, hvis skemaet ikke skal med.',
    }),
    en: () => ({
      message: 'the participants belong to no initiative on the sheet Initiativer and are not counted.',
      fix: 'Import the form again; the participants are reused. Or set the rows aside if the form is not wanted.',
    }),
  },
  'duplicate-participants': {
    da: () => ({
      message: 'samme deltagere står to gange under samme skema; de tæller én gang.',
      fix: 'Sæt de nederste rækker til side.',
    }),
    en: () => ({
      message: 'the same participants stand twice under the same form; they count once.',
      fix: 'Set the lower rows aside.',
    }),
  },
  'missing-participants': {
    da: (found) => ({
      message: `initiativet skal have flere deltagere, end der står på arket Deltagere (${found}).`,
      fix: 'Åbn mailen med skemaet, og vælg »Skriv de manglende deltagere«, eller ret Antal deltagere.',
    }),
    en: (found) => ({
      message: `the initiative should have more participants than stand on the sheet Deltagere (${found}).`,
      fix: 'Open the mail with the form and choose "Write the missing participants", or correct Antal deltagere.',
    }),
  },
  'unknown-seat-state': {
    da: (found) => ({
      message: `pladsstatus »${found}« kendes ikke; deltageren tæller ikke med.`,
      fix: 'Vælg Tildelt, Reserveret, Venteliste eller Frafaldet.',
    }),
    en: (found) => ({
      message: `the seat status »${found}« is not known; the participant is not counted.`,
      fix: 'Choose Tildelt, Reserveret, Venteliste or Frafaldet.',
    }),
  },
  'duplicate-initiative': {
    da: () => ({
      message: 'samme skema står to gange; kun den øverste række tæller.',
      fix: 'Sæt den nederste række til side.',
    }),
    en: () => ({
      message: 'the same form stands twice; only the upper row counts.',
      fix: 'Set the lower row aside.',
    }),
  },
  'incomplete-initiative': {
    da: () => ({
      message: 'rækken mangler region, klynge eller status og tæller ikke med.',
      fix: 'Udfyld Region, Klynge og Status.',
    }),
    en: () => ({
      message: 'the row lacks region, cluster or status and is not counted.',
      fix: 'Fill in Region, Klynge and Status.',
    }),
  },
  'unknown-status': {
    da: (found) => ({
      message: `status »${found}« står ikke i opsætningen; initiativet tæller ikke med.`,
      fix: 'Vælg en status fra listen.',
    }),
    en: (found) => ({
      message: `the status »${found}« is not in the setup; the initiative is not counted.`,
      fix: 'Choose a status from the list.',
    }),
  },
  'unknown-region': {
    da: (found) => ({
      message: `region »${found}« står ikke i opsætningen; pladserne tæller kun med i summen for alle.`,
      fix: 'Vælg en region fra listen.',
    }),
    en: (found) => ({
      message: `the region »${found}« is not in the setup; the seats count only in the sum for all.`,
      fix: 'Choose a region from the list.',
    }),
  },
  'unknown-cluster': {
    da: (found) => ({
      message: `»${found}« er ikke en klynge i den region, der står; pladserne tæller kun med for regionen.`,
      fix: 'Vælg en klynge fra listen, eller ret regionen.',
    }),
    en: (found) => ({
      message: `»${found}« is not a cluster of the region stated; the seats count only for the region.`,
      fix: 'Choose a cluster from the list, or correct the region.',
    }),
  },
  'duplicate-number': {
    da: (found) => ({
      message: `nummeret ${found} bruges også længere oppe; begge initiativer tæller.`,
      fix: 'Giv det nederste initiativ et andet nummer.',
    }),
    en: (found) => ({
      message: `the number ${found} is used further up as well; both initiatives count.`,
      fix: 'Give the lower initiative another number.',
    }),
  },
  'duplicate-redistribution': {
    da: (found) => ({
      message: `omfordelingen »${found}« står to gange og tæller én gang.`,
      fix: 'Sæt den nederste række til side.',
    }),
    en: (found) => ({
      message: `the redistribution »${found}« stands twice and counts once.`,
      fix: 'Set the lower row aside.',
    }),
  },
  'broken-redistribution': {
    da: (found) => ({
      message: `omfordelingen »${found}« gælder ikke: begge klynger skal ligge i regionen, og antallet skal være over 0.`,
      fix: 'Ret region, klynger eller antal.',
    }),
    en: (found) => ({
      message: `the redistribution »${found}« does not hold: both clusters must lie in the region, and the number must be above 0.`,
      fix: 'Correct region, clusters or number.',
    }),
  },
};
