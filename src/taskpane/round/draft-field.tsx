import { Field, Input, type InputProps } from '@fluentui/react-components';
import type { WorkbookProblem } from '../../workbook';
import { useScreen } from './use-screen';

/** A field of the new round with what is wrong with it, in the setup's own Danish sentences. */
export function DraftField({
  label,
  hint,
  problems,
  value,
  onChange,
  ...input
}: {
  label: string;
  hint?: string;
  problems: readonly WorkbookProblem[];
  value: string;
  onChange: (value: string) => void;
} & Pick<InputProps, 'type' | 'inputMode' | 'aria-describedby'>) {
  const styles = useScreen();
  return (
    <Field
      className={styles.field}
      label={label}
      hint={hint}
      validationState={problems.length > 0 ? 'error' : 'none'}
      validationMessage={problems.length > 0 ? <span lang="da">{sentences(problems)}</span> : undefined}
    >
      <Input
        className={styles.field}
        value={value}
        autoComplete="off"
        onChange={(_, { value: typed }) => onChange(typed)}
        {...input}
      />
    </Field>
  );
}

/** Problems as one text: what is wrong, and what to do. */
export function sentences(problems: readonly WorkbookProblem[]): string {
  return problems.map(({ message, fix }) => `${message} ${fix}`).join(' ');
}
