import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Nomination } from '../../form/read';
import type { Finding } from '../../review';
import type { Severity } from '../../round';
import { countFindings, groupFindings, ofSeverity } from '../model/findings';
import { Chip, ToneIcon, type Tone } from '../parts/chip';
import { Disclosure } from '../parts/disclosure';
import { useSurface } from '../parts/surface';
import { useTexts } from '../texts';

export const toneOf: Readonly<Record<Severity, Tone>> = {
  error: 'bad',
  decision: 'decide',
  advice: 'advice',
};

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  finding: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  error: { borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}` },
  decision: { borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}` },
  advice: { borderLeft: `3px solid ${tokens.colorBrandStroke2}` },
  icon: { paddingTop: '2px' },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  subject: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  place: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  fix: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** "2 fejl · 1 stillingtagen · 3 forslag" as chips; "Ingen fejl" where there is nothing to stop for. */
export function FindingCounts({ findings }: { findings: readonly Finding[] }) {
  const { texts } = useTexts();
  const surface = useSurface();
  const counts = countFindings(findings);
  const isClean = counts.every(({ severity }) => severity === 'advice');
  return (
    <div className={surface.row}>
      {isClean && (
        <Chip tone="good">{counts.length === 0 ? texts.findings.noneAtAll : texts.findings.none}</Chip>
      )}
      {counts.map(({ severity, count }) => (
        <Chip key={severity} tone={toneOf[severity]}>
          {texts.severity[severity](count)}
        </Chip>
      ))}
    </div>
  );
}

/** What must be corrected or decided, by participant. */
export function Findings({ findings, nomination }: { findings: readonly Finding[]; nomination: Nomination }) {
  const { texts } = useTexts();
  const styles = useStyles();
  const surface = useSurface();
  const groups = groupFindings(findings.filter(({ severity }) => severity !== 'advice'));
  const headingOf = (participant: number | null) =>
    participant === null
      ? texts.findings.initiative
      : texts.findings.participant(participant + 1, nomination.participants[participant]?.name.text ?? '');

  return (
    <>
      {groups.map((group) => (
        <div key={group.participant ?? 'initiative'} className={styles.group}>
          <h4 className={surface.hidden}>{headingOf(group.participant)}</h4>
          <FindingList findings={group.findings} />
        </div>
      ))}
    </>
  );
}

/** Suggestions, folded away: they never stop an import. */
export function Advice({ findings }: { findings: readonly Finding[] }) {
  const { texts } = useTexts();
  const surface = useSurface();
  const advice = ofSeverity(findings, 'advice');
  if (advice.length === 0) return null;
  return (
    <section className={mergeClasses(surface.card, surface.folds)}>
      <Disclosure label={texts.severity.advice(advice.length)}>
        <FindingList findings={advice} />
      </Disclosure>
    </section>
  );
}

function FindingList({ findings }: { findings: readonly Finding[] }) {
  const surface = useSurface();
  return (
    <ul className={mergeClasses(surface.list, surface.stack)} style={{ rowGap: '8px' }}>
      {findings.map((finding, index) => (
        <FindingCard key={`${finding.code}/${finding.field ?? ''}/${index}`} finding={finding} />
      ))}
    </ul>
  );
}

function FindingCard({ finding }: { finding: Finding }) {
  const { language, texts } = useTexts();
  const styles = useStyles();
  const surface = useSurface();
  const text = finding.texts[language];
  return (
    <li className={mergeClasses(styles.finding, styles[finding.severity])}>
      <span className={styles.icon}>
        <ToneIcon tone={toneOf[finding.severity]} />
      </span>
      <div className={surface.tight}>
        <div className={styles.head}>
          <p className={styles.subject}>
            <span className={surface.hidden}>{texts.severityName[finding.severity]}: </span>
            {finding.subject[language]}
          </p>
          {finding.place !== null && <span className={styles.place}>{finding.place}</span>}
        </div>
        <p className={styles.text}>{text.message}</p>
        {text.fix !== '' && <p className={styles.fix}>{text.fix}</p>}
        {finding.suggestion !== null && (
          <p className={styles.text}>{texts.findings.suggestion(finding.suggestion)}</p>
        )}
        {(finding.value !== null || finding.source !== '') && (
          <Disclosure quiet label={texts.findings.more}>
            {finding.value !== null && <p className={surface.quiet}>{texts.findings.found(finding.value)}</p>}
            {finding.source !== '' && (
              <p className={surface.quiet}>{texts.findings.source(finding.source)}</p>
            )}
          </Disclosure>
        )}
      </div>
    </li>
  );
}
