import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { useSurface } from '../parts/surface';
import { useOverviewTexts } from './texts';
import { useTrail } from './trail';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  heading: {
    borderRadius: tokens.borderRadiusMedium,
    '&:focus': { outline: 'none' },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** A place one step into the overview: the way back, and a heading that takes the focus when it comes. */
export function PlacePage({ heading, children }: { heading: string; children: ReactNode }) {
  const { texts } = useOverviewTexts();
  const { back } = useTrail();
  const surface = useSurface();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [heading]);
  return (
    <div className={styles.page}>
      <div>
        <Button appearance="subtle" size="small" icon={<ArrowLeft16Regular />} onClick={back}>
          {texts.back}
        </Button>
      </div>
      <h1 ref={title} tabIndex={-1} className={`${surface.title} ${styles.heading}`}>
        {heading}
      </h1>
      {children}
    </div>
  );
}
