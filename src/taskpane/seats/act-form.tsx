import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PrimaryButton } from '../mail/primary-button';
import { ArrivingHeading } from '../parts/arrival';
import { useSurface } from '../parts/surface';
import { ReasonField, useReason } from './reason-field';
import { useSeatTexts } from './texts';

/** Asks before an action: what it does, what else must be chosen, why, and a button that says the consequence. */
export function ActForm({
  title,
  lines,
  submit,
  needsReason,
  isBusy,
  isReady = true,
  onSubmit,
  onCancel,
  children,
}: {
  title: string;
  lines: readonly string[];
  submit: string;
  needsReason: boolean;
  isBusy: boolean;
  /** False while something that must be chosen is not; the form beside says what. */
  isReady?: boolean;
  /** The reason is null where none was typed. */
  onSubmit: (reason: string | null) => void;
  onCancel: () => void;
  children?: ReactNode;
}) {
  const { texts } = useSeatTexts();
  const surface = useSurface();
  const reason = useReason();
  const send = () => {
    const why = needsReason ? reason.need() : reason.text.trim() || null;
    if (isReady && (why !== null || !needsReason)) onSubmit(why);
  };
  return (
    <div className={surface.stack}>
      <ArrivingHeading as="h3" look="heading">
        {title}
      </ArrivingHeading>
      {children}
      <ul className={surface.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ReasonField reason={reason} required={needsReason} disabled={isBusy} />
      <PrimaryButton onClick={send} busy={isBusy ? texts.working : null}>
        {submit}
      </PrimaryButton>
      {!isBusy && (
        <Button appearance="transparent" size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      )}
    </div>
  );
}
