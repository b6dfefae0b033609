import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import { dayIn, dayInWords, type Round } from '../../round';
import { useSurface } from '../parts/surface';
import { useReplyTexts, type ReplyTexts } from '../reply/texts';
import type { Addressee } from './desk';
import type { Doubt, Judged } from './judge';
import { useDraftTexts, type DraftTexts } from './texts';

// What is said of each stands under its name, beside the box.
const useStyles = makeStyles({ under: { paddingInlineStart: '36px' } });

/** Those who can have the draft, those to look at first, and those who cannot; each with why. */
export function WhoList({
  addressees,
  judged,
  chosen,
  onToggle,
  isEach,
  round,
}: {
  addressees: readonly Addressee[];
  judged: ReadonlyMap<string, Judged>;
  chosen: ReadonlySet<string>;
  onToggle: (key: string, isOn: boolean) => void;
  /** Each gets a text of its own, so it is said which. */
  isEach: boolean;
  round: Round;
}) {
  const { language, texts } = useDraftTexts();
  const { texts: replyTexts } = useReplyTexts();
  const surface = useSurface();
  const styles = useStyles();
  const day = (at: string) => dayInWords(dayIn(round.timeZone, new Date(at)), language);
  const groups = [
    { label: texts.fits, kinds: ['fits'] },
    { label: texts.doubtful, kinds: ['doubtful'] },
    { label: texts.cannot, kinds: ['blocked', 'obstacle', 'no-template'] },
  ].map(({ label, kinds }) => ({
    label,
    lines: addressees.flatMap((addressee) => {
      const of = judged.get(addressee.key);
      return of !== undefined && kinds.includes(of.kind) ? [{ addressee, of }] : [];
    }),
  }));

  return groups
    .filter(({ lines }) => lines.length > 0)
    .map(({ label, lines }) => (
      <section key={label} className={mergeClasses(surface.card, surface.tight)}>
        <h2 className={surface.heading}>
          {label} ({lines.length})
        </h2>
        <ul className={mergeClasses(surface.list, surface.tight)}>
          {lines.map(({ addressee: { key, name }, of }) => {
            const why = whyOf(of, texts, replyTexts, day);
            const canHave = of.kind === 'fits' || of.kind === 'doubtful';
            return (
              <li key={key}>
                {canHave ? (
                  <Checkbox
                    checked={chosen.has(key)}
                    onChange={(_, { checked }) => onToggle(key, checked === true)}
                    label={name}
                  />
                ) : (
                  <span className={surface.strong}>{name}</span>
                )}
                {[...(canHave ? whatOf(of, isEach) : []), ...why].map((sentence) => (
                  <p key={sentence} className={mergeClasses(surface.quiet, canHave && styles.under)}>
                    {sentence}
                  </p>
                ))}
              </li>
            );
          })}
        </ul>
      </section>
    ));
}

/** To whom the draft goes, and by which text where each has its own. */
function whatOf(
  { ready, choice }: Extract<Judged, { kind: 'fits' | 'doubtful' }>,
  isEach: boolean,
): readonly string[] {
  const to = ready.draft.to.join('; ');
  return [...(isEach ? [choice.name] : []), ...(to === '' ? [] : [to])];
}

function whyOf(
  judged: Judged,
  texts: DraftTexts,
  replyTexts: ReplyTexts,
  day: (at: string) => string,
): readonly string[] {
  switch (judged.kind) {
    case 'fits':
    case 'doubtful':
      return judged.doubts.map((doubt) => doubtWords(doubt, texts, day));
    case 'blocked':
      return [
        ...judged.doubts.map((doubt) => doubtWords(doubt, texts, day)),
        judged.problems.map(({ kind, placeholder }) => replyTexts.problem[kind](placeholder)).join(' '),
      ];
    case 'obstacle':
      return [judged.why];
    case 'no-template':
      return [texts.noTemplate];
  }
}

function doubtWords(doubt: Doubt, texts: DraftTexts, day: (at: string) => string): string {
  switch (doubt.kind) {
    case 'not-offered': {
      const { name, offeredWhen } = doubt.choice;
      const fitting = doubt.fitting === null ? texts.noTemplate : texts.fittingIs(doubt.fitting);
      return `${texts.notOffered(name, offeredWhen)} ${fitting}`;
    }
    case 'written':
      return texts.written(day(doubt.at));
    case 'nobody':
      return texts.nobody;
  }
}
