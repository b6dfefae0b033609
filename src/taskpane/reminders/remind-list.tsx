import { Button, Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { clusterByCode } from '../../round';
import { PrimaryButton } from '../mail/primary-button';
import { dayInWords, deadlineText } from '../model/moments';
import { usePane } from '../pane-context';
import { CalmPage } from '../parts/calm-page';
import { Chip } from '../parts/chip';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import { useReminderTexts } from './texts';
import { reminderKey, toRemind } from './whom';

// What is said of each stands under its name, beside the box.
const useStyles = makeStyles({ under: { paddingInlineStart: '36px' } });

/** Who is missing, with whom to ask and when they were last reminded; those that are ticked get a draft each. */
export function RemindList({
  snapshot,
  left,
  onResume,
  onStart,
}: {
  snapshot: WorkbookSnapshot;
  /** How many drafts of an earlier queue are left. */
  left: number;
  onResume: () => void;
  onStart: (keys: readonly string[]) => void;
}) {
  const { services } = usePane();
  const { texts: paneTexts } = useTexts();
  const { language, texts } = useReminderTexts();
  const surface = useSurface();
  const styles = useStyles();
  const { round } = snapshot;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<ReadonlyMap<string, string> | null | undefined>(undefined);
  const day = (moment: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: round.timeZone }).format(moment);
  const { silent, unanswered } = toRemind(snapshot, day(services.now()));

  useEffect(() => {
    let isCurrent = true;
    void services.reminders.last(round).then((known) => {
      if (isCurrent) setLast(known);
    });
    return () => {
      isCurrent = false;
    };
  }, [services, round]);

  const toggle = (key: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(key);
    else next.delete(key);
    setChosen(next);
  };
  const lastWords = (key: string) => {
    const at = last?.get(key);
    return at === undefined ? texts.neverReminded : texts.reminded(dayInWords(day(new Date(at)), language));
  };
  const { days, moment } = deadlineText(round, services.now(), language, paneTexts);
  const word = silent.length === 1 ? round.clusterWord.singular : round.clusterWord.plural;
  const keys = [
    ...unanswered.map(({ receipt }) => reminderKey({ kind: 'return', receipt })),
    ...silent.map(({ code }) => reminderKey({ kind: 'cluster', code })),
  ].filter((key) => chosen.has(key));
  const regions = [...new Set(silent.map(({ region }) => region))];

  if (silent.length === 0 && unanswered.length === 0) {
    return <CalmPage icon={<CheckmarkCircle24Regular />} {...texts.allIn} />;
  }
  return (
    <>
      <div>
        <h1 className={surface.title}>{texts.silent(silent.length, word)}</h1>
        <p className={surface.quiet}>{paneTexts.overview.deadline(days, moment)}</p>
      </div>
      {left > 0 && <Button onClick={onResume}>{texts.queue.resume(left)}</Button>}
      {last === null && <p className={surface.quiet}>{texts.lastUnknown}</p>}
      {unanswered.length > 0 && (
        <section className={mergeClasses(surface.card, surface.tight)}>
          <h2 className={surface.heading}>{texts.unanswered(unanswered.length)}</h2>
          <ul className={mergeClasses(surface.list, surface.tight)}>
            {unanswered.map(({ receipt, isOverdue }) => {
              const key = reminderKey({ kind: 'return', receipt });
              const name = receipt.title === '' ? texts.untitled : receipt.title;
              const contact = last?.get(key) ?? receipt.handledAt;
              return (
                <li key={key}>
                  <Checkbox
                    checked={chosen.has(key)}
                    onChange={(_, { checked }) => toggle(key, checked === true)}
                    label={name}
                    aria-label={texts.choose(name)}
                  />
                  <p className={mergeClasses(surface.quiet, styles.under)}>
                    {texts.returned(
                      receipt.sender,
                      contact === null ? '–' : dayInWords(day(new Date(contact)), language),
                    )}
                  </p>
                  <div className={mergeClasses(surface.row, styles.under)}>
                    <span className={surface.quiet}>
                      {receipt.replyBy === null ? '' : texts.replyBy(dayInWords(receipt.replyBy, language))}
                    </span>
                    {isOverdue && <Chip tone="bad">{texts.overdue}</Chip>}
                  </div>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {regions.map((region) => (
        <section key={region} className={mergeClasses(surface.card, surface.tight)}>
          <h2 className={surface.heading}>{region}</h2>
          <ul className={mergeClasses(surface.list, surface.tight)}>
            {silent
              .filter((cluster) => cluster.region === region)
              .map(({ code, name }) => {
                const key = reminderKey({ kind: 'cluster', code });
                const contact = clusterByCode(round, code);
                const hasAddress = (contact?.contactEmail ?? '') !== '';
                const words = [contact?.contactName ?? '', contact?.contactEmail ?? ''].filter(Boolean);
                return (
                  <li key={code}>
                    <Checkbox
                      checked={chosen.has(key)}
                      onChange={(_, { checked }) => toggle(key, checked === true)}
                      label={name}
                      aria-label={texts.choose(name)}
                    />
                    <p className={mergeClasses(surface.quiet, styles.under)}>
                      {hasAddress ? texts.contact(words.join(', ')) : texts.noContact}
                    </p>
                    {last !== null && (
                      <p className={mergeClasses(surface.quiet, styles.under)}>{lastWords(key)}</p>
                    )}
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
      {keys.length > 0 && (
        <PrimaryButton busy={null} onClick={() => onStart(keys)}>
          {texts.start(keys.length)}
        </PrimaryButton>
      )}
      <p className={surface.quiet}>{texts.hint}</p>
    </>
  );
}
