import { participantPath } from '../answers';
import type { Observation, Rule } from '../rule';
import { isSamePerson } from '../same-person';
import { initiativesOfOthers } from '../seats-beside';

export const participantInTwoInitiatives: Rule<'seated'> = {
  code: 'participant.in-two-initiatives',
  severity: 'decision',
  source: 'Vejledningen: "Deltagerne organiseres i teams per forbedringsinitiativ"',
  texts: {
    da: {
      seated: {
        message: '{name} har allerede en plads på "{earlier}" ({number}).',
        fix: 'Afklar med {theCluster}, hvilket initiativ {name} skal deltage i, fx ved at lade en kollega overtage den ene plads.',
        ask: 'Skriv, hvilket af initiativerne {name} skal deltage i, og hvem der overtager den anden plads.',
      },
    },
    en: {
      seated: {
        message: '{name} already has a seat on "{earlier}" ({number}).',
        fix: 'Ask the {clusterWord} which initiative {name} is to take part in, for example by letting a colleague take one of the seats.',
        ask: 'Tell us which of the initiatives {name} is to take part in, and who takes the other seat.',
      },
    },
  },
  check: (subject) => {
    const seated = initiativesOfOthers(subject).filter((initiative) => initiative.takesSeat);
    return subject.nomination.participants.flatMap(
      ({ name, organisation, email }, participant): Observation<'seated'>[] => {
        const person = { name: name.text, organisation: organisation.text, email: email.text };
        const earlier = seated.find((initiative) =>
          initiative.participants.some((other) => other.seat === 'taken' && isSamePerson(person, other)),
        );
        if (earlier === undefined) return [];
        return [
          {
            message: 'seated',
            field: participantPath(participant, 'name'),
            participant,
            values: { name: name.text || email.text, earlier: earlier.title, number: earlier.number },
          },
        ];
      },
    );
  },
};
