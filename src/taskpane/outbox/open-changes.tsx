import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import { OpenChangeItem } from './open-change-item';
import { useOutboxTexts } from './texts';

const useStyles = makeStyles({ place: { padding: '12px 12px 0' } });

/** The changes that the workbook does not show, each with what to do. They stay until they are found or seen to. */
export default function OpenChanges() {
  const { services } = usePane();
  const { texts } = useOutboxTexts();
  const styles = useStyles();
  const surface = useSurface();
  const { outbox } = services;
  const changes = useSyncExternalStore(outbox.subscribe, outbox.open);
  const [looking, setLooking] = useState<'resting' | 'looking' | 'looked'>('resting');

  const look = async () => {
    setLooking('looking');
    await outbox.check();
    setLooking('looked');
  };

  if (changes.length === 0) return null;
  return (
    <section className={styles.place} aria-label={texts.heading(changes.length)}>
      <Notice tone="decide" heading={texts.heading(changes.length)}>
        <p>{texts.intro}</p>
        <ul className={mergeClasses(surface.list, surface.stack)}>
          {changes.map((change) => (
            <OpenChangeItem key={change.actionId} change={change} />
          ))}
        </ul>
        <div className={surface.row}>
          <Button size="small" disabledFocusable={looking === 'looking'} onClick={() => void look()}>
            {looking === 'looking' ? texts.checking : texts.check}
          </Button>
          <span role="status" className={surface.quiet}>
            {looking === 'looked' ? texts.stillOpen : ''}
          </span>
        </div>
      </Notice>
    </section>
  );
}
