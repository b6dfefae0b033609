import { Field, Input, mergeClasses, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClusterShare } from '../../workbook/ledger';
import { PrimaryButton } from '../mail/primary-button';
import { Disclosure } from '../parts/disclosure';
import { useSurface } from '../parts/surface';
import { useScreen } from '../round/use-screen';
import { ReasonField, useReason } from './reason-field';
import { useSeatTexts } from './texts';
import type { SeatAct } from './use-seat-act';

/** Moves seats by hand: from where, to where, how many and why. */
export function MoveForm({
  shares,
  to: wanted,
  act,
}: {
  shares: readonly ClusterShare[];
  /** The cluster chosen beforehand; the form is then open. */
  to: string | null;
  act: SeatAct;
}) {
  const { texts } = useSeatTexts();
  const styles = useScreen();
  const surface = useSurface();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState(wanted ?? '');
  const [seats, setSeats] = useState('1');
  const reason = useReason();
  const [isWrong, setIsWrong] = useState(false);
  const isBusy = act.stage.kind === 'busy';
  const move = () => {
    const count = Number(seats);
    const isRight = from !== '' && to !== '' && from !== to && Number.isInteger(count) && count > 0;
    setIsWrong(!isRight);
    if (!isRight) return;
    const why = reason.need();
    if (why !== null) void act.run({ kind: 'move', from, to, seats: count, reason: why, overQuota: false });
  };
  const ends = [
    [texts.redistribution.from, from, setFrom],
    [texts.redistribution.to, to, setTo],
  ] as const;
  return (
    <section className={mergeClasses(surface.card, surface.folds)}>
      <Disclosure label={texts.redistribution.byHand} open={wanted !== null}>
        <div className={surface.stack}>
          {ends.map(([label, value, choose]) => (
            <Field key={label} className={styles.field} label={label}>
              <Select value={value} disabled={isBusy} onChange={(_, data) => choose(data.value)}>
                <option value="">{texts.redistribution.choose}</option>
                {shares.map(({ cluster, entitled }) => (
                  <option key={cluster.code} value={cluster.code}>
                    {`${cluster.name} (${cluster.taken}/${entitled})`}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
          <Field
            className={styles.field}
            label={texts.redistribution.seats}
            validationState={isWrong ? 'error' : 'none'}
            validationMessage={isWrong ? texts.redistribution.missing : undefined}
          >
            <Input
              inputMode="numeric"
              autoComplete="off"
              value={seats}
              disabled={isBusy}
              onChange={(_, data) => setSeats(data.value)}
            />
          </Field>
          <ReasonField reason={reason} disabled={isBusy} />
          <PrimaryButton onClick={move} busy={isBusy ? texts.working : null}>
            {texts.redistribution.byHand}
          </PrimaryButton>
        </div>
      </Disclosure>
    </section>
  );
}
