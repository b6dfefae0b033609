import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  button: { width: '100%', maxWidth: 'none', minHeight: '40px', height: 'auto', overflowWrap: 'anywhere' },
});

/** The one button of a screen; while it works it says so and stays in place, so that the focus is not lost. */
export function PrimaryButton({
  onClick,
  busy,
  children,
}: {
  onClick: () => void;
  busy: string | null;
  children: ReactNode;
}) {
  return (
    <Button
      appearance="primary"
      className={useStyles().button}
      disabledFocusable={busy !== null}
      onClick={busy === null ? onClick : undefined}
    >
      {busy ?? children}
    </Button>
  );
}
