import { CHECKED_BOX, UNCHECKED_BOX } from '../checkboxes';
import type { Document } from '../document';
import {
  addLink,
  addPiece,
  bodyNotes,
  closeParagraph,
  closeTable,
  finishBody,
  innermost,
  openParagraph,
  openTable,
  referenceIn,
  startBody,
} from '../flow/body';
import { isGrey } from '../flow/colour';
import { endCell, endRow, startCell, startRow } from '../flow/table';
import type { Budget } from '../limits';
import { attribute, readXml, type Attributes } from '../xml';
import type { Zip } from '../zip';
import { readContent } from './package';

/** Elements whose content is not part of the text: comments, deleted text, what fields are made of. */
const UNSEEN = new Set(['annotation', 'tracked-changes', 'sequence-decls', 'note', 'label', 'desc', 'title']);

/** Opens a text of LibreOffice or another OpenDocument program into the same grids as a Word file. Throws `Refused`. */
export function openTextDocument(zip: Zip, budget: Budget): Document {
  const content = readContent(zip, budget);
  const body = startBody(budget);
  const boldStyles = new Set<string>();
  const asideStyles = new Set<string>();
  /** Check boxes of the document's form by their id, as signs. */
  const boxes = new Map<string, string>();
  const spans: string[] = [];
  /** For each content control around: whether it shows its placeholder. */
  const controls: boolean[] = [];
  let style = '';
  let placeholder = 0;
  let unseen = 0;
  let rowRepeats = 1;
  let spanEnd = 0;

  function write(text: string): void {
    if (text === '') return;
    addPiece(body, {
      text,
      bold: spans.some((name) => boldStyles.has(name)),
      aside: spans.some((name) => asideStyles.has(name)),
      field: 0,
      placeholder: placeholder > 0 || controls.includes(true),
    });
  }

  function open(name: string, attributes: Attributes): void {
    const table = innermost(body.tables);
    switch (name) {
      case 'style':
        style = attribute(attributes, 'name') ?? '';
        break;
      case 'text-properties':
        if (attribute(attributes, 'font-weight') === 'bold') boldStyles.add(style);
        if (
          attribute(attributes, 'font-style') === 'italic' ||
          isGrey((attribute(attributes, 'color') ?? '').slice(1))
        ) {
          asideStyles.add(style);
        }
        break;
      case 'p':
      case 'h': {
        openParagraph(body);
        const paragraph = innermost(body.paragraphs);
        const named = attribute(attributes, 'style-name') ?? '';
        if (paragraph !== undefined) paragraph.heading = name === 'h' || /^(?:Heading|Title)/.test(named);
        spans.push(named);
        break;
      }
      case 'span':
        spans.push(attribute(attributes, 'style-name') ?? '');
        break;
      case 's':
        write(' '.repeat(Math.min(Number(attribute(attributes, 'c') ?? 1) || 1, 100)));
        break;
      case 'tab':
        write('\t');
        break;
      case 'line-break':
        write('\n');
        break;
      case 'placeholder':
        placeholder += 1;
        break;
      case 'content-control':
        controls.push(attribute(attributes, 'showing-place-holder') === 'true');
        break;
      case 'a':
        addLink(body, attribute(attributes, 'href') ?? '');
        break;
      case 'checkbox':
        boxes.set(attribute(attributes, 'id') ?? '', boxSign(attributes));
        break;
      case 'control':
        write(boxes.get(attribute(attributes, 'control') ?? '') ?? '');
        break;
      case 'table':
        openTable(body);
        break;
      case 'table-row':
        if (table !== undefined) startRow(table);
        spanEnd = 0;
        rowRepeats = Number(attribute(attributes, 'number-rows-repeated') ?? 1);
        break;
      case 'table-cell':
        if (table === undefined) break;
        startCell(table);
        table.columnSpan = spanOf(attributes, 'number-columns-spanned');
        table.rowSpan = spanOf(attributes, 'number-rows-spanned');
        break;
      case 'covered-table-cell':
        if (table === undefined) break;
        // Covered from above it is a cell of its row as people count; covered from the left it is not.
        if (table.column >= spanEnd) table.ordinal += 1;
        table.column += spanOf(attributes, 'number-columns-repeated');
        break;
    }
  }

  function close(name: string): void {
    const table = innermost(body.tables);
    switch (name) {
      case 'p':
      case 'h':
        spans.pop();
        closeParagraph(body);
        break;
      case 'span':
        spans.pop();
        break;
      case 'placeholder':
        placeholder -= 1;
        break;
      case 'content-control':
        controls.pop();
        break;
      case 'table':
        closeTable(body);
        break;
      case 'table-row':
        if (table === undefined) break;
        endRow(table);
        table.row += Math.max(0, Math.min(rowRepeats, 1000) - 1);
        rowRepeats = 1;
        break;
      case 'table-cell':
        if (table === undefined) break;
        spanEnd = table.column + table.columnSpan;
        endCell(table, 1);
        break;
    }
  }

  readXml(content, budget, {
    open(name, attributes) {
      if (unseen > 0 || UNSEEN.has(name)) unseen += 1;
      else open(name, attributes);
    },
    close(name) {
      if (unseen > 0) unseen -= 1;
      else close(name);
    },
    text(text) {
      if (unseen === 0) write(text.replace(/[\r\n\t ]+/g, ' '));
    },
    hasEnough: () => body.cut,
  });
  return {
    format: 'odt',
    grids: finishBody(body),
    stamp: null,
    ...referenceIn(body),
    notes: bodyNotes(body),
  };
}

function boxSign(attributes: Attributes): string {
  const state = attribute(attributes, 'current-state') ?? attribute(attributes, 'state');
  const label = attribute(attributes, 'label') ?? '';
  return `${state === 'checked' ? CHECKED_BOX : UNCHECKED_BOX} ${label}`;
}

function spanOf(attributes: Attributes, name: string): number {
  const span = Number(attribute(attributes, name) ?? 1);
  return Number.isInteger(span) && span > 0 && span <= 1000 ? span : 1;
}
