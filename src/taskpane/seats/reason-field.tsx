import { Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useScreen } from '../round/use-screen';
import { useSeatTexts } from './texts';

/** Why something is done; what is typed goes into the log. Takes the focus when it is missing. */
export function ReasonField({
  value,
  hint,
  isMissing,
  disabled = false,
  onChange,
}: {
  value: string;
  hint?: string;
  isMissing: boolean;
  disabled?: boolean;
  onChange: (value: string) => void;
}) {
  const { texts } = useSeatTexts();
  const styles = useScreen();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isMissing) field.current?.focus();
  }, [isMissing]);
  return (
    <Field
      className={styles.field}
      label={texts.reason}
      hint={hint ?? texts.reasonHint}
      validationState={isMissing ? 'error' : 'none'}
      validationMessage={isMissing ? texts.reasonMissing : undefined}
    >
      <Textarea
        ref={field}
        value={value}
        rows={2}
        resize="vertical"
        disabled={disabled}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
