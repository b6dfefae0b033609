import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { differencesOf, type Difference, type EarlierForm } from '../../compare';
import type { CheckedForm } from '../../desk';
import type { Nomination } from '../../form/read';
import { clusterByCode, fieldOf, type InitiativeField, type Round } from '../../round';
import { useSurface } from '../parts/surface';
import type { ResubmissionTexts } from './da';
import { FindFirstVersion } from './find-first-version';
import { useResubmissionTexts } from './texts';
import { useFirstVersion } from './use-first-version';

const useStyles = makeStyles({ list: { '& li': { overflowWrap: 'anywhere', paddingBlock: '2px' } } });

/** What differs from the earlier version, a sentence each. */
export function ChangeList({
  earlier,
  form,
  round,
}: {
  earlier: EarlierForm;
  form: CheckedForm;
  round: Round;
}) {
  const texts = useResubmissionTexts();
  const styles = useStyles();
  const surface = useSurface();
  const first = useFirstVersion(earlier, round);
  const { nomination } = form.outcome;
  if (first.content === null) {
    return (
      <>
        <ul className={mergeClasses(surface.list, styles.list)}>
          {knownChanges(earlier, nomination, round, texts).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <FindFirstVersion earlier={earlier} first={first} />
      </>
    );
  }
  const differences = differencesOf(first.content, nomination, round);
  if (differences.length === 0) return <p>{first.isWhole ? texts.noChangesAtAll : texts.noChanges}</p>;
  return (
    <ul className={mergeClasses(surface.list, styles.list)}>
      {differences.map((difference, index) => (
        <li key={`${difference.kind}/${String(index)}`}>
          {(difference.kind === 'joined' || difference.kind === 'left') && (
            <span className={surface.hidden}>{texts.spoken[difference.kind]} </span>
          )}
          {sentenceOf(difference, round, texts)}
        </li>
      ))}
    </ul>
  );
}

/** What differs in the little that the workbook keeps of a form it never imported. */
function knownChanges(
  earlier: EarlierForm,
  { answers, cluster, participants }: Nomination,
  round: Round,
  texts: ResubmissionTexts,
): readonly string[] {
  const title = answers.title.text;
  const nameOf = (code: string | null) =>
    (code === null ? undefined : clusterByCode(round, code)?.name) ?? '';
  const [before, after] = [nameOf(earlier.cluster), nameOf(cluster.code)];
  const count = participants.length;
  return [
    ...(title === earlier.title ? [] : [texts.answer(labelOf('title', round), earlier.title, title)]),
    ...(before === after ? [] : [texts.answer(labelOf('cluster', round), before, after)]),
    ...(earlier.seats === null || earlier.seats === count ? [] : [texts.participants(earlier.seats, count)]),
  ];
}

function sentenceOf(difference: Difference, round: Round, texts: ResubmissionTexts): string {
  switch (difference.kind) {
    case 'joined':
    case 'left':
      return texts[difference.kind](difference.name, difference.organisation);
    case 'person':
      return texts.person(difference.name, difference.part, difference.before, difference.after);
    case 'contact':
      return texts.contact(difference.part, difference.before, difference.after);
    case 'answer':
      return texts.answer(labelOf(difference.field, round), difference.before, difference.after);
  }
}

/** The question as the round's form asks it. */
function labelOf(field: InitiativeField, round: Round): string {
  return fieldOf(round, 'initiative', field)?.label ?? field;
}
