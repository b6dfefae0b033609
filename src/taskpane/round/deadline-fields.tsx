import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { WorkbookProblem } from '../../workbook';
import { useSurface } from '../parts/surface';
import { sentences } from './draft-field';
import type { RoundDraft } from './round-draft';
import { useRoundTexts } from './texts';
import { useScreen } from './use-screen';

type Deadline = Pick<RoundDraft, 'deadlineDay' | 'deadlineTime'>;

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: '8px', minWidth: 0 },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

const problemId = 'new-round-deadline-problem';

/** The deadline's date and time, which are right or wrong together. */
export function DeadlineFields({
  draft,
  problems,
  onChange,
}: {
  draft: Deadline;
  problems: readonly WorkbookProblem[];
  onChange: (change: Partial<Deadline>) => void;
}) {
  const { texts } = useRoundTexts();
  const screen = useScreen();
  const surface = useSurface();
  const styles = useStyles();
  const isWrong = problems.length > 0;
  const fields = [
    ['deadlineDay', 'date', texts.newRound.deadlineDay],
    ['deadlineTime', 'time', texts.newRound.deadlineTime],
  ] as const;
  return (
    <div className={surface.tight} role="group" aria-label={texts.newRound.deadline}>
      <div className={styles.pair}>
        {fields.map(([property, type, label]) => (
          <Field key={property} className={screen.field} label={label}>
            <Input
              className={screen.field}
              type={type}
              value={draft[property]}
              aria-invalid={isWrong}
              aria-describedby={isWrong ? problemId : undefined}
              onChange={(_, { value }) => onChange({ [property]: value })}
            />
          </Field>
        ))}
      </div>
      {isWrong && (
        <p id={problemId} lang="da" className={mergeClasses(surface.quiet, styles.problem)}>
          {sentences(problems)}
        </p>
      )}
    </div>
  );
}
