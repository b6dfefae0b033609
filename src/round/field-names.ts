import type { FormField, Language } from './schema';

type Names = Readonly<Record<FormField['field'], string>>;

/**
 * Short names of what a form asks for: in the setup's cells, and over the answers in the pane. The questions themselves are
 * the round's, in its own words.
 */
export const fieldNames: Readonly<Record<Language, Names>> = {
  da: {
    title: 'Titel',
    region: 'Region',
    cluster: 'Klynge',
    background: 'Baggrund',
    purpose: 'Formål',
    goal: 'Mål',
    data: 'Dataindsamling',
    testing: 'Afprøvning',
    leadershipFocus: 'Ledelsesfokus',
    citizenGroup: 'Borgergruppe',
    organisations: 'Organisationer',
    generalPracticeContact: 'Kontakt til almen praksis',
    remarks: 'Bemærkninger',
    name: 'Navn',
    firstName: 'Fornavn',
    middleName: 'Mellemnavn',
    lastName: 'Efternavn',
    organisation: 'Organisation',
    department: 'Afdeling',
    sector: 'Sektor',
    email: 'E-mail',
    phone: 'Telefon',
  },
  en: {
    title: 'Title',
    region: 'Region',
    cluster: 'Cluster',
    background: 'Background',
    purpose: 'Purpose',
    goal: 'Goal',
    data: 'Data collection',
    testing: 'Testing',
    leadershipFocus: 'Leadership focus',
    citizenGroup: 'Group of citizens',
    organisations: 'Organisations',
    generalPracticeContact: 'Contact with general practice',
    remarks: 'Remarks',
    name: 'Name',
    firstName: 'First name',
    middleName: 'Middle name',
    lastName: 'Last name',
    organisation: 'Organisation',
    department: 'Department',
    sector: 'Sector',
    email: 'E-mail',
    phone: 'Telephone',
  },
};
