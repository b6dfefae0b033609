import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Round, Sector } from '../../round';
import type { NewParticipant } from '../../workbook';
import { useScreen } from '../round/use-screen';
import { ActForm } from './act-form';
import { useSeatTexts } from './texts';

const fields = ['name', 'title', 'organisation', 'email'] as const;
const nobody: NewParticipant = { name: '', title: '', organisation: '', email: '', sector: null };

/** Asks who steps in for a participant: what placing the person needs, and no more. */
export function ReplaceForm({
  sectors,
  isBusy,
  onSubmit,
  onCancel,
}: {
  sectors: Round['sectors'];
  isBusy: boolean;
  onSubmit: (by: NewParticipant, reason: string | null) => void;
  onCancel: () => void;
}) {
  const { texts } = useSeatTexts();
  const styles = useScreen();
  const [by, setBy] = useState(nobody);
  const [isMissing, setIsMissing] = useState(false);
  const labels = texts.initiative.by;
  return (
    <ActForm
      title={texts.initiative.replace}
      lines={[texts.initiative.replaceWhat]}
      submit={texts.initiative.replace}
      needsReason={false}
      isBusy={isBusy}
      onCancel={onCancel}
      onSubmit={(reason) => {
        if (by.name.trim() === '') setIsMissing(true);
        else onSubmit(by, reason);
      }}
    >
      {fields.map((field) => (
        <Field
          key={field}
          className={styles.field}
          label={labels[field]}
          required={field === 'name'}
          validationState={field === 'name' && isMissing ? 'error' : 'none'}
          validationMessage={field === 'name' && isMissing ? labels.missing : undefined}
        >
          <Input
            value={by[field]}
            type={field === 'email' ? 'email' : 'text'}
            autoComplete="off"
            disabled={isBusy}
            onChange={(_, { value }) => {
              setBy({ ...by, [field]: value });
              setIsMissing(false);
            }}
          />
        </Field>
      ))}
      <Field className={styles.field} label={labels.sector}>
        <Select
          value={by.sector ?? ''}
          disabled={isBusy}
          onChange={(_, { value }) => setBy({ ...by, sector: sectorOf(sectors, value) })}
        >
          <option value="">{labels.noSector}</option>
          {sectors.map(({ sector, name }) => (
            <option key={sector} value={sector}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </ActForm>
  );
}

function sectorOf(sectors: Round['sectors'], value: string): Sector | null {
  return sectors.find(({ sector }) => sector === value)?.sector ?? null;
}
