import { markAt, openSlots, type MarkedPage } from './marks';
import { nextRight } from './page';
import type { RivalColumns } from './rival-columns';

/** Where answers stand beside the labels of one column: which column most of them fill, and which hold only guidance. */
export interface AnswerColumns {
  readonly usual: number | null;
  readonly guides: ReadonlySet<number>;
}

/** For each column of labels, how the cells to their right are used. */
export function columnsOf(marked: MarkedPage, rivals: RivalColumns): Map<string, AnswerColumns> {
  const headings = columnHeadings(marked);
  const fills = new Map<string, Map<number, { plain: number; guidance: number }>>();
  for (const slot of openSlots(marked)) {
    if (slot.grid.kind === 'text' || markAt(marked, slot).label === null) {
      continue;
    }
    const columns = fills.get(slot.columnKey) ?? new Map<number, { plain: number; guidance: number }>();
    fills.set(slot.columnKey, columns);
    for (const other of marked.page.rows.get(slot.row) ?? []) {
      if (other.column < slot.endColumn || other.grid !== slot.grid) {
        continue;
      }
      const otherMark = markAt(marked, other);
      if (otherMark.label !== null && nextRight(marked.page, other) !== null) {
        break;
      }
      const fill = columns.get(other.column) ?? { plain: 0, guidance: 0 };
      if (!otherMark.placeholder) {
        fill[otherMark.guidance ? 'guidance' : 'plain'] += 1;
      }
      columns.set(other.column, fill);
    }
  }
  return new Map([...fills].map(([key, columns]) => [key, judge(key, columns, rivals.columns, headings)]));
}

function judge(
  key: string,
  columns: ReadonlyMap<number, { plain: number; guidance: number }>,
  rivals: ReadonlySet<number>,
  headings: ReadonlyMap<string, 'answer' | 'guide'>,
): AnswerColumns {
  const headingOver = (column: number) => headings.get(`${key.slice(0, key.lastIndexOf('/'))}/${column}`);
  const guides = new Set<number>(rivals);
  for (const [column, fill] of columns) {
    const headed = headingOver(column);
    // Prompts that are left among the answers do not make their only column one of guidance.
    const answersElsewhere = [...columns].some(([other, { plain }]) => other !== column && plain > 0);
    const tolerated = answersElsewhere ? fill.plain : 2 * fill.plain;
    if ((fill.guidance >= 2 && fill.guidance >= tolerated) || headed === 'guide') {
      guides.add(column);
    }
  }
  let usual: number | null = null;
  let most = 0;
  for (const [column, fill] of columns) {
    if (guides.has(column)) {
      continue;
    }
    const weight = fill.plain + (headingOver(column) === 'answer' ? 1000 : 0);
    if (weight > most) {
      most = weight;
      usual = column;
    }
  }
  return { usual, guides };
}

const answerHeading =
  /^(?:(?:(?:jeres |dit |vores |nyt |skriv )?svar(?:et)?|besvarelse|udfyldes)(?: her| (?:fra|af|i) (?!program|sekretariat|region|modtager|admin)\S[^:?\n]{0,30})?|answer|indtast her|jeres tekst)\W*$/i;
const guideHeading =
  /^(?:(?:udfyldnings)?vejledning|hjælp(?:etekst)?|forklaring|guide|eksempel(?:ler)?|instruktion|help|uddybning(?: af spørgsmål(?:et)?)?)\W*$/i;

/** Whether a text heads the column of answers and is itself no question. */
export function headsAnswers(text: string): boolean {
  return text.length <= 40 && answerHeading.test(text.trim());
}

/** Whether a text heads a column of guidance. */
export function headsGuidance(text: string): boolean {
  return text.length <= 40 && guideHeading.test(text.trim());
}

/** "Spørgsmål | Svar | Vejledning" over the columns says outright which one holds the answers. */
function columnHeadings(marked: MarkedPage): ReadonlyMap<string, 'answer' | 'guide'> {
  const found = new Map<string, 'answer' | 'guide'>();
  for (const slot of openSlots(marked)) {
    const key = slot.columnKey;
    const { text } = slot.cell;
    if (!found.has(key) && headsAnswers(text)) {
      found.set(key, 'answer');
    } else if (!found.has(key) && headsGuidance(text)) {
      found.set(key, 'guide');
    }
  }
  return found;
}
