import type { Language } from '../../round';
import type { WorkbookError, WorkbookTrouble } from './workbook-error';

type Sentences = Readonly<Partial<Record<WorkbookTrouble | 'viewer-blocked', string>>>;

const sentences: Readonly<Record<Language, Sentences>> = {
  da: {
    'viewer-blocked':
      'Vi må ikke åbne arbejdsbogen til NLPS Indmelding i Excel på nettet. Se efter licens til Excel på nettet, følsomhedsmærkat og betinget adgang for brugeren og filen.',
    forbidden:
      'Giv sekretariatets medarbejdere redigeringsadgang til arbejdsbogen til NLPS Indmelding og til mappen, den ligger i.',
    unusable:
      'Arbejdsbogen til NLPS Indmelding kan ikke åbnes gennem Microsoft Graph. Se, om filen er krypteret, mærket som følsom, tjekket ud eller beskadiget.',
    'too-large':
      'Arbejdsbogen til NLPS Indmelding er for stor til Microsoft Graph. Gendan en mindre version, eller flyt billeder og gamle ark ud af filen.',
    unexpected: 'Microsoft Graph svarer med en uventet fejl, når NLPS Indmelding bruger arbejdsbogen.',
  },
  en: {
    'viewer-blocked':
      'We may not open the workbook of NLPS Indmelding in Excel for the web. Please check the licence for Excel for the web, the sensitivity label and conditional access for the user and the file.',
    forbidden:
      'Please give the staff of the secretariat permission to edit the workbook of NLPS Indmelding and the folder it lies in.',
    unusable:
      'The workbook of NLPS Indmelding cannot be opened through Microsoft Graph. Please check whether the file is encrypted, labelled as sensitive, checked out or damaged.',
    'too-large':
      'The workbook of NLPS Indmelding is too large for Microsoft Graph. Please restore a smaller version, or move pictures and old sheets out of it.',
    unexpected: 'Microsoft Graph answers with an unexpected error when NLPS Indmelding uses the workbook.',
  },
};

/**
 * The sentence for the administrator where the person cannot put it right alone; null where they can. It names what is
 * wanted and Microsoft's own code, so that nobody has to ask back.
 */
export function administratorText(error: WorkbookError, language: Language): string | null {
  const blocked = error.kind === 'forbidden' && isViewerBlocked(error.code);
  const sentence = sentences[language][blocked ? 'viewer-blocked' : error.kind];
  return sentence === undefined ? null : `${sentence}${details(error)}`;
}

/** Excel for the web itself refuses: a matter of licence, label or conditional access, not of the file's permissions. */
function isViewerBlocked(code: string): boolean {
  return /^(?:fileopenuserunauthorized|openworkbookaccessdenied)$/iu.test(code);
}

function details({ status, code, requestId }: WorkbookError): string {
  const parts = [
    ...(status === null ? [] : [`HTTP ${status}`]),
    ...(code === '' ? [] : [code]),
    ...(requestId === null ? [] : [`request-id ${requestId}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
