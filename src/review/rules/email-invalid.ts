import { perRound } from '../../round';
import { people } from '../answers';
import { emailFault, type EmailFault } from '../email-address';
import type { Observation, ReviewSubject, Rule } from '../rule';

type MessageId = EmailFault['fault'];

const example = 'mette.holm@randers.dk';

export const emailInvalid: Rule<MessageId> = {
  code: 'email.invalid',
  severity: 'error',
  source:
    'Vejledningen: "data om deltagerne"; en adresse, der kan leveres til, er nødvendig for at kontakte deltageren',
  texts: {
    da: {
      'no-at': { message: '"{value}" mangler @.', fix: 'Skriv hele adressen, fx {example}.' },
      several: {
        message: '"{value}" er mere end én adresse.',
        fix: 'Skriv kun deltagerens egen arbejdsmail, fx {example}.',
      },
      blank: {
        message: '"{value}" har et mellemrum i adressen.',
        fix: 'Skriv adressen uden mellemrum, fx {example}.',
      },
      'no-name': { message: '"{value}" mangler navnet før @.', fix: 'Skriv hele adressen, fx {example}.' },
      'no-ending': {
        message: '"{value}" mangler endelsen efter punktum.',
        fix: 'Skriv hele adressen, fx {example}.',
      },
      'wrong-ending': {
        message: '"{value}" har en endelse, der ikke findes.',
        fix: 'Ret endelsen, fx {example}.',
      },
      comma: {
        message: '"{value}" har et komma i stedet for et punktum.',
        fix: 'Ret kommaet til et punktum, fx {example}.',
      },
      'danish-letters': {
        message:
          '"{value}" indeholder bogstaver, som de fleste mailsystemer ikke kan levere til (æ, ø, å eller accenter).',
        fix: 'Skriv adressen, som den står i mailsystemet, fx {example}.',
      },
      dots: {
        message: '"{value}" har et punktum for meget.',
        fix: 'Fjern det overflødige punktum, fx {example}.',
      },
      characters: {
        message: '"{value}" indeholder tegn, der ikke kan stå i en mailadresse.',
        fix: 'Skriv hele adressen uden andre tegn, fx {example}.',
      },
    },
    en: {
      'no-at': { message: '"{value}" has no @.', fix: 'Write the whole address, for example {example}.' },
      several: {
        message: '"{value}" is more than one address.',
        fix: "Write only the participant's own work address, for example {example}.",
      },
      blank: {
        message: '"{value}" has a blank in the address.',
        fix: 'Write the address without blanks, for example {example}.',
      },
      'no-name': {
        message: '"{value}" has no name before the @.',
        fix: 'Write the whole address, for example {example}.',
      },
      'no-ending': {
        message: '"{value}" has no ending after a dot.',
        fix: 'Write the whole address, for example {example}.',
      },
      'wrong-ending': {
        message: '"{value}" has an ending that does not exist.',
        fix: 'Correct the ending, for example {example}.',
      },
      comma: {
        message: '"{value}" has a comma instead of a dot.',
        fix: 'Change the comma to a dot, for example {example}.',
      },
      'danish-letters': {
        message: '"{value}" has letters that most mail systems cannot deliver to (æ, ø, å or accents).',
        fix: 'Write the address as it stands in the mail system, for example {example}.',
      },
      dots: { message: '"{value}" has a dot too many.', fix: 'Remove the dot, for example {example}.' },
      characters: {
        message: '"{value}" has characters that cannot stand in a mail address.',
        fix: 'Write the whole address without other characters, for example {example}.',
      },
    },
  },
  check: (subject) => {
    const domains = knownDomains(subject);
    return people(subject.nomination).flatMap(({ person, path, participant }): Observation<MessageId>[] => {
      const { text } = person.email;
      const fault = text === '' ? null : emailFault(text, domains);
      if (fault === null) return [];
      return [
        {
          message: fault.fault,
          field: `${path}.email`,
          participant,
          values: { example: fault.suggestion ?? example },
          suggestion: fault.suggestion ?? undefined,
        },
      ];
    });
  },
};

/** Domains of the form's own cluster before those of all others. */
function knownDomains({ nomination, round }: ReviewSubject): readonly string[] {
  return domainsFrom(round)(nomination.cluster.code);
}

const domainsFrom = perRound((round) => {
  const known = new Map<string | null, readonly string[]>();
  return (own: string | null) => {
    const before = known.get(own);
    if (before !== undefined) return before;
    const first = round.clusters.filter(({ code }) => code === own);
    const others = round.clusters.filter(({ code }) => code !== own);
    const domains = [...first, ...others].flatMap((cluster) => cluster.domains);
    known.set(own, domains);
    return domains;
  };
});
