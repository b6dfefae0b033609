import type { Language } from '../../round';
import type { Refusal, RefusalCode } from './opened';

export interface RefusalText {
  /** What the file is or what is wrong with it. */
  readonly message: string;
  /** What the sender should do. */
  readonly fix: string;
}

const DANISH: Readonly<Record<RefusalCode, RefusalText>> = {
  'file.empty': {
    message: 'Filen er tom.',
    fix: 'Åbn skemaet, kontrollér, at det er udfyldt og gemt, og send det igen.',
  },
  'file.damaged': {
    message: 'Filen er beskadiget og kan ikke læses.',
    fix: 'Åbn skemaet på din computer, gem det igen under et nyt navn, og send den nye fil.',
  },
  'file.password': {
    message: 'Filen er beskyttet med en adgangskode.',
    fix: 'Fjern adgangskoden (Filer > Oplysninger > Beskyt > Krypter med adgangskode), og send filen igen.',
  },
  'file.too-large': {
    message: 'Filen er for stor til at være et skema.',
    fix: 'Send kun selve skemaet uden billeder og bilag, som .xlsx eller .docx på højst 25 MB.',
  },
  'file.too-slow': {
    message: 'Filen tog for lang tid at læse, og læsningen blev stoppet.',
    fix: 'Kopiér svarene over i et nyt, tomt skema, og send det.',
  },
  'file.nested-too-deep': {
    message: 'Skemaet ligger i for mange lag af mails eller zip-filer.',
    fix: 'Send skemaet som en almindelig vedhæftet fil i en ny mail.',
  },
  'file.unsafe': {
    message: 'Filen er opbygget på en måde, som kan være skadelig, og er derfor ikke åbnet.',
    fix: 'Kopiér svarene over i et nyt, tomt skema, og send det.',
  },
  'file.old-excel': {
    message: 'Filen er i det gamle Excel-format (.xls).',
    fix: 'Åbn den i Excel, vælg Gem som og Excel-projektmappe (.xlsx), og send den igen.',
  },
  'file.excel-binary': {
    message: 'Filen er en binær Excel-projektmappe (.xlsb).',
    fix: 'Åbn den i Excel, vælg Gem som og Excel-projektmappe (.xlsx), og send den igen.',
  },
  'file.old-word': {
    message: 'Filen er i det gamle Word-format (.doc).',
    fix: 'Åbn den i Word, vælg Gem som og Word-dokument (.docx), og send den igen.',
  },
  'file.opendocument': {
    message: 'Filen er i OpenDocument-format (.ods eller .odt) og kunne ikke læses.',
    fix: 'Åbn den, vælg Gem som og .xlsx eller .docx, og send den igen.',
  },
  'file.rtf': {
    message: 'Filen er i RTF-format (.rtf).',
    fix: 'Åbn den i Word, vælg Gem som og Word-dokument (.docx), og send den igen.',
  },
  'file.pdf': {
    message: 'Filen er en PDF, og svarene i den kan ikke læses sikkert.',
    fix: 'Send skemaet som den Excel- eller Word-fil, det blev udfyldt i (.xlsx eller .docx).',
  },
  'file.image': {
    message: 'Filen er et billede.',
    fix: 'Send skemaet som Excel- eller Word-fil (.xlsx eller .docx) og ikke som foto eller scanning.',
  },
  'file.cloud-link': {
    message: 'Mailen har et link til en fil i stedet for en vedhæftet fil.',
    fix: 'Hent filen ned, og vedhæft en kopi af den i mailen (i Outlook: Vedhæft som kopi).',
  },
  'file.archive': {
    message: 'Filen er et pakket arkiv af en slags, som ikke åbnes her (.rar, .7z, .gz, .tar).',
    fix: 'Pak den ud, og vedhæft selve skemaet (.xlsx eller .docx).',
  },
  'file.apple': {
    message: 'Filen er fra Apples Numbers, Pages eller Keynote.',
    fix: 'Åbn den, vælg Arkiv > Eksportér til > Excel eller Word, og send den eksporterede fil.',
  },
  'file.presentation': {
    message: 'Filen er en præsentation (PowerPoint).',
    fix: 'Skriv svarene i skemaet, og send det som Excel- eller Word-fil (.xlsx eller .docx).',
  },
  'file.unknown': {
    message: 'Filtypen er ukendt, og der er ikke fundet noget skema i filen.',
    fix: 'Send skemaet som Excel- eller Word-fil (.xlsx eller .docx).',
  },
  'mail.damaged': {
    message: 'Mailen er beskadiget og kan ikke læses.',
    fix: 'Send skemaet igen i en ny mail.',
  },
  'mail.encrypted': {
    message: 'Mailen er krypteret eller pakket ind i en digital signatur og kan ikke åbnes her.',
    fix: 'Gem skemaet fra mailen i Outlook, og vælg filen i ruden, eller bed om at få det sendt uden kryptering.',
  },
  'mail.no-attachment': {
    message: 'Mailen har ingen vedhæftet fil og ingen tekst.',
    fix: 'Vedhæft det udfyldte skema, og send mailen igen.',
  },
  'mail.no-form': {
    message: 'Mailen har ingen vedhæftet fil, og teksten i den er ikke et skema.',
    fix: 'Er den ment som en indmelding, så vedhæft det udfyldte skema, og send mailen igen.',
  },
};

const ENGLISH: Readonly<Record<RefusalCode, RefusalText>> = {
  'file.empty': {
    message: 'The file is empty.',
    fix: 'Open the form, check that it is filled in and saved, and send it again.',
  },
  'file.damaged': {
    message: 'The file is damaged and cannot be read.',
    fix: 'Open the form on your computer, save it under a new name, and send the new file.',
  },
  'file.password': {
    message: 'The file is protected with a password.',
    fix: 'Remove the password (File > Info > Protect > Encrypt with Password) and send the file again.',
  },
  'file.too-large': {
    message: 'The file is too large to be a form.',
    fix: 'Send the form alone, without pictures and enclosures, as .xlsx or .docx of at most 25 MB.',
  },
  'file.too-slow': {
    message: 'The file took too long to read, and reading was stopped.',
    fix: 'Copy the answers into a new blank form and send that.',
  },
  'file.nested-too-deep': {
    message: 'The form lies in too many layers of mails or zip files.',
    fix: 'Send the form as an ordinary attachment to a new mail.',
  },
  'file.unsafe': {
    message: 'The file is built in a way that may be harmful, so it was not opened.',
    fix: 'Copy the answers into a new blank form and send that.',
  },
  'file.old-excel': {
    message: 'The file is in the old Excel format (.xls).',
    fix: 'Open it in Excel, choose Save As and Excel Workbook (.xlsx), and send it again.',
  },
  'file.excel-binary': {
    message: 'The file is a binary Excel workbook (.xlsb).',
    fix: 'Open it in Excel, choose Save As and Excel Workbook (.xlsx), and send it again.',
  },
  'file.old-word': {
    message: 'The file is in the old Word format (.doc).',
    fix: 'Open it in Word, choose Save As and Word Document (.docx), and send it again.',
  },
  'file.opendocument': {
    message: 'The file is in OpenDocument format (.ods or .odt) and could not be read.',
    fix: 'Open it, choose Save As and .xlsx or .docx, and send it again.',
  },
  'file.rtf': {
    message: 'The file is in RTF format (.rtf).',
    fix: 'Open it in Word, choose Save As and Word Document (.docx), and send it again.',
  },
  'file.pdf': {
    message: 'The file is a PDF, and its answers cannot be read reliably.',
    fix: 'Send the form as the Excel or Word file it was filled in with (.xlsx or .docx).',
  },
  'file.image': {
    message: 'The file is a picture.',
    fix: 'Send the form as an Excel or Word file (.xlsx or .docx), not as a photo or a scan.',
  },
  'file.cloud-link': {
    message: 'The mail has a link to a file instead of an attached file.',
    fix: 'Download the file and attach a copy of it to the mail (in Outlook: Attach as copy).',
  },
  'file.archive': {
    message: 'The file is an archive of a kind that is not opened here (.rar, .7z, .gz, .tar).',
    fix: 'Unpack it and attach the form itself (.xlsx or .docx).',
  },
  'file.apple': {
    message: "The file is from Apple's Numbers, Pages or Keynote.",
    fix: 'Open it, choose File > Export To > Excel or Word, and send the exported file.',
  },
  'file.presentation': {
    message: 'The file is a presentation (PowerPoint).',
    fix: 'Write the answers in the form and send it as an Excel or Word file (.xlsx or .docx).',
  },
  'file.unknown': {
    message: 'The file type is unknown, and no form was found in the file.',
    fix: 'Send the form as an Excel or Word file (.xlsx or .docx).',
  },
  'mail.damaged': {
    message: 'The mail is damaged and cannot be read.',
    fix: 'Send the form again in a new mail.',
  },
  'mail.encrypted': {
    message: 'The mail is encrypted or wrapped in a digital signature and cannot be opened here.',
    fix: 'Save the form from the mail in Outlook and choose the file in the pane, or ask for it without encryption.',
  },
  'mail.no-attachment': {
    message: 'The mail has neither an attached file nor any text.',
    fix: 'Attach the filled-in form and send the mail again.',
  },
  'mail.no-form': {
    message: 'The mail has no attached file, and its text is not a form.',
    fix: 'If it is meant as a nomination, attach the filled-in form and send the mail again.',
  },
};

/** Why a file was not read, and what its sender should do, as sentences. */
export function refusalText(refusal: Refusal, language: Language): RefusalText {
  return (language === 'da' ? DANISH : ENGLISH)[refusal.code];
}
