import type { z } from 'zod';
import type { WorkbookProblem } from '../problem';
import { generalEntries, generalTable } from './general';
import type { RowNumbers } from './setup-tables';
import { listsOf } from './write-setup';

/** What the round's schema finds beyond the cells themselves, with its place in the workbook. */
export function schemaProblems(error: z.ZodError, rowNumbers: RowNumbers): readonly WorkbookProblem[] {
  return error.issues.map((issue) => {
    const path = issue.path.map(String);
    const list = listsOf().find(({ property }) => property === path[0]);
    if (list === undefined) {
      const entry = generalEntries.find((candidate) => candidate.path.join('.') === path.join('.'));
      const index = entry === undefined ? -1 : generalEntries.indexOf(entry);
      return {
        sheet: generalTable.sheet,
        table: generalTable.name,
        row: index < 0 ? null : index + 1,
        message: `Opsætning, ${generalTable.name}: »${entry?.label ?? path.join('.')}« er ikke gyldig.`,
        fix: entry === undefined ? wanted(issue) : `${wanted(issue)} ${entry.explanation}`,
      };
    }
    const row = path[1] === undefined ? null : (rowNumbers.get(list.property)?.[Number(path[1])] ?? null);
    const heading = list.columns.find(([property]) => property === path[2])?.[1].heading;
    const place = row === null ? '' : `, række ${row}`;
    return {
      sheet: list.sheet,
      table: list.name,
      row,
      message:
        heading === undefined
          ? `Opsætning, ${list.name}: tabellen er tom.`
          : `Opsætning, ${list.name}${place}: »${heading}« er ikke gyldig.`,
      fix: heading === undefined ? 'Skriv mindst én række.' : wanted(issue),
    };
  });
}

function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_format' && issue.format === 'email') {
    return 'Skriv en hel mailadresse, fx navn@organisation.dk.';
  }
  if (issue.code === 'invalid_format') return 'Skriv en dato, der findes, fx 30-04-2024.';
  if (issue.code === 'too_small') return 'Skriv en værdi.';
  return 'Ret værdien.';
}
