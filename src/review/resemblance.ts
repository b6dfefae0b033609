import type { Nomination } from '../form/read';
import { countShared, type KnownPerson } from './same-person';
import { titleSimilarity } from './title-similarity';

/** What a form is held against: an initiative in the workbook, or a form that was received before. */
export interface Resembled {
  readonly title: string;
  /** Code; null where it is not known. */
  readonly cluster: string | null;
  readonly participants: readonly KnownPerson[];
}

export type Resemblance = { readonly by: 'title' } | { readonly by: 'participants'; readonly shared: number };

/**
 * In what a form resembles an earlier one: the title within the same cluster, else half of the participants; null in nothing.
 *
 * @param alike how alike two titles must be, from 0 to 1
 */
export function resemblance(nomination: Nomination, earlier: Resembled, alike: number): Resemblance | null {
  const title = nomination.answers.title.text;
  const sameCluster = nomination.cluster.code !== null && nomination.cluster.code === earlier.cluster;
  if (sameCluster && titleSimilarity(title, earlier.title) >= alike) return { by: 'title' };
  const team = nomination.participants.map(({ name, organisation, email }) => ({
    name: name.text,
    organisation: organisation.text,
    email: email.text,
  }));
  const shared = countShared(team, earlier.participants);
  // Half of the larger team: one busy leader on two small teams does not make them one.
  if (shared === 0 || 2 * shared < Math.max(team.length, earlier.participants.length)) return null;
  return { by: 'participants', shared };
}
