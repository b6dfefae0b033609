import { Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useScreen } from '../round/use-screen';
import { useSeatTexts } from './texts';

/** A reason on its way: what is typed, and whether one was needed that was not there. */
export interface Reason {
  readonly text: string;
  /** How many times it was needed in vain since something was typed. */
  readonly missed: number;
  readonly type: (text: string) => void;
  /** What was typed, without spaces around it; null where nothing was, which the field then says. */
  readonly need: () => string | null;
}

/** `first` is what stands there to begin with. */
export function useReason(first = ''): Reason {
  const [text, setText] = useState(first);
  const [missed, setMissed] = useState(0);
  return {
    text,
    missed,
    type: (typed) => {
      setText(typed);
      setMissed(0);
    },
    need: () => {
      const reason = text.trim();
      if (reason !== '') return reason;
      setMissed(missed + 1);
      return null;
    },
  };
}

/** Why something is done; what is typed goes into the log. Takes the focus when it is missing. */
export function ReasonField({
  reason: { text, missed, type },
  hint,
  required = true,
  disabled = false,
  autoFocus = false,
}: {
  reason: Reason;
  hint?: string;
  required?: boolean;
  disabled?: boolean;
  /** Whether it takes the focus when it comes as well. */
  autoFocus?: boolean;
}) {
  const { texts } = useSeatTexts();
  const styles = useScreen();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (missed > 0 || autoFocus) field.current?.focus();
  }, [missed, autoFocus]);
  return (
    <Field
      className={styles.field}
      label={texts.reason}
      hint={hint ?? texts.reasonHint}
      required={required}
      validationState={missed > 0 ? 'error' : 'none'}
      validationMessage={missed > 0 ? texts.reasonMissing : undefined}
    >
      <Textarea
        ref={field}
        value={text}
        rows={2}
        resize="vertical"
        disabled={disabled}
        onChange={(_, { value }) => type(value)}
      />
    </Field>
  );
}
