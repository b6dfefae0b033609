import { boxesIn } from '../checkboxes';
import type { Cell } from '../document';

/** A line of a Word file or a mail: a paragraph, or what a line break parts. */
export interface Line {
  readonly text: string;
  readonly emphasis: boolean;
  /** All of it in italics or grey. */
  readonly aside: boolean;
  /** The bold words that the line begins with; null where all of it is bold, or none. */
  readonly lead: string | null;
  readonly placeholder: boolean;
  readonly tag: string | null;
  readonly links: readonly string[];
}

/** Where a cell of lines stands in its grid. */
interface Standing {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly place: string;
}

/** One cell of lines; null where there is nothing to see. */
export function cellOfLines(lines: readonly Line[], at: Standing): Cell | null {
  if (lines.length === 0) return null;
  const written = lines.filter((line) => !line.placeholder);
  const shown = written.length > 0 ? written : lines;
  const text = shown.map((line) => line.text).join('\n');
  const links = [...new Set(shown.flatMap((line) => line.links))];
  const boxes = boxesIn(text);
  const lead = shown[0]?.lead ?? null;
  const tag = shown.find((line) => line.tag !== null)?.tag ?? null;
  const asides = shown.filter((line) => line.aside).map((line) => line.text);
  return {
    ...at,
    text,
    kind: 'text',
    ...(shown.every((line) => line.emphasis) && { emphasis: true }),
    ...(asides.length > 0 && { asides }),
    ...(lead !== null && { lead }),
    ...(written.length === 0 && { placeholder: true }),
    ...(tag !== null && { tag }),
    ...(links.length > 0 && { links }),
    ...(boxes.length > 0 && { boxes }),
  };
}
