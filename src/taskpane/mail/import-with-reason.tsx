import { Button, Field, Textarea, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../texts';
import { PrimaryButton } from './primary-button';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', rowGap: '8px' } });

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
  const { texts } = useTexts();
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);

  useEffect(() => field.current?.focus(), []);

  const importNow = () => {
    if (reason.trim() === '') {
      setIsMissing(true);
      field.current?.focus();
      return;
    }
    onImport(reason.trim());
  };

  return (
    <div className={styles.form}>
      <Field
        label={texts.action.reason}
        hint={texts.action.reasonHint}
        required
        validationState={isMissing ? 'error' : 'none'}
        validationMessage={isMissing ? texts.action.reasonMissing : undefined}
      >
        <Textarea
          ref={field}
          value={reason}
          rows={2}
          resize="vertical"
          disabled={isImporting}
          onChange={(_, { value }) => {
            setReason(value);
            setIsMissing(false);
          }}
        />
      </Field>
      <PrimaryButton onClick={importNow} busy={isImporting ? texts.action.importing : null}>
        {label}
      </PrimaryButton>
      {!isImporting && (
        <Button appearance="transparent" size="small" onClick={onCancel}>
          {texts.app.cancel}
        </Button>
      )}
    </div>
  );
}
