import { Field, Select } from '@fluentui/react-components';
import type { CheckedForm } from '../../desk';
import type { Round } from '../../round';
import { useScreen } from '../round/use-screen';
import type { Place } from './decision';
import { useSeatTexts } from './texts';

type Nomination = CheckedForm['outcome']['nomination'];

/** Lets a person say which cluster a form belongs to: those that what is written may mean first, then all by region. */
export function PlaceChoice({
  nomination: { cluster, region },
  round,
  place,
  isMissing,
  disabled,
  onChange,
}: {
  nomination: Nomination;
  round: Round;
  place: Place | null;
  isMissing: boolean;
  disabled: boolean;
  onChange: (place: Place | null) => void;
}) {
  const { texts } = useSeatTexts();
  const styles = useScreen();
  const word = round.clusterWord.singular;
  const groups = groupsOf(round, cluster.candidates, region.code, texts.decision.candidates);
  return (
    <Field
      className={styles.field}
      label={texts.decision.place(word)}
      hint={
        cluster.answer.written === ''
          ? texts.decision.placeEmpty
          : texts.decision.placeHint(cluster.answer.written)
      }
      validationState={isMissing ? 'error' : 'none'}
      validationMessage={isMissing ? texts.decision.placeMissing(word) : undefined}
    >
      <Select
        value={place?.cluster ?? ''}
        disabled={disabled}
        onChange={(_, { value }) => {
          const chosen = round.clusters.find(({ code }) => code === value);
          onChange(chosen === undefined ? null : { region: chosen.region, cluster: chosen.code });
        }}
      >
        <option value="">{texts.decision.placeChoose}</option>
        {groups.map(({ name, clusters }) => (
          <optgroup key={name} label={name}>
            {clusters.map(({ code, name: label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}

/** The candidates, then the region that the form names, then the others; every cluster stands once. */
function groupsOf(
  round: Round,
  candidates: readonly string[],
  region: string | null,
  candidatesName: string,
): readonly { readonly name: string; readonly clusters: Round['clusters'] }[] {
  const rest = round.clusters.filter(({ code }) => !candidates.includes(code));
  const regions = [...round.regions].sort(
    (one, other) => Number(other.code === region) - Number(one.code === region),
  );
  return [
    { name: candidatesName, clusters: round.clusters.filter(({ code }) => candidates.includes(code)) },
    ...regions.map(({ code, name }) => ({
      name,
      clusters: rest.filter((cluster) => cluster.region === code),
    })),
  ].filter(({ clusters }) => clusters.length > 0);
}
