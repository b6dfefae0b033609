import type { Participant } from '../../form/read';
import { participantPath } from '../answers';
import type { Observation, Rule } from '../rule';
import { isSamePerson } from '../same-person';

type MessageId = 'person' | 'email';

export const participantDuplicate: Rule<MessageId> = {
  code: 'participant.duplicate',
  severity: 'error',
  source: 'Vejledningen: "Deltagerne organiseres i teams per forbedringsinitiativ"; en deltager har én plads',
  texts: {
    da: {
      person: {
        message: '{name} står to gange, som deltager {first} og {second}.',
        fix: 'Slet den ene række, eller skriv den rigtige deltager, fx "Jens Lund, sundhedschef, Randers Kommune".',
      },
      email: {
        message: 'Deltager {first} ({firstName}) og deltager {second} ({name}) har samme e-mail: "{value}".',
        fix: 'Skriv hver deltagers egen arbejdsmail, fx mette.holm@randers.dk. Er det samme person, så slet den ene række.',
      },
    },
    en: {
      person: {
        message: '{name} is listed twice, as participant {first} and {second}.',
        fix: 'Delete one of the rows, or write the right participant, for example "Jens Lund, sundhedschef, Randers Kommune".',
      },
      email: {
        message:
          'Participant {first} ({firstName}) and participant {second} ({name}) have the same e-mail: "{value}".',
        fix: "Write each participant's own work address, for example mette.holm@randers.dk. If it is one person, delete one of the rows.",
      },
    },
  },
  check: ({ nomination: { participants } }) =>
    participants.flatMap((participant, second): Observation<MessageId>[] => {
      const first = participants.slice(0, second).findIndex((earlier) => isSame(earlier, participant));
      const earlier = participants[first];
      if (earlier === undefined) return [];
      const sameName = earlier.name.text.toLowerCase() === participant.name.text.toLowerCase();
      return [
        {
          message: sameName ? 'person' : 'email',
          field: participantPath(second, sameName ? 'name' : 'email'),
          participant: second,
          values: {
            first: first + 1,
            second: second + 1,
            firstName: earlier.name.text,
            name: participant.name.text,
          },
        },
      ];
    }),
};

function isSame(one: Participant, other: Participant): boolean {
  const known = ({ name, organisation, email }: Participant) => ({
    name: name.text,
    organisation: organisation.text,
    email: email.text,
  });
  return isSamePerson(known(one), known(other));
}
