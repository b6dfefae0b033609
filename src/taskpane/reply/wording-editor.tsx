import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useRef } from 'react';
import { usePane } from '../pane-context';
import { Disclosure } from '../parts/disclosure';
import { useSurface } from '../parts/surface';
import type { ReplyOrder, ReplyTemplateChoice } from '../services';
import { PlaceholderList } from './placeholder-list';
import { useReplyTexts } from './texts';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: '12px', minWidth: 0 },
  field: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  // Fluent's own limit would leave a letter in a slit.
  body: { '& textarea': { maxHeight: 'none', minHeight: '220px' } },
});

/** Subject and text of this one mail, to be changed freely; the template in the setup stays as it is. */
export function WordingEditor({
  choice,
  order,
  onChange,
}: {
  choice: ReplyTemplateChoice;
  order: ReplyOrder;
  /** Null gives the template's own words back. */
  onChange: (wording: ReplyOrder['wording']) => void;
}) {
  const { services } = usePane();
  const { texts } = useReplyTexts();
  const styles = useStyles();
  const surface = useSurface();
  const body = useRef<HTMLTextAreaElement>(null);
  const wording = order.wording ?? choice.wording;

  const insert = (name: string) => {
    const field = body.current;
    const [from, to] = [
      field?.selectionStart ?? wording.body.length,
      field?.selectionEnd ?? wording.body.length,
    ];
    onChange({ ...wording, body: `${wording.body.slice(0, from)}{${name}}${wording.body.slice(to)}` });
    field?.focus();
  };

  return (
    <Disclosure label={texts.edit}>
      <div className={styles.fields}>
        <Field className={styles.field} label={texts.subject} hint={texts.subjectHint}>
          <Input
            className={styles.field}
            value={wording.subject}
            onChange={(_, { value }) => onChange({ ...wording, subject: value })}
          />
        </Field>
        <Field label={texts.body} hint={texts.bodyHint}>
          <Textarea
            ref={body}
            className={styles.body}
            value={wording.body}
            resize="vertical"
            onChange={(_, { value }) => onChange({ ...wording, body: value })}
          />
        </Field>
        <div className={surface.row}>
          <Button
            size="small"
            onClick={() =>
              void services.reply.filled(order).then((filled) => filled !== null && onChange(filled))
            }
          >
            {texts.fillIn}
          </Button>
          {order.wording !== null && (
            <Button size="small" onClick={() => onChange(null)}>
              {texts.asTemplate}
            </Button>
          )}
        </div>
        <p className={surface.quiet}>{order.wording === null ? texts.fillInHint : texts.changed}</p>
        <PlaceholderList order={order} onInsert={insert} />
      </div>
    </Disclosure>
  );
}
