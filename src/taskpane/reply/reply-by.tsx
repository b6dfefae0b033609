import { Field, Input } from '@fluentui/react-components';
import { suggestReplyBy } from '../../reply';
import { deadline, type Round } from '../../round';
import { dayAndClock } from '../model/moments';
import { usePane } from '../pane-context';
import { useTexts } from '../texts';
import { useReplyTexts } from './texts';

/** The day to answer by; the suggested one until the person chooses another. */
export function ReplyBy({
  round,
  chosen,
  onChange,
}: {
  round: Round;
  /** `YYYY-MM-DD`; null for the suggested day. */
  chosen: string | null;
  onChange: (day: string | null) => void;
}) {
  const { services } = usePane();
  const { language, texts: paneTexts } = useTexts();
  const { texts } = useReplyTexts();
  const end = dayAndClock(new Date(deadline(round)), round.timeZone, language, paneTexts);
  return (
    <Field label={texts.replyBy} hint={texts.replyByHint(end)}>
      <Input
        type="date"
        value={chosen ?? suggestReplyBy(round, services.now().getTime())}
        onChange={(_, { value }) => onChange(value === '' ? null : value)}
      />
    </Field>
  );
}
