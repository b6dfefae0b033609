import type { Trouble } from '../services';

/** That a form of a batch is left out, since it is a new version of an initiative that stands. */
export function comesAgain(number: string): Trouble {
  return {
    da: {
      message: `Skemaet er en ny udgave af ${number}.`,
      fix: 'Åbn mailen alene, se, hvad der er ændret, og erstat den tidligere udgave med ét klik.',
    },
    en: {
      message: `The form is a new version of ${number}.`,
      fix: 'Open the mail alone, see what has changed, and replace the earlier version in one click.',
    },
  };
}
