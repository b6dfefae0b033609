import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { type ExceededLimit, limitText } from '../../workbook/ledger';
import { arriveAt } from '../parts/arrival';
import { Notice } from '../parts/notice';
import { ReasonField, useReason } from './reason-field';
import { useSeatTexts } from './texts';
import type { SeatAct } from './use-seat-act';

/** How the last action ended: done with its undo, no seats with the way over the quota, or what went wrong. */
export function SeatResult({ act }: { act: SeatAct }) {
  const { stage } = act;
  const place = useRef<HTMLDivElement>(null);
  const isEnded = stage.kind === 'ended';
  // The button that was pressed is gone: the keyboard goes on from what came of it.
  useEffect(() => {
    if (isEnded) arriveAt(place.current);
  }, [isEnded]);
  return (
    // Always there for screen readers; empty it takes no room, nor a gap in a column.
    <div ref={place} role="status" style={{ outline: 'none', position: isEnded ? 'static' : 'absolute' }}>
      {isEnded && <Ended act={act} stage={stage} />}
    </div>
  );
}

function Ended({ act, stage }: { act: SeatAct; stage: Extract<SeatAct['stage'], { kind: 'ended' }> }) {
  const { language, texts } = useSeatTexts();
  const { ending, order } = stage;
  switch (ending.kind) {
    case 'done':
      return (
        <Notice tone="good" heading={order.kind === 'undo' ? texts.result.undone : texts.result.done}>
          {ending.remark !== null && <p>{ending.remark[language].message}</p>}
          {order.kind !== 'undo' && (
            <Button
              size="small"
              onClick={() =>
                void act.run({
                  kind: 'undo',
                  actionId: ending.actionId,
                  reason: null,
                  overQuota: false,
                })
              }
            >
              {texts.undo}
            </Button>
          )}
        </Notice>
      );
    case 'full':
      return <Full act={act} order={order} limits={ending.limits} />;
    case 'refused':
    case 'unknown':
      return (
        <Notice tone="bad" urgent heading={texts.result[ending.kind]}>
          <p>{ending.trouble[language].message}</p>
          <p>{ending.trouble[language].fix}</p>
        </Notice>
      );
  }
}

function Full({
  act,
  order,
  limits,
}: {
  act: SeatAct;
  order: Extract<SeatAct['stage'], { kind: 'ended' }>['order'];
  limits: readonly ExceededLimit[];
}) {
  const { language, texts } = useSeatTexts();
  const reason = useReason(order.reason ?? '');
  return (
    <Notice tone="decide" heading={texts.result.full}>
      {limits.map((limit) => (
        <p key={`${limit.kind}/${limit.name}`}>{limitText(limit, language)}</p>
      ))}
      <ReasonField reason={reason} hint={texts.result.overQuotaHint} />
      <Button
        onClick={() => {
          const why = reason.need();
          if (why !== null) void act.run({ ...order, reason: why, overQuota: true });
        }}
      >
        {texts.result.overQuota}
      </Button>
      <Button appearance="transparent" size="small" onClick={act.clear}>
        {texts.cancel}
      </Button>
    </Notice>
  );
}
