const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly paragraph?: string;
  /** Properties of the text: size in half points, weight, colour. */
  readonly text: string;
}

const paragraphStyles: readonly ParagraphStyle[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: '<w:spacing w:after="160"/>',
    text: '<w:b/><w:color w:val="1F3864"/><w:sz w:val="36"/>',
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    paragraph: '<w:keepNext/><w:spacing w:before="280" w:after="120"/><w:outlineLvl w:val="0"/>',
    text: '<w:b/><w:color w:val="1F3864"/><w:sz w:val="28"/>',
  },
  { id: 'Label', name: 'Spørgsmål', text: '<w:b/>' },
  { id: 'Guidance', name: 'Vejledning', text: '<w:color w:val="404040"/><w:sz w:val="18"/>' },
];

const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>`)
  .join('');

/** The styles part of the blank form: Danish throughout, headings that screen readers list, a framed table. */
export const styles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  `<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="da-DK" w:eastAsia="da-DK"/></w:rPr></w:rPrDefault>` +
  '<w:pPrDefault><w:pPr><w:spacing w:after="60"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  paragraphStyles
    .map(
      ({ id, name, paragraph = '', text }) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${text}</w:rPr></w:style>`,
    )
    .join('') +
  '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="595959"/></w:rPr></w:style>' +
  `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${border}</w:tblBorders><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
  '</w:styles>';
