import type { LedgerInitiative } from '../../workbook/ledger';
import { participants } from '../counted';
import { resemblance } from '../resemblance';
import type { Observation, ReviewSubject, Rule } from '../rule';
import { initiativesOfOthers } from '../seats-beside';

type MessageId = 'title' | 'participants';

export const formResemblesEarlier: Rule<MessageId> = {
  code: 'form.resembles-earlier',
  severity: 'decision',
  limit: 0.8,
  source: 'Vejledningen: "KUN ét forbedringsinitiativ per skema"; samme initiativ skal kun tælle én gang',
  texts: {
    da: {
      title: {
        message: 'Titlen ligner "{earlier}" ({number}), som allerede er importeret fra samme {clusterWord}.',
        fix: 'Er det en ny udgave, så erstat den tidligere. Er det et nyt initiativ, så importér det med en begrundelse.',
        ask: 'Skriv, om det er en ny udgave af det samme initiativ eller et nyt initiativ.',
      },
      participants: {
        message: '{shared} er de samme som på "{earlier}" ({number}), som allerede er importeret.',
        fix: 'Er det en ny udgave, så erstat den tidligere. Er det et nyt initiativ, så importér det med en begrundelse.',
        ask: 'Skriv, om det er en ny udgave af det samme initiativ eller et nyt initiativ.',
      },
    },
    en: {
      title: {
        message:
          'The title resembles "{earlier}" ({number}), which is already imported from the same {clusterWord}.',
        fix: 'If it is a new version, replace the earlier one. If it is a new initiative, import it with a reason.',
        ask: 'Tell us whether this is a new version of the same initiative or a new initiative.',
      },
      participants: {
        message: '{shared} are the same as on "{earlier}" ({number}), which is already imported.',
        fix: 'If it is a new version, replace the earlier one. If it is a new initiative, import it with a reason.',
        ask: 'Tell us whether this is a new version of the same initiative or a new initiative.',
      },
    },
  },
  check: (subject, { limit }) =>
    initiativesOfOthers(subject)
      .filter((initiative) => initiative.takesSeat || initiative.waits)
      .flatMap((initiative) => observed(subject, initiative, limit ?? 1)),
};

function observed(
  { nomination }: ReviewSubject,
  initiative: LedgerInitiative,
  alike: number,
): Observation<MessageId>[] {
  const values = { earlier: initiative.title, number: initiative.number };
  const found = resemblance(nomination, initiative, alike);
  if (found === null) return [];
  if (found.by === 'title') return [{ message: 'title', field: 'title', values }];
  return [
    {
      message: 'participants',
      field: 'participants',
      values: { ...values, shared: participants(found.shared) },
    },
  ];
}
