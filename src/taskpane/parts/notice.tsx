import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ToneIcon, type Tone } from './chip';

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // Also on a page whose words stand in the middle.
    textAlign: 'start',
  },
  icon: { paddingTop: '2px' },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  bad: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  decide: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  advice: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke2}` },
  calm: {},
  busy: {},
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '6px',
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
  },
});

/** A message in place. `urgent` interrupts a screen reader; everything else waits for a pause where it is in a live region. */
export function Notice({
  tone,
  heading,
  urgent = false,
  children,
}: {
  tone: Tone;
  heading?: string;
  urgent?: boolean;
  children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, styles[tone])} role={urgent ? 'alert' : undefined}>
      <span className={styles.icon}>
        <ToneIcon tone={tone} />
      </span>
      <div className={styles.body}>
        {heading !== undefined && <p className={styles.heading}>{heading}</p>}
        {children}
      </div>
    </div>
  );
}
