import type { Round } from '../../round';
import type { CellValue, TableContent } from '../tables';
import type { Codec } from './codecs';
import { generalEntries, generalTable, valueAt } from './general';
import { type SetupColumn, setupTables } from './setup-tables';

/** The round as the contents of the workbook's setup tables: what `readRound` reads back as the same round. */
export function setupContents(round: Round): ReadonlyMap<string, TableContent> {
  const general: TableContent = {
    name: generalTable.name,
    headings: Object.values(generalTable.headings),
    rows: generalEntries.map(({ label, path, codec, explanation }) => [
      label,
      writeCell(codec, valueAt(round, path)),
      explanation,
    ]),
  };
  const lists = listsOf().map(({ property, name, columns }): TableContent => {
    return {
      name,
      headings: columns.map(([, column]) => column.heading),
      rows: round[property].map((row) => {
        const values = new Map<string, unknown>(Object.entries(row));
        return columns.map(([key, { codec }]) => writeCell(codec, values.get(key)));
      }),
    };
  });
  return new Map([general, ...lists].map((content) => [content.name, content]));
}

/** The setup's lists with their columns in order, whatever a row of them holds. */
export function listsOf() {
  return (Object.keys(setupTables) as (keyof typeof setupTables)[]).map((property) => {
    const { name, sheet, explanation, columns } = setupTables[property];
    return {
      property,
      name,
      sheet,
      explanation,
      columns: Object.entries(columns) as [string, SetupColumn<unknown>][],
    };
  });
}

function writeCell(codec: Codec<never> | Codec<unknown>, value: unknown): CellValue {
  // Each codec stands beside its own property; the round has been through the schema.
  return (codec as Codec<unknown>).write(value);
}
