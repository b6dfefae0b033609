import { maskPersonalNumbers, type Nomination, type Person } from '../form/read';
import { isSamePerson } from '../review';
import { clusterByCode, sectorName, type InitiativeField, type Round } from '../round';
import type { EarlierContent, EarlierContact, EarlierPerson } from './earlier-form';

const personParts = ['title', 'organisation', 'department', 'sector', 'email', 'phone'] as const;
const contactParts = ['name', 'title', 'organisation', 'email', 'phone'] as const;

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
  /** The cluster's contact person. */
  | {
      readonly kind: 'contact';
      readonly part: (typeof contactParts)[number];
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'answer';
      readonly field: InitiativeField;
      readonly before: string;
      readonly after: string;
    };

/** What the workbook writes where it may not or cannot keep a text whole: then nothing can be told of a change. */
const notWhole = /^\[udeladt|\[afkortet\]$/;

/** What differs between an earlier form and the new one: people first, then the answers in the form's order. */
export function differencesOf(
  earlier: EarlierContent,
  nomination: Nomination,
  round: Round,
): readonly Difference[] {
  const now = contentOf(nomination, round);
  return [
    ...peopleOf(earlier.participants, now.participants),
    ...contactChanges(earlier.contact, now.contact),
    ...answersOf(earlier.answers, now.answers),
  ];
}

/** What a form says, as an earlier version of another: to be compared with it. */
export function contentOf(nomination: Nomination, round: Round): EarlierContent {
  const { answers, region, cluster, contactPerson, participants } = nomination;
  const said = Object.entries(answers).map(([field, { text }]) => [field, tidy(text)] as const);
  const regionName = round.regions.find(({ code }) => code === region.code)?.name;
  const clusterName = cluster.code === null ? undefined : clusterByCode(round, cluster.code)?.name;
  return {
    answers: {
      ...Object.fromEntries(said),
      region: regionName ?? tidy(region.answer.text),
      cluster: clusterName ?? tidy(cluster.answer.text),
    },
    contact: contactPerson === null ? null : personNow(contactPerson),
    participants: participants.map(({ sector, ...person }) => ({
      ...personNow(person),
      department: tidy(person.department.text),
      sector: sector.sector === null ? '' : sectorName(round, sector.sector),
    })),
  };
}

function personNow({ name, title, organisation, email, phone }: Person): EarlierContact {
  return {
    name: tidy(name.text),
    title: tidy(title.text),
    organisation: tidy(organisation.text),
    email: tidy(email.text),
    phone: tidy(phone.text),
  };
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
  const name = after.name || before.name;
  return personParts
    .filter((part) => !isSamePart(part, before[part], after[part]))
    .map((part) => ({ kind: 'person', name, part, before: tidy(before[part]), after: after[part] }));
}

function contactChanges(before: EarlierContact | null, after: EarlierContact | null): readonly Difference[] {
  return contactParts.flatMap((part): Difference[] => {
    const was = tidy(before?.[part] ?? '');
    const is = after?.[part] ?? '';
    return isSamePart(part, was, is) ? [] : [{ kind: 'contact', part, before: was, after: is }];
  });
}

function answersOf(
  earlier: EarlierContent['answers'],
  now: EarlierContent['answers'],
): readonly Difference[] {
  return (Object.keys(now) as InitiativeField[]).flatMap((field): Difference[] => {
    const before = tidy(earlier[field] ?? '');
    const after = now[field] ?? '';
    // An import knows the place by other ways than the form's own words: a form that is silent has deleted nothing.
    const isSilent = after === '' && (field === 'region' || field === 'cluster');
    return isSilent || isSameText(before, after) ? [] : [{ kind: 'answer', field, before, after }];
  });
}

function isSamePart(part: keyof EarlierPerson, before: string, after: string): boolean {
  return part === 'phone' ? digits(before) === digits(after) : isSameText(before, after);
}

/** The workbook writes a Danish telephone number without the country's, in pairs. */
function digits(phone: string): string {
  const all = phone.replace(/\D/g, '');
  return all.length === 10 && all.startsWith('45') ? all.slice(2) : all;
}

function isSameText(before: string, after: string): boolean {
  return notWhole.test(before) || tidy(before) === tidy(after);
}

function tidy(text: string): string {
  return maskPersonalNumbers(text).replace(/\s+/g, ' ').trim();
}
