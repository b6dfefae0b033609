import type { Status } from '../schema';

/**
 * What an initiative can be. The codes are fixed; names, categories and what the sender is told are for the secretariat
 * to edit. There is one Outlook category for each state of the mail, so several statuses share one.
 */
export const statuses: readonly Status[] = [
  status('NY', 'Ny', 'open', 'NLPS Modtaget', 'Modtaget'),
  status('KLAR', 'Klar til import', 'open', 'NLPS Modtaget', 'Modtaget'),
  status('FEJL', 'Fejl i skemaet', 'open', 'NLPS Kræver stillingtagen', 'Under behandling'),
  status('AFV', 'Kræver stillingtagen', 'open', 'NLPS Kræver stillingtagen', 'Under behandling'),
  status('RET', 'Returneret', 'open', 'NLPS Returneret', 'Vi mangler rettelser'),
  status('IMP', 'Importeret', 'seated', 'NLPS Importeret', 'Tilmeldt'),
  status('IMPÅ', 'Importeret, åbne punkter', 'seated', 'NLPS Importeret', 'Tilmeldt, få spørgsmål'),
  status('VENT', 'Venteliste', 'waiting', 'NLPS Venteliste', 'På venteliste'),
  status('TRUK', 'Trukket tilbage', 'open', 'NLPS Lukket', 'Trukket tilbage'),
  status('AFVIST', 'Afvist', 'open', 'NLPS Lukket', 'Ikke optaget'),
  // An import that was undone leaves the mail as if it had just come in.
  status('FORT', 'Fortrudt import', 'open', 'NLPS Modtaget', 'Modtaget'),
  status('ERST', 'Erstattet af nyere udgave', 'open', 'NLPS Lukket', 'Erstattet af en nyere udgave'),
];

function status(
  code: string,
  name: string,
  seats: 'seated' | 'waiting' | 'open',
  category: string,
  shownAs: string,
): Status {
  return { code, name, takesSeat: seats === 'seated', waits: seats === 'waiting', category, shownAs };
}
