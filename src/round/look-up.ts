import type { Cluster, FieldPart, FormField, Region, Round, RuleSetting, Sector, Status } from './schema';

/** The region of a code; null for a code the round does not have. */
export function regionByCode(round: Round, code: string): Region | null {
  return round.regions.find((region) => region.code === code) ?? null;
}

/** The cluster of a code; null for a code the round does not have. */
export function clusterByCode(round: Round, code: string): Cluster | null {
  return round.clusters.find((cluster) => cluster.code === code) ?? null;
}

/** The status of a code; null for a code the round does not have. */
export function statusByCode(round: Round, code: string): Status | null {
  return round.statuses.find((status) => status.code === code) ?? null;
}

/** What the round says of a check; null where it says nothing, and then the check's own severity and limit hold. */
export function ruleSetting(round: Round, code: string): RuleSetting | null {
  return round.rules.find((rule) => rule.code === code) ?? null;
}

/** A question of the form as the blank form asks it; null where the round does not ask it. */
export function fieldOf(round: Round, part: FieldPart, field: FormField['field']): FormField | null {
  return round.fields.find((candidate) => candidate.part === part && candidate.field === field) ?? null;
}

/** What the round calls a sector: "Almen praksis". */
export function sectorName(round: Round, sector: Sector): string {
  return round.sectors.find((candidate) => candidate.sector === sector)?.name ?? sector;
}
