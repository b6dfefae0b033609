import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons';
import { momentText } from '../model/moments';
import { usePane } from '../pane-context';
import { Chip } from '../parts/chip';
import { useSurface } from '../parts/surface';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  header: {
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'start',
  },
  subject: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** Names the mail that everything below belongs to, so that nobody acts on another. */
export function MailHeader() {
  const { state, pane, services } = usePane();
  const { language, texts } = useTexts();
  const styles = useStyles();
  const surface = useSurface();
  const { source, workbook } = state;

  if (source.kind === 'files') {
    return (
      <header className={styles.header}>
        <div>
          <h1 className={styles.subject}>{texts.mail.chosenFiles}</h1>
          <p className={surface.quiet}>{texts.mail.chosenFilesHint}</p>
        </div>
        <Button size="small" appearance="subtle" onClick={pane.backToMail}>
          {texts.mail.backToMail}
        </Button>
      </header>
    );
  }
  if (source.kind !== 'mail') return null;

  const { mail } = source;
  const timeZone = workbook?.round.timeZone ?? 'Europe/Copenhagen';
  const count = mail.attachments.filter((attachment) => !attachment.inline).length;
  return (
    <header className={styles.header}>
      <div>
        <h1 className={styles.subject}>{mail.subject === '' ? texts.mail.unnamed : mail.subject}</h1>
        <p className={surface.quiet}>
          {mail.from.name === '' ? mail.from.address : mail.from.name}
          {' · '}
          <time dateTime={mail.received}>
            {momentText(mail.received, services.now(), timeZone, language, texts)}
          </time>
          {' · '}
          {texts.mail.attachments(count)}
        </p>
        <PlaceLine />
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowSync16Regular />}
        aria-label={texts.mail.readAgain}
        title={texts.mail.readAgain}
        onClick={pane.readAgain}
      />
    </header>
  );
}

/** Whose mailbox the mail lies in; one's own is told of in full, because a reply and a mark there help no colleague. */
function PlaceLine() {
  const { state } = usePane();
  const { texts } = useTexts();
  const surface = useSurface();
  const { place, workbook } = state;
  if (place === null || workbook === null) return null;
  const { mailbox } = workbook.round;
  switch (place) {
    case 'shared':
      return <p className={surface.quiet}>{texts.mail.place.shared(mailbox)}</p>;
    case 'unknown':
      return <p className={surface.quiet}>{texts.mail.place.unknown}</p>;
    case 'own':
      return (
        <>
          <Chip tone="decide">{texts.mail.place.own}</Chip>
          <p className={surface.quiet}>{texts.mail.place.ownHint(mailbox)}</p>
        </>
      );
  }
}
