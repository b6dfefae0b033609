import { participantPath } from '../answers';
import type { Observation, Rule } from '../rule';

/** "N.N.", "Navn følger", "vakant", "stilling under besættelse": a seat is meant, a person is not yet named. */
const notYetNamed =
  /^(?:n\.? ?n\.?|nn|navn(?:et)? (?:følger|kommer|mangler|oplyses|eftersendes|ukendt)\b.*|(?:følger|kommer|oplyses|eftersendes|meldes|udpeges|afklares|afventer)(?: (?:senere|snarest|ud))?|endnu ikke udpeget|ikke (?:udpeget|afklaret|besat|fundet)(?: endnu)?|mangler(?: endnu)?|vakant|vacant|ubesat|ledig|under (?:besættelse|ansættelse|rekruttering|udpegning)|stilling(?:en)? (?:er )?(?:vakant|ubesat|ledig|under .*)|ukendt|t\.?b\.?[ad]\.?|to be (?:announced|decided|named)|\?+|x{2,})$/i;

export const participantUnnamed: Rule<'unnamed'> = {
  code: 'participant.unnamed',
  severity: 'decision',
  source: 'Vejledningen: "Udpeg deltagere til programmet"; "data om deltagerne"',
  texts: {
    da: {
      unnamed: {
        message: 'Deltager {number} har ikke noget navn endnu ("{value}").',
        fix: 'Beslut, om pladsen skal holdes. Bed i så fald {theCluster} om navn, stilling, organisation og e-mail, fx "Mette Holm, afdelingssygeplejerske, Regionshospitalet Randers, mette.holm@rm.dk".',
        ask: 'Send navn, stilling, organisation og e-mail, så snart de er på plads, fx "Mette Holm, afdelingssygeplejerske, Regionshospitalet Randers, mette.holm@rm.dk".',
      },
    },
    en: {
      unnamed: {
        message: 'Participant {number} has no name yet ("{value}").',
        fix: 'Decide whether the seat is to be kept. If so, ask the {clusterWord} for name, job title, organisation and e-mail, for example "Mette Holm, afdelingssygeplejerske, Regionshospitalet Randers, mette.holm@rm.dk".',
        ask: 'Send name, job title, organisation and e-mail as soon as you have them, for example "Mette Holm, afdelingssygeplejerske, Regionshospitalet Randers, mette.holm@rm.dk".',
      },
    },
  },
  check: ({ nomination }) =>
    nomination.participants.flatMap(({ name }, participant): Observation<'unnamed'>[] =>
      // The reader may have taken "TBD" for placeholder text; the sender's own words still tell.
      notYetNamed.test(name.text.trim()) || (name.text === '' && notYetNamed.test(name.written.trim()))
        ? [
            {
              message: 'unnamed',
              field: participantPath(participant, 'name'),
              participant,
              values: { number: participant + 1 },
            },
          ]
        : [],
    ),
};
