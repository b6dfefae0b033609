import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { dayInWords, type Round } from '../../round';
import type { Following } from '../../workbook';
import type { LedgerInitiative } from '../../workbook/ledger';
import { useSurface } from '../parts/surface';
import { FollowingForm } from './following-form';
import { useOverviewTexts } from './texts';

const useStyles = makeStyles({
  facts: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fact: { margin: 0, whiteSpace: 'pre-line' },
});

/** How the initiative is followed, and the way to change it. */
export function FollowingCard({
  initiative,
  following,
  round,
}: {
  initiative: LedgerInitiative;
  following: Following;
  round: Round;
}) {
  const { texts } = useOverviewTexts();
  const surface = useSurface();
  const [isEditing, setIsEditing] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h2 className={surface.heading}>{texts.following.heading}</h2>
      {isEditing ? (
        <FollowingForm
          initiative={initiative}
          following={following}
          round={round}
          onDone={(message) => {
            setSaved(message);
            setIsEditing(false);
          }}
        />
      ) : (
        <>
          <Facts following={following} />
          <div>
            <Button
              size="small"
              icon={<Edit16Regular />}
              onClick={() => {
                setSaved(null);
                setIsEditing(true);
              }}
            >
              {texts.following.edit}
            </Button>
          </div>
        </>
      )}
      <p role="status" className={mergeClasses(surface.quiet, saved === null && surface.hidden)}>
        {saved}
      </p>
    </section>
  );
}

function Facts({ following }: { following: Following }) {
  const { language, texts } = useOverviewTexts();
  const styles = useStyles();
  const { contactName, contactEmail, contactPhone, partner, firstTakeUp, secondTakeUp, progress } = following;
  const takeUps = [firstTakeUp, secondTakeUp].filter((day) => day !== null);
  return (
    <dl className={styles.facts}>
      <Fact term={texts.following.contactName}>
        {contactName === '' && contactEmail === '' ? (
          texts.following.none
        ) : (
          <>
            {[contactName, contactPhone].filter((part) => part !== '').join(', ')}
            {contactEmail !== '' && (
              <>
                <br />
                <Link href={`mailto:${contactEmail}`}>{contactEmail}</Link>
              </>
            )}
          </>
        )}
      </Fact>
      <Fact term={texts.following.partner}>{partner === '' ? texts.following.none : partner}</Fact>
      <Fact term={texts.following.takeUps}>
        {takeUps.length === 0
          ? texts.following.none
          : takeUps.map((day) => dayInWords(day, language)).join(' · ')}
      </Fact>
      <Fact term={texts.following.progress}>{progress === '' ? texts.following.noProgress : progress}</Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </div>
  );
}
