import { refusalText } from '../../form/open';
import type { Language } from '../../round';
import { problemText } from '../mail/problem-text';
import { ofSeverity } from '../model/findings';
import type { Tone } from '../parts/chip';
import type { WorkbookSnapshot } from '../services';
import type { Texts } from '../texts';
import { formOf, kindOf, statusOf, type BatchRow, type Ending } from './batch-state';
import type { BatchTexts } from './texts';

/** What a person calls the line: the initiative's title, else the file, else the mail. */
export function nameOf(row: BatchRow): string {
  return formOf(row)?.outcome.nomination.answers.title.text || row.file || row.subject;
}

/** The state of a line as a chip: what was done with it, else what can be. */
export function chipOf(
  row: BatchRow,
  ending: Ending | undefined,
  snapshot: WorkbookSnapshot,
  texts: BatchTexts,
): { readonly tone: Tone; readonly text: string } {
  switch (ending?.kind) {
    case 'imported':
      return { tone: 'good', text: texts.state.imported(ending.number) };
    case 'already':
      return { tone: 'good', text: texts.state.already(ending.number) };
    case 'refused':
      return { tone: 'bad', text: texts.state.refused };
    case 'unknown':
      return { tone: 'decide', text: texts.state.unknown };
    case undefined:
      return chipOfKind(row, snapshot, texts);
  }
}

function chipOfKind(
  row: BatchRow,
  snapshot: WorkbookSnapshot,
  texts: BatchTexts,
): { readonly tone: Tone; readonly text: string } {
  const form = formOf(row);
  const findings = form?.outcome.review.findings ?? [];
  switch (kindOf(row, snapshot)) {
    case 'waiting':
      return { tone: 'busy', text: texts.state.waiting };
    case 'failed':
      return { tone: 'bad', text: texts.state.failed };
    case 'no-form':
      return { tone: 'calm', text: texts.state.noForm };
    case 'unreadable':
      return { tone: 'bad', text: texts.state.unreadable };
    case 'settled':
      return { tone: 'good', text: form === null ? '' : (statusOf(form, snapshot) ?? texts.state.ready) };
    case 'ready':
      return { tone: 'good', text: texts.state.ready };
    case 'decision':
      return { tone: 'decide', text: texts.state.decision(ofSeverity(findings, 'decision').length) };
    case 'return':
      return { tone: 'bad', text: texts.state.return(ofSeverity(findings, 'error').length) };
  }
}

/** Why a line was not imported, as the end of a sentence that begins with its name; null where it was. */
export function whySkipped(
  row: BatchRow,
  ending: Ending | undefined,
  snapshot: WorkbookSnapshot,
  language: Language,
  texts: BatchTexts,
  paneTexts: Texts,
): string | null {
  switch (ending?.kind) {
    case 'imported':
      return null;
    case 'already':
      return texts.result.already(ending.number, ending.by);
    case 'refused':
    case 'unknown': {
      const { message, fix } = ending.trouble[language];
      return `${message} ${fix}`.trim();
    }
    case undefined:
      return whyNotReady(row, snapshot, language, texts, paneTexts);
  }
}

function whyNotReady(
  row: BatchRow,
  snapshot: WorkbookSnapshot,
  language: Language,
  texts: BatchTexts,
  paneTexts: Texts,
): string {
  const form = formOf(row);
  const first = (severity: 'error' | 'decision') =>
    ofSeverity(form?.outcome.review.findings ?? [], severity)[0]?.texts[language].message ?? '';
  switch (kindOf(row, snapshot)) {
    case 'waiting':
      return texts.result.notRead;
    case 'failed':
      return row.problem === null ? '' : problemText(row.problem, paneTexts).message;
    case 'no-form':
      return row.file === '' ? texts.noFile : texts.result.noForm;
    case 'unreadable':
      return row.checked?.outcome.kind === 'unreadable'
        ? refusalText(row.checked.outcome.refusal, language).message
        : '';
    case 'settled':
      return texts.result.standsAs(form === null ? '' : (statusOf(form, snapshot) ?? ''));
    case 'ready':
      return texts.result.notYet;
    case 'decision':
      return texts.result.mustBeDecided(first('decision'));
    case 'return':
      return texts.result.mustBeCorrected(first('error'));
  }
}
