import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Checked } from '../../check';
import type { Finding } from '../../review';
import { useSurface } from '../parts/surface';
import { useReplyTexts } from './texts';

const useStyles = makeStyles({
  boxes: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  box: { '& label': { overflowWrap: 'anywhere' } },
});

/** The form's findings with a box each: what is ticked goes into the reply and is marked in the copy. */
export function FindingBoxes({
  findings,
  included,
  onChange,
}: {
  findings: readonly Finding[];
  /** By `idOf`. */
  included: ReadonlySet<string>;
  onChange: (included: ReadonlySet<string>) => void;
}) {
  const { language, texts } = useReplyTexts();
  const styles = useStyles();
  const surface = useSurface();
  if (findings.length === 0) return null;

  const toggle = (finding: Finding, isOn: boolean) => {
    const next = new Set(included);
    if (isOn) next.add(idOf(finding));
    else next.delete(idOf(finding));
    onChange(next);
  };

  return (
    <fieldset className={mergeClasses(styles.boxes, surface.card)}>
      <legend className={surface.hidden}>{texts.include}</legend>
      <p className={surface.heading} aria-hidden>
        {texts.include}
      </p>
      {findings.map((finding, index) => (
        <div key={`${idOf(finding)}/${index}`} className={styles.box}>
          <Checkbox
            checked={included.has(idOf(finding))}
            onChange={(_, { checked: isOn }) => toggle(finding, isOn === true)}
            label={`${finding.subject[language]}: ${finding.texts[language].message}`}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** What stays of a finding when the form is reviewed again, as after every look at the workbook. */
export function idOf({ code, field, participant, texts }: Finding): string {
  return [code, field ?? '', participant ?? '', texts.da.message].join('/');
}

/** The findings of a form; none for what is no form. */
export function findingsOf(checked: Checked | null): readonly Finding[] {
  return checked?.outcome.kind === 'form' ? checked.outcome.review.findings : [];
}
