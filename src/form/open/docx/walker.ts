import { plainAddress } from '../address';
import { CHECKED_BOX, UNCHECKED_BOX } from '../checkboxes';
import type { Cell, Grid } from '../document';
import { cellOfLines } from '../lines';
import { attribute, isOn, type Attributes, type XmlHandlers } from '../xml';
import { fieldSign, isFormText, linkOfCode, readFormData, startField, type Field } from './fields';
import { finishParagraph, startParagraph, type ParagraphBuilder } from './paragraph';
import { inFont, symbolText } from './symbols';
import { endCell, endRow, finishTable, startCell, startRow, startTable, type TableBuilder } from './table';

interface Control {
  readonly number: number;
  placeholder: boolean;
  checked: boolean | null;
  tag: string;
  alias: string;
  signed: boolean;
}

interface Run {
  bold: boolean;
  hidden: boolean;
  font: string;
}

/** Elements whose content nobody sees, or sees only until tracked changes are accepted. */
const UNSEEN = new Set([
  'del',
  'moveFrom',
  'delText',
  'delInstrText',
  'rubyPr',
  'rt',
  'sectPr',
  'tblGrid',
  'binData',
  'fldData',
]);
/** Elements that hold properties, not text. Their names inside are taken by `readProperty`. */
const PROPERTIES = new Set(['rPr', 'pPr', 'sdtPr', 'tblPr', 'trPr', 'tcPr', 'ffData', 'sdtEndPr', 'tblPrEx']);
const HEADING = /^(?:heading|overskrift|title|titel|subtitle|undertitel|berschrift|rubrik)/i;

/**
 * Walks the body of a Word file in order and makes grids of it: a table is a grid, the paragraphs between two tables
 * are a grid of one column. Tracked changes are read as accepted, text boxes where they are anchored.
 */
export function walkBody(linkTarget: (relation: string) => string | null): {
  handlers: XmlHandlers;
  finish(): Grid[];
} {
  /** Grids in order of opening; a table takes its place when it opens, a nested one comes after it. */
  const grids: (() => Grid)[] = [];
  const paragraphs: ParagraphBuilder[] = [];
  const tables: TableBuilder[] = [];
  const controls: Control[] = [];
  const fields: Field[] = [];
  const properties: string[] = [];
  /** For each mc:AlternateContent around: whether its Choice has been read. */
  const alternatives: boolean[] = [];
  let textCells: Cell[] | null = null;
  let textRow = 0;
  let paragraphNumber = 0;
  let tableNumber = 0;
  let fieldNumber = 0;
  let unseen = 0;
  let run: Run = { bold: false, hidden: false, font: '' };
  let reading = false;
  let readingCode = false;

  function write(text: string): void {
    const paragraph = paragraphs[paragraphs.length - 1];
    if (paragraph === undefined || run.hidden || text === '') return;
    const field = fields[fields.length - 1];
    if (field !== undefined && (!field.inResult || fieldSign(field) !== null)) return;
    const box = controls.find((control) => control.checked !== null);
    if (box !== undefined) {
      if (!box.signed) add(paragraph, box.checked === true ? CHECKED_BOX : UNCHECKED_BOX, 0, false);
      box.signed = true;
      return;
    }
    if (field !== undefined) field.wrote = true;
    const control = controls[controls.length - 1];
    const asked = field !== undefined && isFormText(field) ? field : undefined;
    const tag = asked?.name ?? (control === undefined ? '' : tagOf(control));
    if (tag !== '') paragraph.tag = tag;
    const placeholder =
      controls.some((around) => around.placeholder) || (asked !== undefined && asked.defaultText === text);
    add(paragraph, text, asked?.number ?? control?.number ?? 0, placeholder);
  }

  function add(paragraph: ParagraphBuilder, text: string, field: number, placeholder: boolean): void {
    paragraph.pieces.push({ text, bold: run.bold, field, placeholder });
  }

  function endParagraph(): void {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined) return;
    const lines = finishParagraph(paragraph);
    const table = tables[tables.length - 1];
    if (table !== undefined) {
      table.lines.push(...lines);
      return;
    }
    if (textCells === null) {
      const cells: Cell[] = [];
      textCells = cells;
      textRow = 0;
      grids.push(() => ({ kind: 'text', name: 'tekst', hidden: false, cells }));
    }
    if (lines.length === 0) {
      textRow += 1;
      return;
    }
    paragraphNumber += 1;
    const place = `afsnit ${String(paragraphNumber)}`;
    for (const line of lines) {
      const cell = cellOfLines([line], { row: textRow, column: 0, rowSpan: 1, columnSpan: 1, place });
      if (cell !== null) textCells.push(cell);
      textRow += 1;
    }
  }

  function openTable(): void {
    if (tables.length === 0) textCells = null;
    tableNumber += 1;
    const table = startTable(tableNumber);
    tables.push(table);
    grids.push(() => finishTable(table));
  }

  function readProperty(name: string, attributes: Attributes): void {
    const value = attribute(attributes, 'val');
    const kind = properties[properties.length - 1];
    // Properties within properties are those of a paragraph's mark, or of a time before a tracked change.
    if (properties.length > 1) return;
    if (kind === 'rPr') {
      if (name === 'b') run.bold = isOn(value);
      else if (name === 'vanish') run.hidden = isOn(value);
      else if (name === 'rFonts')
        run.font = attribute(attributes, 'ascii') ?? attribute(attributes, 'hAnsi') ?? '';
      else if (name === 'rStyle' && /^(?:strong|strk|kraftig)/i.test(value ?? '')) run.bold = true;
    } else if (kind === 'pPr') {
      const paragraph = paragraphs[paragraphs.length - 1];
      if (
        paragraph !== undefined &&
        ((name === 'pStyle' && HEADING.test(value ?? '')) || name === 'outlineLvl')
      ) {
        paragraph.heading = value !== '9';
      }
    } else if (kind === 'sdtPr') readControl(name, value);
    else if (kind === 'ffData') {
      const field = fields[fields.length - 1];
      if (field !== undefined) readFormData(field, name, attributes);
    } else if (kind === 'tcPr' || kind === 'trPr') readTableProperty(name, value);
  }

  function readControl(name: string, value: string | undefined): void {
    const control = controls[controls.length - 1];
    if (control === undefined) return;
    if (name === 'showingPlcHdr') control.placeholder = isOn(value);
    else if (name === 'tag') control.tag = value ?? '';
    else if (name === 'alias') control.alias = value ?? '';
    else if (name === 'checkbox') control.checked ??= false;
    else if (name === 'checked') control.checked = isOn(value);
  }

  function readTableProperty(name: string, value: string | undefined): void {
    const table = tables[tables.length - 1];
    if (table === undefined) return;
    if (name === 'gridSpan') table.columnSpan = clampSpan(value);
    else if (name === 'vMerge') table.merge = value === 'restart' ? 'restart' : 'continue';
    else if (name === 'gridBefore') table.column = clampSpan(value);
    else if (name === 'del') table.rowDeleted = true;
  }

  function endField(): void {
    const field = fields.pop();
    const paragraph = paragraphs[paragraphs.length - 1];
    if (field === undefined || paragraph === undefined) return;
    const sign = fieldSign(field);
    const isBox = sign !== null && field.entries.length === 0;
    if (sign !== null) {
      if (!isBox && field.name !== '') paragraph.tag = field.name;
      if (!run.hidden) add(paragraph, sign.text, isBox ? 0 : field.number, sign.placeholder);
    } else if (isFormText(field) && !field.wrote) add(paragraph, '', field.number, false);
  }

  function readFieldCode(code: string): void {
    const target = linkOfCode(code);
    if (target !== null) paragraphs[paragraphs.length - 1]?.links.push(plainAddress(target));
  }

  function readFieldMark(attributes: Attributes): void {
    const type = attribute(attributes, 'fldCharType');
    const field = fields[fields.length - 1];
    if (type === 'begin') {
      fieldNumber += 1;
      fields.push(startField(fieldNumber));
    } else if (type === 'separate' && field !== undefined) {
      field.inResult = true;
      readFieldCode(field.code);
    } else if (type === 'end') endField();
  }

  function open(name: string, attributes: Attributes): void {
    if (unseen > 0 || (UNSEEN.has(name) && properties.length === 0)) {
      unseen += 1;
      return;
    }
    if (PROPERTIES.has(name)) {
      properties.push(name);
      return;
    }
    if (properties.length > 0) {
      readProperty(name, attributes);
      return;
    }
    switch (name) {
      case 'p':
        paragraphs.push(startParagraph());
        break;
      case 'r':
        run = { bold: false, hidden: false, font: '' };
        break;
      case 't':
        reading = true;
        break;
      case 'instrText':
        readingCode = true;
        break;
      case 'tab':
      case 'ptab':
        write('\t');
        break;
      case 'br':
        if ((attribute(attributes, 'type') ?? 'textWrapping') === 'textWrapping') write('\n');
        break;
      case 'cr':
        write('\n');
        break;
      case 'noBreakHyphen':
        write('-');
        break;
      case 'sym': {
        const code = parseInt(attribute(attributes, 'char') ?? '', 16);
        write(symbolText(attribute(attributes, 'font') ?? '', code) ?? '');
        break;
      }
      case 'tbl':
        openTable();
        break;
      case 'tr':
        withTable(startRow);
        break;
      case 'tc':
        withTable(startCell);
        break;
      case 'sdt':
        fieldNumber += 1;
        controls.push({
          number: fieldNumber,
          placeholder: false,
          checked: null,
          tag: '',
          alias: '',
          signed: false,
        });
        break;
      case 'fldChar':
        readFieldMark(attributes);
        break;
      case 'fldSimple': {
        fieldNumber += 1;
        const field = startField(fieldNumber);
        field.code = attribute(attributes, 'instr') ?? '';
        field.inResult = true;
        fields.push(field);
        readFieldCode(field.code);
        break;
      }
      case 'hyperlink': {
        const id = attribute(attributes, 'id');
        const target = id === undefined ? null : linkTarget(id);
        if (target !== null) paragraphs[paragraphs.length - 1]?.links.push(plainAddress(target));
        break;
      }
      case 'AlternateContent':
        alternatives.push(false);
        break;
      case 'Choice':
      case 'Fallback':
        if (alternatives[alternatives.length - 1] === true) unseen += 1;
        else if (alternatives.length > 0) alternatives[alternatives.length - 1] = true;
        break;
    }
  }

  function close(name: string): void {
    if (unseen > 0) {
      unseen -= 1;
      return;
    }
    if (PROPERTIES.has(name)) {
      properties.pop();
      return;
    }
    if (properties.length > 0) return;
    switch (name) {
      case 'p':
        endParagraph();
        break;
      case 't':
        reading = false;
        break;
      case 'instrText':
        readingCode = false;
        break;
      case 'tbl':
        tables.pop();
        break;
      case 'tr':
        withTable(endRow);
        break;
      case 'tc':
        withTable(endCell);
        break;
      case 'sdt':
        controls.pop();
        break;
      case 'fldSimple':
        endField();
        break;
      case 'AlternateContent':
        alternatives.pop();
        break;
    }
  }

  function text(value: string): void {
    if (unseen > 0) return;
    if (reading) write(inFont(value, run.font));
    else if (readingCode) {
      const field = fields[fields.length - 1];
      if (field !== undefined) field.code += value;
    }
  }

  function withTable(change: (table: TableBuilder) => void): void {
    const table = tables[tables.length - 1];
    if (table !== undefined) change(table);
  }

  return { handlers: { open, close, text }, finish: () => grids.map((make) => make()) };
}

function tagOf(control: Control): string {
  // Google Docs and Word number controls that nobody named.
  return /^(?:goog_rdk_\d+|-?\d+)?$/.test(control.tag) ? control.alias : control.tag;
}

/** Word has at most 63 columns; a span from a damaged file may claim anything. */
function clampSpan(value: string | undefined): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 0 && span <= 63 ? span : 1;
}
