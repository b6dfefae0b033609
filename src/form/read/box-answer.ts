import type { CheckBox } from '../open';
import { boxesOf } from './boxes';

const yesOrNo = /^(ja|nej|yes|no|delvist|ved ikke)\b[\s,.:;–-]*/i;

/**
 * What a text with check boxes says: the ticked choices, and an explanation written behind them ("☒ Ja ☐ Nej, fordi …").
 * Empty if nothing is ticked and nothing else is written.
 */
export function boxedText(text: string, known: readonly CheckBox[] | undefined): string {
  const boxes = boxesOf({
    row: 0,
    column: 0,
    rowSpan: 1,
    columnSpan: 1,
    kind: 'text',
    place: '',
    text,
    boxes: known,
  });
  const chosen: string[] = [];
  const words: string[] = [];
  const inFull = choicesBeginAlike(boxes);
  const anyTicked = boxes.some(({ checked }) => checked);
  for (const [at, box] of boxes.entries()) {
    const [head = '', ...lines] = box.label.split('\n');
    const short = inFull ? null : yesOrNo.exec(head);
    const option = short?.[1] ?? head;
    // What stands between an open box and the next belongs to that choice: "☐ Ja, som deltager ☒ Ja, på anden måde".
    const notChosen = anyTicked && !box.checked && at < boxes.length - 1;
    const rest = [short === null || notChosen ? '' : head.slice(short[0].length), ...lines].filter(
      (part) => part.trim() !== '',
    );
    if (box.checked && option !== '') {
      chosen.push(option);
    }
    words.push(...rest.map((part) => part.trim()));
  }
  const beside = textBeside(text, boxes);
  if (beside !== '') {
    words.push(beside);
  }
  return [chosen.join(', '), words.join('\n')].filter((part) => part !== '').join(': ');
}

/** "☐ Ja, som deltager ☒ Ja, via konsulent": what follows the yes tells the choices apart and explains none. */
function choicesBeginAlike(boxes: readonly CheckBox[]): boolean {
  const heads = boxes.flatMap(({ label }) => yesOrNo.exec(label)?.[1]?.toLowerCase() ?? []);
  return new Set(heads).size < heads.length;
}

/** Lines of the cell that hold no box. */
function textBeside(text: string, boxes: readonly CheckBox[]): string {
  return text
    .split('\n')
    .filter((line) => !/[☒☑✓✔✅🗹☐□▢◻❏]|[([]\s?[xX✓✔]?\s?[)\]]/u.test(line))
    .filter((line) => !boxes.some((box) => box.label.includes(line.trim()) || line.includes(box.label)))
    .join('\n')
    .trim();
}
