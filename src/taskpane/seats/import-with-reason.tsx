import { Button } from '@fluentui/react-components';
import { PrimaryButton } from '../mail/primary-button';
import { useSurface } from '../parts/surface';
import { useTexts } from '../texts';
import { ReasonField, useReason } from './reason-field';
import { useSeatTexts } from './texts';

/** Asks why a form that needs a decision is imported; the reason is kept in the workbook. */
export default function ImportWithReason({
  label,
  isImporting,
  onImport,
  onCancel,
}: {
  label: string;
  isImporting: boolean;
  onImport: (reason: string) => void;
  onCancel: () => void;
}) {
  const { texts: paneTexts } = useTexts();
  const { texts } = useSeatTexts();
  const surface = useSurface();
  const reason = useReason();
  const send = () => {
    const why = reason.need();
    if (why !== null) onImport(why);
  };
  return (
    <div className={surface.stack}>
      <ReasonField reason={reason} hint={texts.decision.reasonHint} disabled={isImporting} autoFocus />
      <PrimaryButton onClick={send} busy={isImporting ? paneTexts.action.importing : null}>
        {label}
      </PrimaryButton>
      {!isImporting && (
        <Button appearance="transparent" size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      )}
    </div>
  );
}
