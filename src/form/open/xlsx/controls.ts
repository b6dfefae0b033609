import { boxesIn, CHECKED_BOX, UNCHECKED_BOX } from '../checkboxes';
import type { Cell } from '../document';
import { step, takeText, type Budget } from '../limits';
import { attributeIn, scanTags } from '../scan';
import { isBlank, tidyText } from '../text';
import { decodeXml } from '../xml';
import { cellName } from './coordinates';

/** A check box or option button that floats over the cells; its state is in no cell unless it is linked to one. */
export interface FormControl {
  /** Number of its shape, by which a drawing repeats it. */
  readonly shape: string;
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly checked: boolean;
}

const TEXTS = new Set(['ObjectType', 'Checked', 'Anchor', 'textbox']);

/** Reads the old drawing part (VML) that still describes every form control. Much of it is not quite XML. */
export function readControls(content: Uint8Array, budget: Budget): FormControl[] {
  const controls: FormControl[] = [];
  let shape = '';
  let type = '';
  let label = '';
  let checked = '';
  let anchor = '';
  let reading = '';
  const scanner = scanTags({
    open(name, source, from, to, empty) {
      step(budget);
      if (name === 'shape') {
        shape = attributeIn(source, from, to, 'id') ?? '';
        [type, label, checked, anchor] = ['', '', '', ''];
      } else if (name === 'ClientData') type = attributeIn(source, from, to, 'ObjectType') ?? '';
      else if (TEXTS.has(name) && !empty) reading = name;
    },
    close(name) {
      if (name === reading) reading = '';
      if (name !== 'shape' || (type !== 'Checkbox' && type !== 'Radio')) return;
      if (!takeText(budget, label)) return;
      // Left column and its offset, top row and its offset, and the same for the other corner.
      const [column = 0, , row = 0] = anchor.split(',').map((part) => Number(part.trim()) || 0);
      controls.push({
        shape: /\d+$/.exec(shape)?.[0] ?? '',
        row,
        column,
        label: tidyText(label.replace(/\s+/g, ' ')),
        checked: checked.trim() === '1',
      });
    },
    text(piece) {
      if (reading === 'textbox') label += piece;
      else if (reading === 'Checked') checked += piece;
      else if (reading === 'Anchor') anchor += piece;
    },
    wantsText: () => reading !== '',
  });
  scanner.push(decodeXml(content), true);
  return controls;
}

/** Puts the controls among the cells: into the cell beneath, or where that is empty as a cell of their own. */
export function addControls(
  cells: readonly Cell[],
  controls: readonly FormControl[],
  sheetName: string,
): Cell[] {
  const byPlace = new Map<string, Cell>();
  for (const cell of cells) byPlace.set(`${String(cell.row)} ${String(cell.column)}`, cell);
  for (const { row, column, label, checked } of controls) {
    const key = `${String(row)} ${String(column)}`;
    const sign = `${checked ? CHECKED_BOX : UNCHECKED_BOX} ${label}`.trim();
    const beneath = byPlace.get(key);
    // A linked cell beneath its own box only repeats the state.
    const text = beneath === undefined || beneath.kind === 'boolean' ? sign : `${beneath.text}\n${sign}`;
    byPlace.set(key, {
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      place: `${sheetName}!${cellName(row, column)}`,
      ...beneath,
      text,
      kind: 'text',
      boxes: boxesIn(text),
    });
  }
  return [...byPlace.values()]
    .filter((cell) => !isBlank(cell.text))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}
