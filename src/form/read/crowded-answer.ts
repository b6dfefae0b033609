import type { FoundAnswer } from './answers';
import { asksHere, type FormPage } from './form-page';
import { markAt } from './marks';
import { linksOf, rowAfter, type Slot } from './page';
import { findPhones } from './phones';
import { shownField } from './shown-field';

/** Longer than this, a line tells more than an address, a job or a workplace. */
const longestDetail = 80;

/**
 * The answer to "Kontaktperson" with what stands beside it in cells of its own, or on the lines below it, and shows itself to
 * be an address, a telephone number, a job or a workplace.
 */
export function withDetails(form: FormPage, label: Slot, answer: FoundAnswer): FoundAnswer {
  const last = answer.slots.at(-1) ?? label;
  const more = label.grid.kind === 'text' ? linesBelow(form, last) : cellsBeside(form, last);
  if (answer.text === '' || more.length === 0) {
    return answer;
  }
  return {
    ...answer,
    text: [answer.text, ...more.map((slot) => slot.cell.text)].join('; '),
    links: [...(answer.links ?? []), ...linksOf(more)],
    slots: [...answer.slots, ...more],
  };
}

function cellsBeside(form: FormPage, last: Slot): readonly Slot[] {
  const line = form.page.rows.get(last.row) ?? [];
  const found: Slot[] = [];
  for (const slot of line) {
    if (slot.grid === last.grid && slot.column >= last.endColumn) {
      if (!isDetail(form, slot)) {
        break;
      }
      found.push(slot);
    }
  }
  return found;
}

function linesBelow(form: FormPage, last: Slot): readonly Slot[] {
  const found: Slot[] = [];
  for (let row = rowAfter(form.page, last.row); row !== null; row = rowAfter(form.page, row)) {
    const [slot] = form.page.rows.get(row) ?? [];
    if (slot === undefined || slot.grid.kind !== 'text' || !isDetail(form, slot)) {
      break;
    }
    found.push(slot);
  }
  return found;
}

function isDetail(form: FormPage, slot: Slot): boolean {
  const { section, guidance } = markAt(form, slot);
  return (
    !form.claimed.has(slot) &&
    section === null &&
    !guidance &&
    !asksHere(form, slot) &&
    slot.cell.text.length <= longestDetail &&
    shownField(form.round, slot.cell.text) !== null
  );
}

/** "anne@… – tlf. 24 11 30 50": how somebody is reached, and not who. */
export function tellsOnlyHowReached(text: string): boolean {
  const rest = text
    .replace(/\S+@\S+/gu, ' ')
    .replace(/(?:e-?mail|mail|tlf|telefon|tel|mobil|mob)\b\.?:?/gi, ' ');
  return !/\p{L}/u.test(rest) && (text.includes('@') || findPhones(text).length > 0);
}
