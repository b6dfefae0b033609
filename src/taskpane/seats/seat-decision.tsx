import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckedForm } from '../../desk';
import { clusterByCode } from '../../round';
import type { ImportChoices } from '../../workbook';
import { exceededLimits, limitText } from '../../workbook/ledger';
import { PrimaryButton } from '../mail/primary-button';
import { usePane } from '../pane-context';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import {
  askedOf,
  firstToSit,
  needsReason,
  type Place,
  waitlistedBy,
  type Way,
  waysOf,
  wishOf,
} from './decision';
import { effectLines } from './effect-lines';
import { PlaceChoice } from './place-choice';
import { ReasonField, useReason } from './reason-field';
import { SittingPicker } from './sitting-picker';
import { useSeatTexts } from './texts';

interface Props {
  form: CheckedForm;
  snapshot: WorkbookSnapshot;
  isImporting: boolean;
  /** What an import has to know of the earlier version that the form takes the place of. */
  earlier: ImportChoices;
  onAsk: () => void;
}

/** What to do with a form that asks for seats that are not there, or whose cluster could not be told. */
export default function SeatDecision(props: Props) {
  const { texts } = useSeatTexts();
  const surface = useSurface();
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen || props.isImporting) return <Decision {...props} onCancel={() => setIsOpen(false)} />;
  return (
    <>
      <PrimaryButton busy={null} onClick={() => setIsOpen(true)}>
        {texts.decision.start}
      </PrimaryButton>
      <div className={surface.row} style={{ justifyContent: 'center' }}>
        <Button appearance="transparent" size="small" onClick={props.onAsk}>
          {texts.decision.ask}
        </Button>
      </div>
    </>
  );
}

function Decision({ form, snapshot, isImporting, earlier, onCancel }: Props & { onCancel: () => void }) {
  const { state, pane } = usePane();
  const { texts: paneTexts } = useTexts();
  const { language, texts } = useSeatTexts();
  const surface = useSurface();
  const { ledger, round } = snapshot;
  const isPlaceOpen = form.outcome.review.findings.some(({ code }) => code === 'cluster.unknown');
  const [place, setPlace] = useState<Place | null>(null);
  const [wanted, setWanted] = useState<Way | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number> | null>(null);
  const reason = useReason();
  const [isPlaceMissing, setIsPlaceMissing] = useState(false);

  const received = state.source.kind === 'mail' ? state.source.mail.received : null;
  const asked = askedOf(form, ledger, round, place, received);
  const ways = waysOf(asked);
  const way = wanted !== null && ways.includes(wanted) ? wanted : (ways[0] ?? 'waiting');
  const sitting = chosen ?? firstToSit(form, asked);
  const { participants } = form.outcome.nomination;
  const placeName =
    asked.cluster === null ? '' : (clusterByCode(round, asked.cluster)?.name ?? asked.cluster);
  const count = paneTexts.seats.count;
  const seated = participants.filter((_, index) => way !== 'part' || sitting.has(index));
  const doctors = seated.filter(({ sector }) => sector.sector === 'general-practice').length;
  const added =
    way === 'waiting' ? { seats: 0, generalPractice: 0 } : { seats: seated.length, generalPractice: doctors };
  const asksWhy = needsReason(form, way);
  const partLimits = way === 'part' ? exceededLimits(ledger, { ...asked, ...added }) : [];
  const isPartWrong = way === 'part' && (sitting.size === 0 || partLimits.length > 0);

  const labels: Readonly<Record<Way, readonly [string, string]>> = {
    all: [texts.decision.all(count(asked.seats)), ''],
    waiting: [texts.decision.waiting, texts.decision.waitingWhat(asked.inQueue)],
    part: [texts.decision.part(sitting.size, asked.seats - sitting.size), texts.decision.partWhat],
    over: [texts.decision.over, texts.decision.overWhat(count(asked.seats))],
  };
  const submits: Readonly<Record<Way, string>> = {
    all: texts.decision.submit.all(count(asked.seats), placeName),
    waiting: texts.decision.submit.waiting(placeName),
    part: texts.decision.submit.part(count(sitting.size), waitlistedBy(form, sitting).length),
    over: texts.decision.submit.over(count(asked.seats), placeName),
  };

  const send = (isPlanned: boolean) => {
    if (isPlaceOpen && place === null) setIsPlaceMissing(true);
    else if ((!asksWhy || reason.need() !== null) && !isPartWrong) {
      const because = place === null ? null : texts.decision.placeReason(placeName);
      const wish = wishOf(form, { place, way, sitting, isPlanned }, asked, reason.text.trim(), because);
      void pane.importForm(form, { ...wish, choices: { ...earlier, ...wish.choices } });
    }
  };

  return (
    <div className={surface.stack}>
      <h3 className={surface.heading}>{texts.decision.heading}</h3>
      {isPlaceOpen && (
        <PlaceChoice
          nomination={form.outcome.nomination}
          round={round}
          place={place}
          isMissing={isPlaceMissing}
          disabled={isImporting}
          onChange={(next) => {
            setPlace(next);
            setChosen(null);
            setIsPlaceMissing(false);
          }}
        />
      )}
      {(!isPlaceOpen || place !== null) && (
        <>
          {asked.limits.map((limit) => (
            <p key={limit.kind} className={surface.text}>
              {limitText(limit, language)}
            </p>
          ))}
          <RadioGroup
            aria-label={texts.decision.heading}
            value={way}
            disabled={isImporting}
            onChange={(_, { value }) => setWanted(ways.find((one) => one === value) ?? null)}
          >
            {ways.map((one) => (
              <Radio
                key={one}
                value={one}
                label={
                  <>
                    {labels[one][0]}
                    {labels[one][1] !== '' && <div className={surface.quiet}>{labels[one][1]}</div>}
                  </>
                }
              />
            ))}
          </RadioGroup>
          {way === 'part' && (
            <SittingPicker
              candidates={participants.map(({ name, organisation }, index) => ({
                id: String(index),
                name: name.text === '' ? texts.initiative.participant(String(index + 1)) : name.text,
                note: organisation.text,
              }))}
              chosen={new Set([...sitting].map(String))}
              free={asked.free}
              disabled={isImporting}
              onChange={(next) => setChosen(new Set([...next].map(Number)))}
            />
          )}
          {partLimits.map((limit) => (
            <p key={limit.kind} role="status" className={surface.strong}>
              {limitText(limit, language)}
            </p>
          ))}
          <ul className={surface.list}>
            {effectLines(ledger, { ...asked, ...added }, texts).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {asksWhy && <ReasonField reason={reason} disabled={isImporting} />}
      <PrimaryButton onClick={() => send(false)} busy={isImporting ? paneTexts.action.importing : null}>
        {submits[way]}
      </PrimaryButton>
      {!isImporting && way !== 'waiting' && (
        <>
          <Button onClick={() => send(true)}>{texts.initiative.submit.plan}</Button>
          <p className={surface.quiet}>{texts.decision.planWhat}</p>
        </>
      )}
      {!isImporting && (
        <Button appearance="transparent" size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      )}
    </div>
  );
}
