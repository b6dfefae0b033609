import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { clusterByCode, fold, regionByCode, type Round } from '../../round';
import type { CheckedForm } from '../../desk';
import type { Resolved } from '../../form/read';
import { useSurface } from '../parts/surface';
import { useTexts, type Texts } from '../texts';

const useStyles = makeStyles({
  readAs: {
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    paddingLeft: '8px',
    overflowWrap: 'anywhere',
  },
});

/** The initiative as it was understood, beside the sender's own words where they differ. */
export function FormSummary({ form, round }: { form: CheckedForm; round: Round }) {
  const { texts } = useTexts();
  const surface = useSurface();
  const styles = useStyles();
  const { nomination } = form.outcome;
  const cluster = nomination.cluster.code === null ? null : clusterByCode(round, nomination.cluster.code);
  const isNamed = nomination.cluster.answer.written.trim() !== '';
  const region = regionByCode(round, cluster?.region ?? nomination.region.code ?? '');
  const fromGeneralPractice = nomination.participants.filter(
    ({ sector }) => sector.sector === 'general-practice',
  ).length;
  const readAs = [
    howRead(nomination.cluster, cluster?.name ?? null, (code) => clusterByCode(round, code)?.name, texts),
    howRead(nomination.region, region?.name ?? null, (code) => regionByCode(round, code)?.name, texts),
  ].filter((sentence) => sentence !== null);

  return (
    <section className={mergeClasses(surface.card, surface.tight)}>
      <h2 className={surface.title}>
        {nomination.answers.title.text === '' ? texts.form.untitled : nomination.answers.title.text}
      </h2>
      <p className={surface.text}>
        {cluster?.name ?? (isNamed ? texts.form.unknownCluster : texts.form.noCluster)}
        {region !== undefined && ` · ${region.name}`}
      </p>
      <p className={surface.text}>
        {texts.form.participants(nomination.participants.length, fromGeneralPractice)}
      </p>
      {readAs.map((sentence) => (
        <p key={sentence} className={mergeClasses(surface.quiet, styles.readAs)}>
          {sentence}
        </p>
      ))}
    </section>
  );
}

/** How a name was understood, in one sentence; null where the sender wrote it as the round does, or wrote nothing. */
function howRead(
  resolved: Resolved,
  name: string | null,
  nameOf: (code: string) => string | undefined,
  texts: Texts,
): string | null {
  const { written } = resolved.answer;
  if (written.trim() === '') return null;
  if (resolved.code !== null && name !== null) {
    return fold(written) === fold(name) ? null : texts.form.readAs(written, name);
  }
  const candidates = resolved.candidates.map((code) => nameOf(code) ?? code);
  return candidates.length === 0
    ? texts.form.readAsNothing(written)
    : texts.form.readAsOneOf(written, candidates.join(', '));
}
