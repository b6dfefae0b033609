import type { Cell, CheckBox } from '../open';

const ticked = '☒☑✓✔✅🗹';
const open = '☐□▢◻❏';
const glyph = new RegExp(`[${ticked}${open}]|[(\\[]\\s?[xX✓✔]?\\s?[)\\]]`, 'gu');

/** With blanks around it; most texts are longer and need no closer look. */
const longestTick = 20;

/** Whether the whole text is a tick: x, X, ☒, ✓, ja, sand, TRUE, 1. */
export function isTick(text: string): boolean {
  return (
    text.length <= longestTick &&
    /^(?:[x✓✔☒☑✅]|🗹|[([]\s?x\s?[)\]]|ja|yes|sand|true|1)\.?$/i.test(text.trim())
  );
}

/** Whether the whole text says that nothing is ticked: ☐, FALSE, falsk, nej, 0. */
export function isNoTick(text: string): boolean {
  return (
    text.length <= longestTick && /^(?:[☐□▢◻❏]|[([]\s*[)\]]|nej|no|falsk|false|0)\.?$/i.test(text.trim())
  );
}

/** The check boxes of a cell: those the program knows, else those drawn with signs in the text ("☒ Ja ☐ Nej", "[x] Ja"). */
export function boxesOf(cell: Cell): readonly CheckBox[] {
  if (cell.boxes !== undefined && cell.boxes.length > 0) {
    return cell.boxes;
  }
  return drawnBoxes(cell.text);
}

function drawnBoxes(text: string): readonly CheckBox[] {
  if (text.search(glyph) < 0) {
    return [];
  }
  const marks = [...text.matchAll(glyph)];
  const first = marks[0]?.index ?? 0;
  const boxFirst = text.slice(0, first).trim() === '';
  return marks.map((mark, number) => {
    const from = mark.index + mark[0].length;
    const previous = marks[number - 1];
    const label = boxFirst
      ? text.slice(from, marks[number + 1]?.index ?? text.length)
      : text.slice(previous === undefined ? 0 : previous.index + previous[0].length, mark.index);
    return {
      label: label.replace(/^[\s:,;/|-]+|[\s:,;/|-]+$/g, ''),
      checked: new RegExp(`[${ticked}xX]`, 'u').test(mark[0]),
    };
  });
}

/** What the ticked boxes say, and what is written beside them: "Ja", "Ja: styregruppen følger det". Empty if none is ticked. */
export function boxAnswer(boxes: readonly CheckBox[]): string {
  return boxes
    .filter((box) => box.checked)
    .map((box) => box.label)
    .filter((label) => label !== '')
    .join(', ');
}
