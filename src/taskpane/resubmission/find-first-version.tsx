import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { EarlierForm } from '../../compare';
import { usePane } from '../pane-context';
import { useFileInput } from '../parts/file-input';
import type { Missing } from './fetch-first-version';
import { useResubmissionTexts } from './texts';
import type { FirstVersion } from './use-first-version';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '6px', '&:not(:empty)': { paddingTop: '4px' } },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '6px' },
});

/** What another try may mend. */
const worthAnotherTry: ReadonlySet<Missing> = new Set(['not-opened', 'not-in-mail', 'stopped']);

/** That the first version is being fetched from its mail, or why it is not at hand, what is compared, and the ways to it. */
export function FindFirstVersion({ earlier, first }: { earlier: EarlierForm; first: FirstVersion }) {
  const { services } = usePane();
  const texts = useResubmissionTexts();
  const styles = useStyles();
  const file = useFileInput(first.choose, { multiple: true });
  const [isAsked, setIsAsked] = useState(false);
  const { missing, itemId } = first;

  return (
    <div role="status" className={styles.part}>
      {first.isReading && (
        <div className={styles.row}>
          <Spinner size="tiny" label={texts.fetching} />
          <Button size="small" onClick={first.stop}>
            {texts.stop}
          </Button>
        </div>
      )}
      {missing !== null && (
        <>
          <p>
            {texts.missing[missing]} {texts.compared}
          </p>
          <p>{texts.wayOut(earlier.subject, earlier.sender)}</p>
          <div className={styles.row}>
            {worthAnotherTry.has(missing) && (
              <Button size="small" onClick={first.again}>
                {texts.again}
              </Button>
            )}
            {itemId !== null && (
              <Button size="small" onClick={() => setIsAsked(services.mailbox.openMail(itemId))}>
                {texts.openMail}
              </Button>
            )}
            <Button size="small" onClick={file.open}>
              {texts.choose}
            </Button>
            {file.input}
          </div>
          {isAsked && <p>{texts.asked}</p>}
        </>
      )}
    </div>
  );
}
