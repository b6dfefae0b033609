import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { MailSummary } from '../../outlook';
import { usePane } from '../pane-context';
import { Chip } from '../parts/chip';
import { useSurface } from '../parts/surface';
import { useBatchTexts } from './texts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px' },
  subject: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** Several mails in an Outlook that opens one at a time: which they are, and which the person has been through. */
export function OneByOne({ mails }: { mails: readonly MailSummary[] }) {
  const { state } = usePane();
  const { texts } = useBatchTexts();
  const styles = useStyles();
  const surface = useSurface();
  return (
    <div className={styles.screen}>
      <h1 className={surface.title}>{texts.heading(mails.length)}</h1>
      <p className={surface.text}>{texts.steps.intro}</p>
      <ul className={mergeClasses(surface.list, surface.tight, surface.card)}>
        {mails.map(({ itemId, subject }) => (
          <li key={itemId} className={styles.line}>
            <span className={styles.subject}>{subject === '' ? texts.noSubject : subject}</span>
            {state.seen.has(itemId) ? (
              <Chip tone="good">{texts.steps.seen}</Chip>
            ) : (
              <Chip tone="busy">{texts.steps.left}</Chip>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
