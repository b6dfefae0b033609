import { CheckmarkCircle24Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { ResumeButton, type DraftsWish } from '../drafts';
import { PrimaryButton } from '../mail/primary-button';
import { deadlineText } from '../model/moments';
import { usePane } from '../pane-context';
import { ArrivingHeading } from '../parts/arrival';
import { CalmPage } from '../parts/calm-page';
import { Chip } from '../parts/chip';
import { useSurface } from '../parts/surface';
import type { Addressed, WorkbookSnapshot } from '../services';
import type { Contact } from '../../workbook';
import { clusterByCode, dayIn, dayInWords } from '../../round';
import { useTexts } from '../texts';
import { TickList, type TickLine } from './tick-list';
import { useReminderTexts } from './texts';
import { letterKey, toRemind } from './whom';

/** Who is missing, has not answered or waits for seats, with the last contact; those that are ticked get a draft each. */
export function RemindList({
  snapshot,
  isBack,
  onResume,
  onStart,
}: {
  snapshot: WorkbookSnapshot;
  /** The person comes back to it from the drafts, and reads it from its top. */
  isBack: boolean;
  onResume: (wish: DraftsWish) => void;
  onStart: (whom: readonly Addressed[]) => void;
}) {
  const { services } = usePane();
  const { texts: paneTexts } = useTexts();
  const { language, texts } = useReminderTexts();
  const surface = useSurface();
  const { round } = snapshot;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<ReadonlyMap<string, Contact> | null | undefined>(undefined);
  const { silent, unanswered, waiting } = toRemind(snapshot, dayIn(round.timeZone, services.now()));

  useEffect(() => {
    let isCurrent = true;
    void services.letters.last(snapshot).then((known) => {
      if (isCurrent) setLast(known);
    });
    return () => {
      isCurrent = false;
    };
  }, [services, snapshot]);

  const toggle = (key: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(key);
    else next.delete(key);
    setChosen(next);
  };
  const lastWords = (whom: Addressed): readonly string[] => {
    if (last === null || last === undefined) return [];
    const contact = last.get(letterKey(whom));
    if (contact === undefined) return [texts.neverWritten];
    return [
      texts.lastContact(dayInWords(dayIn(round.timeZone, new Date(contact.at)), language), contact.what),
    ];
  };

  const unansweredLines = unanswered.map(({ receipt, isOverdue }): TickLine => {
    const whom: Addressed = { kind: 'return', receipt };
    const replyBy = receipt.replyBy === null ? [] : [texts.replyBy(dayInWords(receipt.replyBy, language))];
    return {
      whom,
      name: receipt.title === '' ? texts.untitled : receipt.title,
      words: [receipt.sender, ...lastWords(whom), ...replyBy],
      mark: isOverdue ? <Chip tone="bad">{texts.overdue}</Chip> : null,
    };
  });
  const silentLines = silent.map(({ code, name, region }) => {
    const whom: Addressed = { kind: 'cluster', code };
    const contact = clusterByCode(round, code);
    const hasAddress = (contact?.contactEmail ?? '') !== '';
    const words = [contact?.contactName ?? '', contact?.contactEmail ?? ''].filter(Boolean);
    return {
      region,
      whom,
      name,
      words: [hasAddress ? texts.contact(words.join(', ')) : texts.noContact, ...lastWords(whom)],
      mark: null,
    };
  });
  const waitingLines = waiting.map(({ initiative, region, place }): TickLine => {
    const whom: Addressed = { kind: 'initiative', initiative };
    return {
      whom,
      name: `${initiative.number} · ${initiative.title}`,
      words: [texts.placeInQueue(place, region, initiative.waiting), ...lastWords(whom)],
      mark: null,
    };
  });
  const regions = [...new Set(silent.map(({ region }) => region))];
  const groups = [
    ...(unanswered.length === 0
      ? []
      : [{ label: texts.unanswered(unanswered.length), lines: unansweredLines }]),
    ...(waiting.length === 0 ? [] : [{ label: texts.waiting(waiting.length), lines: waitingLines }]),
    ...regions.map((region) => ({
      label: region,
      lines: silentLines.filter((line) => line.region === region),
    })),
  ];
  const ticked = groups
    .flatMap(({ lines }) => lines.map(({ whom }) => whom))
    .filter((whom) => chosen.has(letterKey(whom)));

  const { days, moment } = deadlineText(round, services.now(), language, paneTexts);
  const word = silent.length === 1 ? round.clusterWord.singular : round.clusterWord.plural;
  if (groups.length === 0) return <CalmPage icon={<CheckmarkCircle24Regular />} {...texts.allIn} />;
  return (
    <>
      <div>
        <ArrivingHeading arrives={isBack}>
          {silent.length === 0 ? texts.allIn.heading : texts.silent(silent.length, word)}
        </ArrivingHeading>
        <p className={surface.quiet}>{paneTexts.overview.deadline(days, moment)}</p>
      </div>
      <ResumeButton kind="letters" onResume={onResume} />
      {last === null && <p className={surface.quiet}>{texts.lastUnknown}</p>}
      {groups.map(({ label, lines }) => (
        <TickList key={label} label={label} lines={lines} chosen={chosen} onToggle={toggle} />
      ))}
      {ticked.length > 0 && (
        <PrimaryButton busy={null} onClick={() => onStart(ticked)}>
          {texts.start(ticked.length)}
        </PrimaryButton>
      )}
      <p className={surface.quiet}>{texts.hint}</p>
    </>
  );
}
