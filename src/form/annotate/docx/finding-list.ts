import type { Language } from '../../../round';
import type { AnnotationNote } from '../note';
import { rewriteZip } from '../package/rewrite-zip';
import { listPage } from './page';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** The findings as a Word file of one page, for a form that cannot be marked itself. */
export function findingList(notes: readonly AnnotationNote[], language: Language): Uint8Array {
  const body =
    listPage(notes, language, 'w:') +
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  const encoder = new TextEncoder();
  const contents = Object.entries(parts).map(([path, xml]) => [path, encoder.encode(HEAD + xml)] as const);
  return rewriteZip({ bytes: new Uint8Array(), entries: [] }, new Map(contents));
}
