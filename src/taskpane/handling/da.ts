import { counted } from '../texts/counted';

/** What is said of who handles a form, in Danish: the language that the others follow key by key. */
export const da = {
  claim: 'Jeg behandler den',
  release: 'Slip den',
  takeOver: 'Overtag',
  mine: (clock: string) => `Du behandler den siden kl. ${clock}`,
  others: (who: string, clock: string) => `${who} behandler den siden kl. ${clock}`,
  othersHint: 'I kan begge arbejde videre; ingen import tæller to gange.',
  nobody: 'Ingen behandler den lige nu',
  deed: (action: string) => action.toLocaleLowerCase('da'),
  setTo: (status: string) => `sat til »${status}«`,
  latest: (action: string, who: string, ago: string) => `Seneste: ${action} af ${who} ${ago}`,
  latestMine: (action: string, ago: string) => `Seneste: ${action} af dig ${ago}`,
  now: 'for lidt siden',
  minutesAgo: (minutes: number) => `for ${counted(minutes, 'minut', 'minutter')} siden`,
  writing: 'Skriver i arbejdsbogen …',
  failed: 'Arbejdsbogen tog ikke imod det. Prøv igen om lidt.',
};

export type HandlingTexts = typeof da;
