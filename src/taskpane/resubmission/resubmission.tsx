import { Button, makeStyles } from '@fluentui/react-components';
import { isSure, settledPoints, type Recognised } from '../../compare';
import type { CheckedForm } from '../../desk';
import type { Round } from '../../round';
import { dayText } from '../model/moments';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { Disclosure } from '../parts/disclosure';
import { useSurface } from '../parts/surface';
import { useTexts } from '../texts';
import { ChangeList } from './change-list';
import { PointList } from './point-list';
import { useResubmissionTexts } from './texts';
import type { EarlierVersion } from './use-earlier-version';

const useStyles = makeStyles({ part: { width: '100%', minWidth: 0 } });

/** What came before this form, how it was recognised, what has changed and what became of what was asked for. */
export default function Resubmission({
  version,
  seats,
  round,
}: {
  version: EarlierVersion;
  /** How many seats the new version asks for. */
  seats: number;
  round: Round;
}) {
  const texts = useResubmissionTexts();
  const { recognised, form, setNew } = version;
  if (recognised !== null) {
    return (
      <Earlier recognised={recognised} form={form} seats={seats} round={round} onNew={() => setNew(true)} />
    );
  }
  return (
    <Notice tone="advice">
      <p>{texts.isNewHint}</p>
      <Button size="small" onClick={() => setNew(false)}>
        {texts.isVersion}
      </Button>
    </Notice>
  );
}

function Earlier({
  recognised,
  form,
  seats,
  round,
  onNew,
}: {
  recognised: Recognised;
  form: CheckedForm;
  seats: number;
  round: Round;
  onNew: () => void;
}) {
  const texts = useResubmissionTexts();
  const surface = useSurface();
  const styles = useStyles();
  const { earlier, by } = recognised;
  const { services } = usePane();
  const { language } = useTexts();
  const title = earlier.title === '' ? texts.untitled : `"${earlier.title}"`;
  const name = earlier.number ?? title;
  const settled =
    earlier.points === null ? null : settledPoints(earlier.points, form.outcome.review.findings);
  const heading = () => {
    if (!isSure(recognised)) return texts.maybe(earlier.number === null ? title : `${name} ${title}`);
    const submitted =
      earlier.received === null
        ? null
        : dayText(new Date(earlier.received), services.now(), round.timeZone, language);
    return texts.heading(name, earlier.kind === 'imported' ? earlier.version : null, submitted);
  };

  return (
    <section aria-label={heading()}>
      <Notice tone={isSure(recognised) ? 'advice' : 'decide'} heading={heading()}>
        {earlier.kind === 'received' && earlier.points !== null && <p>{texts.returned}</p>}
        <p>{texts.by[by]}</p>
        {earlier.kind === 'imported' && earlier.seats !== null && <p>{texts.seats(earlier.seats, seats)}</p>}
        <div className={styles.part}>
          <h3 className={surface.heading}>{texts.changes}</h3>
          <ChangeList earlier={earlier} form={form} round={round} />
        </div>
        <div className={styles.part}>
          {settled === null ? (
            <p>{texts.pointsNotKept}</p>
          ) : (
            <Disclosure
              label={`${texts.points}: ${texts.pointsCount(settled.solved.length, settled.open.length, settled.fresh.length)}`}
            >
              <PointList settled={settled} />
            </Disclosure>
          )}
        </div>
        <Button size="small" onClick={onNew}>
          {texts.isNew}
        </Button>
      </Notice>
    </section>
  );
}
