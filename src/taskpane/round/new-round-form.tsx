import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Round } from '../../round';
import { PrimaryButton } from '../mail/primary-button';
import { usePane } from '../pane-context';
import { arriveAt } from '../parts/arrival';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import { DeadlineFields } from './deadline-fields';
import { downloadBytes } from '../browser/download';
import { DraftField, sentences } from './draft-field';
import { NewRoundResult } from './new-round-result';
import { RegionTable } from './region-table';
import {
  draftOf,
  problemsByPlace,
  roundFromDraft,
  type DraftPlace,
  type DraftProblems,
  type RoundDraft,
} from './round-draft';
import { useRoundTexts } from './texts';

type Stage =
  | { readonly kind: 'filling' | 'making' | 'failed' }
  | { readonly kind: 'done'; readonly file: string; readonly round: Round };

const noProblems: DraftProblems = new Map();

/** The fields of the year, what is wrong with them, and the button that makes the workbook. */
export function NewRoundForm({
  old,
  base,
  fromFile,
}: {
  old: Round;
  base: Round;
  fromFile: Readonly<Record<string, unknown>>;
}) {
  const { services } = usePane();
  const { texts } = useRoundTexts();
  const surface = useSurface();
  const fields = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState(() => draftOf(base));
  const [stage, setStage] = useState<Stage>({ kind: 'filling' });
  const [refusals, setRefusals] = useState(0);
  const made = useMemo(() => roundFromDraft(old, base, fromFile, draft), [old, base, fromFile, draft]);
  const isShowing = made.kind === 'broken' && refusals > 0;
  const problems = isShowing ? problemsByPlace(made.problems, base) : noProblems;
  const at = (place: DraftPlace) => problems.get(place) ?? [];

  useEffect(() => {
    if (refusals === 0) return;
    const first = fields.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problems]');
    arriveAt(first ?? null);
  }, [refusals]);

  const change = (changes: Partial<RoundDraft>) => {
    setDraft({ ...draft, ...changes });
    if (stage.kind !== 'making') setStage({ kind: 'filling' });
  };
  const make = async () => {
    if (made.kind === 'broken') {
      setRefusals(refusals + 1);
      return;
    }
    const { round } = made;
    setStage({ kind: 'making' });
    try {
      const bytes = await services.rounds.newWorkbook(round);
      const file = downloadBytes(`${texts.newRound.workbookName(round.name)}.xlsx`, bytes);
      setStage({ kind: 'done', file, round });
    } catch {
      setStage({ kind: 'failed' });
    }
  };

  return (
    <div ref={fields} className={surface.stack}>
      <section className={mergeClasses(surface.card, surface.stack)} aria-label={texts.newRound.general}>
        <h2 className={surface.heading}>{texts.newRound.general}</h2>
        <DraftField
          label={texts.newRound.name}
          hint={texts.newRound.nameHint}
          problems={at('name')}
          value={draft.name}
          onChange={(name) => change({ name })}
        />
        <DraftField
          label={texts.newRound.code}
          hint={texts.newRound.codeHint}
          problems={at('code')}
          value={draft.code}
          onChange={(code) => change({ code })}
        />
        <DraftField
          label={texts.newRound.formVersion}
          hint={texts.newRound.formVersionHint}
          problems={at('formVersion')}
          value={draft.formVersion}
          onChange={(formVersion) => change({ formVersion })}
        />
        <DeadlineFields draft={draft} problems={at('deadline')} onChange={change} />
        <DraftField
          label={texts.newRound.deletionDate}
          hint={texts.newRound.deletionDateHint}
          type="date"
          problems={at('deletionDate')}
          value={draft.deletionDate}
          onChange={(deletionDate) => change({ deletionDate })}
        />
      </section>
      <section className={mergeClasses(surface.card, surface.stack)} aria-label={texts.newRound.seats}>
        <h2 className={surface.heading}>{texts.newRound.seats}</h2>
        <DraftField
          label={texts.newRound.seatsTotal}
          hint={texts.newRound.seatsSum(sumOf(draft))}
          inputMode="numeric"
          problems={at('seats')}
          value={draft.seats}
          onChange={(seats) => change({ seats })}
        />
        <RegionTable
          regions={base.regions}
          draft={draft.regions}
          problems={problems}
          onChange={(regions) => change({ regions })}
        />
      </section>
      {isShowing && (
        <div data-problems>
          <Notice tone="bad" urgent heading={texts.newRound.problems}>
            <p>{texts.newRound.problemsHint}</p>
            {at('elsewhere').length > 0 && <p>{texts.newRound.elsewhere}</p>}
            {at('elsewhere').map((problem) => (
              <p key={problem.message} lang="da">
                {sentences([problem])}
              </p>
            ))}
          </Notice>
        </div>
      )}
      {made.kind === 'round' && made.notices.length > 0 && (
        <Notice tone="advice" heading={texts.newRound.notices}>
          {made.notices.map((notice) => (
            <p key={notice} lang="da">
              {notice}
            </p>
          ))}
        </Notice>
      )}
      <PrimaryButton
        busy={stage.kind === 'making' ? texts.newRound.creating : null}
        isDone={stage.kind === 'done'}
        onClick={() => void make()}
      >
        {stage.kind === 'done' ? texts.newRound.again : texts.newRound.create}
      </PrimaryButton>
      {stage.kind === 'failed' && (
        <Notice tone="bad" urgent heading={texts.fileFailed.heading}>
          <p>{texts.fileFailed.message}</p>
        </Notice>
      )}
      {stage.kind === 'done' && <NewRoundResult file={stage.file} round={stage.round} />}
    </div>
  );
}

/** What the regions add up to, as far as the fields hold numbers. */
function sumOf({ regions }: RoundDraft): number {
  return Object.values(regions).reduce(
    (sum, { seats }) => sum + (/^\d+$/.test(seats) ? Number(seats) : 0),
    0,
  );
}
