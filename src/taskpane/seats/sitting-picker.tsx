import { Checkbox } from '@fluentui/react-components';
import { useSurface } from '../parts/surface';
import { useSeatTexts } from './texts';

/** Somebody who may sit or wait. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly note: string;
}

/** Who gets a seat now; the others wait. Says how many are chosen and how many seats there are. */
export function SittingPicker({
  candidates,
  chosen,
  free,
  disabled,
  onChange,
}: {
  candidates: readonly Candidate[];
  chosen: ReadonlySet<string>;
  /** Infinity where no limit is near. */
  free: number;
  disabled: boolean;
  onChange: (chosen: ReadonlySet<string>) => void;
}) {
  const { texts } = useSeatTexts();
  const surface = useSurface();
  return (
    <fieldset style={{ border: 'none', margin: 0, padding: 0, minWidth: 0 }}>
      <legend className={surface.strong}>{texts.decision.sitting}</legend>
      {candidates.map(({ id, name, note }) => (
        <Checkbox
          key={id}
          disabled={disabled}
          style={{ display: 'flex' }}
          checked={chosen.has(id)}
          label={note === '' ? name : `${name} · ${note}`}
          onChange={(_, { checked }) => {
            const next = new Set(chosen);
            if (checked === true) next.add(id);
            else next.delete(id);
            onChange(next);
          }}
        />
      ))}
      <p className={surface.quiet} role="status">
        {Number.isFinite(free) ? texts.decision.sittingCount(chosen.size, free) : ''}
        {chosen.size === 0 && ` ${texts.decision.nobody}`}
        {chosen.size > free && ` ${texts.decision.tooMany}`}
      </p>
    </fieldset>
  );
}
