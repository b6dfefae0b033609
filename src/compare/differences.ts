import { maskPersonalNumbers, type Nomination, type TextField } from '../form/read';
import { isSamePerson } from '../review';
import type { EarlierContent, EarlierPerson } from './earlier-form';

const personParts = ['title', 'organisation', 'email'] as const;

/** One thing that is another in the new version. Texts are as they are shown: personal numbers masked. */
export type Difference =
  | { readonly kind: 'joined' | 'left'; readonly name: string; readonly organisation: string }
  | {
      readonly kind: 'person';
      readonly name: string;
      readonly part: (typeof personParts)[number];
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'answer'; readonly field: TextField; readonly before: string; readonly after: string };

/** What the workbook writes where it may not or cannot keep a text whole: then nothing can be told of a change. */
const notWhole = /^\[udeladt|\[afkortet\]$/;

/** What differs between an earlier form and the new one: people first, then the answers in the form's order. */
export function differencesOf(earlier: EarlierContent, nomination: Nomination): readonly Difference[] {
  return [...peopleOf(earlier.participants, peopleNow(nomination)), ...answersOf(earlier, nomination)];
}

/** What a form says, as an earlier version of another: to be compared with it. */
export function contentOf(nomination: Nomination): EarlierContent {
  const fields = Object.keys(nomination.answers) as TextField[];
  return {
    answers: Object.fromEntries(fields.map((field) => [field, tidy(nomination.answers[field].text)])),
    participants: peopleNow(nomination),
  };
}

function peopleNow({ participants }: Nomination): readonly EarlierPerson[] {
  return participants.map(({ name, title, organisation, email }) => ({
    name: tidy(name.text),
    title: tidy(title.text),
    organisation: tidy(organisation.text),
    email: tidy(email.text),
  }));
}

function peopleOf(before: readonly EarlierPerson[], after: readonly EarlierPerson[]): readonly Difference[] {
  const left = [...before];
  const take = (matches: (person: EarlierPerson) => boolean): EarlierPerson | undefined => {
    const at = left.findIndex(matches);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const changed: Difference[] = [];
  const strangers: EarlierPerson[] = [];
  for (const person of after) {
    // A corrected address is still the same person's: the name alone decides where nobody else has it.
    const known =
      take((other) => isSamePerson(person, other)) ??
      take((other) => person.name !== '' && other.name.toLowerCase() === person.name.toLowerCase());
    if (known === undefined) strangers.push(person);
    else changed.push(...personChanges(known, person));
  }
  const told = (kind: 'joined' | 'left', people: readonly EarlierPerson[]) =>
    people.map(({ name, organisation }): Difference => ({ kind, name, organisation }));
  return [...told('joined', strangers), ...told('left', left), ...changed];
}

function personChanges(before: EarlierPerson, after: EarlierPerson): readonly Difference[] {
  return personParts
    .filter((part) => !isSameText(before[part], after[part]))
    .map((part) => ({
      kind: 'person',
      name: after.name || before.name,
      part,
      before: tidy(before[part]),
      after: after[part],
    }));
}

function answersOf({ answers }: EarlierContent, nomination: Nomination): readonly Difference[] {
  return (Object.keys(nomination.answers) as TextField[]).flatMap((field): Difference[] => {
    const before = tidy(answers[field] ?? '');
    const after = tidy(nomination.answers[field].text);
    return isSameText(before, after) ? [] : [{ kind: 'answer', field, before, after }];
  });
}

function isSameText(before: string, after: string): boolean {
  return notWhole.test(before) || tidy(before) === tidy(after);
}

function tidy(text: string): string {
  return maskPersonalNumbers(text).replace(/\s+/g, ' ').trim();
}
