import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: '8px',
    padding: '28px 16px 20px',
    textAlign: 'center',
  },
  icon: {
    display: 'grid',
    placeItems: 'center',
    width: '56px',
    height: '56px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  message: { margin: 0, maxWidth: '36ch', color: tokens.colorNeutralForeground2 },
});

/** A state with nothing to work on: what it is, and what to do next. */
export function CalmPage({
  icon,
  heading,
  message,
  children,
}: {
  icon: ReactNode;
  heading: string;
  message: string;
  children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section className={styles.page}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <h2 className={styles.heading}>{heading}</h2>
      <p className={styles.message}>{message}</p>
      {children}
    </section>
  );
}
