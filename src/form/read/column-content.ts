import type { PersonField } from '../../round';
import { personHint } from './label-hints';
import { markAt, type MarkedPage } from './marks';
import { slotAt } from './page';
import type { Column, Header } from './participant-header';
import { isPlaceholder } from './placeholders';
import { shownField } from './shown-field';

/** So many rows show what a column holds. */
const sample = 12;

/**
 * The columns of a table of people, put right by what stands in them: a column with an unknown heading holds what most of its
 * cells show, and a column headed "Kommune/region" that only names sectors is the sector, not the organisation.
 */
export function columnsByContent(marked: MarkedPage, header: Header): readonly Column[] {
  const shown = header.columns.map((column) => mostShown(marked, header, column));
  const told = new Set(header.columns.flatMap(({ use }) => (use.kind === 'field' ? [use.field] : [])));
  const sectors = header.columns.map(
    ({ use }, at) => use.kind === 'field' && use.field === 'organisation' && shown[at] === 'sector',
  );
  if (sectors.includes(true) && !told.has('sector')) {
    told.delete('organisation');
    told.add('sector');
  }
  return header.columns.map((column, at) => {
    if (sectors[at] === true && !told.has('organisation')) {
      return { ...column, use: { kind: 'field', field: 'sector' } };
    }
    if (column.use.kind !== 'unknown') {
      return column;
    }
    const field = shown[at] ?? personHint(marked.index, column.use.heading);
    if (field === null || told.has(field) || isCovered(told, field)) {
      return column;
    }
    told.add(field);
    return { ...column, use: { kind: 'field', field } };
  });
}

function isCovered(told: ReadonlySet<string>, field: PersonField): boolean {
  return (
    told.has('person') ||
    (told.has('work') && (field === 'title' || field === 'organisation')) ||
    (told.has('contact') && (field === 'email' || field === 'phone'))
  );
}

function mostShown(marked: MarkedPage, header: Header, column: Column): PersonField | null {
  const counts = new Map<PersonField, number>();
  let filled = 0;
  for (let row = header.endRow; row < header.endRow + sample; row += 1) {
    const slot = slotAt(marked.page, row, column.from);
    if (
      slot === null ||
      slot.row !== row ||
      slot.endColumn > column.to ||
      isPlaceholder(slot.cell.text) ||
      markAt(marked, slot).section !== null
    ) {
      continue;
    }
    filled += 1;
    const field = shownField(marked.round, slot.cell.text);
    if (field !== null) {
      counts.set(field, (counts.get(field) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((left, right) => right[1] - left[1]);
  return most !== undefined && most[1] * 2 > filled ? most[0] : null;
}
