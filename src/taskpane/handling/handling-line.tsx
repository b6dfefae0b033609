import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Person16Regular } from '@fluentui/react-icons';
import { clockIn } from '../../round';
import type { CheckedForm } from '../../desk';
import type { Handling } from '../../workbook';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { useHandlingTexts, type HandlingTexts } from './texts';
import { useHandling } from './use-handling';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: '24px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    '& > svg': { flexShrink: 0 },
    '& > button': { flexShrink: 0 },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** Who is at work with the form, since when, and what was done with it within the hour; a way to say it is oneself. */
export default function HandlingLine({ form, snapshot }: { form: CheckedForm; snapshot: WorkbookSnapshot }) {
  const { services } = usePane();
  const { texts } = useHandlingTexts();
  const styles = useStyles();
  const surface = useSurface();
  const { handling, isWriting, hasFailed, say } = useHandling(form, snapshot);
  if (handling === null) return null;

  const { user } = services.mailbox;
  const isMe = (who: string) => who === user.name || who === user.address;
  const { claim, latest } = handling;
  const clock = claim === null ? '' : clockIn(snapshot.round.timeZone, new Date(claim.since));
  const button = (what: 'claim' | 'release', label: string) => (
    <Button size="small" appearance="subtle" disabledFocusable={isWriting} onClick={() => say(what)}>
      {isWriting ? texts.writing : label}
    </Button>
  );

  return (
    <div role="status" className={surface.tight}>
      {claim !== null && !isMe(claim.who) ? (
        <Notice tone="advice" heading={texts.others(claim.who, clock)}>
          <p>{texts.othersHint}</p>
          {button('claim', texts.takeOver)}
        </Notice>
      ) : (
        <div className={styles.line}>
          <Person16Regular aria-hidden />
          <span className={styles.words}>
            {claim === null ? latestWords(latest, isMe, services.now(), texts) : texts.mine(clock)}
          </span>
          {claim === null ? button('claim', texts.claim) : button('release', texts.release)}
        </div>
      )}
      {hasFailed && <p className={surface.quiet}>{texts.failed}</p>}
    </div>
  );
}

function latestWords(
  latest: Handling['latest'],
  isMe: (who: string) => boolean,
  now: Date,
  texts: HandlingTexts,
): string {
  if (latest === null) return texts.nobody;
  const minutes = Math.floor((now.getTime() - Date.parse(latest.at)) / 60_000);
  const ago = minutes < 1 ? texts.now : texts.minutesAgo(minutes);
  const action = latest.status === null ? texts.deed(latest.action) : texts.setTo(latest.status);
  return isMe(latest.who) ? texts.latestMine(action, ago) : texts.latest(action, latest.who, ago);
}
