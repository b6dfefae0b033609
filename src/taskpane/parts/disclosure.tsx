import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  details: {
    '& > summary svg': { transitionProperty: 'transform', transitionDuration: tokens.durationFaster },
    '&[open] > summary svg:first-child': { transform: 'rotate(90deg)' },
  },
  summary: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    minHeight: '32px',
    cursor: 'pointer',
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    '&::-webkit-details-marker': { display: 'none' },
    '&:hover': { color: tokens.colorBrandForeground1 },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  quiet: {
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  chevron: { flexShrink: 0 },
  body: { paddingTop: '8px' },
});

/** A part that opens in place. The platform's own element: keyboard and screen reader come with it. */
export function Disclosure({
  label,
  quiet = false,
  open,
  onToggle,
  children,
}: {
  label: ReactNode;
  quiet?: boolean;
  open?: boolean;
  onToggle?: (isOpen: boolean) => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <details
      className={styles.details}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      {/* In Outlook on the web Office.js takes the Tab key over, and knows a summary only by its tabindex. */}
      <summary tabIndex={0} className={mergeClasses(styles.summary, quiet && styles.quiet)}>
        <ChevronRight16Regular aria-hidden className={styles.chevron} />
        {label}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
