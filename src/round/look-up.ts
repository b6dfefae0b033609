import { perRound } from './per-round';
import type { Cluster, FieldPart, FormField, Region, Round, RuleSetting, Sector, Status } from './schema';

/** The region of a code; undefined for a code the round does not have. */
export function regionByCode(round: Round, code: string): Region | undefined {
  return round.regions.find((region) => region.code === code);
}

/** The cluster of a code; undefined for a code the round does not have. */
export function clusterByCode(round: Round, code: string): Cluster | undefined {
  return round.clusters.find((cluster) => cluster.code === code);
}

/** The status of a code; undefined for a code the round does not have. */
export function statusByCode(round: Round, code: string): Status | undefined {
  return round.statuses.find((status) => status.code === code);
}

/** What the round says of a check; undefined where it says nothing, and then the check's own severity and limit hold. */
export function ruleSetting(round: Round, code: string): RuleSetting | undefined {
  return settings(round).get(code);
}

const settings = perRound((round) => new Map(round.rules.map((rule) => [rule.code, rule])));

/** A question of the form as the blank form asks it; undefined where the round does not ask it. */
export function fieldOf(round: Round, part: FieldPart, field: FormField['field']): FormField | undefined {
  return round.fields.find((candidate) => candidate.part === part && candidate.field === field);
}

/** What the round calls a sector: "Almen praksis". */
export function sectorName(round: Round, sector: Sector): string {
  return round.sectors.find((candidate) => candidate.sector === sector)?.name ?? sector;
}
