import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { ArrivingHeading } from '../parts/arrival';
import { Chip, type Tone } from '../parts/chip';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import { TroubleLine } from '../parts/trouble-line';
import type { Trouble } from '../services';
import type { Addressee, DraftDesk } from './desk';
import { leftIn, type DraftQueue, type DraftStep } from './draft-queue';
import { DraftView } from './draft-view';
import { useDraftTexts } from './texts';

const tones: Readonly<Record<DraftStep | 'left', Tone>> = {
  opened: 'advice',
  sent: 'good',
  skipped: 'calm',
  left: 'busy',
};

/** The drafts of a queue: the one in hand to be looked at and opened, and all of them with how far each has come. */
export function DraftList({
  desk,
  queue,
  mailbox,
  onStep,
  onStop,
  onClose,
}: {
  desk: DraftDesk;
  queue: DraftQueue;
  mailbox: string;
  onStep: (key: string, step: DraftStep, template: string) => void;
  onStop: () => void;
  onClose: () => void;
}) {
  const { texts } = useDraftTexts();
  const surface = useSurface();
  const byKey = new Map(desk.addressees.map((addressee) => [addressee.key, addressee]));
  const left = leftIn(queue);
  const isHere = (key: string) => byKey.has(key);
  const [current, setCurrent] = useState(() => left.find(isHere) ?? null);
  const addressee = current === null ? undefined : byKey.get(current);
  const absent = left.filter((key) => !isHere(key)).length;

  const next = () => {
    if (current === null) return;
    if (queue.steps[current] === undefined) onStep(current, 'skipped', '');
    setCurrent(left.find((key) => key !== current && isHere(key)) ?? null);
  };

  return (
    <>
      {addressee === undefined ? (
        <Done isWhole={absent === 0} />
      ) : (
        <DraftView
          key={addressee.key}
          desk={desk}
          addressee={addressee}
          queue={queue}
          mailbox={mailbox}
          onStep={(to, template) => onStep(addressee.key, to, template)}
          onNext={next}
        />
      )}
      {absent > 0 && <Notice tone="decide" heading={texts.absent[desk.kind](absent)} />}
      <section className={mergeClasses(surface.card, surface.tight)}>
        <h2 className={surface.heading}>{texts.list}</h2>
        <ul className={mergeClasses(surface.list, surface.stack)}>
          {queue.keys.flatMap((key) => {
            const known = byKey.get(key);
            if (known === undefined) return [];
            return (
              <Line
                key={key}
                addressee={known}
                step={queue.steps[key] ?? null}
                desk={desk}
                isCurrent={key === current}
                onSent={(template) => onStep(key, 'sent', template)}
              />
            );
          })}
        </ul>
      </section>
      <Button appearance="subtle" onClick={left.length === 0 ? onClose : onStop}>
        {left.length === 0 ? texts.close : texts.back}
      </Button>
    </>
  );
}

function Done({ isWhole }: { isWhole: boolean }) {
  const { texts } = useDraftTexts();
  return (
    <>
      <ArrivingHeading>{texts.heading}</ArrivingHeading>
      {isWhole && <Notice tone="good" heading={texts.done} />}
    </>
  );
}

/** One of the drafts: how far it has come, and what only a person can say of it. */
function Line({
  addressee: { key, name },
  step,
  desk,
  isCurrent,
  onSent,
}: {
  addressee: Addressee;
  step: DraftQueue['steps'][string] | null;
  desk: DraftDesk;
  isCurrent: boolean;
  onSent: (template: string) => void;
}) {
  const { texts } = useDraftTexts();
  const surface = useSurface();
  const [isWriting, setIsWriting] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const at = step?.step ?? 'left';

  const markSent = async (template: string) => {
    if (isWriting) return;
    setIsWriting(true);
    const failed = await desk.sent(key, template);
    setIsWriting(false);
    setTrouble(failed);
    if (failed === null) onSent(template);
  };

  return (
    <li className={surface.tight} aria-current={isCurrent ? 'step' : undefined}>
      <div className={surface.spread}>
        <span className={isCurrent ? surface.strong : undefined}>{name}</span>
        <Chip tone={tones[at]}>{texts.steps[at]}</Chip>
      </div>
      {step?.step === 'opened' && (
        <Button
          size="small"
          style={{ alignSelf: 'flex-start' }}
          aria-label={texts.markSentOf(name)}
          disabledFocusable={isWriting}
          onClick={() => void markSent(step.template)}
        >
          {texts.markSent}
        </Button>
      )}
      {trouble !== null && <TroubleLine trouble={trouble} urgent />}
    </li>
  );
}
