import { boxesIn } from '../checkboxes';
import type { Cell, Grid } from '../document';
import { takeText, type Budget } from '../limits';
import { isBlank, tidyText } from '../text';
import { attribute, readXml } from '../xml';
import { cellName } from './coordinates';

interface TextBox {
  readonly shape: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Reads the text boxes of a drawing part, in the order of the drawing. */
export function readTextBoxes(content: Uint8Array, budget: Budget): TextBox[] {
  const boxes: TextBox[] = [];
  let position = { row: 0, column: 0 };
  let inFrom = false;
  let reading: 'nothing' | 'row' | 'column' | 'text' = 'nothing';
  let number = '';
  let shape = '';
  let text = '';
  readXml(content, budget, {
    open(name, attributes) {
      if (name === 'from') inFrom = true;
      else if (name === 'sp') [shape, text] = ['', ''];
      else if (name === 'cNvPr') shape = attribute(attributes, 'id') ?? '';
      else if (name === 't') reading = 'text';
      else if (name === 'br') text += '\n';
      else if (inFrom && (name === 'row' || name === 'col')) {
        reading = name === 'row' ? 'row' : 'column';
        number = '';
      }
    },
    close(name) {
      if (name === 'from') inFrom = false;
      else if (name === 'p') text += '\n';
      else if (name === 'sp') {
        const tidy = tidyText(text);
        if (!isBlank(tidy) && takeText(budget, tidy)) boxes.push({ shape, ...position, text: tidy });
      } else if (reading === 'row' || reading === 'column') {
        position = { ...position, [reading]: Number(number) || 0 };
      }
      reading = 'nothing';
    },
    text(piece) {
      if (reading === 'text') text += piece;
      else if (reading !== 'nothing') number += piece;
    },
    hasEnough: () => budget.room <= 0,
  });
  return boxes;
}

/** The text boxes of a sheet as a grid of one column; null where there are none. */
export function textBoxGrid(boxes: readonly TextBox[], sheetName: string, hidden: boolean): Grid | null {
  const cells = boxes.map(({ row, column, text }, index): Cell => {
    const checks = boxesIn(text);
    return {
      row: index,
      column: 0,
      rowSpan: 1,
      columnSpan: 1,
      text,
      kind: 'text',
      place: `${sheetName}, tekstfelt ved ${cellName(row, column)}`,
      ...(checks.length > 0 && { boxes: checks }),
    };
  });
  return cells.length === 0 ? null : { kind: 'text', name: `${sheetName} (tekstfelter)`, hidden, cells };
}
