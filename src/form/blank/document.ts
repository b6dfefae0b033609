import { strToU8, zipSync } from 'fflate';
import type { Round } from '../../round';
import { blankContent, participantRows, type BlankContent, type BlankQuestion } from './content';
import { packed, stampPart, stampRelation, stampType } from './stamp';
import { styles } from './word-styles';
import { escapeXml } from '../open';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** Without this Word opens the file as an old one, and its accessibility checker does not run. */
const SETTINGS = `${DECLARATION}<w:settings xmlns:w="${WORD}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="da-DK"/></w:settings>`;
const CHOOSE = 'Vælg fra listen.';
/** Widths in twentieths of a point: A4 landscape less the margins. */
const PAGE = 14_570;
const LABEL = 4_600;
/** Share of the participant table by what a column holds. */
const SHARES: Readonly<Partial<Record<BlankQuestion['field'], number>>> = {
  email: 1.5,
  sector: 0.8,
  phone: 0.8,
};

/** The round's blank form as a .docx with headings, two tables of questions and one of participants. */
export async function blankDocument(round: Round): Promise<Uint8Array> {
  const content = blankContent(round);
  return Promise.resolve(
    zipSync(
      {
        '[Content_Types].xml': strToU8(contentTypes()),
        '_rels/.rels': strToU8(
          relations(
            `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>` +
              '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>' +
              stampRelation,
          ),
        ),
        'docProps/core.xml': strToU8(coreProperties(content.title, round.secretariat.name)),
        'docProps/custom.xml': strToU8(stampPart(round.formVersion)),
        'word/document.xml': strToU8(body(content)),
        'word/styles.xml': strToU8(styles),
        'word/settings.xml': strToU8(SETTINGS),
        'word/_rels/document.xml.rels': strToU8(
          relations(
            `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/>` +
              `<Relationship Id="rId2" Type="${OFFICE}/settings" Target="settings.xml"/>`,
          ),
        ),
      },
      { mtime: packed },
    ),
  );
}

function body(content: BlankContent): string {
  const blocks = [
    paragraph(content.title, 'Title'),
    ...content.introduction.map((line) => paragraph(line)),
    paragraph(content.initiativeHeading, 'Heading1'),
    questionTable(content.initiativeHeading, content.initiative),
    paragraph(content.contactHeading, 'Heading1'),
    questionTable(content.contactHeading, content.contact),
    paragraph(content.participantsHeading, 'Heading1'),
    ...content.participantsGuidance.map((line) => paragraph(line)),
    participantTable(content.participantsHeading, content.participants),
    paragraph(''),
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>',
  ];
  return `${DECLARATION}<w:document xmlns:w="${WORD}"><w:body>${blocks.join('')}</w:body></w:document>`;
}

function questionTable(caption: string, questions: readonly BlankQuestion[]): string {
  const rows = questions.map((question) =>
    row(cell(LABEL, labelled(question)) + cell(PAGE - LABEL, answer(question))),
  );
  return table(caption, [LABEL, PAGE - LABEL], rows);
}

function labelled({ label, guidance }: BlankQuestion): string {
  return paragraph(label, 'Label') + (guidance === '' ? '' : paragraph(guidance, 'Guidance'));
}

function participantTable(caption: string, questions: readonly BlankQuestion[]): string {
  const shares = questions.map(({ field }) => SHARES[field] ?? 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((PAGE * share) / total));
  const cells = (inside: (question: BlankQuestion) => string) =>
    questions.map((question, index) => cell(widths[index] ?? 0, inside(question))).join('');
  const header = row(cells(labelled), '<w:tblHeader/>');
  const empty = Array.from({ length: participantRows }, () => row(cells(answer)));
  return table(caption, widths, [header, ...empty]);
}

/** An empty cell to write in, or a drop-down that says how to use it until something is chosen. */
function answer(question: BlankQuestion): string {
  if (question.choices === null) {
    return paragraph('');
  }
  const items = question.choices
    .map((choice) => `<w:listItem w:displayText="${escapeXml(choice)}" w:value="${escapeXml(choice)}"/>`)
    .join('');
  const name = escapeXml(question.label);
  return (
    `<w:p><w:sdt><w:sdtPr><w:alias w:val="${name}"/><w:tag w:val="${question.field}"/><w:showingPlcHdr/><w:dropDownList>${items}</w:dropDownList></w:sdtPr>` +
    `<w:sdtContent>${run(CHOOSE, '<w:rStyle w:val="PlaceholderText"/>')}</w:sdtContent></w:sdt></w:p>`
  );
}

function table(caption: string, widths: readonly number[], rows: readonly string[]): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${PAGE}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:firstRow="1" w:firstColumn="1"/><w:tblCaption w:val="${escapeXml(caption)}"/></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
}

function row(cells: string, properties = ''): string {
  return `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells}</w:tr>`;
}

function cell(width: number, inside: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inside}</w:tc>`;
}

function paragraph(text: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${text === '' ? '' : run(text)}</w:p>`;
}

function run(text: string, properties = ''): string {
  const formatting = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${formatting}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function relations(inside: string): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
}

function contentTypes(): string {
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>` +
    `<Override PartName="/word/styles.xml" ContentType="${WORD_TYPE}.styles+xml"/>` +
    `<Override PartName="/word/settings.xml" ContentType="${WORD_TYPE}.settings+xml"/>` +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    `${stampType}</Types>`
  );
}

function coreProperties(title: string, creator: string): string {
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator><dc:language>da-DK</dc:language></cp:coreProperties>`
  );
}
