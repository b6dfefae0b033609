import { CHECKED_BOX, UNCHECKED_BOX } from '../checkboxes';
import type { Grid } from '../document';
import type { Budget } from '../limits';
import { attribute, type Attributes, type XmlHandlers } from '../xml';
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
import { fieldSign, isFormText, linkOfCode, readFormData, startField, type Field } from './fields';
import {
  controlName,
  readControlProperty,
  readParagraphProperty,
  readRunProperty,
  readTableProperty,
  type Control,
  type Run,
} from './properties';
import { inFont, symbolText } from './symbols';
import { endCell, endRow, startCell, startRow, type TableBuilder } from '../flow/table';

/** Elements whose content nobody sees, or sees only until tracked changes are accepted. */
const UNSEEN = new Set(
  'del moveFrom delText delInstrText rubyPr rt sectPr tblGrid binData fldData'.split(' '),
);
/** Elements that hold properties, not text. */
const PROPERTIES = new Set('rPr pPr sdtPr tblPr trPr tcPr ffData sdtEndPr tblPrEx'.split(' '));

/**
 * Walks the body of a Word file in order and makes grids of it: a table is a grid, the paragraphs between two tables
 * are a grid of one column. Tracked changes are read as accepted, text boxes where they are anchored. `onPlace` hears
 * the place of each cell and paragraph at its closing tag; of a row that a tracked change deleted, before the next one's.
 */
export function walkBody(
  linkTarget: (relation: string) => string | null,
  budget: Budget,
  onPlace: (place: string) => void = () => undefined,
): {
  handlers: XmlHandlers;
  finish(): { grids: Grid[]; notes: string[] };
} {
  const body = startBody(budget);
  const { paragraphs, tables } = body;
  const controls: Control[] = [];
  const fields: Field[] = [];
  const properties: string[] = [];
  /** For each mc:AlternateContent around: whether one of its branches has been read. */
  const alternatives: boolean[] = [];
  let controlsAndFields = 0;
  let unseen = 0;
  let run: Run = { bold: false, aside: false, hidden: false, font: '' };
  let reading: 'nothing' | 'text' | 'code' = 'nothing';

  function write(text: string): void {
    if (run.hidden || text === '') return;
    const field = innermost(fields);
    if (field !== undefined && (!field.inResult || fieldSign(field) !== null)) return;
    const box = controls.find((control) => control.checked !== null);
    if (box !== undefined) {
      if (!box.signed) add(box.checked === true ? CHECKED_BOX : UNCHECKED_BOX, 0, false);
      box.signed = true;
      return;
    }
    if (field !== undefined) field.wrote = true;
    const control = innermost(controls);
    const asked = field !== undefined && isFormText(field) ? field : undefined;
    nameParagraph(asked?.name ?? (control === undefined ? '' : controlName(control)));
    const placeholder = controls.some((around) => around.placeholder) || asked?.defaultText === text;
    add(text, asked?.number ?? control?.number ?? 0, placeholder);
  }

  function add(text: string, field: number, placeholder: boolean): void {
    addPiece(body, { text, bold: run.bold, aside: run.aside, field, placeholder });
  }

  function nameParagraph(name: string): void {
    const paragraph = innermost(paragraphs);
    if (paragraph !== undefined && name !== '') paragraph.tag = name;
  }

  function linkTo(target: string | null): void {
    if (target !== null) addLink(body, target);
  }

  function startNewField(code: string): Field {
    controlsAndFields += 1;
    const field = startField(controlsAndFields);
    field.code = code;
    fields.push(field);
    return field;
  }

  function endField(): void {
    const field = fields.pop();
    if (field === undefined || run.hidden) return;
    const sign = fieldSign(field);
    if (sign !== null) {
      const isBox = field.entries.length === 0;
      if (!isBox) nameParagraph(field.name);
      add(sign.text, isBox ? 0 : field.number, sign.placeholder);
    } else if (isFormText(field) && !field.wrote) add('', field.number, false);
  }

  function readFieldMark(type: string | undefined): void {
    const field = innermost(fields);
    if (type === 'begin') startNewField('');
    else if (type === 'end') endField();
    else if (type === 'separate' && field !== undefined) {
      field.inResult = true;
      linkTo(linkOfCode(field.code));
    }
  }

  function readProperty(name: string, attributes: Attributes): void {
    // Properties within properties are those of a paragraph's mark, or of a time before a tracked change.
    if (properties.length > 1) return;
    const [kind] = properties;
    const [paragraph, control, field, table] = [
      innermost(paragraphs),
      innermost(controls),
      innermost(fields),
      innermost(tables),
    ];
    if (kind === 'rPr') readRunProperty(run, name, attributes);
    else if (kind === 'pPr' && paragraph !== undefined) readParagraphProperty(paragraph, name, attributes);
    else if (kind === 'sdtPr' && control !== undefined) readControlProperty(control, name, attributes);
    else if (kind === 'ffData' && field !== undefined) readFormData(field, name, attributes);
    else if ((kind === 'tcPr' || kind === 'trPr') && table !== undefined) {
      readTableProperty(table, name, attributes);
    }
  }

  function withTable(change: (table: TableBuilder) => void): void {
    const table = innermost(tables);
    if (table !== undefined) change(table);
  }

  function reportPlace(place: string | null): void {
    if (place !== null) onPlace(place);
  }

  function openElement(name: string, attributes: Attributes): void {
    switch (name) {
      case 'p':
        openParagraph(body);
        break;
      case 'r':
        run = { bold: false, aside: false, hidden: false, font: '' };
        break;
      case 't':
        reading = 'text';
        break;
      case 'instrText':
        reading = 'code';
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
      case 'sym':
        write(
          symbolText(
            attribute(attributes, 'font') ?? '',
            parseInt(attribute(attributes, 'char') ?? '', 16),
          ) ?? '',
        );
        break;
      case 'tbl':
        openTable(body);
        break;
      case 'tr':
        withTable(startRow);
        break;
      case 'tc':
        withTable(startCell);
        break;
      case 'sdt':
        controlsAndFields += 1;
        controls.push({
          number: controlsAndFields,
          placeholder: false,
          checked: null,
          tag: '',
          alias: '',
          signed: false,
        });
        break;
      case 'fldChar':
        readFieldMark(attribute(attributes, 'fldCharType'));
        break;
      case 'fldSimple': {
        const field = startNewField(attribute(attributes, 'instr') ?? '');
        field.inResult = true;
        linkTo(linkOfCode(field.code));
        break;
      }
      case 'hyperlink':
        linkTo(linkTarget(attribute(attributes, 'id') ?? ''));
        break;
      case 'AlternateContent':
        alternatives.push(false);
        break;
      case 'Choice':
      case 'Fallback':
        if (innermost(alternatives) === true) unseen += 1;
        else if (alternatives.length > 0) alternatives[alternatives.length - 1] = true;
        break;
    }
  }

  function closeElement(name: string): void {
    switch (name) {
      case 'p':
        reportPlace(closeParagraph(body));
        break;
      case 't':
      case 'instrText':
        reading = 'nothing';
        break;
      case 'tbl':
        closeTable(body);
        break;
      case 'tr':
        withTable(endRow);
        break;
      case 'tc':
        withTable((table) => {
          reportPlace(endCell(table));
        });
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

  const handlers: XmlHandlers = {
    open(name, attributes) {
      if (unseen > 0 || (properties.length === 0 && UNSEEN.has(name))) unseen += 1;
      else if (PROPERTIES.has(name)) properties.push(name);
      else if (properties.length > 0) readProperty(name, attributes);
      else openElement(name, attributes);
    },
    close(name) {
      if (unseen > 0) unseen -= 1;
      else if (PROPERTIES.has(name)) properties.pop();
      else if (properties.length === 0) closeElement(name);
    },
    text(value) {
      if (unseen > 0) return;
      const field = innermost(fields);
      if (reading === 'text') write(inFont(value, run.font));
      else if (reading === 'code' && field !== undefined) field.code += value;
    },
    hasEnough: () => body.cut,
  };
  return {
    handlers,
    finish: () => ({ grids: finishBody(body), ...referenceIn(body), notes: bodyNotes(body) }),
  };
}
