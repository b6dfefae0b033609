import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useEffect, type ReactNode } from 'react';
import { ArrivingHeading, toTop } from '../parts/arrival';
import { useOverviewTexts } from './texts';
import { useTrail } from './trail';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
});

/** A place one step into the overview: the way back, and a heading that takes the focus when it comes. */
export function PlacePage({ heading, children }: { heading: string; children: ReactNode }) {
  const { texts } = useOverviewTexts();
  const { back } = useTrail();
  const styles = useStyles();
  useEffect(toTop, [heading]);
  return (
    <div className={styles.page}>
      <div>
        <Button appearance="subtle" size="small" icon={<ArrowLeft16Regular />} onClick={back}>
          {texts.back}
        </Button>
      </div>
      <ArrivingHeading key={heading}>{heading}</ArrivingHeading>
      {children}
    </div>
  );
}
