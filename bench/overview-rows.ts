import { hold3 } from '../src/round';
import type { TableContent } from '../src/workbook';
import { serialOfDay } from '../src/workbook/moments';
import { initiative, team, workbookWith } from '../test/workbook/rows';

/** A workbook of so many initiatives with three participants each, spread over the round's clusters. */
export function workbookOf(size: number): ReadonlyMap<string, TableContent> {
  const keys = Array.from({ length: size }, (_, index) => `n${index}`);
  return workbookWith({
    initiatives: keys.map((key, index) => {
      const cluster = hold3.clusters[index % hold3.clusters.length];
      const region = hold3.regions.find(({ code }) => code === cluster?.region);
      return initiative(key, {
        cluster: cluster?.name ?? '',
        region: region?.name ?? '',
        received: serialOfDay('2024-04-16') + (index % 30) / 2,
        firstTakeUp: serialOfDay('2024-05-10'),
        openPoints: index % 10 === 0 ? 'Kontakt til almen praksis' : '',
      });
    }),
    participants: keys.flatMap((key) => team(key, 3)),
    receipts: keys.map((key, index) => ({
      key: index % 20 === 0 ? `åben-${key}` : key,
      received: serialOfDay('2024-04-16') + (index % 30) / 2,
      title: `Initiativ ${key}`,
      state: index % 20 === 0 ? 'Kræver stillingtagen' : 'Importeret',
    })),
  });
}
