import type { Round } from '../../round';
import { foldLabel } from './fold-label';
import { labelIndexOf } from './label-index';
import { isExactLabel } from './label-match';
import { guidanceOf } from './marks';
import { nextRight, type Page } from './page';
import { isGuidance, isPlaceholder } from './placeholders';

const guides =
  /^(?:vejledning|instruktion|instruks|hjaelp|guide|laes (?:mig|foerst|dette)|laesmig|readme|lister|valglister|valgmuligheder|dropdown|drop down|rullelister|opslag|opslagsdata|eksempel|eksempler|lists|instructions?|help|example|lookup|koder|om programmet|udfyldningsvejledning)(?: .*)?$/u;
/** Sheets of these names hold guidance or lists in one form, and the first questions in another. */
const eitherWay = /^(?:forside|data|info|information|liste|list)(?: .*)?$/u;
const address = /^\S+@\S+\.\S+$/u;
/** So many questions answered beside them show that a sheet is filled in. */
const enough = 2;

/** Whether a sheet holds guidance, an example or the values of drop-downs, and no answers, as its name says. */
export function isGuideSheet(page: Page, round: Round): boolean {
  const name = foldLabel(page.name);
  return guides.test(name) || (eitherWay.test(name) && !isFilledIn(page, round));
}

/** Whether several people's addresses stand there, or known labels have beside them what neither asks nor tells what to write. */
function isFilledIn(page: Page, round: Round): boolean {
  const index = labelIndexOf(round);
  if (page.slots.filter(({ cell }) => address.test(cell.text)).length >= enough) {
    return true;
  }
  const answered = page.slots.filter((slot) => {
    const beside = isExactLabel(index, slot.cell.text) ? nextRight(page, slot) : null;
    return (
      beside !== null &&
      !isExactLabel(index, beside.cell.text) &&
      !isPlaceholder(beside.cell.text) &&
      !isGuidance(beside.cell.text, guidanceOf(round))
    );
  });
  return answered.length >= enough;
}
