import type { Cluster, Region, Round, Sector, Status } from '../../round';
import { foldName } from '../open-table';

/**
 * How the ledger understands names in cells: exactly as the workbook's own formulas do, so that both give the same
 * figures. Spaces and case do not matter, and that is all; an alias is a trouble to show, never a silent guess.
 */
export interface Names {
  status(text: string): Status | null;
  region(text: string): Region | null;
  /** Two regions may use the same name for a cluster, so it is only known within its region. */
  cluster(text: string, region: string | null): Cluster | null;
  sector(text: string): Sector | null;
}

export function namesOf(round: Round): Names {
  const statuses = new Map(round.statuses.map((status) => [foldName(status.name), status]));
  const regions = new Map(round.regions.map((region) => [foldName(region.name), region]));
  const clusters = new Map(
    round.clusters.map((cluster) => [`${cluster.region}|${foldName(cluster.name)}`, cluster]),
  );
  const sectors = new Map(round.sectors.map((sector) => [foldName(sector.name), sector.sector]));
  return {
    status: (text) => statuses.get(foldName(text)) ?? null,
    region: (text) => regions.get(foldName(text)) ?? null,
    cluster: (text, region) => clusters.get(`${region ?? ''}|${foldName(text)}`) ?? null,
    sector: (text) => sectors.get(foldName(text)) ?? null,
  };
}
