import type { Worksheet } from './worksheet';
import { scanXml, type StartTag } from './xml';

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly worksheet: number | null;
}

/** What the workbook says of its sheets, by the names of their relationships. */
export interface WorkbookPart {
  readonly sheets: readonly { relationship: string; worksheet: Omit<Worksheet, 'position' | 'part'> }[];
  readonly definedNames: readonly DefinedName[];
  readonly calculation: StartTag | null;
}

/** Reads the workbook's own part. */
export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: { relationship: string; worksheet: Omit<Worksheet, 'position' | 'part'> }[] = [];
  const definedNames: DefinedName[] = [];
  let calculation: StartTag | null = null;
  let text = '';
  scanXml(xml, {
    open(tag) {
      text = '';
      if (tag.name === 'calcPr') calculation = tag;
      if (tag.name !== 'sheet') return;
      sheets.push({
        relationship: prefixedAttribute(tag, 'id'),
        worksheet: {
          // The same shape as the ids that Excel gives its sheets.
          id: `{00000000-0001-0000-${String(sheets.length).padStart(4, '0')}-000000000000}`,
          name: tag.attributes['name'] ?? '',
          visibility: visibilityOf(tag.attributes['state']),
        },
      });
    },
    text(found) {
      text += found;
    },
    close(element) {
      if (element.name !== 'definedName') return;
      const worksheet = element.attributes['localSheetId'];
      definedNames.push({
        name: element.attributes['name'] ?? '',
        formula: text,
        visible: element.attributes['hidden'] !== '1' && element.attributes['hidden'] !== 'true',
        worksheet: worksheet === undefined ? null : Number(worksheet),
      });
    },
  });
  return { sheets, definedNames, calculation };
}

function visibilityOf(state: string | undefined): Worksheet['visibility'] {
  if (state === 'hidden') return 'Hidden';
  return state === 'veryHidden' ? 'VeryHidden' : 'Visible';
}

/** The attribute of that name with any prefix ("r:id"), which sets it apart from the plain one. */
function prefixedAttribute(tag: StartTag, name: string): string {
  const found = Object.entries(tag.attributes).find(([full]) => full.endsWith(`:${name}`));
  return found?.[1] ?? '';
}
