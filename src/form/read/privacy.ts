import type { AskedQuestion } from './initiative';
import { mentionsHealth } from './health';
import { markAt } from './marks';
import type { Nomination } from './nomination';
import type { PageReading } from './read-page';

/** Mentions of participants' health: not in what the initiative says of its patients, who are no participants. */
export function healthIn(
  readings: readonly PageReading[],
  questions: readonly AskedQuestion[],
): Nomination['healthMentions'] {
  const about = new Set(
    questions.filter(({ fields }) => !fields.includes('remarks')).map(({ answer }) => answer.place),
  );
  return readings.flatMap(({ form }) =>
    form.page.slots
      .filter(
        (slot) =>
          mentionsHealth(slot.cell.text) &&
          !about.has(slot.cell.place) &&
          !markAt(form, slot).guidance &&
          markAt(form, slot).label?.gap !== 'none',
      )
      .map((slot) => ({ place: slot.cell.place })),
  );
}
