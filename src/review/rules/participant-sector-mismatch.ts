import { sectorName } from '../../round';
import { participantPath } from '../answers';
import { sectorOfOrganisation } from '../organisation-sector';
import type { Observation, Rule } from '../rule';

export const participantSectorMismatch: Rule<'mismatch'> = {
  code: 'participant.sector-mismatch',
  severity: 'advice',
  source: 'Vejledningen: "et team bør have medlemmer på tværs af sektorer/organisationer"',
  texts: {
    da: {
      mismatch: {
        message: 'Sektoren er "{value}", men organisationen "{organisation}" ligner {shown}.',
        fix: 'Ret sektoren eller organisationen, så de passer sammen, fx sektor "{shown}" til "{organisation}".',
      },
    },
    en: {
      mismatch: {
        message: 'The sector is "{value}", but the organisation "{organisation}" looks like {shown}.',
        fix: 'Correct the sector or the organisation so that they agree, for example the sector "{shown}" for "{organisation}".',
      },
    },
  },
  check: ({ nomination, round }) =>
    nomination.participants.flatMap(({ sector, organisation }, participant): Observation<'mismatch'>[] => {
      if (sector.sector === null || sector.inferred) return [];
      const shown = sectorOfOrganisation(round, organisation.text);
      if (shown === null || shown === sector.sector) return [];
      return [
        {
          message: 'mismatch',
          field: participantPath(participant, 'sector'),
          participant,
          values: { organisation: organisation.text, shown: sectorName(round, shown) },
        },
      ];
    }),
};
