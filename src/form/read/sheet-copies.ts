import type { Page } from './page';

/** The pages without those that say the very same as an earlier one, as "Skema (2)" beside "Skema". */
export function withoutCopies(pages: readonly Page[]): readonly Page[] {
  return pages.filter((page, at) => !pages.slice(0, at).some((earlier) => isCopy(page, earlier)));
}

function isCopy({ slots }: Page, { slots: others }: Page): boolean {
  return (
    slots.length > 0 &&
    slots.length === others.length &&
    slots.every(({ row, column, cell }, at) => {
      const other = others[at];
      return other?.row === row && other.column === column && other.cell.text === cell.text;
    })
  );
}
