import { useState } from 'react';
import type { Round } from '../../round';
import { usePane } from '../pane-context';
import type { SeatEnding, SeatOrder } from './seat-service';

/** How an action on seats stands, from the click until something else is done. */
export type SeatStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly order: SeatOrder }
  | { readonly kind: 'ended'; readonly order: SeatOrder; readonly ending: SeatEnding };

export interface SeatAct {
  readonly stage: SeatStage;
  readonly run: (order: SeatOrder) => Promise<void>;
  readonly clear: () => void;
}

/** Runs one action on seats at a time and reads the workbook again after it. */
export function useSeatAct(round: Round): SeatAct {
  const { pane, services } = usePane();
  const [stage, setStage] = useState<SeatStage>({ kind: 'idle' });
  return {
    stage,
    clear: () => setStage({ kind: 'idle' }),
    run: async (order) => {
      if (stage.kind === 'busy') return;
      setStage({ kind: 'busy', order });
      const ending = await services.seats.act(order, round);
      // What is shown is what the workbook says, also where the answer never came.
      if (ending.kind !== 'full') await pane.reloadWorkbook();
      setStage({ kind: 'ended', order, ending });
    },
  };
}
