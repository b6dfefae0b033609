import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  Clock16Regular,
  DismissCircle16Filled,
  DocumentQuestionMark16Regular,
  Lightbulb16Regular,
  Scales16Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';

export type Tone = 'good' | 'bad' | 'decide' | 'advice' | 'calm' | 'busy';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    padding: '1px 8px 1px 6px',
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    flexShrink: 0,
  },
  icon: { display: 'inline-flex', flexShrink: 0 },
  good: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  bad: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  decide: {
    color: tokens.colorStatusWarningForeground2,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  advice: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  calm: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A state as icon, word and colour: never colour alone. */
export function Chip({ tone, children }: { tone: Tone; children: ReactNode }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.chip, styles[tone === 'busy' ? 'calm' : tone])}>
      <span className={styles.icon}>
        <ToneIcon tone={tone} />
      </span>
      {children}
    </span>
  );
}

const useIconStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  decide: { color: tokens.colorStatusWarningForeground3 },
  advice: { color: tokens.colorBrandForeground1 },
  calm: { color: tokens.colorNeutralForeground3 },
  busy: { color: tokens.colorNeutralForeground3 },
});

/** The icon of a tone; decoration beside the word that says the same. */
export function ToneIcon({ tone }: { tone: Tone }) {
  const className = useIconStyles()[tone];
  switch (tone) {
    case 'good':
      return <CheckmarkCircle16Filled aria-hidden className={className} />;
    case 'bad':
      return <DismissCircle16Filled aria-hidden className={className} />;
    case 'decide':
      return <Scales16Regular aria-hidden className={className} />;
    case 'advice':
      return <Lightbulb16Regular aria-hidden className={className} />;
    case 'calm':
      return <DocumentQuestionMark16Regular aria-hidden className={className} />;
    case 'busy':
      return <Clock16Regular aria-hidden className={className} />;
  }
}
