import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  button: { width: '100%', maxWidth: 'none', minHeight: '40px', height: 'auto', overflowWrap: 'anywhere' },
});

/** The one button of a screen; while it works it says so and stays in place, so that the focus is not lost. */
export function PrimaryButton({
  onClick,
  busy,
  isDone = false,
  children,
}: {
  onClick: () => void;
  /** What it is doing; null while it can be pressed. */
  busy: string | null;
  /** It has been done once; doing it again is possible, but no longer the thing to do. */
  isDone?: boolean;
  children?: ReactNode;
}) {
  return (
    <Button
      appearance={isDone ? 'secondary' : 'primary'}
      className={useStyles().button}
      disabledFocusable={busy !== null}
      onClick={busy === null ? onClick : undefined}
    >
      {busy ?? children}
    </Button>
  );
}
