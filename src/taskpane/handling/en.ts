import { counted } from '../texts/counted';
import type { HandlingTexts } from './da';

/** What is said of who handles a form, in English; the log's own words stay Danish, as in the workbook. */
export const en: HandlingTexts = {
  claim: 'I am handling it',
  release: 'Let it go',
  takeOver: 'Take over',
  mine: (clock) => `You have been handling it since ${clock}`,
  others: (who, clock) => `${who} has been handling it since ${clock}`,
  othersHint: 'You can both go on; no import counts twice.',
  nobody: 'Nobody is handling it right now',
  deed: (action) => `“${action.toLocaleLowerCase('da')}”`,
  setTo: (status) => `set to “${status}”`,
  latest: (action, who, ago) => `Latest: ${action} by ${who} ${ago}`,
  latestMine: (action, ago) => `Latest: ${action} by you ${ago}`,
  now: 'a moment ago',
  minutesAgo: (minutes) => `${counted(minutes, 'minute', 'minutes')} ago`,
  writing: 'Writing in the workbook …',
  failed: 'The workbook did not take it. Try again in a moment.',
};
