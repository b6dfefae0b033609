import { contentOf, type EarlierContent, type EarlierForm } from '../../compare';
import type { CheckedForm } from '../../desk';
import type { Services } from '../services';

const seen = new WeakMap<Services, Map<string, EarlierContent>>();

/** Keeps what a form says for as long as the pane is open, in memory alone: a later version may be compared with it. */
export function rememberForm(services: Services, form: CheckedForm): void {
  const contents = seen.get(services) ?? new Map<string, EarlierContent>();
  seen.set(services, contents.set(form.key, contentOf(form.outcome.nomination)));
}

/** The earlier form with what it said, where the workbook does not keep it and this pane has shown it. */
export function withSeenContent(services: Services, earlier: EarlierForm): EarlierForm {
  const content = earlier.content ?? seen.get(services)?.get(earlier.key) ?? null;
  return { ...earlier, content };
}
