import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { CalendarAdd16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { dayIn, dayInWords, type Round } from '../../round';
import type { Following } from '../../workbook';
import type { LedgerInitiative } from '../../workbook/ledger';
import { PrimaryButton } from '../mail/primary-button';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import { TroubleLine } from '../parts/trouble-line';
import type { FollowEnding } from '../services';
import { useOverviewTexts } from './texts';

const useStyles = makeStyles({
  // Grid and flex children may be narrower than a browser's own width for a field.
  field: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
});

type TextKey = 'contactName' | 'contactEmail' | 'contactPhone' | 'partner';
const textKeys: readonly TextKey[] = ['contactName', 'contactEmail', 'contactPhone', 'partner'];
const kinds = { contactName: 'text', contactEmail: 'email', contactPhone: 'tel', partner: 'text' } as const;
const dayKeys = ['firstTakeUp', 'secondTakeUp'] as const;

/** Changes how an initiative is followed. What somebody else has written meanwhile is shown before it is overwritten. */
export function FollowingForm({
  initiative,
  following,
  round,
  onDone,
}: {
  initiative: LedgerInitiative;
  following: Following;
  round: Round;
  /** Called with what to say when it is saved, with null when it is given up. */
  onDone: (message: string | null) => void;
}) {
  const { pane, services } = usePane();
  const { language, texts } = useOverviewTexts();
  const styles = useStyles();
  const surface = useSurface();
  const [before, setBefore] = useState(following);
  const [draft, setDraft] = useState(following);
  const [isSaving, setIsSaving] = useState(false);
  const [ending, setEnding] = useState<Exclude<FollowEnding, { kind: 'saved' }> | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const notes = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const change = (changes: Partial<Following>) => setDraft({ ...draft, ...changes });

  const save = async () => {
    setIsSaving(true);
    const { key, title } = initiative;
    const outcome = await services.following.save({ key, title, before, after: draft, round });
    setIsSaving(false);
    if (outcome.kind === 'saved') {
      const remark = outcome.remark?.[language].message;
      onDone([texts.following.saved, remark ?? ''].join(' ').trim());
      await pane.reloadWorkbook();
      return;
    }
    // Saving again is then a choice made with open eyes.
    if (outcome.kind === 'changed') setBefore(outcome.found);
    setEnding(outcome);
  };
  const addDatedLine = () => {
    const line = `${danishDay(dayIn(round.timeZone, services.now()))}: `;
    change({ progress: draft.progress === '' ? line : `${draft.progress}\n${line}` });
    notes.current?.focus();
  };

  return (
    <form
      className={surface.stack}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving) void save();
      }}
    >
      {textKeys.map((key, index) => (
        <Field key={key} label={texts.following[key]} className={styles.field}>
          <Input
            ref={index === 0 ? first : undefined}
            type={kinds[key]}
            value={draft[key]}
            onChange={(_, { value }) => change({ [key]: value })}
          />
        </Field>
      ))}
      {dayKeys.map((key) => (
        <Field key={key} label={texts.following[key]} className={styles.field}>
          <Input
            type="date"
            value={draft[key] ?? ''}
            onChange={(_, { value }) => change({ [key]: value === '' ? null : value })}
          />
        </Field>
      ))}
      <Field label={texts.following.progress} hint={texts.following.progressHint} className={styles.field}>
        <Textarea
          ref={notes}
          rows={6}
          resize="vertical"
          value={draft.progress}
          onChange={(_, { value }) => change({ progress: value })}
        />
      </Field>
      <div>
        <Button size="small" icon={<CalendarAdd16Regular />} onClick={addDatedLine}>
          {texts.following.datedLine}
        </Button>
      </div>
      {ending !== null && (
        <Notice tone={ending.kind === 'changed' ? 'decide' : 'bad'} urgent>
          {ending.kind === 'changed' ? (
            <p>{texts.following.changed(foundText(ending.found, draft, texts.following.empty, language))}</p>
          ) : (
            <TroubleLine trouble={ending.trouble} />
          )}
        </Notice>
      )}
      <PrimaryButton busy={isSaving ? texts.following.saving : null} onClick={() => void save()}>
        {texts.following.save}
      </PrimaryButton>
      <Button appearance="subtle" onClick={() => onDone(null)}>
        {texts.following.cancel}
      </Button>
    </form>
  );
}

/** "12-11-2024" for `2024-11-12`. */
function danishDay(day: string): string {
  return day.split('-').toReversed().join('-');
}

/** What stands in the workbook where the person has written something else. */
function foundText(found: Following, draft: Following, empty: string, language: 'da' | 'en'): string {
  const shown = textKeys
    .filter((key) => found[key] !== draft[key])
    .map((key) => found[key])
    .concat(
      dayKeys
        .filter((key) => found[key] !== draft[key])
        .map((key) => (found[key] === null ? '' : dayInWords(found[key], language))),
      found.progress === draft.progress ? [] : [found.progress],
    )
    .map((text) => (text === '' ? empty : `»${text}«`));
  return shown.join(', ');
}
