import { type Ledger, seatEffect, type SeatAddition } from '../../workbook/ledger';
import type { SeatTexts } from './texts';

/** What a change does to the seats of cluster, region and general practice, in lines: before and after. */
export function effectLines(ledger: Ledger, addition: SeatAddition, texts: SeatTexts): readonly string[] {
  if (addition.seats === 0 && addition.generalPractice === 0) return [texts.effect.none];
  const { cluster, region, total } = seatEffect(ledger, addition);
  const { effect } = texts;
  return [
    ...(cluster === null
      ? []
      : [
          effect.line(
            cluster.before.name,
            cluster.before.taken,
            cluster.after.taken,
            cluster.before.guidelineTo === null
              ? ''
              : effect.guideline(cluster.before.guidelineFrom, cluster.before.guidelineTo),
          ),
        ]),
    region === null
      ? effect.line('NLPS', total.before.taken, total.after.taken, effect.of(total.before.quota))
      : effect.line(
          region.before.name,
          region.before.taken,
          region.after.taken,
          effect.of(region.before.quota),
        ),
    ...(region === null || addition.generalPractice === 0
      ? []
      : [
          effect.line(
            effect.generalPractice,
            region.before.generalPractice.taken,
            region.after.generalPractice.taken,
            region.before.generalPractice.maximum === null
              ? ''
              : effect.maximum(region.before.generalPractice.maximum),
          ),
        ]),
  ];
}
